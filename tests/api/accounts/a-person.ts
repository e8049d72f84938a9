import { randomBytes } from 'node:crypto';
import { newId } from '../../../server/src/database/ids.ts';
import { addPerson } from '../../../server/src/accounts/authentication-people.ts';
import type { Database } from '../../../server/src/database/tables.ts';
import { cookieOf, type AServer } from '../http/a-server.ts';

export const PASSWORD = 'a long enough password';

/** Somebody with an account and a password. */
export async function aPerson(db: Database, email = `${randomBytes(6).toString('hex')}@example.org`) {
  const id = await addPerson(db, { name: 'Somebody', email, password: PASSWORD });
  return { id, email };
}

/** One of the cast of a demo. */
export async function aPersona(db: Database, key: string) {
  const now = new Date();
  const person = { id: `demo-${key}`, name: `Somebody (${key})`, email: `${newId()}@example.org` };
  await db
    .insertInto('people')
    .values({ ...person, image: null, emailVerified: true, isExample: true, createdAt: now, updatedAt: now })
    .execute();
  return person.id;
}

export const postJson = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

export const signIn = ({ url }: AServer, email: string, password = PASSWORD, headers = {}) =>
  postJson(`${url}/api/auth/sign-in/email`, { email, password }, headers);

/** The Cookie header of somebody who just signed in. */
export async function signedIn(server: AServer): Promise<{ cookie: string; id: string }> {
  const { id, email } = await aPerson(server.database.db);
  const response = await signIn(server, email);
  if (response.status !== 200) throw new Error(`Signing in answered ${response.status}`);
  return { cookie: cookieOf(response), id };
}
