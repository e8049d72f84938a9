/** What a reader asks of the list, read from the address and nothing else: the view is the link. */
import type { RequestEvent } from '@sveltejs/kit';
import { WorkingGroupIdDocument } from '#lib/server/__generated__/operations.ts';
import type { RecommendationFilter, RecommendationOrder } from '#lib/server/__generated__/schema.ts';
import { readAsOf } from '#lib/server/as-of.ts';
import { query } from '#lib/server/graphql.ts';
import { scale, unkebab } from '#lib/statuses.ts';
import { kinds, positions, sectors } from '#lib/words.ts';

export const orders: RecommendationOrder[] = [
  'RELEVANCE',
  'RECENTLY_CHANGED',
  'WAITING_LONGEST',
  'NEWEST',
  'REFERENCE',
];

export async function readAsked(event: RequestEvent) {
  const { searchParams } = event.url;
  const all = (name: string) => searchParams.getAll(name).filter(Boolean);
  const known = <T extends string>(name: string, allowed: readonly T[]) =>
    all(name).flatMap((value) => allowed.filter((one) => one === unkebab(value)));
  const yes = (name: string) => (searchParams.get(name) === 'tak' ? true : undefined);

  const search = searchParams.get('q')?.trim().slice(0, 200) || null;
  const orderBy = known('sort', orders)[0] ?? (search ? 'RELEVANCE' : 'RECENTLY_CHANGED');
  const filter: RecommendationFilter = {
    forum: some(all('forum')),
    workingGroup: some(await groupIds(event, all('grupa'))),
    theme: some(all('temat')),
    kind: some(known('rodzaj', kinds)),
    institution: some(all('instytucja')),
    sector: some(known('sektor', sectors)),
    city: some(all('miasto')),
    voivodeship: some(all('wojewodztwo')),
    year: some(all('rok').map(Number).filter(Number.isInteger)),
    headline: some(known('status', scale)),
    reported: some(known('wedlug-instytucji', scale)),
    assessed: some(known('ocena', scale)),
    response: some(known('odpowiedz', positions)),
    overdue: yes('zalegle'),
    disagreement: yes('rozbieznosc'),
    priority: yes('priorytet'),
    stale: yes('dawno'),
    counted: yes('w-mianowniku'),
  };
  return { search, orderBy, filter, ...readAsOf(event.url) };
}

const some = <T>(values: T[]) => (values.length > 0 ? values : undefined);

/** `wroclaw-2015/3` as the API's id; a group there is none of finds nothing rather than everything. */
const groupIds = (event: RequestEvent, names: string[]) =>
  Promise.all(
    names.map(async (name) => {
      const [forum = '', number = ''] = name.split('/');
      if (!/^\d{1,4}$/.test(number)) return name;
      const { workingGroup } = await query(event, WorkingGroupIdDocument, { forum, number: Number(number) });
      return workingGroup?.id ?? name;
    }),
  );
