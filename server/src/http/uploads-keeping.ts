import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import type { Config } from '../config.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { KeptUpload } from './door.ts';
import { typeOfFile } from './uploads-type.ts';

export const MOST_BYTES = 20 * 1024 * 1024;

export interface UploadNeeds {
  db: Database;
  clock: Clock;
  config: Pick<Config, 'dataDir'>;
}

interface Incoming {
  /** The person's id. */
  uploader: string;
  /** As the sender calls it; only ever shown, never used as a path. */
  fileName: string;
  content: AsyncIterable<Uint8Array>;
}

export type Kept = Exclude<KeptUpload, { code: 'NOT_SIGNED_IN' }>;

const refuse = (code: 'EMPTY' | 'TOO_LARGE' | 'WRONG_TYPE', message: string): Kept => ({
  ok: false,
  code,
  message,
});

export const uploadsFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'uploads');

/**
 * Keeps a file under DATA_DIR/uploads and writes it down, or says why not. The file is complete and on the disk before
 * it has its name, and it has its name before the database knows of it: a crash leaves a nameless file at most.
 */
export async function keepUpload({ db, clock, config }: UploadNeeds, incoming: Incoming): Promise<Kept> {
  const id = uuid();
  const folder = uploadsFolder(config);
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `.${id}.part`);
  try {
    const { byteSize, sha256 } = await write(unfinished, incoming.content);
    if (byteSize === 0) return refuse('EMPTY', 'The file is empty.');
    if (byteSize > MOST_BYTES) return refuse('TOO_LARGE', 'The file is larger than 20 MB.');
    const type = await typeOfFile(unfinished);
    if ('refusal' in type) return refuse('WRONG_TYPE', type.refusal);
    const { mediaType } = type;
    await rename(unfinished, join(folder, id));
    await sync(folder);
    const { uploader } = incoming;
    const fileName = presentableName(incoming.fileName);
    await db
      .insertInto('uploads')
      .values({
        id,
        uploader,
        fileName,
        mediaType,
        byteSize,
        sha256,
        createdAt: clock.now(),
        attachedAt: null,
      })
      .execute();
    return { ok: true, id, sha256, byteSize, mediaType };
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** The same for a form that a page read. */
export async function keepUploadFromPage(
  needs: UploadNeeds,
  request: FastifyRequest,
  file: File,
): Promise<KeptUpload> {
  const viewer = await request.viewer();
  if (!viewer) return { ok: false, code: 'NOT_SIGNED_IN', message: 'Sign in to send a file.' };
  return keepUpload(needs, { uploader: viewer.id, fileName: file.name, content: file.stream() });
}

/** Writes `content` to the disk, until it ends or is too large. */
async function write(path: string, content: AsyncIterable<Uint8Array>) {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let byteSize = 0;
  try {
    for await (const chunk of content) {
      byteSize += chunk.length;
      if (byteSize > MOST_BYTES) break;
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { byteSize, sha256: hash.digest('hex') };
}

/** A new name in a folder lasts only once the folder itself is on the disk. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** The sender's name for the file without folders, control characters and marks that turn the reading direction. */
export function presentableName(given: string): string {
  const name = given
    // Browsers write a quotation mark in a form so.
    .replaceAll('%22', '"')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return [...name.toWellFormed()].slice(0, 200).join('') || 'plik';
}
