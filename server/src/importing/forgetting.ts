import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { uploadsFolder } from '../http/uploads-keeping.ts';
import type { CarryOnNeeds } from './carrying-on.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A file nobody goes on with is given up after these days. */
const KEPT_WAITING = 7 * DAY;
/** What became of its rows is kept for these, so that the report can be read and the rejected rows mended. */
const KEPT_ENDED = 30 * DAY;

/** Gives up imports nobody goes on with, deletes files that are not needed any more, and old reports. */
export async function forgetImports({
  db,
  clock,
  config,
}: Pick<CarryOnNeeds, 'db' | 'clock' | 'config'>): Promise<void> {
  const now = clock.now();
  const waitingSince = new Date(now.getTime() - KEPT_WAITING);
  await db
    .updateTable('recommendationImports')
    .set(({ eb }) => ({ state: 'GIVEN_UP', toDo: null, endedAt: now, version: eb('version', '+', 1) }))
    .where('state', 'in', ['UPLOADED', 'PREVIEWED', 'FAILED'])
    .where('touchedAt', '<', waitingSince)
    .execute();
  const needless = await db
    .selectFrom('uploads as u')
    .leftJoin('recommendationImports as i', 'i.uploadId', 'u.id')
    .select('u.id')
    .where('u.purpose', '=', 'IMPORT')
    .where('u.attachedAt', 'is not', null)
    .where((on) => on.or([on('i.id', 'is', null), on('i.state', 'in', ['DONE', 'GIVEN_UP'])]))
    .execute();
  for (const { id } of needless) {
    // First the file: what is interrupted here is done by the next round.
    await rm(join(uploadsFolder(config), id), { force: true });
    await db.deleteFrom('uploads').where('id', '=', id).execute();
  }
  await db
    .deleteFrom('recommendationImports')
    .where('endedAt', '<', new Date(now.getTime() - KEPT_ENDED))
    .execute();
}
