import { buildSchema } from 'graphql';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { filesOf, textOf } from '../../house/repository.ts';
import type { Payload, Verb } from '../../support/api.ts';
import { accountOf, type Persona } from '../../support/cast.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const { db } = world.database;

/** People sign in when a test first needs them; that has a test of its own. */
const entries = () =>
  db.selectFrom('auditEntries').selectAll().where('verb', '!=', 'signIn').orderBy('number').execute();

/** The entries that an act leaves. */
const leftBy = async (act: () => Promise<unknown>) => {
  const before = (await entries()).length;
  await act();
  return (await entries()).slice(before);
};

/** A valid act for each mutation, ready to be done: who does it, in which role it is recorded, to what. */
interface Ready {
  by: Persona;
  role: string;
  object: string;
  do(clientMutationId?: string): Promise<Payload>;
}
const ready = <V extends Verb>(verb: V, by: Persona, role: string, object: string, input: object): Ready => ({
  by,
  role,
  object,
  do: (clientMutationId) => world.as(by).do(verb, { ...input, clientMutationId } as never),
});

/** What the log calls a thing that has no reference. */
const names: Record<string, RegExp> = { AuditEdition: /przyklad/, WallLink: /^wroclaw-2015$/ };

const aDraft = () => world.aRecommendation();
const anAdopted = () => world.aRecommendation().adopted();
const aPublished = () =>
  world
    .aRecommendation({ addressedTo: [places.ministry] })
    .adopted()
    .published();
const stage = ({ reference, version }: { reference: string; version: number }) => ({ reference, version });
const group = async () => {
  const { workingGroup } = await world.anonymous.ask(
    `{ workingGroup(forum: "wroclaw-2015", number: 3) { id } }`,
  );
  return workingGroup.id as string;
};

/** What can be done once only, acts about people and their roles, and what leaves no entry have tests of their own. */
type TestedElsewhere =
  | 'eraseAccount'
  | 'invite'
  | 'resendInvitation'
  | 'revokeInvitation'
  | 'acceptInvitation'
  | 'importInvitations'
  | 'endRole'
  | 'handOver'
  | 'handOverGroup'
  | 'noteEditing'
  | 'recordComposition'
  | 'beginImport'
  | 'adjustImport'
  | 'runImport'
  | 'giveUpImport';
type Repeatable = Exclude<Verb, TestedElsewhere>;

const aToken = {
  institution: places.ministry,
  name: 'WRO-2015/3.1 i inne',
  scope: 'READ',
  endsOn: '2016-12-31',
} as const;

const aWallLink = { forum: places.wroclaw, name: 'Ekran pana Nowaka', endsOn: '2016-03-10' };

let editions = 0;
const anEdition = { title: 'Audyt (przykład)', contact: 'Anna Kowalska, 600 100 200', opensOn: '2016-04-01' };

