import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import type { ViewerRow } from '../accounts/index.ts';
import type { Language } from './__generated__/types.ts';

/** What every resolver, and through it every verb, is given. One per request. */
export interface Context {
  db: Database;
  clock: Clock;
  /** Who is asking, with the roles in force; null for the public. */
  viewer: ViewerRow | null;
  /** The secret of a link to a Forum's wall that the asker opened; nobody has looked yet whether it works. */
  wallLink?: string | undefined;
  /** The language refusals and labels are spoken in. */
  language: Language;
  /** Stands in the log and in the answer to an unexpected error. */
  requestId: string;
  /** True in an installation that runs in demo mode. */
  demo: boolean;
  /** The installation's own address, without a slash at the end: `https://forum.example`. */
  publicUrl: string;
  /** Who answers for personal data here; undefined where nobody was named. */
  dataController: string | undefined;
  /** The folder of what does not lie in the database. */
  dataDir: string;
}
