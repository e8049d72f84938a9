import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildApp } from '../../../server/src/app.ts';
import { readConfig, type Config } from '../../../server/src/config.ts';
import { systemClock, type Clock } from '../../../server/src/database/clock.ts';
import type { Modules } from '../../../server/src/graphql/plugin.ts';
import type { Pages } from '../../../server/src/http/web.ts';
import { newReadiness, type Readiness } from '../../../server/src/readiness.ts';
import { aDatabase, type TestDatabase } from '../../support/database.ts';

interface Wish {
  /** Settings, as in the environment. Not a demo unless asked for. */
  settings?: Record<string, string>;
  modules?: Modules;
  pages?: Pages;
  clock?: Clock;
  database?: TestDatabase;
  readiness?: Readiness;
}

export interface AServer {
  url: string;
  app: Awaited<ReturnType<typeof buildApp>>;
  config: Config;
  database: TestDatabase;
  readiness: Readiness;
  /** Each line of the log, parsed. */
  log: Record<string, unknown>[];
  /** Each SQL statement since the last time this was emptied. */
  statements: string[];
}

/** The whole server on a free port, over a database of its own, ready unless `readiness` says otherwise. */
export async function aServer(wish: Wish = {}): Promise<AServer> {
  const statements: string[] = [];
  const database = wish.database ?? (await aDatabase({ onStatement: (sql) => void statements.push(sql) }));
  const dataDir = await mkdtemp(join(tmpdir(), 'forum-http-'));
  const config = readConfig({
    DEMO: 'off',
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataDir,
    ...wish.settings,
  });
  const readiness =
    wish.readiness ??
    Object.assign(newReadiness(), { database: true, migrations: true, content: true, pages: true });
  const log: Record<string, unknown>[] = [];
  const app = await buildApp({
    config,
    db: database.db,
    target: database.target,
    clock: wish.clock ?? systemClock,
    secret: 'a secret of a test, long enough to sign with',
    readiness,
    logger: {
      level: 'info',
      stream: {
        write: (line) => {
          if (process.env['SHOW']) console.log(line);
          log.push(JSON.parse(line));
        },
      },
    },
    pages: async () => wish.pages,
    ...(wish.modules ? { modules: wish.modules } : {}),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  config.port = (app.server.address() as AddressInfo).port;
  afterAll(async () => {
    app.server.closeAllConnections();
    await app.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  return { url: `http://127.0.0.1:${config.port}`, app, config, database, readiness, log, statements };
}

/** What a browser would send back of a response's cookies. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
