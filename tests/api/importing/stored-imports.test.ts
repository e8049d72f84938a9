import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { carryOnImports, forgetImports } from '../../../server/src/importing/index.ts';
import { refusals } from '../../support/api.ts';
import { type Persona } from '../../support/cast.ts';
import { aZip } from '../../support/files.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const { db } = world.database;
const needs = {
  db,
  clock: world.clock,
  config: world.config,
  log: { error: (about: object) => void world.faults.push(JSON.stringify(about)) },
};
const carryOn = () => carryOnImports(needs);

afterEach(async () => {
  expect(world.faults).toEqual([]);
  await db.deleteFrom('recommendationImports').execute();
});

const groupId = async (number = 3): Promise<string> =>
  (await world.anonymous.ask(`{ workingGroup(forum: "${places.wroclaw}", number: ${number}) { id } }`))
    .workingGroup.id;

const table = (...rows: string[]) => Buffer.from(['Tytuł;Treść;Adresat', ...rows].join('\n'));
let made = 0;
const aTitle = () => `Wczytana ${(made += 1)}`;

/** Sends a file and begins its import into group 3; what is done in the background is still to do. */
const begun = async (content: Buffer, { as = 'rapporteur' as Persona, name = 'lista.csv' } = {}) => {
  const upload = await world.as(as).upload(name, content, 'import');
  const { recommendationImport } = await world
    .as(as)
    .do('beginImport', { workingGroup: await groupId(), upload });
  return recommendationImport;
};

const previewed = async (content: Buffer, as: Persona = 'rapporteur') => {
  const { id } = await begun(content, { as });
  await carryOn();
  return seen(id, as);
};

const seen = async (id: string, as: Persona = 'rapporteur') =>
  (
    await world.as(as).ask(
      `query ($id: ID!) { recommendationImport(id: $id) {
         id state isUnderWay hasFile format isMatched isAllOrNothing rowsDone rowsTotal failure fileName isViewers
         recognised { encoding separator sheet headerRow } chosen { separator headerRow } sheets
         columns { letter header field samples } counts { fate count } workingGroup { number }
         rows { totalCount edges { node { row fate reference says reason column cells } } } } }`,
      { id },
    )
  ).recommendationImport;

