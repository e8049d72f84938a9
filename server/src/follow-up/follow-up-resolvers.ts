import {
  actionBySlug,
  actions,
  actionsAnsweringForums,
  actionsNewestFirst,
  actionsOfInstitutions,
  forumsAnsweredBy,
  forumsIn,
  organisersOf,
  outputsOf,
  sourcesOf,
  type ActionRow,
  type ForumRow,
} from '../forums/index.ts';
import type { Freshness, RecommendationLinkType, Resolvers } from '../graphql/__generated__/types.ts';
import { connectionLoader, page, pagesOfMany, totalCount } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { globalId } from '../graphql/global-ids.ts';
import { edge, toMany, toOne } from '../graphql/loaders.ts';
import { localized, localizedOrNull } from '../graphql/localized.ts';
import { count, partialDate } from '../graphql/partial-dates.ts';
import { citiesIn, institutionsIn, type InstitutionRow } from '../institutions/index.ts';
import {
  recommendationsIn,
  type AddresseeRow,
  type AsOf,
  type RecommendationRow,
} from '../recommendations/index.ts';
import { refusal, userErrors, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { viewerCan } from './abilities.ts';
import { assessStatus, confirmClosure } from './assessing.ts';
import {
  closed,
  type ChangeRow,
  type CommitmentRow,
  type EvidenceRow,
  type StatusUpdateRow,
} from './follow-up.ts';
import {
  actionsOfRecommendations,
  addressedTo,
  addresseesIn,
  addresseesOf,
  commitmentsOf,
  evidenceOf,
  headlinesOf,
  latestAddressedFirst,
  movesOf,
  oldestChangeFirst,
  oldestUpdateFirst,
  recommendationsOfActions,
  responsesIn,
  standingsOf,
  statusUpdatesIn,
  statusUpdatesOf,
  timelinesOf,
} from './follow-up-queries.ts';
import { momentOf } from './moment.ts';
import { movePromisedDate, promise } from './promising.ts';
import { addresseePlaces } from './places.ts';
import { mayReadPending, maySeeUpdate } from './reading-pending.ts';
import { confirmReport, reportStatus } from './reporting.ts';
import { respond } from './responding.ts';
import type { HeadlineRow, Moment, Standing } from './standing.ts';

export const followUpResolvers: Resolvers = {
  Query: {
    action: async (_, { slug }, { db }) => (await actionBySlug(db, slug)) ?? null,
    actions: (_, { kind, ...args }, { db }) => page(actions(db, kind), actionsNewestFirst, args) as never,
  },
  Mutation: {
    respond: (_, { input }, context) => addresseePayload(context, respond(context, input)),
    promise: (_, { input }, context) => addresseePayload(context, promise(context, input)),
    movePromisedDate: (_, { input }, context) => addresseePayload(context, movePromisedDate(context, input)),
    reportStatus: (_, { input }, context) => updatePayload(context, reportStatus(context, input)),
    confirmReport: (_, { input }, context) => updatePayload(context, confirmReport(context, input)),
    assessStatus: (_, { input }, context) => updatePayload(context, assessStatus(context, input)),
    confirmClosure: (_, { input }, context) => updatePayload(context, confirmClosure(context, input)),
  },
  Addressee: { id: ({ id }) => globalId('Addressee', id) },
  StatusUpdate: {
    id: ({ id }) => globalId('StatusUpdate', id),
    occurredOn: ({ occurredOn, precision }) => ({ date: occurredOn, precision }),
  },
  Evidence: {
    id: ({ id }) => globalId('Evidence', id),
    issuedOn: ({ issuedOn, issuedPrecision }) => partialDate(issuedOn, issuedPrecision),
    url: ({ id, url, uploadId }, _, { publicUrl }) => (uploadId ? `${publicUrl}/evidence/${id}` : url),
  },
  Commitment: { id: ({ id }) => globalId('Commitment', id) },
  Change: {
    id: ({ id }) => globalId('Change', id),
    kind: ({ kind }) => kind as never,
    // The kind of a tie is kept where other events keep their words.
    note: ({ kind, note }) => (kind === 'LINKED' ? null : note),
    linkType: ({ kind, note }) => (kind === 'LINKED' ? (note as RecommendationLinkType | null) : null),
    occurredOn: ({ occurredOn, precision }) => ({ date: occurredOn, precision }),
  },
  Action: {
    id: ({ id }) => globalId('Action', id),
    title: (row, { language }, context) => localized(row.title, language ?? context.language),
    summary: (row, { language }, context) => localizedOrNull(row.summary, language ?? context.language),
    startsOn: ({ startsOn, startsPrecision }) => partialDate(startsOn, startsPrecision),
    endsOn: ({ endsOn, endsPrecision }) => partialDate(endsOn, endsPrecision),
    participants: ({ participantsValue, participantsQualifier }) =>
      count(participantsValue, participantsQualifier),
  },
  StatusUpdateConnection: { totalCount: totalCount as never },
  ChangeConnection: { totalCount: totalCount as never },
  TimelineConnection: { totalCount: totalCount as never },
  ActionConnection: { totalCount: totalCount as never },
  AddresseeConnection: { totalCount: totalCount as never },
};

const addresseePayload = async ({ db, language }: Context, outcome: Promise<Outcome>) => {
  const answer = await outcome;
  const [addressee = null] = 'done' in answer ? await addresseesIn(db, [answer.done]) : [];
  return { addressee, userErrors: 'refused' in answer ? userErrors(answer.refused, language) : [] };
};

/** Whoever repeats an act after their role has ended is told nothing of what still waits for a second person. */
const updatePayload = async (context: Context, outcome: Promise<Outcome>) => {
  const { db, language } = context;
  const answer = await outcome;
  const [update = null] = 'done' in answer ? await statusUpdatesIn(db, [answer.done]) : [];
  const isHidden = update !== null && !(await maySeeUpdate(context, update));
  const statusUpdate = isHidden ? null : update;
  const [addressee = null] = statusUpdate ? await addresseesIn(db, [statusUpdate.addresseeId]) : [];
  const refusals = 'refused' in answer ? answer.refused : [];
  return {
    statusUpdate,
    addressee,
    userErrors: userErrors(isHidden ? [refusal('NOT_FOUND', 'addressee', notFound)] : refusals, language),
  };
};

type Then = { id: string; asOf?: AsOf | null };

/** Answers for parents that ask about the same moment together; in practice all of them do. */
const atTheirMoment = <Parent extends Then, Result>(
  load: (parents: Parent[], moment: Moment, context: Context) => Promise<Result[]>,
) =>
  edge<Parent, Result>(async (parents, context) => {
    const answers = new Map<Parent, Result>();
    for (const alike of Map.groupBy(parents, ({ asOf }) => `${asOf?.day} ${asOf?.basis}`).values()) {
      const results = await load(alike, momentOf(context.clock, alike[0]?.asOf), context);
      alike.forEach((parent, at) => answers.set(parent, results[at] as Result));
    }
    return parents.map((parent) => answers.get(parent) as Result);
  });

const known = new WeakMap<AddresseeRow, Promise<Standing>>();

/** Where addressees stand. Many fields ask about the same rows; the first to ask fetches for all. */
const standingsFor = (addressees: AddresseeRow[], moment: Moment, db: Context['db']): Promise<Standing[]> => {
  const unknown = addressees.filter((addressee) => !known.has(addressee));
  if (unknown.length > 0) {
    const ids = unknown.map(({ id }) => id);
    const fetched = standingsOf(db, moment, ids).then(
      (rows) => new Map(rows.map((row) => [row.addresseeId, row])),
    );
    for (const addressee of unknown)
      known.set(
        addressee,
        fetched.then((rows) => rows.get(addressee.id) as Standing),
      );
  }
  return Promise.all(addressees.map((addressee) => known.get(addressee) as Promise<Standing>));
};

const standing = <Result>(answer: (standing: Standing, moment: Moment) => Result) =>
  atTheirMoment<AddresseeRow, Result>(async (addressees, moment, { db }) =>
    (await standingsFor(addressees, moment, db)).map((row) => answer(row, moment)),
  );

/** The status update that a standing points at. */
const latest = (idOf: (standing: Standing) => string | null) =>
  atTheirMoment<AddresseeRow, StatusUpdateRow | null>(async (addressees, moment, { db }) => {
    const standings = await standingsFor(addressees, moment, db);
    const ids = standings.flatMap((row) => idOf(row) ?? []);
    const updates = new Map(
      (ids.length > 0 ? await statusUpdatesIn(db, ids) : []).map((row) => [row.id, row]),
    );
    return standings.map((row) => updates.get(idOf(row) ?? '') ?? null);
  });

const response = atTheirMoment(async (addressees: AddresseeRow[], moment, { db }) => {
  const standings = await standingsFor(addressees, moment, db);
  const ids = standings.flatMap(({ responseId }) => responseId ?? []);
  const said = new Map((ids.length > 0 ? await responsesIn(db, ids) : []).map((row) => [row.id, row]));
  const nothing = { respondedOn: null, explanation: null, referredTo: null };
  return standings.map(({ responseId, position }) => said.get(responseId ?? '') ?? { position, ...nothing });
});

/** Days of freshness: under half a year, up to a year, over a year. */
const freshness = (latestWordOn: string | null, moment: Moment): Freshness | null => {
  if (!latestWordOn) return null;
  const days = (Date.parse(moment.day as string) - Date.parse(latestWordOn)) / 86_400_000;
  if (days < 183) return 'FRESH';
  return days <= 365 ? 'AGEING' : 'STALE';
};

type Shown = Omit<
  HeadlineRow,
  'recommendationId' | 'reportedStatus' | 'assessedStatus' | 'isOverdue' | 'waitingDays'
>;

const shown = (row: Shown | undefined, moment: Moment) => ({
  status: row?.status ?? ('NO_EVIDENCE' as const),
  basis: row?.basis ?? null,
  asOf: row?.asOf ?? null,
  needsReverification: row?.needsReverification ?? false,
  disagreement: row?.disagreement ?? false,
  freshness: freshness(row?.latestWordOn ?? null, moment),
  distribution: [...Map.groupBy(row?.statuses ?? [], (status) => status)].map(([status, all]) => ({
    status,
    count: all.length,
  })),
});

const headline = atTheirMoment(async (recommendations: RecommendationRow[], moment, { db }) => {
  const rows = await headlinesOf(
    db,
    moment,
    recommendations.map(({ id }) => id),
  );
  const found = new Map(rows.map((row) => [row.recommendationId, row]));
  return recommendations.map(({ id }) => shown(found.get(id), moment));
});

const commitments = atTheirMoment(async (addressees: AddresseeRow[], moment, { db }) => {
  const promised = await commitmentsOf(
    db,
    moment,
    addressees.map(({ id }) => id),
  );
  const standings = await standingsFor(addressees, moment, db);
  return addressees.map(({ id, asOf = null }, at) => {
    const { isOpen = false, status = 'NO_EVIDENCE' } = standings[at] ?? {};
    const isOverdue = ({ dueOn }: { dueOn: string | null }) =>
      isOpen && !closed.includes(status) && dueOn !== null && dueOn < (moment.day as string);
    return promised
      .filter(({ addresseeId }) => addresseeId === id)
      .map((row): CommitmentRow => ({ ...row, asOf, isOverdue: isOverdue(row) }));
  });
});

const id = ({ id }: { id: string }) => id;

const updatesOf = connectionLoader<AddresseeRow, StatusUpdateRow & { parentId: string }>(
  async (addressees, args, context) => {
    const parentIds = addressees.map(({ id }) => id);
    const places = context.viewer ? await addresseePlaces(context, addressees) : [];
    const readable = parentIds.filter((_, at) => mayReadPending(context.viewer, places[at]?.place ?? {}));
    const moment = momentOf(context.clock, addressees[0]?.asOf);
    const rows = statusUpdatesOf(context.db, moment, parentIds, readable);
    return pagesOfMany(context.db, { parentIds, rows, order: oldestUpdateFirst, ...args });
  },
);

const timeline = connectionLoader<RecommendationRow, ChangeRow & { parentId: string }>(
  (recommendations, args, { db }) => {
    const parentIds = recommendations.map(({ id }) => id);
    const rows = timelinesOf(db, parentIds, recommendations[0]?.asOf ?? null);
    return pagesOfMany(db, {
      parentIds,
      rows,
      order: oldestChangeFirst,
      first: args.first ?? 50,
      after: args.after,
    });
  },
);

const addressed = connectionLoader<InstitutionRow, AddresseeRow & { parentId: string }>(
  (institutions, args, { db }) => {
    const parentIds = institutions.map(({ id }) => id);
    return pagesOfMany(db, {
      parentIds,
      rows: addressedTo(db, parentIds),
      order: latestAddressedFirst,
      ...args,
    });
  },
);

const ofId = ({ ofId }: { ofId: string }) => ofId;
const institutionId = ({ institutionId }: { institutionId: string }) => institutionId;

export const followUpLoaders = {
  Recommendation: {
    addressees: edge(async (recommendations: RecommendationRow[], { db }) => {
      const rows = Map.groupBy(
        await addresseesOf(db, recommendations.map(id)),
        (row) => row.recommendationId,
      );
      return recommendations.map(({ id, asOf = null }) =>
        (rows.get(id) ?? []).map((row) => ({ ...row, asOf })),
      );
    }),
    headline,
    actions: toMany<RecommendationRow, ActionRow & { ofId: string }>(actionsOfRecommendations, ofId),
    timeline,
  },
  Forum: { actions: toMany<ForumRow, ActionRow & { ofId: string }>(actionsAnsweringForums, ofId) },
  Institution: {
    addressed,
    actions: toMany<InstitutionRow, ActionRow & { ofId: string }>(actionsOfInstitutions, ofId),
  },
  Addressee: {
    recommendation: edge(async (addressees: AddresseeRow[], { db }) => {
      const ids = [...new Set(addressees.map(({ recommendationId }) => recommendationId))];
      const found = new Map((await recommendationsIn(db, ids)).map((row) => [row.id, row]));
      return addressees.map(({ recommendationId, asOf = null }) => ({
        ...found.get(recommendationId),
        asOf,
      }));
    }),
    institution: toOne(institutionId, institutionsIn, id),
    response,
    reported: latest(({ reportedId }) => reportedId),
    assessed: latest(({ assessedId }) => assessedId),
    headline: standing((row, moment) => shown({ ...row, statuses: [row.status] }, moment)),
    statusUpdates: updatesOf,
    commitments,
    isOverdue: standing(({ isOverdue }) => isOverdue),
    waitingDays: standing(({ waitingDays }) => waitingDays),
    viewerCan,
  },
  Response: {
    referredTo: toOne(({ referredTo }: { referredTo: string | null }) => referredTo, institutionsIn, id),
  },
  StatusUpdate: {
    by: toOne(({ byInstitutionId }: StatusUpdateRow) => byInstitutionId, institutionsIn, id),
    evidence: toMany<StatusUpdateRow, EvidenceRow>(evidenceOf, ({ statusUpdateId }) => statusUpdateId),
    addressee: toOne(({ addresseeId }: StatusUpdateRow) => addresseeId, addresseesIn, id),
  },
  Commitment: {
    moves: atTheirMoment(async (commitments: CommitmentRow[], moment, { db }) => {
      const moves = Map.groupBy(
        await movesOf(db, moment, commitments.map(id)),
        ({ commitmentId }) => commitmentId,
      );
      return commitments.map(({ id }) => moves.get(id) ?? []);
    }),
  },
  Change: {
    recommendation: toOne(({ recommendationId }: ChangeRow) => recommendationId, recommendationsIn, id),
    addressee: toOne(({ addresseeId }: ChangeRow) => addresseeId, addresseesIn, id),
    statusUpdate: toOne(({ statusUpdateId }: ChangeRow) => statusUpdateId, statusUpdatesIn, id),
    linkedRecommendation: toOne(
      ({ linkedRecommendationId }: ChangeRow) => linkedRecommendationId,
      recommendationsIn,
      id,
    ),
  },
  Action: {
    city: toOne(({ cityId }: ActionRow) => cityId, citiesIn, id),
    organisers: toMany(organisersOf('actionId'), ({ actionId }) => actionId),
    gathering: toOne(({ gatheringId }: ActionRow) => gatheringId, forumsIn, id),
    answersForums: toMany<ActionRow, ForumRow & { ofId: string }>(forumsAnsweredBy, ofId),
    recommendations: toMany<ActionRow, { ofId: string }>(recommendationsOfActions, ofId),
    outputs: toMany(outputsOf('actionId'), ({ actionId }) => actionId),
    sources: toMany(sourcesOf('actionId'), ({ actionId }) => actionId),
  },
};
