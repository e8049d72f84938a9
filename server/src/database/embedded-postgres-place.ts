import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Target } from './connect.ts';

/** Where everything of one embedded Postgres lies. Follows from the data folder alone, so that every process finds it. */
export interface Place {
  dataDir: string;
  /** Holds the cluster, the log and usually the socket; belongs to whoever Postgres runs as. */
  folder: string;
  cluster: string;
  log: string;
  socketFolder: string;
}

/** A socket's path must fit in 107 bytes, and Postgres appends `.lock` to it for a moment. */
const longestSocketPath = 100;

export function placeOf(dataDir: string): Place {
  const folder = join(resolve(dataDir), 'postgres');
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const fits = Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= longestSocketPath;
  return {
    dataDir: resolve(dataDir),
    folder,
    cluster: join(folder, 'cluster'),
    log: join(folder, 'postgres.log'),
    socketFolder: fits ? folder : join(tmpdir(), `forum-${name}`),
  };
}

export const targetIn = (place: Place, database: string): Target => ({
  socketFolder: place.socketFolder,
  database,
});