type Seen = { counts: { fate: string; count: number }[] };
const counts = ({ counts: given }: Seen) => Object.fromEntries(given.map(({ fate, count }) => [fate, count]));
const drafts = async () =>
  Number(
    (
      await db
        .selectFrom('recommendations')
        .select(sql<number>`count(*)`.as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  );
const uploadsOnDisk = () => readdir(join(world.config.dataDir, 'uploads'));

describe('an import', () => {
  test('is recognised and previewed in the background, and nothing is written', async () => {
    const before = await drafts();
    const began = await begun(table(`${aTitle()};Gmina opłaca tłumaczy.;Urząd Miasta`, ';;', 'Sam tytuł;;'));
    expect(began).toMatchObject({ state: 'UPLOADED', isUnderWay: true, isViewers: true, format: null });
    await carryOn();
    const now = await seen(began.id);
    expect(now).toMatchObject({
      state: 'PREVIEWED',
      isUnderWay: false,
      format: 'CSV',
      recognised: { encoding: 'UTF_8', separator: 'SEMICOLON', sheet: null, headerRow: 1 },
      rowsDone: 2,
      rowsTotal: 2,
      workingGroup: { number: 3 },
    });
    expect(now.columns).toEqual([
      { letter: 'A', header: 'Tytuł', field: 'TITLE', samples: [`Wczytana ${made}`, 'Sam tytuł'] },
      { letter: 'B', header: 'Treść', field: 'BODY', samples: ['Gmina opłaca tłumaczy.', ''] },
      { letter: 'C', header: 'Adresat', field: 'ADDRESSEES', samples: ['Urząd Miasta', ''] },
    ]);
    const [right, wrong] = now.rows.edges.map(({ node }: { node: object }) => node);
    expect(right).toMatchObject({
      row: 2,
      fate: 'CREATED',
      says: `Wczytana ${made}`,
      reason: null,
      cells: null,
    });
    expect(wrong).toMatchObject({ row: 4, fate: 'REFUSED', column: 'Treść', cells: ['Sam tytuł', '', ''] });
    expect(await drafts()).toBe(before);
  });

  test('runs row by row: what is right goes in, what is wrong stays out with its reason; the file goes', async () => {
    const before = await drafts();
    const { id } = await previewed(
      table(`${aTitle()};Treść.;`, 'Bez treści;;', `${aTitle()};Inna.;Nikt taki`),
    );
    await world.as('rapporteur').do('runImport', { import: id });
    expect(await seen(id)).toMatchObject({ state: 'RUNNING', isUnderWay: true, counts: [] });
    await carryOn();
    const now = await seen(id);
    expect(now).toMatchObject({
      state: 'DONE',
      isUnderWay: false,
      hasFile: false,
      rowsDone: 3,
      rowsTotal: 3,
    });
    expect(counts(now)).toEqual({ CREATED: 1, REFUSED: 2 });
    expect(now.rows.edges[0].node.reference).toMatch(/^WRO-2015\/3\.\d+$/);
    expect(await drafts()).toBe(before + 1);
    await forgetImports(needs);
    expect(await uploadsOnDisk()).toEqual([]);
  });

  test('of the same file again changes nothing', async () => {
    const file = table(`${aTitle()};Dwa razy to samo.;`);
    const first = await previewed(file);
    await world.as('rapporteur').do('runImport', { import: first.id });
    await carryOn();
    const again = await previewed(file, 'moderator');
    expect(counts(again)).toEqual({ UNCHANGED: 1 });
    expect(again.rows.edges[0].node.reference).toBe((await seen(first.id)).rows.edges[0].node.reference);
  });

  test('goes in whole or not at all where that was chosen', async () => {
    const before = await drafts();
    const { id } = await previewed(table(`${aTitle()};Treść.;`, 'Bez treści;;'));
    await world.as('rapporteur').do('runImport', { import: id, isAllOrNothing: true });
    await carryOn();
    const now = await seen(id);
    expect(now).toMatchObject({ state: 'DONE', isAllOrNothing: true });
    expect(counts(now)).toEqual({ REFUSED: 2 });
    expect(now.rows.edges[0].node.reason).toMatch(/w całości albo wcale/);
    expect(await drafts()).toBe(before);
    const { id: whole } = await previewed(table(`${aTitle()};Treść.;`));
    await world.as('rapporteur').do('runImport', { import: whole, isAllOrNothing: true });
    await carryOn();
    expect(counts(await seen(whole))).toEqual({ CREATED: 1 });
    expect(await drafts()).toBe(before + 1);
  });

  test('pages its rows, of one fate or of all', async () => {
    const { id } = await previewed(
      table(...Array.from({ length: 30 }, (_, at) => `${aTitle()};${at % 3 ? 'Treść' : ''};`)),
    );
    const ask = (args: string) =>
      world
        .as('rapporteur')
        .ask(
          `{ recommendationImport(id: "${id}") { rows(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { row fate } } } } }`,
        );
    const { recommendationImport: first } = await ask('first: 4, fate: REFUSED');
    expect(first.rows).toMatchObject({ totalCount: 10, pageInfo: { hasNextPage: true } });
    const { recommendationImport: next } = await ask(
      `first: 4, fate: REFUSED, after: "${first.rows.pageInfo.endCursor}"`,
    );
    const rows = [...first.rows.edges, ...next.rows.edges].map(({ node }) => node.row);
    expect(rows).toEqual([2, 5, 8, 11, 14, 17, 20, 23]);
    expect((await ask('first: 1')).recommendationImport.rows.totalCount).toBe(30);
  });
});

describe('what was recognised', () => {
  test('can be changed: every row is judged anew', async () => {
    const { id } = await previewed(Buffer.from('Tytuł|Treść\nA, b|C'), 'rapporteur');
    const first = await seen(id);
    expect(first.recognised.separator).toBe('BAR');
    const { recommendationImport: changed } = await world
      .as('moderator')
      .do('adjustImport', { import: id, settings: { separator: 'COMMA', encoding: 'WINDOWS_1250' } });
    expect(changed).toMatchObject({ state: 'UPLOADED', isUnderWay: true, rowsTotal: null });
    await carryOn();
    const now = await seen(id);
    expect(now).toMatchObject({
      recognised: { encoding: 'WINDOWS_1250', separator: 'COMMA' },
      chosen: { separator: 'COMMA', headerRow: null },
    });
    await world.as('rapporteur').do('adjustImport', { import: id, settings: {} });
    await carryOn();
    expect(await seen(id)).toMatchObject({ recognised: { encoding: 'UTF_8', separator: 'BAR' } });
  });

  test('waits for somebody where no column says what it is, and is remembered for the next file', async () => {
    const rows = (title: string) => Buffer.from(`Kol. 1;Kol. 2\n${title};Gmina opłaca ${title}.`);
    const { id, ...first } = await previewed(rows(aTitle()));
    expect(first).toMatchObject({ state: 'UPLOADED', isUnderWay: false, isMatched: false });
    const tooEarly = await world.as('rapporteur').act('runImport', { import: id });
    expect(refusals(tooEarly)).toEqual(['WRONG_STATE import']);
    await world.as('rapporteur').do('adjustImport', {
      import: id,
      columns: [
        { column: 'A', field: 'TITLE' },
        { column: 'B', field: 'BODY' },
      ],
    });
    await carryOn();
    expect(counts(await seen(id))).toEqual({ CREATED: 1 });
    await world.as('rapporteur').do('runImport', { import: id });
    await carryOn();
    const next = await previewed(rows(aTitle()));
    expect(next.columns.map(({ field }: { field: string }) => field)).toEqual(['TITLE', 'BODY']);
    expect(counts(next)).toEqual({ CREATED: 1 });
  });

  test('is refused at its field where it cannot be', async () => {
    const { id } = await previewed(table(`${aTitle()};Treść;`));
    const act = async (change: object) =>
      refusals(
        await world.writesNothing(() =>
          world.as('rapporteur').act('adjustImport', { import: id, ...change }),
        ),
      );
    expect(await act({ settings: { sheet: 'Arkusz' } })).toEqual(['INVALID settings.sheet']);
    expect(await act({ settings: { headerRow: 31 } })).toEqual(['INVALID settings.headerRow']);
    expect(await act({ settings: { headerRow: -1 } })).toEqual(['INVALID settings.headerRow']);
    const twice = ['A', 'B'].map((column) => ({ column, field: 'TITLE' }));
    expect(await act({ columns: twice })).toEqual(['INVALID columns.B']);
    expect(await act({ columns: [{ column: 'Q', field: 'TITLE' }] })).toEqual(['NOT_FOUND columns.Q']);
    expect(await act({ columns: [{ column: 'C', field: 'ADDRESSEES' }] })).toEqual(['REQUIRED columns']);
  });
});

describe('an import that is interrupted', () => {
  test('goes on where it was, doubles nothing, and reports what it did before', async () => {
    const before = await drafts();
    const titles = Array.from({ length: 1500 }, () => aTitle());
    const { id } = await previewed(table(...titles.map((title) => `${title};Treść ${title}.;`)));
    await world.as('rapporteur').do('runImport', { import: id });
    const stopping = new AbortController();
    // Stops the server while the second handful of rows is being written.
    const slowed = db.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        if ((await doneOf(id)) >= 1000) stopping.abort();
        return result;
      },
    });
    await carryOnImports({ ...needs, db: slowed }, stopping.signal);
    expect(await seen(id)).toMatchObject({ state: 'RUNNING', isUnderWay: true });
    expect(await drafts()).toBe(before + 1000);
    await carryOn();
    const now = await seen(id);
    expect(now).toMatchObject({ state: 'DONE', rowsDone: 1500 });
    expect(counts(now)).toEqual({ CREATED: 1500 });
    expect(await drafts()).toBe(before + 1500);
  });

  test('by the end of its process is taken over once nothing was heard of it for a while', async () => {
    const { id } = await begun(table(`${aTitle()};Treść;`));
    const claim = (until: string) =>
      db
        .updateTable('recommendationImports')
        .set({ claimedUntil: sql<Date>`now() + ${until}::interval` })
        .execute();
    await claim('20 seconds');
    await carryOn();
    expect((await seen(id)).state).toBe('UPLOADED');
    await claim('-1 second');
    await carryOn();
    expect((await seen(id)).state).toBe('PREVIEWED');
  });

  test('for no fault of the file is tried again, and given up after the third time', async () => {
    const { id } = await begun(table(`${aTitle()};Treść;`));
    const file = join(world.config.dataDir, 'uploads');
    const [name = ''] = await readdir(file);
    expect(existsSync(join(file, name))).toBe(true);
    await db.updateTable('uploads').set({ attachedAt: world.clock.now() }).execute();
    const elsewhere = { ...needs, config: { ...world.config, dataDir: '/nowhere' } };
    for (let time = 0; time < 3; time += 1) {
      await carryOnImports(elsewhere);
      await db.updateTable('recommendationImports').set({ claimedUntil: null }).execute();
    }
    expect(world.faults.splice(0)).toHaveLength(3);
    expect(await seen(id)).toMatchObject({
      state: 'FAILED',
      hasFile: true,
      failure: expect.stringMatching(/po naszej stronie/),
    });
    await world.as('rapporteur').do('adjustImport', { import: id, settings: {} });
    await carryOn();
    expect(await seen(id)).toMatchObject({ state: 'PREVIEWED', failure: null });
  });

  test('writes nothing once whoever let it run may no longer write there', async () => {
    const before = await drafts();
    const { id } = await previewed(table(`${aTitle()};Treść;`));
    await world.as('rapporteur').do('runImport', { import: id });
    const grants = db.updateTable('roleGrants').where('personId', '=', 'demo-rapporteur');
    onTestFinished(async () => void (await grants.set({ until: null }).execute()));
    await grants.set({ until: '2016-02-29' }).execute();
    await carryOn();
    expect(await seen(id, 'moderator')).toMatchObject({
      state: 'FAILED',
      failure: expect.stringMatching(/Twoje role nie obejmują/),
    });
    expect(await drafts()).toBe(before);
  });
});