const acts: Record<Repeatable, () => Promise<Ready>> = {
  openAuditEdition: async () =>
    ready('openAuditEdition', 'coordinator', 'COORDINATOR', 'AuditEdition', {
      ...{ ...anEdition, slug: `przyklad-${(editions += 1)}`, year: 2016, series: places.series },
    }),
  reviseAuditEdition: async () => {
    const { auditEdition } = await world.anonymous.ask(
      `{ auditEdition(slug: "${places.edition}") { id version } }`,
    );
    return ready('reviseAuditEdition', 'administrator', 'ADMINISTRATOR', 'AuditEdition', {
      ...{ ...anEdition, edition: auditEdition.id, version: auditEdition.version },
    });
  },
  draftRecommendation: async () =>
    ready('draftRecommendation', 'rapporteur', 'RAPPORTEUR', 'Recommendation', {
      workingGroup: await group(),
      kind: 'LAW_CHANGE',
      title: 'Szkoła',
      body: 'Przygotować.',
    }),
  reviseRecommendation: async () =>
    ready('reviseRecommendation', 'rapporteur', 'RAPPORTEUR', 'Recommendation', {
      ...stage(await aDraft()),
      title: 'Nowy tytuł',
    }),
  submitRecommendation: async () =>
    ready('submitRecommendation', 'rapporteur', 'RAPPORTEUR', 'Recommendation', stage(await aDraft())),
  adoptRecommendation: async () =>
    ready('adoptRecommendation', 'moderator', 'MODERATOR', 'Recommendation', {
      ...stage(await aDraft()),
      minorityOpinion: 'Pani Kowalska była przeciw.',
    }),
  undoAdoption: async () =>
    ready('undoAdoption', 'moderator', 'MODERATOR', 'Recommendation', {
      ...stage(await anAdopted()),
      reason: 'Pani Kowalska zmieniła zdanie.',
    }),
  mergeRecommendation: async () =>
    ready('mergeRecommendation', 'moderator', 'MODERATOR', 'Recommendation', {
      ...stage(await aDraft()),
      into: (await aDraft()).reference,
      reason: 'Pani Kowalska mówiła to samo.',
    }),
  translateRecommendation: async () =>
    ready('translateRecommendation', 'rapporteur', 'RAPPORTEUR', 'Recommendation', {
      ...stage(await aDraft()),
      ...{ language: 'EN', title: 'Mr Nowak asked for it', body: 'Prepare.', isMachineMade: true },
    }),
  approveTranslation: async () =>
    ready('approveTranslation', 'rapporteur', 'RAPPORTEUR', 'Recommendation', {
      ...stage(await aDraft().translated({ isMachineMade: true })),
      language: 'EN',
    }),
  splitRecommendation: async () =>
    ready('splitRecommendation', 'rapporteur', 'RAPPORTEUR', 'Recommendation', {
      ...stage(await aDraft()),
      title: 'Osobna',
      body: 'Pani Kowalska prosi o osobną.',
    }),
  supersedeRecommendation: async () =>
    ready('supersedeRecommendation', 'coordinator', 'COORDINATOR', 'Recommendation', {
      ...stage(await anAdopted().then(({ and }) => and.published())),
      by: (await anAdopted().then(({ and }) => and.published())).reference,
      reason: 'Nowsza mówi o tym samym.',
    }),
  requestChanges: async () =>
    ready('requestChanges', 'coordinator', 'COORDINATOR', 'Recommendation', {
      ...stage(await anAdopted()),
      comment: 'Proszę zapytać pana Nowaka.',
    }),
  resubmitRecommendation: async () =>
    ready(
      'resubmitRecommendation',
      'rapporteur',
      'RAPPORTEUR',
      'Recommendation',
      stage(await anAdopted().then(({ and }) => and.sentBack())),
    ),
  publishRecommendation: async () =>
    ready('publishRecommendation', 'coordinator', 'COORDINATOR', 'Recommendation', stage(await anAdopted())),
  publishRecommendations: async () =>
    ready('publishRecommendations', 'coordinator', 'COORDINATOR', 'Recommendation', {
      recommendations: [stage(await anAdopted())],
    }),
  remarkOnRecommendation: async () => {
    const { reference } = await anAdopted();
    const remark = { reference, field: 'BODY', comment: 'Proszę zapytać pana Nowaka.' };
    return ready('remarkOnRecommendation', 'coordinator', 'COORDINATOR', 'Recommendation', remark);
  },
  answerRemark: async () => {
    const { reference, remarks } = await anAdopted().then(({ and }) => and.remarked());
    const answer = { reference, remark: remarks[0], answer: 'Pani Kowalska się zgadza.', settles: true };
    return ready('answerRemark', 'rapporteur', 'RAPPORTEUR', 'Recommendation', answer);
  },
  withdrawRecommendation: async () =>
    ready('withdrawRecommendation', 'coordinator', 'COORDINATOR', 'Recommendation', {
      ...stage(await aPublished()),
      reason: 'Prace trwają w innym trybie.',
    }),
  linkRecommendation: async () => {
    const { reference: to } = await aPublished();
    const { reference } = await aDraft();
    return ready('linkRecommendation', 'rapporteur', 'RAPPORTEUR', 'Recommendation', {
      reference,
      to,
      type: 'CONTINUES',
    });
  },
  addressRecommendation: async () => {
    const { reference } = await aPublished();
    const addressees = [{ institution: places.ministry, role: 'LEAD' }];
    return ready('addressRecommendation', 'coordinator', 'COORDINATOR', 'Recommendation', {
      reference,
      addressees,
      sentOn: '2016-02-01',
    });
  },
  moveRecommendation: async () =>
    ready('moveRecommendation', 'rapporteur', 'RAPPORTEUR', 'Recommendation', {
      reference: (await aDraft()).reference,
      after: null,
    }),
  createApiToken: async () => ready('createApiToken', 'focal-point-2', 'FOCAL_POINT', 'ApiToken', aToken),
  createWallLink: async () => ready('createWallLink', 'coordinator', 'COORDINATOR', 'WallLink', aWallLink),
  revokeWallLink: async () => {
    const { wallLink } = await world.as('coordinator').do('createWallLink', aWallLink);
    return ready('revokeWallLink', 'coordinator', 'COORDINATOR', 'WallLink', { wallLink: wallLink.id });
  },
  revokeApiToken: async () => {
    const { apiToken } = await world.as('focal-point-2').do('createApiToken', aToken);
    return ready('revokeApiToken', 'administrator', 'ADMINISTRATOR', 'ApiToken', { apiToken: apiToken.id });
  },
  respond: async () =>
    ready('respond', 'focal-point-2', 'FOCAL_POINT', 'Addressee', {
      addressee: (await aPublished()).addressee,
      position: 'REJECTED',
      explanation: 'Odpowiada pan Wiśniewski.',
    }),
  promise: async () =>
    ready('promise', 'focal-point-2', 'FOCAL_POINT', 'Addressee', {
      addressee: (await aPublished()).addressee,
      text: 'Szkolenie',
      dueOn: '2016-06-30',
    }),
  movePromisedDate: async () => {
    const { addressee, promises } = await aPublished().then(({ and }) =>
      and.promised('Szkolenie', { dueOn: '2016-06-30' }),
    );
    return ready('movePromisedDate', 'focal-point-2', 'FOCAL_POINT', 'Addressee', {
      addressee,
      commitment: promises[0],
      dueOn: '2016-12-31',
      reason: 'Czekamy na budżet.',
    });
  },
  reportStatus: async () =>
    ready('reportStatus', 'focal-point-2', 'FOCAL_POINT', 'Addressee', {
      addressee: (await aPublished()).addressee,
      status: 'IN_PROGRESS',
      occurredOn: '2016-02-01',
    }),
  confirmReport: async () => {
    const { updates } = await aPublished().then(({ and }) =>
      and.reported('IN_PROGRESS', { unconfirmed: true }),
    );
    return ready('confirmReport', 'validator', 'VALIDATOR', 'Addressee', { statusUpdate: updates[0] });
  },
  assessStatus: async () =>
    ready('assessStatus', 'assessor', 'ASSESSOR', 'Addressee', {
      addressee: (await aPublished()).addressee,
      status: 'IN_PROGRESS',
      occurredOn: '2016-02-01',
      explanation: 'Sprawdzono.',
    }),
  confirmClosure: async () => {
    const { updates } = await aPublished().then(({ and }) =>
      and.assessed('NOT_IMPLEMENTED', { unconfirmed: true }),
    );
    return ready('confirmClosure', 'coordinator', 'COORDINATOR', 'Addressee', { statusUpdate: updates[0] });
  },
};
const verbs = Object.keys(acts) as Repeatable[];

