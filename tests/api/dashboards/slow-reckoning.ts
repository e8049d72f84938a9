/**
 * What the public is to be shown, worked out slowly from the bare rows and the words of domain.md, rules 1, 2, 5 and 6.
 * It shares no code with the server.
 */
import type { Database } from '../../../server/src/database/tables.ts';
import type {
  ImplementationStatus,
  RecommendationFilter,
  ResponsePosition,
  SummaryDimension,
} from '../../../server/src/graphql/__generated__/types.ts';

export interface Moment {
  day: string;
  basis: 'KNOWN_NOW' | 'PUBLIC_THEN';
  /** False for now. */
  past: boolean;
}

const scale: ImplementationStatus[] = [
  ...(['REVERSED', 'NOT_IMPLEMENTED', 'NO_EVIDENCE', 'NOT_STARTED', 'STALLED', 'PLANNED'] as const),
  ...([
    'IN_PROGRESS',
    'PARTLY_IMPLEMENTED',
    'IMPLEMENTED_OTHERWISE',
    'IMPLEMENTED',
    'NOT_APPLICABLE',
  ] as const),
];
const closed: ImplementationStatus[] = [
  'IMPLEMENTED',
  'IMPLEMENTED_OTHERWISE',
  'NOT_IMPLEMENTED',
  'NOT_APPLICABLE',
];

const warsaw = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' });
const dayOf = (instant: Date): string => warsaw.format(instant);
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Every row there is, read once. */
export async function everything(db: Database) {
  const all = <Name extends Parameters<Database['selectFrom']>[0] & string>(name: Name) =>
    db
      .selectFrom(name as 'addressees')
      .selectAll()
      .execute() as Promise<never[]>;
  const tables = [
    'recommendations',
    'recommendationThemes',
    'workingGroupThemes',
    'themes',
    'forums',
    'institutions',
    'cities',
    'voivodeships',
    'addressees',
    'statusUpdates',
    'confirmations',
    'responses',
    'commitments',
    'commitmentMoves',
  ] as const;
  const rows = await Promise.all(tables.map((name) => all(name)));
  const found = tables.map((name, at) => [name, rows[at]] as const);
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bare rows, as the database has them
  return Object.fromEntries(found) as unknown as Record<(typeof tables)[number], any[]>;
}
type Everything = Awaited<ReturnType<typeof everything>>;

const latest = <Row>(rows: Row[], keys: (row: Row) => unknown[]): Row | undefined => {
  const sorted = rows.toSorted((a, b) => {
    const [one, other] = [keys(a), keys(b)];
    const at = one.findIndex((key, index) => String(key) !== String(other[index]));
    return at < 0 ? 0 : String(one[at]) < String(other[at]) ? -1 : 1;
  });
  return sorted.at(-1);
};

/** Where an addressee stands. */
function standing(
  all: Everything,
  moment: Moment,
  recommendation: Everything['recommendations'][number],
  addressee: Everything['addressees'][number],
) {
  const { day, basis, past } = moment;
  const known = (happened: string, recorded: Date) =>
    !past || (basis === 'KNOWN_NOW' ? happened <= day : dayOf(recorded) <= day);
  const updates = all.statusUpdates.filter((update) => {
    if (update.addresseeId !== addressee.id || !known(update.occurredUntil, update.recordedAt)) return false;
    if (!update.needsConfirmation) return true;
    const confirmation = all.confirmations.find(({ statusUpdateId }) => statusUpdateId === update.id);
    return confirmation && (!past || basis === 'KNOWN_NOW' || dayOf(confirmation.confirmedAt) <= day);
  });
  const last = (which: string) =>
    latest(
      updates.filter((update) => update.basis === which),
      ({ occurredUntil, recordedAt, id }) => [occurredUntil, recordedAt.toISOString(), id],
    );
  const [reported, assessed] = [last('REPORTED'), last('ASSESSED')];
  const status: ImplementationStatus = (assessed ?? reported)?.status ?? 'NO_EVIDENCE';

  const response = latest(
    all.responses.filter(
      (each) => each.addresseeId === addressee.id && known(each.respondedOn, each.recordedAt),
    ),
    ({ respondedOn, recordedAt, id }) => [respondedOn, recordedAt.toISOString(), id],
  );
  const sent = addressee.sentOn !== null && addressee.sentOn <= day;
  const position: ResponsePosition =
    response?.position ?? (!sent ? 'NOT_SENT' : addressee.respondBy < day ? 'NO_RESPONSE' : 'AWAITING');
  const silent = sent && (!response || response.position === 'ACKNOWLEDGED');
  const isOpen = !isLaidToRest(recommendation, day);
  const broken = all.commitments.some((promise) => {
    if (promise.addresseeId !== addressee.id || !known(promise.promisedOn, promise.recordedAt)) return false;
    const move = latest(
      all.commitmentMoves.filter(
        (each) => each.commitmentId === promise.id && known(each.movedOn, each.recordedAt),
      ),
      ({ movedOn, recordedAt, id }) => [movedOn, recordedAt.toISOString(), id],
    );
    const due = move?.toDueOn ?? promise.firstDueOn;
    return due !== null && due < day;
  });
  return {
    addressee,
    institution: all.institutions.find(({ id }) => id === addressee.institutionId),
    isLead: addressee.role === 'LEAD',
    status,
    basis: assessed ? 'ASSESSED' : reported ? 'REPORTED' : null,
    reported: (reported?.status ?? null) as ImplementationStatus | null,
    assessed: (assessed?.status ?? null) as ImplementationStatus | null,
    latestWordOn: [reported?.occurredUntil, assessed?.occurredUntil].filter(Boolean).toSorted().at(-1) as
      | string
      | undefined,
    disagreement: Boolean(reported && assessed && reported.status !== assessed.status),
    position,
    waitingDays: silent && isOpen ? daysBetween(addressee.sentOn, day) : null,
    isOverdue: isOpen && ((silent && addressee.respondBy < day) || (!closed.includes(status) && broken)),
  };
}