describe('giving up', () => {
  test('ends it and deletes the file; what was foreseen counts no more', async () => {
    const { id } = await previewed(table(`${aTitle()};Treść;`));
    await world.as('moderator').do('giveUpImport', { import: id });
    await world.as('moderator').do('giveUpImport', { import: id });
    await carryOn();
    await forgetImports(needs);
    expect(await seen(id)).toMatchObject({ state: 'GIVEN_UP', hasFile: false, counts: [] });
    expect(await uploadsOnDisk()).toEqual([]);
    expect(refusals(await world.as('rapporteur').act('adjustImport', { import: id, settings: {} }))).toEqual([
      'WRONG_STATE import',
    ]);
  });

  test('comes by itself after a week, and the report goes after thirty days', async () => {
    const { id } = await previewed(table(`${aTitle()};Treść;`));
    const day = (at: number) => world.today(`2016-03-${String(at).padStart(2, '0')}T10:00:00Z`);
    day(7);
    await forgetImports(needs);
    expect(await seen(id)).toMatchObject({ state: 'PREVIEWED', hasFile: true });
    day(12);
    await forgetImports(needs);
    expect(await seen(id)).toMatchObject({ state: 'GIVEN_UP', hasFile: false });
    world.today('2016-04-20T10:00:00Z');
    await forgetImports(needs);
    expect(await seen(id)).toBeNull();
    expect(await db.selectFrom('judgedRows').selectAll().execute()).toEqual([]);
  });

  test('is not for what is done', async () => {
    const { id } = await previewed(table(`${aTitle()};Treść;`));
    await world.as('rapporteur').do('runImport', { import: id });
    await carryOn();
    const act = await world.as('rapporteur').act('giveUpImport', { import: id });
    expect(refusals(act)).toEqual(['WRONG_STATE import']);
  });
});

