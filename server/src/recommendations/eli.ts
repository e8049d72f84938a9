const journals: Record<string, string> = { dzu: 'DU', du: 'DU', mp: 'MP' };

/**
 * The European Legislation Identifier of a Polish act, without host: `DU/2013/1650`. Understands that form, an address in
 * the register of law, and the way lawyers write it: `Dz.U. z 2013 r. poz. 1650`, before 2012 with the number of the issue
 * (`Dz.U. 2003 nr 128 poz. 1176`), which the identifier leaves out. Null for anything else. Only the form is checked.
 */
export const eliOf = (text: string): string | null => {
  const plain = text
    .trim()
    .replace(/^https?:\/\/(www\.)?(eli|isap\.sejm)\.gov\.pl\/(api\/)?(acts\/)?(eli\/)?/i, '');
  const identifier = /^(DU|MP)\/(\d{4})\/(\d{1,5})(\/ogl)?\/?$/i.exec(plain);
  if (identifier) return identified(identifier[1], identifier[2], identifier[3]);
  const written =
    /^(dz\.? ?u\.?|m\.? ?p\.?) ?(?:z )?(\d{4})(?: ?r\.?)?,? ?(?:nr \d{1,3},? ?)?poz\.? ?(\d{1,5})\.?$/i.exec(
      plain.replaceAll(/\s+/g, ' '),
    );
  return written ? identified(written[1], written[2], written[3]) : null;
};

/** Where the register of law keeps the act. */
export const eliUrl = (eli: string): string => `https://eli.gov.pl/eli/${eli}/ogl`;

const identified = (journal = '', year = '', position = ''): string | null => {
  const code = journals[journal.toLowerCase().replaceAll(/[^a-z]/g, '')];
  const isYear = Number(year) >= 1918 && Number(year) < 2200;
  return code && isYear && Number(position) > 0 ? `${code}/${year}/${Number(position)}` : null;
};
