import type { Look } from '#lib/look.ts';

declare global {
  namespace App {
    interface Locals {
      look: Look;
    }
    interface Error {
      /** Stands in the log beside what went wrong. */
      requestId?: string;
      /** What stood in a form whose sender is not signed in any more, by name. */
      kept?: Record<string, string[]>;
    }
  }
}