describe('an upload to import', () => {
  const ole = (word: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(word, 'utf16le')]);
  const bomb = aZip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': Buffer.concat([
      Buffer.from('<worksheet><sheetData>'),
      Buffer.alloc(40_000_000, 32),
    ]),
  });
  test.each([
    ['nothing', Buffer.alloc(0), /is empty/],
    ['only line ends', Buffer.from('\r\n\r\n'), /is empty/],
    ['a PDF called a table', Buffer.from('%PDF-1.7\n'), /cannot be imported/],
    ['a locked workbook', ole('EncryptedPackage'), /locked with a password/],
    ['a workbook of an old program', ole('Workbook'), /old office program/],
    ['a bomb', bomb, /out of all proportion/],
  ])('is refused when it is %s, with one sentence and without a trace', async (_, content, sentence) => {
    const before = await uploadsOnDisk();
    const said = await world
      .as('rapporteur')
      .upload('lista.xlsx', content, 'import')
      .catch((error: Error) => JSON.parse(error.message));
    expect(said.errors[0].message).toMatch(sentence);
    expect(await uploadsOnDisk()).toEqual(before);
  });

  test('is its sender’s alone, goes into one import, and is no evidence', async () => {
    const workingGroup = await groupId();
    const upload = await world.as('rapporteur').upload('a.csv', table('a;b;'), 'import');
    const other = await world.as('moderator').act('beginImport', { workingGroup, upload });
    expect(refusals(other)).toEqual(['NOT_FOUND upload']);
    await world.as('rapporteur').do('beginImport', { workingGroup, upload });
    const again = await world.as('rapporteur').act('beginImport', { workingGroup, upload });
    expect(refusals(again)).toEqual(['NOT_FOUND upload']);
    const evidence = await world.as('rapporteur').upload('a.pdf', Buffer.from('%PDF-1.7\n'));
    const asTable = await world.as('rapporteur').act('beginImport', { workingGroup, upload: evidence });
    expect(refusals(asTable)).toEqual(['NOT_FOUND upload']);
    const { addressee } = await world
      .aRecommendation({ addressedTo: [places.cityOffice] })
      .adopted()
      .published();
    const report = await world.as('focal-point').upload('b.csv', table('a;b;'), 'import');
    const asEvidence = await world.as('focal-point').act('reportStatus', {
      addressee,
      status: 'IMPLEMENTED',
      occurredOn: '2016-02-01',
      evidence: [{ kind: 'FILE', title: 'Tabela', upload: report }],
    });
    expect(refusals(asEvidence)).toEqual(['NOT_FOUND evidence.0.upload']);
  });
});

