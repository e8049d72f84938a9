import { createHash, randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { ApiTokensTable } from './tokens-tables.ts';

export type ApiTokenRow = Selectable<ApiTokensTable>;

/** Says what it is to whoever finds one in a log or a repository. */
const mark = 'forum_';

/** A new token: 256 random bits after a mark. */
export const newToken = (): string => mark + randomBytes(32).toString('base64url');

/** The token of an `Authorization: Bearer …` header; null when there is none of ours. */
export const tokenIn = (header: string | undefined): string | null =>
  /^Bearer (forum_[\w-]{43})$/.exec(header ?? '')?.[1] ?? null;

/** What of a token is kept. A random token needs no salt. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