/** What each act says of itself; other fields change along. */
const said: Record<Repeatable, { before?: object; after?: object; reason?: string }> = {
  openAuditEdition: { after: { year: 2016, contact: expect.stringMatching(/^sha256:/) } },
  reviseAuditEdition: {
    before: { opensOn: '2016-01-01', contact: expect.stringMatching(/^sha256:/) },
    after: { opensOn: '2016-04-01', contact: expect.stringMatching(/^sha256:/) },
  },
  draftRecommendation: { after: { stage: 'DRAFT', kind: 'LAW_CHANGE', version: 1 } },
  reviseRecommendation: {
    before: { version: 1, 'texts.PL': expect.stringMatching(/^sha256:/) },
    after: { version: 2, 'texts.PL': expect.stringMatching(/^sha256:/) },
  },
  submitRecommendation: { before: { stage: 'DRAFT' }, after: { stage: 'GROUP_REVIEW' } },
  adoptRecommendation: {
    before: { stage: 'DRAFT' },
    after: { stage: 'ADOPTED', adoptedOn: '2016-03-01', minorityOpinion: expect.stringMatching(/^sha256:/) },
  },
  undoAdoption: { before: { stage: 'ADOPTED' }, after: { stage: 'GROUP_REVIEW' } },
  mergeRecommendation: { before: { stage: 'DRAFT' }, after: { stage: 'MERGED' } },
  translateRecommendation: {
    after: { 'texts.EN': expect.stringMatching(/^sha256:/), 'isMachineMade.EN': true },
  },
  approveTranslation: { before: { 'isMachineMade.EN': true } },
  splitRecommendation: { before: { version: 1 }, after: { version: 2 } },
  supersedeRecommendation: {
    before: { stage: 'PUBLISHED' },
    after: { stage: 'SUPERSEDED', withdrawnOn: '2016-03-01' },
    reason: 'Nowsza mówi o tym samym.',
  },
  requestChanges: { before: { stage: 'ADOPTED' }, after: { stage: 'CHANGES_REQUESTED' } },
  resubmitRecommendation: { before: { stage: 'CHANGES_REQUESTED' }, after: { stage: 'EDITING' } },
  publishRecommendation: { before: { stage: 'ADOPTED' }, after: { stage: 'PUBLISHED' } },
  publishRecommendations: { before: { stage: 'ADOPTED' }, after: { stage: 'PUBLISHED' } },
  remarkOnRecommendation: {},
  answerRemark: {},
  withdrawRecommendation: {
    before: { stage: 'PUBLISHED' },
    after: { stage: 'WITHDRAWN', withdrawnOn: '2016-03-01' },
    reason: 'Prace trwają w innym trybie.',
  },
  moveRecommendation: { before: { place: expect.any(String) }, after: { place: expect.any(String) } },
  linkRecommendation: { after: { linkedTo: [expect.stringMatching(/^CONTINUES WRO-2015/)] } },
  addressRecommendation: { after: { [`addressees.${places.ministry}.sentOn`]: '2016-02-01' } },
  createApiToken: { after: { institution: places.ministry, scope: 'READ', endsOn: '2016-12-31' } },
  createWallLink: { after: { forum: places.wroclaw, endsOn: '2016-03-10' } },
  revokeWallLink: { after: { revokedAt: expect.any(String) } },
  revokeApiToken: { after: { revokedAt: expect.any(String) } },
  respond: { after: { 'response.position': 'REJECTED', 'response.respondedOn': '2016-03-01' } },
  promise: { after: {} },
  movePromisedDate: { reason: 'Czekamy na budżet.' },
  reportStatus: { after: { 'reported.status': 'IN_PROGRESS', pending: [expect.any(String)] } },
  confirmReport: { before: { pending: [expect.any(String)] } },
  assessStatus: { after: { 'assessed.status': 'IN_PROGRESS' } },
  confirmClosure: { before: { pending: [expect.any(String)] } },
};

