import { sql, type RawBuilder } from 'kysely';
import type {
  AsOfBasis,
  ImplementationStatus,
  ResponsePosition,
  StatusBasis,
} from '../graphql/__generated__/types.ts';
import { endOfDay, wasLaidToRestOn } from '../recommendations/index.ts';
import { closed, leastAdvancedFirst } from './follow-up.ts';

/**
 * The one place where the headline is worked out (domain.md, rules 1, 2 and 5), as SQL: for one addressee in `standings`,
 * for a recommendation with its many addressees in `headlines`. Nothing of it is stored.
 */

/** The day that is asked about. `past` is false for now, when nothing recorded is left out. */
export interface Moment {
  day: RawBuilder<unknown> | string;
  basis: AsOfBasis;
  past: boolean;
}

/** Where an addressee stands. */
export interface Standing {
  addresseeId: string;
  recommendationId: string;
  institutionId: string;
  role: 'LEAD' | 'SUPPORTING';
  reportedId: string | null;
  reportedStatus: ImplementationStatus | null;
  assessedId: string | null;
  assessedStatus: ImplementationStatus | null;
  status: ImplementationStatus;
  basis: StatusBasis | null;
  asOf: string | null;
  latestWordOn: string | null;
  needsReverification: boolean;
  disagreement: boolean;
  responseId: string | null;
  respondedOn: string | null;
  position: ResponsePosition;
  waitingDays: number | null;
  /** False before it was published and after it was withdrawn, merged or superseded. */
  isOpen: boolean;
  isOverdue: boolean;
}

const list = (values: readonly string[]) => sql.join(values.map((value) => sql.lit(value)));
const rank = (column: string) => sql`array_position(array[${list(leastAdvancedFirst)}], ${sql.ref(column)})`;

/** SQL that is true for what belongs to the history asked for, by the day it happened or the instant it was recorded. */
export const knownAt = ({ day, basis, past }: Moment, happened: string, recorded: string) => {
  if (!past) return sql<boolean>`true`;
  return basis === 'KNOWN_NOW'
    ? sql<boolean>`${sql.ref(happened)} <= ${day}::date`
    : sql<boolean>`${sql.ref(recorded)} < ${endOfDay(day)}`;
};

/** SQL that is true for a status update `u`, confirmed by `c` if at all, that no longer waited for a second person. */
export const wasConfirmedBy = ({ day, basis, past }: Moment) => sql<boolean>`(not u.needs_confirmation
  or c.confirmed_at is not null and ${past && basis === 'PUBLIC_THEN' ? sql`c.confirmed_at < ${endOfDay(day)}` : sql`true`})`;

const latestUpdate = (basis: StatusBasis, moment: Moment) => sql`
  select u.id, u.status, u.occurred_until, u.recorded_at
  from status_updates u left join confirmations c on c.status_update_id = u.id
  where u.addressee_id = a.id and u.basis = ${sql.lit(basis)} and ${wasConfirmedBy(moment)}
    and ${knownAt(moment, 'u.occurred_until', 'u.recorded_at')}
  order by u.occurred_until desc, u.recorded_at desc, u.id desc limit 1`;

const latestResponse = (moment: Moment) => sql`
  select p.id, p.position, p.responded_on from responses p
  where p.addressee_id = a.id and ${knownAt(moment, 'p.responded_on', 'p.recorded_at')}
  order by p.responded_on desc, p.recorded_at desc, p.id desc limit 1`;

/** SQL for the date a commitment `m` stood at on the day asked for. */
export const dueOn = (moment: Moment): RawBuilder<string | null> => sql<string | null>`coalesce((
  select v.to_due_on from commitment_moves v
  where v.commitment_id = m.id and ${knownAt(moment, 'v.moved_on', 'v.recorded_at')}
  order by v.moved_on desc, v.recorded_at desc, v.id desc limit 1), m.first_due_on)`;

const brokenPromise = (moment: Moment) => sql`exists (
  select from commitments m
  where m.addressee_id = a.id and ${knownAt(moment, 'm.promised_on', 'm.recorded_at')}
    and ${dueOn(moment)} < ${moment.day}::date)`;

