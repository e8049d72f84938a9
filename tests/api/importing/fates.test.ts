import { describe, expect, test } from 'vitest';
import { importing } from '../../support/importing.ts';
import { places } from '../../support/cast.ts';
import { aWorld } from '../../support/world.ts';

const world = await aWorld();

const table = (...rows: string[][]) =>
  [['Lp.', 'Tytuł', 'Treść', 'Adresat'], ...rows].map((row) => row.join(';')).join('\n');

const counted = async () => {
  const { forum } = await world
    .as('coordinator')
    .ask(`{ forum(slug: "${places.wroclaw}") { workingGroups { number drafts { totalCount } } } }`);
  return forum.workingGroups.find(({ number }: { number: number }) => number === 3).drafts.totalCount;
};

describe('what becomes of a row', () => {
  test('a preview tells it and writes nothing', async () => {
    const file = ['a.csv', table(['1', 'Na próbę', 'Tekst na próbę.', ''], ['2', '', '', ''])] as [
      string,
      string,
    ];
    const { fates } = await world.writesNothing(() => importing(world, file, { preview: true }));
    expect(fates).toEqual(['2 CREATED', '3 REFUSED']);
  });

  test('the same file changes nothing when it comes again, also after the draft was changed by hand', async () => {
    const file = ['b.csv', table(['1', 'Dwa razy', 'Ten sam plik.', 'Urząd Miasta'])] as [string, string];
    const first = await importing(world, file);
    expect(first.fates).toEqual(['2 CREATED']);
    const reference = first.rows[0]?.reference ?? '';
    expect((await importing(world, file)).fates).toEqual(['2 UNCHANGED']);
    const { recommendation } = await world
      .as('rapporteur')
      .ask('query ($reference: String!) { recommendation(reference: $reference) { version } }', {
        reference,
      });
    await world
      .as('rapporteur')
      .do('reviseRecommendation', { reference, version: recommendation.version, title: 'Zmienione ręką' });
    const again = await world.writesNothing(() => importing(world, file, { preview: true }));
    expect(again.rows[0]).toMatchObject({ fate: 'UNCHANGED', reference });
  });

  test('a running number is no identity: rows in another order are the same rows', async () => {
    const one = ['1', 'Pierwsza w kolejności', 'Treść pierwszej.', ''];
    const two = ['2', 'Druga w kolejności', 'Treść drugiej.', ''];
    const first = await importing(world, ['c.csv', table(one, two)]);
    const [of1, of2] = first.rows.map(({ reference }) => reference);
    const turned = await importing(world, ['c2.csv', table(['1', ...two.slice(1)], ['2', ...one.slice(1)])]);
    expect(turned.fates).toEqual(['2 UNCHANGED', '3 UNCHANGED']);
    expect(turned.rows.map(({ reference }) => reference)).toEqual([of2, of1]);
  });

  test('a row is known by its title and text within the group, and changes only what it says', async () => {
    const { reference } = await world.aRecommendation({
      title: 'Tłumacze w przychodniach',
      body: 'Gmina opłaca tłumaczy.',
      rationale: 'Bo trzeba.',
    });
    const { fates, rows } = await importing(world, [
      'd.csv',
      table(['7', 'TŁUMACZE  w przychodniach', 'Gmina opłaca tłumaczy', 'Ministerstwo']),
    ]);
    expect(fates).toEqual(['2 UPDATED']);
    expect(rows[0]?.reference).toBe(reference);
    const { recommendation } = await world.as('rapporteur').ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
        rationale { value } addressees { institution { slug } } } }`,
      { reference },
    );
    expect(recommendation).toEqual({
      rationale: { value: 'Bo trzeba.' },
      addressees: [{ institution: { slug: places.ministry } }],
    });
  });

  test('a row with an identifier of the file is known by it when its text changes', async () => {
    const file = (text: string) => ['e.csv', `ID;Tytuł;Treść\nodp-17;Z ankiety;${text}`] as [string, string];
    const first = await importing(world, file('Pierwsza wersja.'));
    const second = await importing(world, file('Druga wersja.'));
    expect(second.fates).toEqual(['2 UPDATED']);
    expect(second.rows[0]?.reference).toBe(first.rows[0]?.reference);
    expect((await importing(world, file('Druga wersja.'))).fates).toEqual(['2 UNCHANGED']);
  });

  test('a row is known by its reference before all else', async () => {
    const { reference } = await world.aRecommendation({ title: 'Po oznaczeniu', body: 'Stara treść.' });
    const elsewhere = await world.aRecommendation({
      group: 6,
      by: 'rapporteur-2',
      title: 'Obca',
      body: 'Obca.',
    });
    const { fates, why, rows } = await importing(world, [
      'f.csv',
      `Oznaczenie;Tytuł;Treść\n${reference};Po oznaczeniu;Nowa treść.\n${elsewhere.reference};Obca;Obca.\nWRO-2015/3.999;Nie ma;Nie ma.`,
    ]);
    expect(fates).toEqual(['2 UPDATED', '3 REFUSED', '4 REFUSED']);
    expect(rows[0]?.reference).toBe(reference);
    expect(why(3)).toBe('Oznaczenie: Rekomendacja o tym oznaczeniu należy do innej grupy.');
    expect(why(4)).toMatch(/^Oznaczenie: Nie ma rekomendacji o takim oznaczeniu/);
  });

  test('a row that repeats another of the same file is written once', async () => {
    const row = ['1', 'Powtórzona', 'Dwa razy to samo.', ''];
    const { fates, rows, why } = await importing(world, ['g.csv', table(row, ['2', ...row.slice(1)])]);
    expect(fates).toEqual(['2 CREATED', '3 DUPLICATE']);
    expect(rows[1]?.reference).toBe(rows[0]?.reference);
    expect(why(3)).toBe(': To samo mówi wiersz 2.');
    expect((await importing(world, ['g.csv', table(row, ['2', ...row.slice(1)])])).fates).toEqual([
      '2 UNCHANGED',
      '3 DUPLICATE',
    ]);
  });

  test('what is public or adopted changes elsewhere, and a row without a change may name it', async () => {
    const published = await world
      .aRecommendation({ title: 'Publiczna z pliku', body: 'Treść publiczna.' })
      .made('PUBLISHED', { by: 'moderator' });
    const file = (text: string) =>
      ['h.csv', `Oznaczenie;Treść\n${published.reference};${text}`] as [string, string];
    expect((await importing(world, file('Treść publiczna.'))).fates).toEqual(['2 UNCHANGED']);
    const asRapporteur = await importing(world, file('Inna treść.'));
    expect(asRapporteur.fates).toEqual(['2 REFUSED']);
    const asCoordinator = await importing(world, file('Inna treść.'), { as: 'coordinator' });
    expect(asCoordinator.why(2)).toMatch(/jest opublikowana/);
  });

  test('with all or nothing, one wrong row keeps all others out', async () => {
    const file = ['i.csv', table(['1', 'Dobra', 'Dobra treść.', ''], ['2', '', '', 'Urząd Miasta'])] as [
      string,
      string,
    ];
    const before = await counted();
    const held = await importing(world, file, { allOrNothing: true });
    expect(held.fates).toEqual(['2 REFUSED', '3 REFUSED']);
    expect(held.why(2)).toMatch(/Nic nie wczytano/);
    expect(await counted()).toBe(before);
    expect((await importing(world, file)).fates).toEqual(['2 CREATED', '3 REFUSED']);
    expect(await counted()).toBe(before + 1);
  });

  test('columns that somebody matched by hand are remembered for the next file with these headers', async () => {
    const file = (text: string) =>
      ['j.csv', `Hasło dnia;Słowa\n${text};${text} i dalej.`] as [string, string];
    const columns = { 'Hasło dnia': 'title', Słowa: 'body' } as const;
    await importing(world, file('Pierwsze'), { mapping: { columns } });
    const next = await importing(world, file('Drugie'));
    expect(next.fields).toEqual(['title', 'body']);
    expect(next.fates).toEqual(['2 CREATED']);
  });

  test('an imported draft is as one that was written by hand', async () => {
    const byHand = await world.aRecommendation({
      title: 'Taka sama ręką',
      body: 'Gmina robi to samo.',
      rationale: 'Powód.',
      classes: ['voivodeship-offices'],
      themes: ['praca'],
    });
    const { rows } = await importing(world, [
      'k.csv',
      'Tytuł;Treść;Uzasadnienie;Adresaci;Temat\nTaka sama ręką;Gmina robi to samo!!! Z pliku;Powód.;Urząd Miasta, urzędy wojewódzkie;praca',
    ]);
    const { db } = world.database;
    const traces = async (reference: string) => {
      const r = await db
        .selectFrom('recommendations')
        .selectAll()
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow();
      const of = <T extends object>(list: T[]) =>
        list.map((row) =>
          Object.fromEntries(
            Object.entries(row).filter(
              ([key]) => !/^(id|recommendationId|body|recordedAt|createdAt)$/.test(key),
            ),
          ),
        );
      const { search, number, position, reference: _, ...kept } = r;
      return {
        row: of([kept]),
        placed: Number(position) === number,
        searchable: search.includes("'gmina'"),
        texts: of(
          await db
            .selectFrom('recommendationTexts')
            .selectAll()
            .where('recommendationId', '=', r.id)
            .execute(),
        ),
        revisions: of(
          await db
            .selectFrom('recommendationRevisions')
            .selectAll()
            .where('recommendationId', '=', r.id)
            .execute(),
        ),
        details: of(
          await db
            .selectFrom('recommendationDetails')
            .selectAll()
            .where('recommendationId', '=', r.id)
            .execute(),
        ),
        themes: of(
          await db
            .selectFrom('recommendationThemes')
            .selectAll()
            .where('recommendationId', '=', r.id)
            .execute(),
        ),
        classes: of(
          await db
            .selectFrom('recommendationClasses')
            .selectAll()
            .where('recommendationId', '=', r.id)
            .execute(),
        ),
        addressees: of(
          await db
            .selectFrom('addressees')
            .selectAll()
            .where('recommendationId', '=', r.id)
            .orderBy('id')
            .execute(),
        ),
        activities: of(
          await db.selectFrom('activities').selectAll().where('recommendationId', '=', r.id).execute(),
        ),
      };
    };
    expect(await traces(rows[0]?.reference ?? '')).toEqual(await traces(byHand.reference));
  });

  test('a file leaves one entry in the audit log, with what became of its rows', async () => {
    const { db } = world.database;
    const entries = () =>
      db
        .selectFrom('auditEntries')
        .select(['verb', 'objectName', 'role', 'after'])
        .orderBy('number')
        .execute();
    const before = (await entries()).length;
    await importing(world, [
      'l.csv',
      table(['1', 'Do dziennika', 'Wpis.', ''], ['2', '', 'Drugi wpis.', '']),
    ]);
    expect((await entries()).slice(before)).toEqual([
      {
        verb: 'importRecommendations',
        objectName: 'WRO-2015/3',
        role: 'RAPPORTEUR',
        after: { created: 2, updated: 0, unchanged: 0, duplicates: 0, refused: 0 },
      },
    ]);
  });
});
