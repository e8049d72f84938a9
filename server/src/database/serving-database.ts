import type { Config } from '../config.ts';
import type { Readiness } from '../readiness.ts';
import type { Target } from './connect.ts';
import { embeddedServing } from './embedded-postgres-serving.ts';
import { externalServing } from './external-postgres-serving.ts';

/** The database of a serving process, wherever it runs. */
export interface ServingDatabase {
  target: Target;
  /** Where migrations run. */
  owner: Target;
  /** Resolves once it takes connections; from then on `readiness.database` says whether it does. */
  begin(signal: AbortSignal): Promise<void>;
  /** Ends what `begin` began, the embedded Postgres included. */
  end(): Promise<void>;
  /** The last resort when there is no time left for `end`. */
  abandon(): void;
}

export type Say = (line: string) => void;

export function servingDatabase(config: Config, readiness: Readiness, say: Say): ServingDatabase {
  if (!config.databaseUrl) return embeddedServing(config, readiness, say);
  return externalServing(config.databaseUrl, config.migrationUrl ?? config.databaseUrl, readiness);
}
