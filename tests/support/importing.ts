import { viewerFor } from '../../server/src/accounts/index.ts';
import type { Context } from '../../server/src/graphql/context.ts';
import {
  groupInPlace,
  importRows,
  matchColumns,
  openFile,
  previewRows,
  type JudgedRow,
  type Mapping,
} from '../../server/src/importing/index.ts';
import { accountOf, places, type Persona } from './cast.ts';
import { onDisk } from './files-on-disk.ts';
import type { World } from './world.ts';

interface How {
  group?: number;
  as?: Persona;
  mapping?: Mapping;
  preview?: boolean;
  allOrNothing?: boolean;
}

/** Imports a file into a group as somebody, and answers what became of each row in short. */
export const importing = async (
  world: World,
  [name, content]: [name: string, content: Buffer | string],
  { group: number = 3, as = 'rapporteur', mapping = {}, preview = false, allOrNothing = false }: How = {},
) => {
  const { db } = world.database;
  const { clock } = world;
  const viewer = await viewerFor(db, clock, accountOf(as));
  const context: Context = {
    ...{ db, clock, viewer, language: 'PL', requestId: 'import', demo: true, publicUrl: '' },
    ...{ dataController: undefined, dataDir: '' },
  };
  const group = await groupInPlace(db, { forum: places.wroclaw, number });
  if (!group) throw new Error(`There is no group ${number}`);
  const file = await openFile(await onDisk(name, content), mapping);
  try {
    const matched = await matchColumns(db, file.recognised, {
      forumId: group.forumId,
      given: mapping.columns,
    });
    const needs = { context, group, file, matched, personId: accountOf(as) };
    const rows: JudgedRow[] = [];
    for await (const some of preview ? previewRows(needs) : importRows(needs, { allOrNothing }))
      rows.push(...some);
    return {
      recognised: file.recognised,
      fields: [...matched.values()],
      rows,
      fates: rows.map(({ row, fate }) => `${row} ${fate}`),
      why: (row: number) => {
        const found = rows.find((each) => each.row === row);
        return `${found?.column ?? ''}: ${found?.reason?.PL ?? ''}`;
      },
    };
  } finally {
    file.close();
  }
};
