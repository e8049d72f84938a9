import { buildSchema, getNullableType, isLeafType, isObjectType, type GraphQLSchema } from 'graphql';
import { textOf } from '../house/repository.ts';
import type { UserError, Verb } from '../support/api.ts';
import { places } from '../support/cast.ts';
import type { World } from '../support/world.ts';
import { cellsAboutPeople } from './acting-people.ts';
import { acts, isKeptOut, needsSomebodyElse, reached, sights, type Spot } from './expectations.ts';
import { addressOf, everybody, voiceOf } from './people.ts';
import { forumOf, isPublic, type Scenery, type Spoken, type Stage, type Thing } from './scenery.ts';
import { thrownAway } from './throwaway.ts';

/** One person, one act, one thing: what is sent, and what must come of it. */
export interface ActCell {
  who: string;
  verb: Verb;
  /** For people: where, and at which stage. */
  where: string;
  input: object;
  /** `done`, or the codes of which one must be the answer. */
  expected: 'done' | readonly string[];
}

export interface WrongCell {
  cell: string;
  expected: string;
  found: string;
}

export const schema: GraphQLSchema = buildSchema(textOf('schema/__generated__/schema.graphql'));

export const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

/** What there is not. */
const missing = { id: '00000000-0000-4000-8000-000000000000', reference: 'WRO-2015/3.999' };

const linesOf = (verb: Verb) => acts.filter(({ what }) => what.includes(verb));
const mayDo = (verb: Verb, who: string, spot: Spot, stage: Stage): boolean =>
  linesOf(verb).some((line) => reached(who, line.who, spot) && line.at.includes(stage));
const mayEverDo = (verb: Verb, who: string, spot: Spot): boolean =>
  linesOf(verb).some((line) => reached(who, line.who, spot));
export const sees = (who: string, { ground, stage }: Thing): boolean =>
  isPublic(stage) || reached(who, sights.draft, { ground });

const refusedAtThisStage = ['WRONG_STATE', 'NOT_ALLOWED'] as const;

/** What is sent for an act on a recommendation. */
const onThing: Partial<Record<Verb, (thing: Thing, scenery: Scenery) => object>> = {
  submitRecommendation: stageOf,
  adoptRecommendation: stageOf,
  resubmitRecommendation: stageOf,
  publishRecommendation: stageOf,
  reviseRecommendation: (thing) => ({ ...stageOf(thing), title: 'Nowy tytuł', changeNote: 'Poprawka.' }),
  publishRecommendations: (thing) => ({ recommendations: [stageOf(thing)] }),
  remarkOnRecommendation: ({ reference }) => ({ reference, field: 'BODY', comment: 'Od kiedy?' }),
  answerRemark: ({ reference, remarks }) => ({
    ...{ reference, settles: true },
    remark: remarks?.[0] ?? `Remark:${missing.id}`,
  }),
  moveRecommendation: ({ reference }) => ({ reference, after: null }),
  noteEditing: ({ reference }) => ({ reference }),
  undoAdoption: (thing) => ({ ...stageOf(thing), reason: 'Pomyłka.' }),
  mergeRecommendation: (thing, scenery) => ({
    ...{ ...stageOf(thing), into: partnerOf(thing, scenery), reason: 'To samo.' },
  }),
  translateRecommendation: (thing) => ({
    ...{ ...stageOf(thing), language: 'UK', title: 'Назва', body: 'Текст.' },
  }),
  approveTranslation: (thing) => ({ ...stageOf(thing), language: 'EN' }),
  splitRecommendation: (thing) => ({ ...stageOf(thing), title: 'Osobna', body: 'Treść.' }),
  supersedeRecommendation: (thing, scenery) => ({ ...stageOf(thing), by: partnerOf(thing, scenery) }),
  requestChanges: (thing) => ({ ...stageOf(thing), comment: 'Proszę o termin.' }),
  withdrawRecommendation: (thing) => ({ ...stageOf(thing), reason: 'Powtórzona.' }),
  linkRecommendation: ({ reference }, { older }) => ({ reference, to: older, type: 'RESPONDS_TO' }),
  addressRecommendation: ({ reference }) => ({
    reference,
    addressees: [{ institution: 'fundacja-przyklad', role: 'SUPPORTING' }],
  }),
};

