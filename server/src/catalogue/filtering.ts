import { sql, type RawBuilder } from 'kysely';
import { headlines, standings, type Moment } from '../follow-up/index.ts';
import type { RecommendationFilter } from '../graphql/__generated__/types.ts';
import { askedDay } from '../graphql/asked-days.ts';
import { rowId } from '../graphql/global-ids.ts';
import { hasTheme, wasLaidToRestOn } from '../recommendations/index.ts';

type Condition = RawBuilder<boolean>;

const oneOf = (column: string, values: readonly (string | number)[]) =>
  sql<boolean>`${sql.ref(column)} in (${sql.join([...values, null])})`;

/** SQL that is true when some addressee `s`, at institution `i`, fulfils the condition. */
const someAddressee = (moment: Moment, condition: RawBuilder<unknown>) => sql<boolean>`exists (
  select from ${standings(moment)} s
  join institutions i on i.id = s.institution_id
  left join cities c on c.id = i.city_id
  left join voivodeships v on v.teryt = i.voivodeship_teryt
  where s.recommendation_id = r.id and ${condition})`;

/** SQL that is true when the headline `h` fulfils the condition; without addressees there is no row to fulfil it. */
const itsHeadline = (moment: Moment, condition: RawBuilder<unknown>) => sql<boolean>`exists (
  select from ${headlines(moment)} h where h.recommendation_id = r.id and ${condition})`;

const whether = (wanted: boolean, condition: Condition) =>
  wanted ? condition : sql<boolean>`not ${condition}`;

const headlineIn = (moment: Moment, statuses: readonly string[]): Condition => {
  const found = itsHeadline(moment, oneOf('h.status', statuses));
  if (!statuses.includes('NO_EVIDENCE')) return found;
  return sql<boolean>`(${found} or not exists (select from addressees a where a.recommendation_id = r.id))`;
};

/** Inside what percentages are of (domain.md, rule 6). */
const insideDenominator = (moment: Moment): Condition =>
  sql<boolean>`(not ${wasLaidToRestOn(moment.day)} and not ${itsHeadline(moment, sql`h.status = 'NOT_APPLICABLE'`)})`;

/**
 * The filter as conditions over `recommendations as r`, all of which must hold. What is asked of addressees is asked of
 * one and the same addressee only within one field; fields narrow each other recommendation by recommendation.
 */
export const conditionsOf = (
  filter: RecommendationFilter | null | undefined,
  moment: Moment,
): Condition[] => {
  const given = filter ?? {};
  const conditions: Record<keyof RecommendationFilter, () => Condition> = {
    forum: () =>
      sql`exists (select from forums f where f.id = r.forum_id and ${oneOf('f.slug', given.forum ?? [])})`,
    workingGroup: () =>
      oneOf(
        'r.working_group_id',
        (given.workingGroup ?? []).flatMap((id) => rowId('WorkingGroup', id) ?? []),
      ),
    theme: () => sql`exists (
      select from themes t left join themes above on above.id = t.parent_id
      where (${oneOf('t.slug', given.theme ?? [])} or ${oneOf('above.slug', given.theme ?? [])}) and ${hasTheme()})`,
    kind: () => oneOf('r.kind', given.kind ?? []),
    institution: () => someAddressee(moment, oneOf('i.slug', given.institution ?? [])),
    sector: () => someAddressee(moment, oneOf('i.sector', given.sector ?? [])),
    city: () => someAddressee(moment, oneOf('c.slug', given.city ?? [])),
    voivodeship: () =>
      someAddressee(
        moment,
        sql`(${oneOf('v.slug', given.voivodeship ?? [])} or ${oneOf('v.teryt', given.voivodeship ?? [])})`,
      ),
    year: () => oneOfYears(given.year ?? []),
    headline: () => headlineIn(moment, given.headline ?? []),
    reported: () => someAddressee(moment, oneOf('s.reported_status', given.reported ?? [])),
    assessed: () => someAddressee(moment, oneOf('s.assessed_status', given.assessed ?? [])),
    response: () => someAddressee(moment, oneOf('s.position', given.response ?? [])),
    overdue: () => whether(given.overdue === true, someAddressee(moment, sql`s.is_overdue`)),
    disagreement: () => whether(given.disagreement === true, someAddressee(moment, sql`s.disagreement`)),
    priority: () => whether(given.priority === true, sql`r.is_priority`),
    stale: () =>
      whether(given.stale === true, itsHeadline(moment, sql`h.latest_word_on < ${moment.day}::date - 365`)),
    counted: () => whether(given.counted === true, insideDenominator(moment)),
    changedSince: () => sql`r.last_event_on >= ${askedDay('filter.changedSince', given.changedSince)}::date`,
  };
  return (Object.keys(conditions) as (keyof RecommendationFilter)[])
    .filter((field) => given[field] !== undefined && given[field] !== null)
    .map((field) => conditions[field]());
};

const oneOfYears = (years: readonly number[]) =>
  sql<boolean>`extract(year from r.adopted_on)::int in (${sql.join([...years, null])})`;