const isLaidToRest = ({ stage, withdrawnOn }: { stage: string; withdrawnOn: string | null }, day: string) =>
  ['WITHDRAWN', 'MERGED', 'SUPERSEDED'].includes(stage) && (withdrawnOn === null || withdrawnOn <= day);

const leastAdvanced = (statuses: (ImplementationStatus | null)[]): ImplementationStatus | null =>
  scale.find((status) => statuses.includes(status)) ?? null;

/** One published recommendation as it stood. */
export function reckon(all: Everything, moment: Moment) {
  const counted = all.recommendations.filter(({ publishedAt, countsFrom }) => {
    if (!publishedAt) return false;
    if (!moment.past) return true;
    return moment.basis === 'KNOWN_NOW' ? countsFrom <= moment.day : dayOf(publishedAt) <= moment.day;
  });
  return counted.map((recommendation) => {
    const standings = all.addressees
      .filter(({ recommendationId }) => recommendationId === recommendation.id)
      .map((addressee) => standing(all, moment, recommendation, addressee));
    const leading = standings.some(({ isLead }) => isLead)
      ? standings.filter(({ isLead }) => isLead)
      : standings;
    const own = all.recommendationThemes.filter(
      ({ recommendationId }) => recommendationId === recommendation.id,
    );
    const ofGroup = all.workingGroupThemes.filter(
      ({ workingGroupId }) => workingGroupId === recommendation.workingGroupId,
    );
    const themes = (own.length > 0 ? own : ofGroup).map(({ themeId }) =>
      all.themes.find(({ id }) => id === themeId),
    );
    const status = leastAdvanced(leading.map((each) => each.status)) ?? 'NO_EVIDENCE';
    const shown = leading.filter((each) => each.status === status);
    return {
      recommendation,
      standings,
      themes,
      status,
      // Among equals, what nobody has said anything about comes first, then what only the institution says.
      basis: shown.some(({ basis }) => basis === null)
        ? null
        : shown.some(({ basis }) => basis === 'REPORTED')
          ? 'REPORTED'
          : (shown[0]?.basis ?? null),
      reported: leastAdvanced(leading.map((each) => each.reported)),
      assessed: leastAdvanced(leading.map((each) => each.assessed)),
      why: isLaidToRest(recommendation, moment.day)
        ? recommendation.stage
        : status === 'NOT_APPLICABLE'
          ? 'NOT_APPLICABLE'
          : null,
      isOverdue: standings.some((each) => each.isOverdue),
      waitingDays: Math.max(-1, ...standings.map((each) => each.waitingDays ?? -1)),
      latestWordOn: standings
        .map((each) => each.latestWordOn)
        .filter(Boolean)
        .toSorted()
        .at(-1),
    };
  });
}
export type Reckoned = ReturnType<typeof reckon>[number];