describe('an act leaves exactly one entry', () => {
  test('and there is one here for every mutation of the schema', () => {
    const schema = buildSchema(textOf('schema/__generated__/schema.graphql'));
    const elsewhere: TestedElsewhere[] = [
      'eraseAccount',
      'invite',
      'resendInvitation',
      'revokeInvitation',
      'acceptInvitation',
      'importInvitations',
      'endRole',
      'handOver',
      'handOverGroup',
      'noteEditing',
      'recordComposition',
      'beginImport',
      'adjustImport',
      'runImport',
      'giveUpImport',
    ];
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted()).toEqual(
      [...verbs, ...elsewhere].toSorted(),
    );
  });

  test('and every one has a word for readers', () => {
    const words = filesOf('web/messages/**/pl.json').flatMap((file) =>
      Object.keys(JSON.parse(textOf(file)) as object),
    );
    expect(verbs.filter((verb) => !words.includes(`audit_verb_${verb}`))).toEqual([]);
  });

  test.each(verbs)('%s, which a repeat does not double', async (verb) => {
    const act = await acts[verb]();
    const clientMutationId = crypto.randomUUID();
    const left = await leftBy(() => act.do(clientMutationId));
    expect(left).toHaveLength(1);
    const [entry] = left;
    expect(entry).toMatchObject({
      verb,
      personId: accountOf(act.by),
      role: act.role,
      origin: 'REQUEST',
      isDenied: false,
      objectType: act.object,
      objectName: expect.stringMatching(names[act.object] ?? /^WRO-2015\/3\.\d+/),
      recordedAt: world.clock.now(),
      reason: said[verb].reason ?? null,
    });
    expect(entry?.objectId).toMatch(/^[0-9a-f-]{36}$/);
    expect(entry?.requestId).toMatch(/^[0-9a-f-]{36}$/);
    if (said[verb].before) expect(entry?.before).toMatchObject(said[verb].before);
    if (said[verb].after) expect(entry?.after).toMatchObject(said[verb].after);
    expect(await leftBy(() => act.do(clientMutationId))).toEqual([]);
  });

  test('and a moved date stands with both days', async () => {
    const act = await acts.movePromisedDate();
    const [entry] = await leftBy(() => act.do());
    expect(Object.entries(entry?.before ?? {})).toEqual([
      [expect.stringMatching(/^promises\..*\.dueOn$/), '2016-06-30'],
    ]);
    expect(Object.entries(entry?.after ?? {})).toEqual([
      [expect.stringMatching(/^promises\..*\.dueOn$/), '2016-12-31'],
    ]);
  });

  test('and of twenty at once with one id, one', async () => {
    const act = await acts.promise();
    const clientMutationId = crypto.randomUUID();
    const left = await leftBy(() => Promise.all(Array.from({ length: 20 }, () => act.do(clientMutationId))));
    expect(left).toHaveLength(1);
  });

  test('and of two in one request, two, under one request id', async () => {
    const { reference } = await aDraft();
    const left = await leftBy(() =>
      world.as('rapporteur').ask(
        `mutation ($reference: String!) {
           a: submitRecommendation(input: { reference: $reference, version: 1 }) { userErrors { code } }
           b: adoptRecommendation(input: { reference: $reference, version: 2 }) { userErrors { code } } }`,
        { reference },
      ),
    );
    expect(left.map(({ verb }) => verb)).toEqual(['submitRecommendation', 'adoptRecommendation']);
    expect(new Set(left.map(({ requestId }) => requestId)).size).toBe(1);
  });
});