function stageOf({ reference, version }: Pick<Thing, 'reference' | 'version'>) {
  return { reference, version };
}

/** One that the same people may do the same to. */
function partnerOf({ ground, stage }: Thing, { things, partners }: Scenery): string {
  const like: Partial<Record<Stage, Stage>> = {
    ...{ DRAFT: 'GROUP_REVIEW', GROUP_REVIEW: 'DRAFT', ADOPTED: 'EDITING', EDITING: 'ADOPTED' },
  };
  if (stage === 'CHANGES_REQUESTED') return partners[stage][ground];
  if (isPublic(stage)) return partners.PUBLISHED[ground];
  const partner = things.find((other) => other.ground === ground && other.stage === (like[stage] ?? 'DRAFT'));
  return partner?.reference ?? missing.reference;
}

/** What is sent for an act at an addressee; null where there is nothing to do it to. */
const atAddressee: Partial<Record<Verb, (spoken: Spoken) => object | null>> = {
  respond: ({ addressee }) => ({ addressee, position: 'ACKNOWLEDGED' }),
  promise: ({ addressee }) => ({ addressee, text: 'Szkolenie.' }),
  movePromisedDate: ({ addressee, promise }) => ({
    ...{ addressee, commitment: promise || `Commitment:${missing.id}` },
    ...{ dueOn: '2018-06-30', reason: 'Budżet.' },
  }),
  reportStatus: ({ addressee }) => ({ addressee, status: 'IN_PROGRESS', occurredOn: '2016-02-15' }),
  assessStatus: ({ addressee }) => ({
    ...{ addressee, status: 'IN_PROGRESS', occurredOn: '2016-02-15', explanation: 'Sprawdzono.' },
  }),
  confirmReport: ({ waiting }) => (waiting.confirmReport ? { statusUpdate: waiting.confirmReport.id } : null),
  confirmClosure: ({ waiting }) =>
    waiting.confirmClosure ? { statusUpdate: waiting.confirmClosure.id } : null,
};

/** What is sent about a thing that there is not: what is hidden must be answered in the same words. */
export const aboutNothing = (verb: Verb, scenery: Scenery): object | null => {
  const nothing = { ...missing, version: 1, title: 'Tytuł' } as unknown as Thing;
  const spoken = {
    addressee: `Addressee:${missing.id}`,
    promise: '',
    waiting: {
      confirmReport: { id: `StatusUpdate:${missing.id}`, by: '' },
      confirmClosure: { id: `StatusUpdate:${missing.id}`, by: '' },
    },
  } as unknown as Spoken;
  if (verb === 'revokeApiToken') return { apiToken: `ApiToken:${missing.id}` };
  if (verb === 'revokeWallLink') return { wallLink: `WallLink:${missing.id}` };
  if (isOnImport(verb)) return { import: `RecommendationImport:${missing.id}` };
  return onThing[verb]?.(nothing, scenery) ?? atAddressee[verb]?.(spoken) ?? null;
};

function expectedOnThing(verb: Verb, who: string, thing: Thing): ActCell['expected'] {
  const spot = { ground: thing.ground };
  if (isKeptOut(verb, who)) return ['NOT_ALLOWED'];
  if (!sees(who, thing)) return ['NOT_FOUND'];
  if (!mayEverDo(verb, who, spot)) return ['NOT_ALLOWED'];
  return mayDo(verb, who, spot, thing.stage) ? 'done' : refusedAtThisStage;
}

