import type { EditorialStage } from '../../server/src/graphql/__generated__/types.ts';
import type { Database } from '../../server/src/database/tables.ts';
import { newId } from '../../server/src/database/ids.ts';
import { sendMail } from '../../server/src/mail/index.ts';
import { places } from '../support/cast.ts';
import { aWorld, type World } from '../support/world.ts';
import type { Draft, RecommendationInWorld, Told } from '../support/world-recommendation.ts';
import { grounds, type Ground, type Spot } from './expectations.ts';
import { enterMore, giveToken, voiceOf } from './people.ts';
import { enterOffers, type SceneryOfPeople } from './scenery-people.ts';
import { overTransactions } from './throwaway.ts';

/** The stages a recommendation can be brought to. */
export const stages = [
  'DRAFT',
  'GROUP_REVIEW',
  'ADOPTED',
  'EDITING',
  'CHANGES_REQUESTED',
  'PUBLISHED',
  'WITHDRAWN',
  'SUPERSEDED',
  'MERGED',
] as const satisfies EditorialStage[];
export type Stage = (typeof stages)[number];

/** Here what is MERGED was a draft, and as hidden as one. */
export const isPublic = (stage: Stage): boolean =>
  stage === 'PUBLISHED' || stage === 'WITHDRAWN' || stage === 'SUPERSEDED';

/** Here what stands at these stages is adopted and not public yet. */
export const isAdopted = (stage: Stage): boolean =>
  stage === 'ADOPTED' || stage === 'EDITING' || stage === 'CHANGES_REQUESTED';

/** A recommendation that was brought to a stage. */
export interface Thing extends Told {
  ground: Ground;
  stage: Stage;
}

/** A recommendation at one institution, with something for everybody to act on when it is public. */
export interface Spoken extends Spot {
  thing: Thing;
  institution: string;
  addressee: string;
  /** A promise made there. */
  promise: string;
  /** What waits for a second person, by whose act it waits for, and who entered it. */
  waiting: Partial<Record<'confirmReport' | 'confirmClosure', { id: string; by: string }>>;
}

export interface Scenery {
  things: Thing[];
  spoken: Spoken[];
  /** Id of group 3 and group 6, and the slug of the gathering without groups. */
  draftPlaces: Record<Ground, { workingGroup?: string; forum?: string }>;
  /** Ids of tokens by the institution they are for. */
  tokens: { institution: string; id: string }[];
  /** Ids of links to the walls of both gatherings. */
  wallLinks: { ground: Ground; id: string }[];
  /** Ids of imports that are previewed, by the group they go into. */
  imports: { ground: Ground; id: string }[];
  /** A table that each of everybody with an account has uploaded. */
  uploads: Map<string, string>;
  people: SceneryOfPeople;
  /** Who has the form of the draft in group 3 open. */
  editor: string;
  /** Reference of one that everybody sees. */
  older: string;
  /** References of more recommendations, to become one with a thing at the same stage. */
  partners: Record<'PUBLISHED' | 'CHANGES_REQUESTED', Record<Ground, string>>;
}

const school = 'szkola-przyklad';
const addressees: Record<Ground, string[]> = {
  ours: [places.cityOffice, places.ministry],
  neighbours: [places.cityOffice, places.ministry],
  elsewhere: [places.ministry, school],
};

/** A word nobody else uses; the reading matrix finds it again wherever it comes out. */
export const canary = (of: string): string => `Kanarek${Buffer.from(of).toString('hex')}Q`;

/** `under` stands between the application and its database, below the transactions that are thrown away. */
export const aMatrixWorld = async (under = (db: Database): Database => db): Promise<World> => {
  const world = await aWorld({ over: (db) => overTransactions(under(db)) });
  await enterMore(world.database.db);
  return world;
};

