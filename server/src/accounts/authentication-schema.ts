import type { BetterAuthOptions } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';

/** The SQL better-auth would still need on our tables. The migrations must leave it nothing. */
export async function missingSchema(options: BetterAuthOptions): Promise<string> {
  const { compileMigrations, schemaProblems } = await getMigrations(options);
  return [await compileMigrations(), ...schemaProblems].join('\n');
}
