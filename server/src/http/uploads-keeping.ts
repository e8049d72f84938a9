import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import type { Config } from '../config.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { Sentence } from '../refusal.ts';
import type { KeptUpload } from './door.ts';
import { typeOfFile } from './uploads-type.ts';

/** What a file is sent for: to be shown as evidence, or to be imported as a table. */
export type UploadPurpose = 'EVIDENCE' | 'IMPORT';

const MEGABYTE = 1024 * 1024;
export const MOST_BYTES: Record<UploadPurpose, number> = { EVIDENCE: 20 * MEGABYTE, IMPORT: 50 * MEGABYTE };

export interface UploadNeeds {
  db: Database;
  clock: Clock;
  config: Pick<Config, 'dataDir'>;
}

export interface KeepingNeeds extends UploadNeeds {
  /** What a table to import is by its content, or why it cannot be imported. */
  checkTable: (path: string) => Promise<{ mediaType: string } | { sentence: Sentence }>;
}

interface Incoming {
  /** The person's id. */
  uploader: string;
  /** As the sender calls it; only ever shown, never used as a path. */
  fileName: string;
  content: AsyncIterable<Uint8Array>;
  purpose: UploadPurpose;
}

export type Kept = Exclude<KeptUpload, { code: 'NOT_SIGNED_IN' }>;

const refuse = (code: 'EMPTY' | 'TOO_LARGE' | 'WRONG_TYPE', message: string, sentence?: Sentence): Kept => ({
  ok: false,
  code,
  message,
  ...(sentence ? { sentence } : {}),
});

export const uploadsFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'uploads');

/**
 * Keeps a file under DATA_DIR/uploads and writes it down, or says why not. The file is complete and on the disk before
 * it has its name, and it has its name before the database knows of it: a crash leaves a nameless file at most.
 */
export async function keepUpload(needs: KeepingNeeds, incoming: Incoming): Promise<Kept> {
  const { db, clock, config } = needs;
  const { purpose } = incoming;
  const mostBytes = MOST_BYTES[purpose];
  const id = uuid();
  const folder = uploadsFolder(config);
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `.${id}.part`);
  try {
    const { byteSize, sha256 } = await write(unfinished, incoming.content, mostBytes);
    if (byteSize === 0) return refuse('EMPTY', 'The file is empty.');
    if (byteSize > mostBytes)
      return refuse('TOO_LARGE', `The file is larger than ${mostBytes / MEGABYTE} MB.`);
    const type = await (purpose === 'IMPORT' ? needs.checkTable(unfinished) : typeOfFile(unfinished));
    if ('refusal' in type) return refuse('WRONG_TYPE', type.refusal);
    if ('sentence' in type) return refuse('WRONG_TYPE', type.sentence.EN, type.sentence);
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
        purpose,
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
  needs: KeepingNeeds,
  request: FastifyRequest,
  file: File,
  purpose: UploadPurpose = 'EVIDENCE',
): Promise<KeptUpload> {
  const viewer = await request.viewer();
  if (!viewer) return { ok: false, code: 'NOT_SIGNED_IN', message: 'Sign in to send a file.' };
  return keepUpload(needs, { uploader: viewer.id, fileName: file.name, content: file.stream(), purpose });
}

/** Writes `content` to the disk, until it ends or has more than `mostBytes`. */
async function write(path: string, content: AsyncIterable<Uint8Array>, mostBytes: number) {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let byteSize = 0;
  try {
    for await (const chunk of content) {
      byteSize += chunk.length;
      if (byteSize > mostBytes) break;
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
