import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import plugin from 'fastify-plugin';
import { uploadsFolder, type UploadNeeds } from './uploads-keeping.ts';

const HOUR = 60 * 60 * 1000;
const KEPT_UNATTACHED = 24 * HOUR;

/** Removes uploads that no evidence refers to a day after they came, and what a crash left half-written. */
export async function removeUnattachedUploads({ db, clock, config }: UploadNeeds): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_UNATTACHED);
  const gone = await db
    .deleteFrom('uploads')
    .where('attachedAt', 'is', null)
    .where('createdAt', '<', before)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('evidence').select('id').whereRef('evidence.uploadId', '=', 'uploads.id'))),
    )
    .returning('id')
    .execute();
  const folder = uploadsFolder(config);
  for (const { id } of gone) await rm(join(folder, id), { force: true });
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith('.part')) continue;
    const file = await stat(join(folder, name)).catch(() => undefined);
    if (file && file.mtimeMs < Date.now() - KEPT_UNATTACHED) await rm(join(folder, name), { force: true });
  }
}

/** Once an hour, as long as the server runs. */
export const uploadsForgetting = plugin<UploadNeeds>(
  async (app, needs) => {
    const timer = setInterval(() => {
      removeUnattachedUploads(needs).catch((error: unknown) => app.log.error({ err: error }));
    }, HOUR).unref();
    app.addHook('onClose', async () => clearInterval(timer));
  },
  { name: 'uploads-forgetting' },
);
