import type { Database } from '../database/tables.ts';
import type { Context } from './context.ts';

/** One edge of many parents, fetched at once. Answers stand in the order of the queries. */
export type Loader<Parent, Params = Record<string, never>, Result = unknown> = {
  loader: (queries: { obj: Parent; params: Params }[], context: Context) => Promise<Result[]>;
  opts: { cache: false };
};

/** Mercurius keys its cache by the whole parent; rows here are big and asked for once, so the cache is off. */
export const loader = <Parent, Params, Result>(
  load: (queries: { obj: Parent; params: Params }[], context: Context) => Promise<Result[]>,
): Loader<Parent, Params, Result> => ({ loader: load, opts: { cache: false } });

/** A loader that ignores arguments: `load` gets the parents and answers one result for each. */
export const edge = <Parent, Result>(load: (parents: Parent[], context: Context) => Promise<Result[]>) =>
  loader<Parent, unknown, Result>((queries, context) =>
    load(
      queries.map(({ obj }) => obj),
      context,
    ),
  );

/** An edge to at most one row: `idOf` the parent, `fetch` the rows of those ids, `keyOf` a row. */
export const toOne = <Parent, Row>(
  idOf: (parent: Parent) => string | null,
  fetch: (db: Database, ids: string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
) =>
  edge<Parent, Row | null>(async (parents, { db }) => {
    const ids = [...new Set(parents.map(idOf).filter((id) => id !== null))];
    const rows = ids.length > 0 ? await fetch(db, ids) : [];
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return parents.map((parent) => found.get(idOf(parent) ?? '') ?? null);
  });

/** An edge to a list of rows, in their order: `fetch` the rows of those parents, `parentOf` a row. */
export const toMany = <Parent extends { id: string }, Row>(
  fetch: (db: Database, ids: string[]) => Promise<Row[]>,
  parentOf: (row: Row) => string | null,
) =>
  edge<Parent, Row[]>(async (parents, { db }) => {
    const rows = Map.groupBy(
      await fetch(
        db,
        parents.map(({ id }) => id),
      ),
      parentOf,
    );
    return parents.map(({ id }) => rows.get(id) ?? []);
  });
