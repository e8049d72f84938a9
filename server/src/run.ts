import { sayWhyItEnds } from './cannot-start.ts';
import { type Config, readConfig } from './config.ts';
import type { ServingDatabase } from './database/serving-database.ts';
import { serve, type ServeOptions } from './main.ts';
import { whenNpxEnds } from './npx-above.ts';

/** Milliseconds from the wish to stop until the process is gone, whatever hangs. */
const hardDeadline = 8_000;

/** Serves until it is told to stop. Ends the process: 0 after a graceful stop, 1 when it could not start. */
export async function run(options: Pick<ServeOptions, 'pages'> = {}): Promise<void> {
  const stop = untilTold();
  let database: ServingDatabase | undefined;
  stop.addEventListener('abort', () => giveUpLater(() => database?.abandon()));
  try {
    const config = readConfig();
    const served = await serve(config, {
      ...options,
      say: console.log,
      signal: stop,
      onBegin: (begun) => (database = begun),
    });
    console.log(whereToLook(config, served.url));
    if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve));
    await served.close();
  } catch (error) {
    if (!stop.aborted) sayWhyItEnds(error);
  }
  process.exit();
}

/**
 * Aborts at the first signal. Later ones change nothing: a terminal's Ctrl-C arrives once from the terminal and again
 * from the package manager above us.
 */
function untilTold(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  whenNpxEnds(() => stop.abort());
  return stop.signal;
}

function giveUpLater(lastResort: () => void): void {
  setTimeout(() => {
    lastResort();
    console.error('It did not stop in time; what was still open is cut off.');
    process.exit(1);
  }, hardDeadline).unref();
}

function whereToLook({ demo, dataDir, databaseUrl }: Config, url: string): string {
  const signIn = demo
    ? `Demo mode: sign in as anybody of the cast at ${url}/demo`
    : `Sign in at ${url}; the first administrator is made with: npx -y pnpm@12 admin:create`;
  const data = databaseUrl
    ? 'The data lies in the database of DATABASE_URL.'
    : `The data lies in ${dataDir}.`;
  return [`Ready: ${url}`, signIn, `${data} Ctrl-C stops everything.`].join('\n');
}