test('an erased account leaves one entry, which says when its roles ended and nothing of who it was', async () => {
  const id = accountOf('insider');
  await db.updateTable('people').set({ isExample: false }).where('id', '=', id).execute();
  const left = await leftBy(() => world.as('insider').do('eraseAccount', { email: 'insider@example.org' }));
  expect(left).toHaveLength(1);
  expect(left[0]).toMatchObject({
    verb: 'eraseAccount',
    personId: id,
    objectType: 'Person',
    objectId: id,
    objectName: null,
    before: { roles: expect.arrayContaining(['ASSESSOR 2013-01-01/']) },
    after: {
      roles: expect.arrayContaining(['ASSESSOR 2013-01-01/2016-03-01']),
      erasedAt: expect.any(String),
    },
  });
  expect(JSON.stringify(left)).not.toContain('example.org');
});

test('a change note is kept as the reason once it is public, and not before', async () => {
  const { reference, version } = await anAdopted();
  const changeNote = 'Doprecyzowano adresata.';
  const revise = (now: number) =>
    leftBy(() =>
      world
        .as('coordinator')
        .do('reviseRecommendation', { reference, version: now, title: `${now}`, changeNote }),
    );
  expect((await revise(version))[0]?.reason).toBeNull();
  const { recommendation } = await world
    .as('coordinator')
    .do('publishRecommendation', { reference, version: version + 1 });
  expect((await revise(recommendation.version))[0]?.reason).toBe(changeNote);
});

