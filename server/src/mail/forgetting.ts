import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { outboxFolder } from './carrying.ts';
import type { DeliveryNeeds } from './delivering.ts';

/** Milliseconds that is known to whom a letter went, and that a letter in the folder is kept: thirty days. */
const KEPT = 30 * 24 * 3_600_000;

/** Drops letters that left, or were given up, a month ago: what is not kept cannot be lost. */
export async function forgetOldMails({ db, clock, config }: Pick<DeliveryNeeds, 'db' | 'clock' | 'config'>) {
  const before = new Date(clock.now().getTime() - KEPT);
  const gone = await db
    .deleteFrom('mails')
    .where('content', 'is', null)
    .where('createdAt', '<', before)
    .returning('id')
    .execute();
  const folder = outboxFolder(config);
  for (const { id } of gone) await rm(join(folder, `${id}.eml`), { force: true });
}
