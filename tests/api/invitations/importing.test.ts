import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import type { Persona } from '../../support/cast.ts';
import { mailsTo } from '../../support/mails.ts';
import { aWorld, places } from '../../support/world.ts';
import { anInvitation } from './inviting-people.ts';

const world = await aWorld();
const heading = 'email,name,role,scope,language';

const preview = async (csv: string, who: Persona = 'coordinator') =>
  (
    await world.as(who).ask(
      `query ($csv: String!) { invitationImport(csv: $csv) {
         rows { line email name role scope language fate userErrors { code path message } } userErrors { code message } } }`,
      { csv },
    )
  ).invitationImport;
const fates = async (csv: string, who?: Persona) =>
  (await preview(csv, who)).rows.map(
    ({ fate, userErrors }: { fate: string; userErrors: { path: string[] }[] }) =>
      [fate, ...userErrors.map(({ path }) => path.join('.'))].join(' '),
  );
const lines = (...rows: string[]) => [heading, ...rows].join('\n');

describe('the preview of a list of people', () => {
  test('says of every row what becomes of it, and writes nothing', async () => {
    await anInvitation(world, { email: 'zaproszona@example.org' });
    const csv = lines(
      `nowy@example.org,"Nowak, Jan",RAPPORTEUR,${places.wroclaw}/3,PL`,
      `moderator@example.org,Moderator,Sprawozdawca,${places.wroclaw}/3,en`,
      `rapporteur@example.org,Jest już,rapporteur,${places.wroclaw}/3,`,
      `zaproszona@example.org,Zaproszona,RAPPORTEUR,${places.wroclaw}/3,PL`,
      `NOWY@example.org,Jeszcze raz,RAPPORTEUR,${places.wroclaw}/3,PL`,
      `zly-adres,,KROL,nie-ma,FR`,
      `a@example.org,A,FOCAL_POINT,${places.wroclaw}/3,PL`,
      `a@example.org,A,ADMINISTRATOR,,PL`,
      `a@example.org,A,osoba kontaktowa,${places.cityOffice},UK`,
    );
    await world.writesNothing(async () => {
      expect(await fates(csv)).toEqual([
        'NEW',
        'EXTENDS',
        'ALREADY email',
        'ALREADY email',
        'ALREADY email',
        'WRONG email name role language scope',
        'WRONG scope',
        'WRONG scope',
        'NEW',
      ]);
    });
    const { rows } = await preview(csv);
    expect(rows[0]).toMatchObject({ line: 2, name: 'Nowak, Jan', role: 'RAPPORTEUR', language: 'PL' });
    expect(rows[2]).toMatchObject({ line: 4, language: 'PL' });
    expect(rows.at(-1)).toMatchObject({ line: 10, role: 'FOCAL_POINT', language: 'UK' });
  });

  test('mentions an account only to those who see that person anyway', async () => {
    const row = lines(`citizen@example.org,Obywatelka,RAPPORTEUR,${places.wroclaw}/6,PL`);
    expect(await fates(row)).toEqual(['NEW']);
    expect(
      await fates(lines(`coordinator-elsewhere@example.org,K,RAPPORTEUR,${places.wroclaw}/6,PL`)),
    ).toEqual(['NEW']);
  });

  test.each([
    ['commas', lines(`a@example.org,Zażółć Gęślą,RAPPORTEUR,${places.wroclaw}/3,PL`)],
    ['a byte order mark', `\uFEFF${lines(`a@example.org,Zażółć Gęślą,RAPPORTEUR,${places.wroclaw}/3,PL`)}`],
    [
      'the semicolons and line ends of Excel',
      `\uFEFFemail;name;role;scope;language\r\na@example.org;Zażółć Gęślą;RAPPORTEUR;${places.wroclaw}/3;PL\r\n;;;;\r\n`,
    ],
    [
      'quotes and Polish headings in another order',
      `"Rola";"Imię i nazwisko";"Adres e-mail";"Miejsce"\n"Sprawozdawczyni";"Zażółć Gęślą";"a@example.org";"${places.wroclaw}/3"`,
    ],
  ])('reads a file with %s', async (_, csv) => {
    const { rows } = await preview(csv);
    expect(rows).toMatchObject([
      { line: 2, email: 'a@example.org', name: 'Zażółć Gęślą', role: 'RAPPORTEUR', fate: 'NEW' },
    ]);
  });

  test.each([
    ['nothing', '', 'nie ma żadnej osoby'],
    ['a heading alone', heading, 'nie ma żadnej osoby'],
    [
      'no heading',
      `a@example.org,A,RAPPORTEUR,${places.wroclaw}/3\nb@example.org,B,X,Y`,
      'mają stać nagłówki',
    ],
    ['a quotation mark that nobody closes', `${heading}\n"a@example.org,A,B,C,D`, 'cudzysłów'],
    [
      'more than a hundred people',
      lines(...Array.from({ length: 101 }, (_, at) => `a${at}@example.org,A,B,C,`)),
      'za długa',
    ],
  ])('refuses a file with %s as a whole', async (_, csv, sentence) => {
    expect(await preview(csv)).toMatchObject({
      rows: [],
      userErrors: [{ code: 'INVALID', message: expect.stringContaining(sentence) }],
    });
  });

  test('is there for whoever may invite, within their reach', async () => {
    const csv = lines(
      `a@example.org,A,DEPUTY,${places.cityOffice},PL`,
      `a@example.org,A,DEPUTY,${places.ministry},PL`,
      `a@example.org,A,FOCAL_POINT,${places.cityOffice},PL`,
    );
    expect(await fates(csv, 'focal-point')).toEqual(['NEW', 'WRONG scope', 'WRONG scope']);
    expect(await preview(csv, 'rapporteur')).toBeNull();
    expect(await preview(csv, 'moderator')).toBeNull();
  });
});

describe('sending a list of people', () => {
  test('invites those whose row is right, each with a letter, and passes over the others', async () => {
    const csv = lines(
      `lista-1@example.org,Jeden,RAPPORTEUR,${places.wroclaw}/3,PL`,
      `nonsense,Nikt,RAPPORTEUR,${places.wroclaw}/3,PL`,
      `rapporteur@example.org,Jest już,RAPPORTEUR,${places.wroclaw}/3,PL`,
      `lista-2@example.org,Two,MODERATOR,${places.wroclaw}/6,EN`,
    );
    const input = { csv, clientMutationId: 'once' };
    expect(await world.as('coordinator').do('importInvitations', input)).toMatchObject({ sent: 2 });
    expect(await world.as('coordinator').do('importInvitations', input)).toMatchObject({ sent: 2 });
    expect(await mailsTo(world, 'lista-1@example.org')).toHaveLength(1);
    expect((await mailsTo(world, 'lista-2@example.org'))[0]?.subject).toMatch(/^Invitation: moderator/);
    expect(await fates(csv)).toEqual(['ALREADY email', 'WRONG email', 'ALREADY email', 'ALREADY email']);
  });

  test('is refused when nobody is left to invite, or whoever asks may not', async () => {
    const csv = lines(`nonsense,Nikt,RAPPORTEUR,${places.wroclaw}/3,PL`);
    await world.writesNothing(async () => {
      expect(refusals(await world.as('coordinator').act('importInvitations', { csv }))).toEqual([
        'INVALID csv',
      ]);
      expect(refusals(await world.as('citizen').act('importInvitations', { csv }))).toEqual(['NOT_ALLOWED']);
      expect(refusals(await world.anonymous.act('importInvitations', { csv }))).toEqual(['NOT_ALLOWED']);
    });
  });
});