test('an act on an import that is sent twice is done once', async () => {
  const clientMutationId = crypto.randomUUID();
  const upload = await world.as('rapporteur').upload('a.csv', table(`${aTitle()};b;`), 'import');
  const input = { clientMutationId, workingGroup: await groupId(), upload };
  const first = await world.as('rapporteur').do('beginImport', input);
  const again = await world.as('rapporteur').do('beginImport', input);
  expect(again.recommendationImport.id).toBe(first.recommendationImport.id);
  await carryOn();
  const run = { clientMutationId: crypto.randomUUID(), import: first.recommendationImport.id };
  await world.as('rapporteur').do('runImport', run);
  await carryOn();
  expect((await world.as('rapporteur').do('runImport', run)).recommendationImport.state).toBe('DONE');
});

test('each act leaves one entry in the audit log, and the import itself one for all its rows', async () => {
  const entries = () =>
    db
      .selectFrom('auditEntries')
      .select(['verb', 'role', 'personId', 'objectType', 'objectName', 'after'])
      .orderBy('id')
      .execute();
  const before = (await entries()).length;
  const { id } = await previewed(table(`${aTitle()};Treść;`, ';Bez tytułu;Nikt taki'));
  await world.as('moderator').do('adjustImport', { import: id, settings: { headerRow: 1 } });
  await carryOn();
  await world.as('rapporteur').do('runImport', { import: id });
  await carryOn();
  const given = await previewed(table(`${aTitle()};Treść;`));
  await world.as('coordinator').do('giveUpImport', { import: given.id });
  const left = (await entries()).slice(before);
  expect(left.map(({ verb, role }) => `${verb} ${role}`)).toEqual([
    'beginImport RAPPORTEUR',
    'adjustImport MODERATOR',
    'runImport RAPPORTEUR',
    'importRecommendations RAPPORTEUR',
    'beginImport RAPPORTEUR',
    'giveUpImport COORDINATOR',
  ]);
  expect(left.map(({ objectName }) => objectName)).toEqual(left.map(() => 'WRO-2015/3'));
  expect(left[3]?.after).toMatchObject({ created: 1, refused: 1 });
});

test('the latest imports of a group are listed for those who write there, and for nobody else', async () => {
  const { id } = await begun(table(`${aTitle()};b;`), { name: 'nasza lista.csv' });
  const listed = (voice = world.anonymous) =>
    voice.ask(
      `{ workingGroup(forum: "${places.wroclaw}", number: 3) { imports { id fileName state isViewers } } }`,
    );
  expect((await listed(world.as('moderator'))).workingGroup.imports).toEqual([
    { id, fileName: 'nasza lista.csv', state: 'UPLOADED', isViewers: false },
  ]);
  for (const voice of [world.anonymous, world.as('rapporteur-2'), world.as('focal-point')]) {
    expect((await listed(voice)).workingGroup.imports).toBeNull();
    expect(await voice.ask(`{ recommendationImport(id: "${id}") { id } }`)).toEqual({
      recommendationImport: null,
    });
  }
});

const doneOf = async (id: string): Promise<number> =>
  (
    await db
      .selectFrom('recommendationImports')
      .select('rowsDone')
      .where('id', '=', id.replace('RecommendationImport:', ''))
      .executeTakeFirstOrThrow()
  ).rowsDone;