/** What everybody may know, before anything hidden is there. */
export async function enterPublicThings(world: World) {
  const gathering = world.aForum({ slug: 'seminarium', code: 'SEM-1', series: places.otherSeries });
  await gathering.ready();
  const begin: Record<Ground, (draft: Draft) => RecommendationInWorld> = {
    ours: (draft) => world.aRecommendation({ by: 'rapporteur', ...draft }),
    neighbours: (draft) => world.aRecommendation({ group: 6, by: 'rapporteur-2', ...draft }),
    elsewhere: (draft) => gathering.aRecommendation({ by: 'coordinator-elsewhere', ...draft }),
  };
  const older = await world
    .aRecommendation({ title: 'Wcześniejsza' })
    .adopted({ on: '2015-05-20' })
    .published({ on: '2015-06-15' });
  const spoken: Spoken[] = [];
  const partners = {} as Record<Ground, string>;
  for (const ground of grounds) {
    const by = chief(ground);
    const partner = begin[ground]({ addressedTo: addressees[ground], title: `Druga publiczna ${ground}` });
    partners[ground] = (await partner.adopted({ by }).published({ by })).reference;
    for (const stage of ['PUBLISHED', 'WITHDRAWN', 'SUPERSEDED'] as const) {
      let story = begin[ground]({ addressedTo: addressees[ground], title: `Publiczna ${ground} ${stage}` })
        .translated({ by, title: `Public ${ground} ${stage}`, isMachineMade: true })
        .adopted({ by, on: '2015-05-20' })
        .remarked({ by, comment: canary(`remark ${ground} ${stage}`) })
        .sentBack({ by, comment: canary(`comment ${ground} ${stage}`) })
        .resubmitted({ by })
        .published({ by, on: '2015-06-15' });
      for (const at of addressees[ground])
        story = story.promised('Zrobimy', { at, on: '2015-07-01', dueOn: '2017-12-01' });
      const spots = spotsAt({ ...(await story), ground, stage });
      if (stage === 'PUBLISHED') {
        spoken.push(...spots);
        continue;
      }
      for (const spot of spots) await leaveWaiting(world, spot);
      const told = stage === 'WITHDRAWN' ? await story.withdrawn({ by }) : await story;
      const thing = { ...told, ground, stage };
      if (stage === 'SUPERSEDED') {
        const { recommendation } = await voiceOf(world, by).do('supersedeRecommendation', {
          ...{ reference: told.reference, version: told.version, by: partners[ground] },
        });
        thing.version = recommendation.version;
      }
      spoken.push(...spots.map((spot) => ({ ...spot, thing })));
    }
  }
  return { begin, older, spoken, partners };
}

/** The recommendation at each of its institutions. */
const spotsAt = (thing: Thing): Spoken[] =>
  addressees[thing.ground].map((institution, at) => ({
    thing,
    ground: thing.ground,
    institution,
    addressee: thing.addressees[institution] ?? '',
    promise: thing.promises[at] ?? '',
    waiting: {},
  }));

/** A coordinator of the ground. */
export const chief = (ground: Ground) => (ground === 'elsewhere' ? 'coordinator-elsewhere' : 'coordinator');

