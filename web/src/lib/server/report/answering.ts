import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';

interface File {
  name: string;
  type: string;
  /** Everything the file follows from. */
  madeFrom: string[];
  make: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes of files that are kept, so that asking again costs nothing. */
const ROOM = 32 * 1024 * 1024;

/** Kept files by what they are made from, the one asked for least recently first. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>();
const beingMade = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** A file that is made once for the same content, and not at all for somebody who has it. */
export async function answerFile(event: RequestEvent, { name, type, madeFrom, make }: File) {
  const key = createHash('sha256').update(JSON.stringify(madeFrom)).digest('base64url');
  const etag = `W/"${key}"`;
  const headers = { etag, 'cache-control': 'public, no-cache' };
  const had = event.request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (had.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(await keptOrMade(key, make), {
    headers: {
      ...headers,
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}

async function keptOrMade(key: string, make: File['make']): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.get(key) ?? (await beingMade.get(key));
  if (known) return keep(key, known);
  const making = make().finally(() => beingMade.delete(key));
  beingMade.set(key, making);
  return keep(key, await making);
}

function keep(key: string, file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  kept.delete(key);
  kept.set(key, file);
  let size = [...kept.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  for (const [oldest, { byteLength }] of kept) {
    if (size <= ROOM) break;
    kept.delete(oldest);
    size -= byteLength;
  }
  return file;
}
