import type { Target } from '../../server/src/database/connect.ts';

/** The same server, another database on it. */
export function withDatabase(target: Target, database: string): Target {
  if (typeof target !== 'string') return { ...target, database };
  const url = new URL(target);
  url.pathname = `/${database}`;
  return url.href;
}
