import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { RowFate } from '../graphql/__generated__/types.ts';
import { page, type Connection, type PageArguments } from '../graphql/connections.ts';
import type { JudgedRowRow, RecommendationImportRow } from './stored-import.ts';

/** Imports of a group that are shown. */
const shown = 20;

export const importById = (db: Database, id: string): Promise<RecommendationImportRow | undefined> =>
  db.selectFrom('recommendationImports').selectAll().where('id', '=', id).executeTakeFirst();

/** The latest imports of each group. */
export const latestImports = (
  db: Database,
  groupIds: readonly string[],
): Promise<RecommendationImportRow[]> =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('recommendationImports')
        .selectAll()
        .select(
          sql<number>`row_number() over (partition by working_group_id order by created_at desc, id desc)`.as(
            'place',
          ),
        )
        .where('workingGroupId', '=', sql<string>`any(${groupIds}::uuid[])`)
        .as('i'),
    )
    .selectAll('i')
    .where('i.place', '<=', shown)
    .orderBy('i.place')
    .execute();

/** How many rows have each fate, by import. */
export const countsOf = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('judgedRows as j')
    .innerJoin('recommendationImports as i', (join) =>
      join.onRef('i.id', '=', 'j.importId').onRef('i.version', '=', 'j.version'),
    )
    .select(['j.importId', 'j.fate', sql<number>`count(*)::int`.as('count')])
    .where('j.importId', '=', sql<string>`any(${ids}::uuid[])`)
    .groupBy(['j.importId', 'j.fate'])
    .execute();

/** Rows of an import in their order, of one fate or of any. */
export const judgedRows = (
  db: Database,
  { id, version }: Pick<RecommendationImportRow, 'id' | 'version'>,
  { fate, ...args }: PageArguments & { fate?: RowFate | null },
): Promise<Connection<JudgedRowRow>> =>
  page<JudgedRowRow>(
    db
      .selectFrom('judgedRows as j')
      .select(['j.row', 'j.fate', 'j.reference', 'j.says', 'j.atColumn', 'j.reason', 'j.cells'])
      .where('j.importId', '=', id)
      .where('j.version', '=', version)
      .$if(Boolean(fate), (query) => query.where('j.fate', '=', fate as RowFate)),
    [{ by: sql`j.row`, type: 'int' }],
    args,
  );
