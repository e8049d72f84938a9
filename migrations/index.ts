import type { Migration } from 'kysely/migration';

/** History, in order. An explicit list, so that a stray file never runs; a migration that landed is never edited. */
export const migrations: Record<string, Migration> = {};
