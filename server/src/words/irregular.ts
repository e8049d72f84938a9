import { fold } from './folding.ts';

/**
 * Words whose forms the dictionaries list as words of their own, since no ending leads from one to the other; those that
 * recommendations speak of. First the form of the dictionary, then the others.
 */
const irregular = [
  'dziecko dzieci dzieciom dziećmi dzieciach',
  'człowiek ludzie ludzi ludziom ludźmi ludziach',
  'rok lata lat latom latami latach',
  'brat bracia braci braciom braćmi braciach',
  'tydzień tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach',
  'ksiądz księdza księdzu księdzem księża księży księżom księżmi księżach',
  'przyjaciel przyjaciele przyjaciół przyjaciołom przyjaciółmi przyjaciołach',
  'pieniądz pieniądze pieniędzy pieniądzom pieniędzmi pieniądzach',
  'ręka ręce rąk rękom rękami rękoma rękach',
  'oko oczy oczu oczom oczami oczach',
  'ucho uszy uszu uszom uszami uszach',
  'дитина діти дітей дітям дітьми дітях',
  'людина люди людей людям людьми людях',
  'друг друзі друзів друзям друзями друзях',
  'child children',
  'person people',
  'woman women',
  'man men',
];

export const irregularLemmas: ReadonlyMap<string, string> = new Map(
  irregular.flatMap((line) => {
    const [lemma = '', ...forms] = line.split(' ').map(fold);
    return forms.map((form) => [form, lemma] as const);
  }),
);