/** What only some may know: drafts of every stage, entries that wait for a second person. */
export async function enterHiddenThings(
  world: World,
  { begin, older, spoken, partners }: Awaited<ReturnType<typeof enterPublicThings>>,
): Promise<Scenery> {
  for (const spot of spoken) if (spot.thing.stage === 'PUBLISHED') await leaveWaiting(world, spot);
  const drafts: Thing[] = [];
  const sentBack = {} as Record<Ground, string>;
  for (const ground of grounds) {
    const by = chief(ground);
    const draft = (stage: Stage) => {
      const of = (field: string) => canary(`draft ${ground} ${stage} ${field}`);
      return begin[ground]({
        addressedTo: addressees[ground],
        title: of('title'),
        body: of('body'),
        rationale: of('rationale'),
      })
        .translated({ by, title: of('translated title'), body: of('translated body'), isMachineMade: true })
        .linked('CONTINUES', older.reference, { by });
    };
    const stories: [Stage, RecommendationInWorld][] = [
      ['DRAFT', draft('DRAFT')],
      ['GROUP_REVIEW', draft('GROUP_REVIEW').submitted({ by })],
      ['ADOPTED', draft('ADOPTED').adopted({ by })],
      [
        'EDITING',
        draft('EDITING')
          .adopted({ by })
          .revised({ by, body: canary(`draft ${ground} EDITING body`) }),
      ],
      [
        'CHANGES_REQUESTED',
        draft('CHANGES_REQUESTED')
          .adopted({ by })
          .sentBack({ by, comment: canary(`comment ${ground} CHANGES_REQUESTED`) }),
      ],
    ];
    for (const [stage, story] of stories) {
      const remarked = story.remarked({ by, comment: canary(`remark ${ground} ${stage}`) });
      drafts.push({ ...(await remarked), ground, stage });
    }
    const [into] = drafts.filter((thing) => thing.ground === ground);
    const merged = await draft('MERGED');
    await voiceOf(world, by).do('mergeRecommendation', {
      ...{ reference: merged.reference, version: merged.version, into: into?.reference ?? '' },
    });
    if (into) into.version += 1;
    drafts.push({ ...merged, version: merged.version + 1, ground, stage: 'MERGED' });
    const partner = begin[ground]({ addressedTo: addressees[ground], title: `Druga odesłana ${ground}` });
    sentBack[ground] = (
      await partner.adopted({ by }).sentBack({ by, comment: 'Proszę o termin.' })
    ).reference;
  }
  const editor = 'coordinator-everywhere';
  // Where nobody else may read, and where everybody may: there only who it is remains to be known.
  const published = spoken.find(({ thing, ground }) => thing.stage === 'PUBLISHED' && ground === 'ours');
  for (const { reference } of [drafts[0], published?.thing].filter((thing) => thing !== undefined))
    await voiceOf(world, editor).do('noteEditing', { reference });
  const text = (of: string) => ({ PL: canary(of), EN: canary(of), UK: canary(of) });
  await world.entering(({ trx, now }) =>
    sendMail(trx, {
      to: { email: `${canary('letter to')}@example.org`, language: 'PL' },
      letter: { kind: 'GREETING', subject: text('letter subject'), lines: [text('letter line')] },
      now,
    }),
  );
  const things = [...new Set(spoken.map(({ thing }) => thing)), ...drafts];
  return {
    things,
    spoken: [...spoken, ...drafts.flatMap(spotsAt)],
    draftPlaces: {
      ours: { workingGroup: await groupId(world, 3) },
      neighbours: { workingGroup: await groupId(world, 6) },
      elsewhere: { forum: 'seminarium' },
    },
    tokens: [
      await aToken(world, {
        who: 'software',
        by: 'focal-point',
        institution: places.cityOffice,
        scope: 'REPORT',
      }),
      await aToken(world, {
        who: 'reading-software',
        by: 'focal-point-2',
        institution: places.ministry,
        scope: 'READ',
      }),
    ],
    wallLinks: [await aWallLink(world, 'ours'), await aWallLink(world, 'elsewhere')],
    ...(await enterImports(world)),
    people: await enterOffers(world, canary),
    editor,
    older: older.reference,
    partners: { PUBLISHED: partners, CHANGES_REQUESTED: sentBack },
  };
}

interface TokenWish {
  who: string;
  by: 'focal-point' | 'focal-point-2';
  institution: string;
  scope: 'READ' | 'REPORT';
}

async function aToken(world: World, { who, by, institution, scope }: TokenWish) {
  const wish = { institution, name: canary(`token ${institution}`), scope, endsOn: '2016-12-31' };
  const { apiToken, secret } = await world.as(by).do('createApiToken', wish);
  await giveToken(world, who, secret ?? '');
  return { institution, id: apiToken.id as string };
}

/** The Forum whose wall a ground is seen on. */
export const forumOf = (ground: Ground): string => (ground === 'elsewhere' ? 'seminarium' : places.wroclaw);

async function aWallLink(world: World, ground: Ground) {
  const wish = { forum: forumOf(ground), name: canary(`wall link ${ground}`), endsOn: '2016-03-10' };
  const { wallLink } = await voiceOf(world, chief(ground)).do('createWallLink', wish);
  return { ground, id: wallLink.id as string };
}