function expectedAtAddressee(verb: Verb, who: string, spoken: Spoken): ActCell['expected'] {
  const { stage } = spoken.thing;
  if (isKeptOut(verb, who)) return ['NOT_ALLOWED'];
  if (!isPublic(stage)) return ['NOT_FOUND'];
  const isConfirming = verb === 'confirmReport' || verb === 'confirmClosure';
  if (isConfirming && !reached(who, sights.waitingEntry, spoken)) return ['NOT_FOUND'];
  if (!mayEverDo(verb, who, spoken)) return ['NOT_ALLOWED'];
  if (!mayDo(verb, who, spoken, stage)) return refusedAtThisStage;
  const enteredBy = isConfirming ? (spoken.waiting[verb]?.by ?? '') : '';
  return needsSomebodyElse(verb, who, spoken, enteredBy) ? ['SECOND_PERSON_REQUIRED'] : 'done';
}

/** Every act as everybody, everywhere, at every stage. */
export function actCells(scenery: Scenery, people = everybody): ActCell[] {
  const verbs = mutations.map(({ name }) => name as Verb);
  return people.flatMap((who) =>
    verbs.flatMap((verb): ActCell[] => {
      const inputOnThing = onThing[verb];
      if (inputOnThing)
        return scenery.things.map((thing) => ({
          ...{ who, verb, where: `${thing.ground} ${thing.stage}` },
          input: inputOnThing(thing, scenery),
          expected: expectedOnThing(verb, who, thing),
        }));
      const inputAtAddressee = atAddressee[verb];
      if (inputAtAddressee)
        return scenery.spoken.flatMap((spoken) => {
          const input = inputAtAddressee(spoken);
          const where = `${spoken.ground} ${spoken.thing.stage} ${spoken.institution}`;
          return input ? [{ who, verb, where, input, expected: expectedAtAddressee(verb, who, spoken) }] : [];
        });
      const aboutPeople = cellsAboutPeople[verb];
      if (aboutPeople) return aboutPeople(who, scenery.people);
      if (verb === 'draftRecommendation') return drafting(who, scenery);
      if (verb === 'recordComposition') return recordingComposition(who, scenery);
      if (verb === 'beginImport') return beginningImports(who, scenery);
      if (isOnImport(verb)) return actingOnImports(verb, who, scenery);
      if (verb === 'createApiToken') return makingTokens(who);
      if (verb === 'revokeApiToken') return revokingTokens(who, scenery);
      if (verb === 'createWallLink') return makingWallLinks(who);
      if (verb === 'revokeWallLink') return revokingWallLinks(who, scenery);
      return verb === 'eraseAccount' ? erasing(who) : [];
    }),
  );
}

const drafting = (who: string, { draftPlaces }: Scenery): ActCell[] =>
  Object.entries(draftPlaces).map(([ground, place]) => {
    const may = mayEverDo('draftRecommendation', who, { ground: ground as Thing['ground'] });
    return {
      ...{ who, verb: 'draftRecommendation' as const, where: ground },
      input: { ...place, kind: 'INSTITUTIONAL', title: 'Nowa', body: 'Treść.', themes: ['praca'] },
      expected: may ? 'done' : ['NOT_ALLOWED'],
    };
  });

/** In the groups; a gathering without groups has none to tell of. */
const recordingComposition = (who: string, { draftPlaces }: Scenery): ActCell[] =>
  Object.entries(draftPlaces).flatMap(([ground, { workingGroup }]) => {
    if (!workingGroup) return [];
    const may = mayEverDo('recordComposition', who, { ground: ground as Thing['ground'] });
    return [
      {
        ...{ who, verb: 'recordComposition' as const, where: ground },
        input: { workingGroup, shares: [{ sector: 'NGO', count: 7 }] },
        expected: may ? 'done' : ['NOT_ALLOWED'],
      },
    ];
  });

/** Into the groups, each with an upload of their own. */
const beginningImports = (who: string, { draftPlaces, uploads }: Scenery): ActCell[] =>
  Object.entries(draftPlaces).flatMap(([ground, { workingGroup }]) => {
    if (!workingGroup) return [];
    const may = mayEverDo('beginImport', who, { ground: ground as Thing['ground'] });
    return [
      {
        ...{ who, verb: 'beginImport' as const, where: ground },
        input: { workingGroup, upload: uploads.get(who) ?? missing.id },
        expected: may ? 'done' : ['NOT_ALLOWED'],
      },
    ];
  });

