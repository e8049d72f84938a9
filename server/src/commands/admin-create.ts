/**
 * `pnpm admin:create --email a@b.pl --name "Anna Nowak"`: the first way into an installation that is not a demo.
 * Prints a password once, or takes one from standard input with --password-stdin.
 */
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { addPerson } from '../accounts/authentication-people.ts';
import { grantRole } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { sealWaiting } from '../audit/sealing.ts';
import { CannotStart } from '../cannot-start.ts';
import { systemClock, today } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import { inDatabase } from './in-database.ts';

const USAGE = 'pnpm admin:create --email anna@example.org --name "Anna Nowak" [--password-stdin]';
const SHORTEST = 12;
const LONGEST = 128;

await inDatabase(async (db) => {
  const { email, name, passwordFromInput } = readArguments();
  const password = passwordFromInput ? await readPassword() : randomBytes(15).toString('base64url');
  await addAdministrator(db, { email, name, password });
  await sealWaiting(db, systemClock);
  console.log(`${name} (${email}) keeps this installation now.`);
  if (!passwordFromInput) console.log(`Password, shown this once: ${password}`);
});

function readArguments() {
  const { values } = parsed();
  const email = values.email?.trim().toLowerCase() ?? '';
  const name = values.name?.trim() ?? '';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new CannotStart(`Give an e-mail address: ${USAGE}`);
  if (name === '' || name.length > 200) throw new CannotStart(`Give a name: ${USAGE}`);
  return { email, name, passwordFromInput: values['password-stdin'] ?? false };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        'password-stdin': { type: 'boolean' },
      },
    });
  } catch {
    throw new CannotStart(`This is how to use it: ${USAGE}`);
  }
}

async function readPassword(): Promise<string> {
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (password.length >= SHORTEST && password.length <= LONGEST) return password;
  throw new CannotStart(`A password has ${SHORTEST} to ${LONGEST} characters.`);
}

async function addAdministrator(db: Database, person: { email: string; name: string; password: string }) {
  await db.transaction().execute(async (trx) => {
    const taken = await trx
      .selectFrom('people')
      .select('id')
      .where('email', '=', person.email)
      .executeTakeFirst();
    if (taken) throw new CannotStart(`${person.email} has an account already.`);
    const personId = await addPerson(trx, person);
    const now = systemClock.now();
    const object = { type: 'Person', id: personId };
    await recordAudit(trx, { verb: 'createAdministrator', now, personId: null, origin: 'COMMAND', object });
    await grantRole(
      trx,
      { personId, role: 'ADMINISTRATOR', wholeInstallation: true, since: today(systemClock) },
      { now, origin: 'COMMAND' },
    );
  });
}