/** Imports of both groups, as far as their previews, and a table of everybody's to begin another with. */
async function enterImports(world: World): Promise<Pick<Scenery, 'imports' | 'uploads'>> {
  const { db } = world.database;
  const now = world.clock.now();
  const upload = async (uploader: string) => {
    const id = newId();
    const row = { id, uploader, fileName: 'a.csv', mediaType: 'text/csv', byteSize: 1 };
    const sha256 = '0'.repeat(64);
    await db
      .insertInto('uploads')
      .values({ ...row, sha256, createdAt: now, attachedAt: null, purpose: 'IMPORT' })
      .execute();
    return id;
  };
  const imports: Scenery['imports'] = [];
  for (const [ground, number, by] of [
    ['ours', 3, 'demo-rapporteur'],
    ['neighbours', 6, 'demo-rapporteur-2'],
  ] as const) {
    const id = newId();
    const uploadId = await upload(by);
    const of = (field: string) => canary(`import ${ground} ${field}`);
    const column = { at: 0, letter: 'A', header: of('header'), isHidden: false, samples: [of('sample')] };
    await db
      .insertInto('recommendationImports')
      .values({
        ...{ id, workingGroupId: (await groupId(world, number)).replace('WorkingGroup:', ''), personId: by },
        ...{ runBy: null, requestId: null, uploadId, fileName: of('name'), byteSize: 1, state: 'PREVIEWED' },
        ...{ toDo: null, version: 1, choices: {}, columns: { A: 'title' }, isAllOrNothing: false },
        ...{ rowsDone: 1, rowsTotal: 1, failure: null, createdAt: now, touchedAt: now, endedAt: null },
        recognised: {
          ...{ format: 'CSV', encoding: 'utf-8', separator: ',', sheet: null, sheets: [], headerRow: 1 },
          columns: [column],
        },
      })
      .execute();
    await db
      .insertInto('judgedRows')
      .values({
        ...{ importId: id, version: 1, row: 2, fate: 'CREATED', reference: null, says: of('row') },
        ...{ atColumn: null, reason: null, cells: null },
      })
      .execute();
    imports.push({ ground, id: `RecommendationImport:${id}` });
  }
  const people = await db.selectFrom('people').select('id').where('id', 'like', 'demo-%').execute();
  const uploads = new Map<string, string>();
  for (const { id } of people) uploads.set(id.replace('demo-', ''), await upload(id));
  return { imports, uploads };
}

const groupId = async (world: World, number: number): Promise<string> =>
  (await world.anonymous.ask(`{ workingGroup(forum: "${places.wroclaw}", number: ${number}) { id } }`))
    .workingGroup.id;

async function leaveWaiting(world: World, { thing, ground, institution, addressee, waiting }: Spoken) {
  const of = (field: string) => canary(`waiting ${ground} ${thing.stage} ${institution} ${field}`);
  const evidence = (what: string) => ({
    kind: 'LINK' as const,
    title: of(`${what} title`),
    url: `https://example.org/${of(`${what} url`)}`,
    issuer: of(`${what} issuer`),
    proves: of(`${what} proves`),
  });
  const word = { addressee, occurredOn: '2016-02-01' };
  if (institution === places.ministry) {
    const { statusUpdate } = await world.as('focal-point-2').do('reportStatus', {
      ...word,
      status: 'IMPLEMENTED',
      explanation: of('report'),
      evidence: [evidence('report')],
    });
    waiting.confirmReport = { id: statusUpdate.id, by: 'focal-point-2' };
  }
  const by = ground === 'elsewhere' ? 'coordinator-elsewhere' : 'assessor';
  const { statusUpdate } = await world.as(by).do('assessStatus', {
    ...word,
    status: 'NOT_IMPLEMENTED',
    explanation: of('closure'),
    evidence: [evidence('closure')],
  });
  waiting.confirmClosure = { id: statusUpdate.id, by };
}