const isOnImport = (verb: Verb) => ['adjustImport', 'runImport', 'giveUpImport'].includes(verb);

const actingOnImports = (verb: Verb, who: string, { imports }: Scenery): ActCell[] =>
  imports.map(({ ground, id }) => {
    const refusal = isKeptOut(verb, who) ? 'NOT_ALLOWED' : 'NOT_FOUND';
    return {
      ...{ who, verb, where: ground },
      input: { import: id, ...(verb === 'adjustImport' ? { settings: {} } : {}) },
      expected: mayEverDo(verb, who, { ground }) ? 'done' : [refusal],
    };
  });

const makingTokens = (who: string): ActCell[] =>
  [places.cityOffice, places.ministry, 'szkola-przyklad'].map((institution) => {
    const may = mayEverDo('createApiToken', who, { ground: 'ours', institution });
    return {
      ...{ who, verb: 'createApiToken' as const, where: institution },
      input: { institution, name: 'Obieg dokumentów', scope: 'REPORT', endsOn: '2016-12-31' },
      expected: may ? 'done' : ['NOT_ALLOWED'],
    };
  });

const revokingTokens = (who: string, { tokens }: Scenery): ActCell[] =>
  tokens.map(({ institution, id }) => {
    const may = mayEverDo('revokeApiToken', who, { ground: 'ours', institution });
    const refusal = isKeptOut('revokeApiToken', who) ? 'NOT_ALLOWED' : 'NOT_FOUND';
    return {
      ...{ who, verb: 'revokeApiToken' as const, where: institution, input: { apiToken: id } },
      expected: may ? 'done' : [refusal],
    };
  });

const makingWallLinks = (who: string): ActCell[] =>
  (['ours', 'elsewhere'] as const).map((ground) => ({
    ...{ who, verb: 'createWallLink' as const, where: ground },
    input: { forum: forumOf(ground), name: 'Ekran', endsOn: '2016-03-05' },
    expected: mayEverDo('createWallLink', who, { ground }) ? 'done' : ['NOT_ALLOWED'],
  }));

const revokingWallLinks = (who: string, { wallLinks }: Scenery): ActCell[] =>
  wallLinks.map(({ ground, id }) => ({
    ...{ who, verb: 'revokeWallLink' as const, where: ground, input: { wallLink: id } },
    expected: mayEverDo('revokeWallLink', who, { ground })
      ? 'done'
      : [isKeptOut('revokeWallLink', who) ? 'NOT_ALLOWED' : 'NOT_FOUND'],
  }));

/** One's own account, and somebody else's. */
const erasing = (who: string): ActCell[] => {
  const cell = { who, verb: 'eraseAccount' as const };
  const may = mayEverDo('eraseAccount', who, { ground: 'ours' });
  return [
    {
      ...{ ...cell, where: 'their own account', input: { email: addressOf(who) } },
      expected: may ? 'done' : ['NOT_ALLOWED', 'NOT_ALLOWED NOT_ALLOWED'],
    },
    {
      ...{ ...cell, where: 'the account of somebody else', input: { email: addressOf('somebody') } },
      expected: ['NOT_ALLOWED', 'INVALID', 'NOT_ALLOWED INVALID', 'NOT_ALLOWED INVALID NOT_ALLOWED'],
    },
  ];
};

/** As many of one field as one request may have. */
const together = 5;
/** Requests under way at once: the application works while the database does. */
const atOnce = 4;

