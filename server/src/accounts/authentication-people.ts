import { hashPassword } from 'better-auth/crypto';
import type { AuthenticationTables } from './authentication-tables.ts';
import type { Database } from '../database/tables.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import { newId } from '../database/ids.ts';

interface NewPerson {
  name: string;
  email: string;
  /** Without one the account has no password to sign in with. */
  password?: string | null;
  language?: Language;
  id?: string;
  now?: Date;
}

/** Opens an account, as a rule one that signs in with a password. Runs in whatever transaction `db` is. Answers the person's id. */
export async function addPerson(
  db: Database,
  { name, email, password, language = 'PL', id = newId(), now = new Date() }: NewPerson,
): Promise<string> {
  const times = { createdAt: now, updatedAt: now };
  await db
    .insertInto('people')
    .values({ id, name, email: email.toLowerCase(), emailVerified: true, image: null, language, ...times })
    .execute();
  if (!password) return id;
  await db
    .withTables<AuthenticationTables>()
    .insertInto('signInMethods')
    .values({
      id: newId(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: await hashPassword(password),
      ...times,
    })
    .execute();
  return id;
}
