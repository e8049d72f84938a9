import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import { isId } from '../database/ids.ts';
import type { Database } from '../database/tables.ts';
import type { PageInfo } from './__generated__/types.ts';
import { loader } from './loaders.ts';

/**
 * One column of an order. Pages are found by comparing whole rows of keys, so every key ascends and is never null: an
 * order that descends gives a negated number.
 */
export interface Key {
  by: RawBuilder<unknown>;
  type: 'text' | 'int' | 'numeric' | 'uuid' | 'text collate "pl-x-icu"';
}

/** An order: its keys, of which the last one is unique. */
export type Order = Key[];

export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

export interface Connection<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: PageInfo;
  /** A number, or how to count when somebody asks. */
  totalCount: number | (() => Promise<number>);
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any query of any tables can be paged
type Query<Row> = SelectQueryBuilder<any, any, Row>;

export const descending = (column: RawBuilder<unknown>): RawBuilder<unknown> => sql`-(${column})`;
/** A day as a number, so that it can be negated; days that are not known come after all others, either way. */
export const dayNumber = (day: RawBuilder<unknown>): RawBuilder<unknown> => sql`(${day} - date '2000-01-01')`;

const cursorOf = (order: Order) =>
  sql<string>`json_build_array(${sql.join(order.map(({ by }) => sql`(${by})::text`))})::text`;

/** SQL that is true for rows after the cursor. A cursor that is not of this order starts at the beginning. */
const isAfter = (order: Order, after: string | null | undefined) => {
  const values = readCursor(after, order);
  if (!values) return sql<boolean>`true`;
  const keys = order.map(({ by }) => by);
  const bounds = order.map(
    ({ type }, at) => sql`${values[at]}::text::${sql.raw(type.replace(/ collate.*/, ''))}`,
  );
  return sql<boolean>`(${sql.join(keys)}) > (${sql.join(bounds)})`;
};

const readCursor = (after: string | null | undefined, order: Order): string[] | null => {
  if (!after) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (!Array.isArray(values) || values.length !== order.length) return null;
    return order.every(({ type }, at) => reads(type, values[at])) ? (values as string[]) : null;
  } catch {
    return null;
  }
};

/** Whether Postgres can read it as that type: a cursor may come from another list, or from a joker. */
const reads = (type: Key['type'], value: unknown): boolean => {
  if (typeof value !== 'string' || value.length > 1000) return false;
  if (type === 'uuid') return isId(value);
  if (type === 'int') return /^-?\d{1,9}$/.test(value);
  if (type === 'numeric') return /^-?\d+(\.\d+)?$/.test(value);
  return !value.includes('\0') && value.isWellFormed();
};

/** A page of a query in an order, by keyset. The rows are counted only when somebody asks. */
export const page = async <Row>(
  query: Query<Row>,
  order: Order,
  { first, after }: PageArguments,
): Promise<Connection<Row>> => {
  const size = first ?? 25;
  const rows = (await order
    .reduce((ordered, { by }) => ordered.orderBy(by), query.where(isAfter(order, after)))
    .select(cursorOf(order).as('cursor'))
    .limit(size + 1)
    .execute()) as (Row & { cursor: string })[];
  return connection(rows, size, readCursor(after, order) !== null, () => countRows(query));
};

const countRows = async <Row>(query: Query<Row>): Promise<number> => {
  const { count } = await query
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

const connection = <Row>(
  rows: (Row & { cursor: string })[],
  size: number,
  hasPreviousPage: boolean,
  totalCount: Connection<Row>['totalCount'],
): Connection<Row> => {
  const edges = rows
    .slice(0, size)
    .map((node) => ({ cursor: Buffer.from(node.cursor).toString('base64url'), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};

/**
 * The same for many parents at once, in two statements however many there are: `rows` is a query that selects the
 * parent's id as `parentId`.
 */
export const pagesOfMany = async <Row extends { parentId: string }>(
  db: Database,
  {
    parentIds,
    rows,
    order,
    first,
    after,
  }: { parentIds: string[]; rows: Query<Row>; order: Order } & PageArguments,
): Promise<Connection<Row>[]> => {
  const size = first ?? 25;
  const numbered = rows
    .where(isAfter(order, after))
    .select(cursorOf(order).as('cursor'))
    .select(
      sql<number>`row_number() over (partition by parent.id order by ${sql.join(order.map(({ by }) => by))})`.as(
        'place',
      ),
    );
  const { rows: found } = await sql<Row & { cursor: string; place: string }>`
    select * from (${numbered}) numbered where place <= ${size + 1} order by parent_id, place`.execute(db);
  const counted = rows
    .clearSelect()
    .select([sql<string>`parent.id`.as('parentId'), sql<number>`count(*)::int`.as('count')])
    .groupBy(sql`parent.id`);
  const { rows: counts } = await sql<{ parentId: string; count: number }>`${counted}`.execute(db);
  const ofParent = Map.groupBy(found, ({ parentId }) => parentId);
  const total = new Map(counts.map(({ parentId, count }) => [parentId, count]));
  const hasPrevious = readCursor(after, order) !== null;
  return parentIds.map((id) => connection(ofParent.get(id) ?? [], size, hasPrevious, total.get(id) ?? 0));
};

/** A loader for a connection on a type: parents that are asked the same, about the same moment, are served together. */
export const connectionLoader = <
  Parent extends { id: string; asOf?: unknown },
  Row extends { parentId: string },
>(
  pagesFor: (
    parents: Parent[],
    page: PageArguments,
    context: import('./context.ts').Context,
  ) => Promise<Connection<Row>[]>,
) =>
  loader<Parent, PageArguments, Connection<Row>>(async (queries, context) => {
    const alike = Map.groupBy(queries, ({ obj, params }) => JSON.stringify([params, obj.asOf]));
    const answers = new Map<object, Connection<Row>>();
    for (const group of alike.values()) {
      const [{ params } = { params: {} }] = group;
      const pages = await pagesFor(
        group.map(({ obj }) => obj),
        params,
        context,
      );
      group.forEach((query, at) => answers.set(query, pages[at] as Connection<Row>));
    }
    return queries.map((query) => answers.get(query) as Connection<Row>);
  });

/** What every connection type answers for `totalCount`. */
export const totalCount = (connection: Connection<unknown>): number | Promise<number> =>
  typeof connection.totalCount === 'function' ? connection.totalCount() : connection.totalCount;