test('an act that fails at its very end leaves none', async () => {
  const { addressee } = await aPublished();
  await sql`create function fail_late() returns trigger language plpgsql as $$
    begin raise exception 'too late'; end $$`.execute(db);
  await sql`create constraint trigger fail_late after insert on activities deferrable initially deferred
    for each row execute function fail_late()`.execute(db);
  const left = await leftBy(async () => {
    const answer = await world
      .as('focal-point-2')
      .try(`mutation { promise(input: { addressee: "${addressee}", text: "x" }) { userErrors { code } } }`);
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
  });
  await sql`alter table activities disable trigger fail_late`.execute(db);
  expect(left).toEqual([]);
});

describe('a refused act', () => {
  test('leaves none when something was filled in wrongly, changed meanwhile, or cannot be found', async () => {
    const { reference, version } = await anAdopted();
    const coordinator = world.as('coordinator');
    expect(
      await leftBy(async () => {
        await coordinator.act('publishRecommendation', { reference, version: version + 4 });
        await coordinator.act('publishRecommendation', { reference, version, publishedOn: '2030-01-01' });
        await coordinator.act('withdrawRecommendation', { reference, version, reason: 'x' });
        await world.as('citizen').act('publishRecommendation', { reference, version });
      }),
    ).toEqual([]);
  });

  test('that was not allowed leaves one that says so, with what it was tried on', async () => {
    const { reference, version, id } = await aPublished();
    const left = await leftBy(() =>
      world.as('focal-point').act('withdrawRecommendation', { reference, version, reason: 'Nie chcemy.' }),
    );
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({
      verb: 'withdrawRecommendation',
      personId: accountOf('focal-point'),
      isDenied: true,
      role: null,
      objectType: 'Recommendation',
      objectId: id.replace('Recommendation:', ''),
      objectName: reference,
      before: null,
      after: null,
      reason: null,
    });
  });

  test('of the public leaves none: whom nobody knows could fill a log that nobody may empty', async () => {
    const left = await leftBy(() =>
      world.anonymous.act('submitRecommendation', { reference: 'WRO-2015/3.1', version: 1 }),
    );
    expect(left).toEqual([]);
  });
});

test('no address, no name of a person and no free text stands in the log', async () => {
  for (const verb of verbs) await (await acts[verb]()).do();
  const people = await db
    .selectFrom('people')
    .select(['name', 'email'])
    .where('erasedAt', 'is', null)
    .execute();
  const log = JSON.stringify(await entries());
  expect(people.length).toBeGreaterThan(10);
  for (const { name, email } of people) {
    expect(log).not.toContain(email);
    expect(log).not.toContain(name);
  }
  expect(log).not.toMatch(/@|Kowalsk|Nowak|Wiśniewsk/);
});