/** A derived table with one `Standing` for each addressee. */
export const standings = (moment: Moment): RawBuilder<Standing> => sql<Standing>`(
  select a.id as addressee_id, a.recommendation_id, a.institution_id, a.role,
    reported.id as reported_id, reported.status as reported_status,
    assessed.id as assessed_id, assessed.status as assessed_status,
    coalesce(assessed.status, reported.status, 'NO_EVIDENCE') as status,
    case when assessed.id is not null then 'ASSESSED' when reported.id is not null then 'REPORTED' end as basis,
    case when assessed.id is not null then assessed.occurred_until else reported.occurred_until end as as_of,
    greatest(assessed.occurred_until, reported.occurred_until) as latest_word_on,
    coalesce((reported.occurred_until, reported.recorded_at) > (assessed.occurred_until, assessed.recorded_at), false)
      as needs_reverification,
    coalesce(reported.status <> assessed.status, false) as disagreement,
    response.id as response_id, response.responded_on, taken.position,
    case when taken.silent and whole.is_open then ${moment.day}::date - a.sent_on end as waiting_days,
    whole.is_open, whole.is_open and (
      taken.silent and a.respond_by < ${moment.day}::date
      or coalesce(assessed.status, reported.status, '') not in (${list(closed)}) and ${brokenPromise(moment)}
    ) as is_overdue
  from addressees a
  join lateral (
    select w.published_at is not null and not ${wasLaidToRestOn(moment.day, 'w')} as is_open
    from recommendations w where w.id = a.recommendation_id) whole on true
  left join lateral (${latestUpdate('REPORTED', moment)}) reported on true
  left join lateral (${latestUpdate('ASSESSED', moment)}) assessed on true
  left join lateral (${latestResponse(moment)}) response on true
  cross join lateral (select
    coalesce(response.position, case
      when a.sent_on is null or a.sent_on > ${moment.day}::date then 'NOT_SENT'
      when a.respond_by < ${moment.day}::date then 'NO_RESPONSE'
      else 'AWAITING' end) as position,
    coalesce(a.sent_on <= ${moment.day}::date, false)
      and coalesce(response.position = 'ACKNOWLEDGED', true) as silent) taken)`;

/** What the public is shown of a recommendation. A recommendation without addressees has no row. */
export interface HeadlineRow {
  recommendationId: string;
  status: ImplementationStatus;
  basis: StatusBasis | null;
  asOf: string | null;
  latestWordOn: string | null;
  needsReverification: boolean;
  disagreement: boolean;
  reportedStatus: ImplementationStatus | null;
  assessedStatus: ImplementationStatus | null;
  isOverdue: boolean;
  waitingDays: number | null;
  /** Of all addressees, leading and supporting. */
  statuses: ImplementationStatus[];
}

/** Among equals, what nobody has said anything about comes first, then what only the institution says. */
const leastAdvanced = (column: string, by: string) => sql`
  (array_agg(${sql.ref(column)} order by ${rank(by)}, s.basis = 'ASSESSED' nulls first, s.as_of)
    filter (where s.counts and ${sql.ref(by)} is not null))[1]`;

/** A derived table with one `HeadlineRow` for each recommendation that has addressees. */
export const headlines = (moment: Moment): RawBuilder<HeadlineRow> => sql<HeadlineRow>`(
  select s.recommendation_id,
    ${leastAdvanced('s.status', 's.status')} as status,
    ${leastAdvanced('s.basis', 's.status')} as basis,
    ${leastAdvanced('s.as_of', 's.status')} as as_of,
    ${leastAdvanced('s.reported_status', 's.reported_status')} as reported_status,
    ${leastAdvanced('s.assessed_status', 's.assessed_status')} as assessed_status,
    max(s.latest_word_on) as latest_word_on,
    bool_or(s.needs_reverification and s.counts) as needs_reverification,
    bool_or(s.disagreement) as disagreement,
    bool_or(s.is_overdue) as is_overdue,
    max(s.waiting_days) as waiting_days,
    array_agg(s.status order by ${rank('s.status')}) as statuses
  from (
    select each.*, each.role = 'LEAD' or not bool_or(each.role = 'LEAD') over (partition by each.recommendation_id) as counts
    from ${standings(moment)} each) s
  group by s.recommendation_id)`;
