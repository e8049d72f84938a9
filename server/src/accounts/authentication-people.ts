import { hashPassword } from 'better-auth/crypto';
import type { AuthenticationTables } from './authentication-tables.ts';
import type { Database } from '../database/tables.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import { newId } from '../database/ids.ts';

interface NewPerson {
  name: string;
  email: string;
  password: string;
  language?: Language;
}

/** Opens an account that signs in with a password. Runs in whatever transaction `db` is. Answers the person's id. */
export async function addPerson(
  db: Database,
  { name, email, password, language = 'PL' }: NewPerson,
): Promise<string> {
  const id = newId();
  const now = new Date();
  const times = { createdAt: now, updatedAt: now };
  await db
    .insertInto('people')
    .values({ id, name, email: email.toLowerCase(), emailVerified: true, image: null, language, ...times })
    .execute();
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