/** Whether a recommendation passes a filter. */
export function passes(
  all: Everything,
  moment: Moment,
  filter: RecommendationFilter,
  each: Reckoned,
): boolean {
  const { recommendation, standings, themes } = each;
  const cityOf = (id: string | null) => all.cities.find((city) => city.id === id)?.slug;
  const voivodeship = (teryt: string | null) => all.voivodeships.find((one) => one.teryt === teryt);
  const some = (test: (standing: Reckoned['standings'][number]) => boolean) => standings.some(test);
  const within = <Value>(values: readonly Value[], value: unknown) => values.includes(value as Value);
  const tests: {
    [Field in keyof RecommendationFilter]: (wanted: NonNullable<RecommendationFilter[Field]>) => boolean;
  } = {
    forum: (slugs) => within(slugs, all.forums.find(({ id }) => id === recommendation.forumId).slug),
    workingGroup: (ids) => within(ids, `WorkingGroup:${recommendation.workingGroupId}`),
    theme: (slugs) =>
      themes.some((theme) => {
        const above = all.themes.find(({ id }) => id === theme.parentId);
        return within(slugs, theme.slug) || within(slugs, above?.slug);
      }),
    kind: (kinds) => within(kinds, recommendation.kind),
    institution: (slugs) => some(({ institution }) => within(slugs, institution.slug)),
    sector: (sectors) => some(({ institution }) => within(sectors, institution.sector)),
    city: (slugs) => some(({ institution }) => within(slugs, cityOf(institution.cityId))),
    voivodeship: (keys) =>
      some(({ institution }) => {
        const found = voivodeship(institution.voivodeshipTeryt);
        return within(keys, found?.slug) || within(keys, found?.teryt);
      }),
    year: (years) => within(years, Number(recommendation.adoptedOn.slice(0, 4))),
    headline: (statuses) => within(statuses, each.status),
    reported: (statuses) => some(({ reported }) => within(statuses, reported)),
    assessed: (statuses) => some(({ assessed }) => within(statuses, assessed)),
    response: (wanted) => some(({ position }) => within(wanted, position)),
    overdue: (wanted) => each.isOverdue === wanted,
    disagreement: (wanted) => some(({ disagreement }) => disagreement) === wanted,
    priority: (wanted) => recommendation.isPriority === wanted,
    stale: (wanted) =>
      (each.latestWordOn !== undefined && daysBetween(each.latestWordOn, moment.day) > 365) === wanted,
    counted: (wanted) => (each.why === null) === wanted,
    changedSince: (day) => recommendation.lastEventOn >= day,
  };
  return Object.entries(filter).every(([field, wanted]) =>
    (tests[field as 'kind'] as (wanted: unknown) => boolean)(wanted),
  );
}

/** How many have which status; statuses nobody has are left out. */
export const tally = (statuses: (ImplementationStatus | null)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const status of statuses) if (status) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

/** The keys of every row that a recommendation stands in. */
export function placesIn(all: Everything, dimensions: readonly SummaryDimension[], each: Reckoned): string[] {
  const { recommendation, themes } = each;
  const ofAddressee = (standing: Reckoned['standings'][number] | undefined) => ({
    SECTOR: standing?.institution.sector,
    INSTITUTION: standing?.institution.slug,
    CITY: all.cities.find(({ id }) => id === standing?.institution.cityId)?.slug,
    VOIVODESHIP: all.voivodeships.find(({ teryt }) => teryt === standing?.institution.voivodeshipTeryt)?.slug,
    RESPONSE: standing?.position,
  });
  const needsAddressee = dimensions.some((dimension) => dimension in ofAddressee(undefined));
  const places = new Set<string>();
  for (const standing of needsAddressee ? each.standings : [undefined]) {
    for (const theme of dimensions.includes('THEME') ? themes : [undefined]) {
      const values: Record<SummaryDimension, string | null | undefined> = {
        ...ofAddressee(standing),
        FORUM: all.forums.find(({ id }) => id === recommendation.forumId).slug,
        WORKING_GROUP: recommendation.workingGroupId && `WorkingGroup:${recommendation.workingGroupId}`,
        YEAR: recommendation.adoptedOn.slice(0, 4),
        KIND: recommendation.kind,
        THEME: theme?.slug,
      };
      const key = dimensions.map((dimension) => values[dimension]);
      if (key.every(Boolean)) places.add(key.join(' | '));
    }
  }
  return [...places];
}