/** Does the act of every cell and answers those that came out otherwise. What is done is taken back at once. */
export async function wrongActs(
  world: World,
  scenery: Scenery,
  cells: ActCell[],
  { andTakeBack = false, untilFirst = false } = {},
): Promise<WrongCell[]> {
  const wrong: WrongCell[] = [];
  const { db } = world.database;
  const isAboutPeople = ([cell]: ActCell[]) => cell !== undefined && cell.verb in cellsAboutPeople;
  const requests = inRequests(cells);
  const askOn = async (those: Iterable<ActCell[]>) => {
    for (const some of those) {
      if (untilFirst && wrong.length > 0) return;
      const { who, verb, expected } = some[0] as ActCell;
      const isDone = expected === 'done';
      const asMissing = isDone ? null : await refusalOfMissing(world, verb, scenery);
      const send = () => answersTo(world, who, verb, some);
      const answers = isDone || andTakeBack ? await thrownAway(db, send) : await send();
      wrong.push(...some.flatMap((cell, place) => judge(cell, answers[place] ?? [], asMissing)));
    }
  };
  // Acts that are taken back hold what they locked until then, and those about people lock an institution: one by one.
  const queue = (andTakeBack ? requests : requests.filter((some) => !isAboutPeople(some))).values();
  await Promise.all([
    ...Array.from({ length: andTakeBack ? 1 : atOnce }, () => askOn(queue)),
    ...(andTakeBack ? [] : [askOn(requests.filter(isAboutPeople))]),
  ]);
  return wrong;
}

/** What one person is refused of one act goes together; what is done, alone. */
const inRequests = (cells: ActCell[]): ActCell[][] =>
  [
    ...Map.groupBy(cells, ({ who, verb, expected }) => `${who} ${verb} ${expected === 'done'}`).values(),
  ].flatMap((alike) => {
    const size = alike[0]?.expected === 'done' ? 1 : together;
    return Array.from({ length: Math.ceil(alike.length / size) }, (_, at) =>
      alike.slice(at * size, (at + 1) * size),
    );
  });

function judge(cell: ActCell, errors: UserError[], asMissing: string | null): WrongCell[] {
  const { who, verb, where, expected } = cell;
  const found = errors.map(({ code }) => code).join(' ') || 'done';
  const is = (expected: string) => [
    { cell: `${who}: ${verb} at ${where}`, expected, found: JSON.stringify(errors) },
  ];
  if (expected === 'done') return found === 'done' ? [] : is('done');
  if (!expected.some((code) => code === found)) return is(expected.join(' or '));
  const isHidden = found === 'NOT_FOUND' && asMissing !== null;
  return isHidden && JSON.stringify(errors) !== asMissing ? is(`as when missing: ${asMissing}`) : [];
}

async function answersTo(world: World, who: string, verb: Verb, cells: ActCell[]): Promise<UserError[][]> {
  const field = mutations.find(({ name }) => name === verb);
  const type = String(field?.args[0]?.type);
  const query = `mutation (${cells.map((_, at) => `$i${at}: ${type}`).join(', ')}) {
    ${cells.map((_, at) => `a${at}: ${verb}(input: $i${at}) { ${idOf(verb)} userErrors { code path message } }`).join(' ')} }`;
  const variables = Object.fromEntries(cells.map(({ input }, at) => [`i${at}`, input]));
  const data = await voiceOf(world, who).ask(query, variables);
  return cells.map((_, at) => data[`a${at}`].userErrors);
}

/** The field of the payload that is the thing acted on. */
const idOf = (verb: Verb): string => {
  const payload = schema.getType(String(schema.getMutationType()?.getFields()[verb]?.type).replace('!', ''));
  const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  return fields
    .filter(({ name }) => name !== 'userErrors')
    .map(({ name, type }) => (isLeafType(getNullableType(type)) ? name : `${name} { __typename }`))
    .join(' ');
};

const missingAnswers = new Map<Verb, string | null>();

async function refusalOfMissing(world: World, verb: Verb, scenery: Scenery): Promise<string | null> {
  const known = missingAnswers.get(verb);
  if (known !== undefined) return known;
  const input = aboutNothing(verb, scenery);
  const cell = { who: 'clerk', verb, where: 'nowhere', input: input ?? {}, expected: 'done' as const };
  const [errors = null] = input ? await answersTo(world, 'clerk', verb, [cell]) : [];
  const answer = errors && JSON.stringify(errors);
  missingAnswers.set(verb, answer);
  return answer;
}
