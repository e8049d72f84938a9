import { sql, type RawBuilder } from 'kysely';
import { dayInWarsaw } from '../database/clock.ts';
import type { AsOfBasis } from '../graphql/__generated__/types.ts';
import { askedDay } from '../graphql/asked-days.ts';
import type { AsOf, RecommendationRow } from './recommendation.ts';

/** The moment in the past that a question is about, null for now. */
export const askedMoment = ({
  asOf,
  asOfBasis,
}: {
  asOf?: string | null;
  asOfBasis?: AsOfBasis | null;
}): AsOf | null => {
  const day = askedDay('asOf', asOf);
  return day === null ? null : { day, basis: asOfBasis ?? 'KNOWN_NOW' };
};

/** SQL for the first moment after a day in Warsaw: what is earlier lies on that day or before. */
export const endOfDay = (day: RawBuilder<unknown> | string): RawBuilder<Date> =>
  sql<Date>`((${day}::date + 1)::timestamp at time zone 'Europe/Warsaw')`;

/** Whether a published recommendation counted on that day (domain.md, rule 1). */
export const countedOn = ({ countsFrom, publishedAt }: RecommendationRow, { day, basis }: AsOf): boolean =>
  basis === 'KNOWN_NOW'
    ? countsFrom !== null && countsFrom <= day
    : publishedAt !== null && dayInWarsaw(publishedAt) <= day;

/** The same as SQL over `recommendations as r`. */
export const wasCountedOn = ({ day, basis }: { day: RawBuilder<unknown> | string; basis: AsOf['basis'] }) =>
  basis === 'KNOWN_NOW'
    ? sql<boolean>`r.counts_from <= ${day}::date`
    : sql<boolean>`r.published_at < ${endOfDay(day)}`;

/** SQL, over `recommendations` under that alias, that is true once it was withdrawn, merged or superseded. */
export const wasLaidToRestOn = (day: RawBuilder<unknown> | string, alias = 'r'): RawBuilder<boolean> => {
  const stage = sql.ref(`${alias}.stage`);
  const withdrawnOn = sql.ref(`${alias}.withdrawnOn`);
  return sql<boolean>`(${stage} in ('MERGED', 'SUPERSEDED', 'WITHDRAWN')
    and (${withdrawnOn} is null or ${withdrawnOn} <= ${day}::date))`;
};
