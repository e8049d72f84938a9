import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { recordAudit } from '../../../server/src/audit/index.ts';
import { sealWaiting } from '../../../server/src/audit/sealing.ts';
import { systemClock } from '../../../server/src/database/clock.ts';
import { connect } from '../../../server/src/database/connect.ts';
import { grantRights } from '../../../server/src/database/granting-rights.ts';
import { aDatabase } from '../../support/database.ts';

const { db, target } = await aDatabase();
const role = `forum_app_${randomBytes(4).toString('hex')}`;

/** The same database, as an address that a person of that name signs in with. */
const addressFor = (user: string): string => {
  if (typeof target === 'string')
    return Object.assign(new URL(target), { username: user, password: 'x' }).href;
  return `postgres://${user}@localhost/${target.database}?host=${encodeURIComponent(target.socketFolder)}`;
};

test('an application that does not own the tables adds to the log and seals it, and has no right to change it', async () => {
  await sql`create role ${sql.id(role)} login password 'x'`.execute(db);
  const owner = typeof target === 'string' ? target : addressFor('postgres');
  await grantRights({ databaseUrl: addressFor(role), migrationUrl: owner } as never);
  const application = connect(addressFor(role), { max: 1 });
  afterAll(async () => {
    await sql`drop owned by ${sql.id(role)}`.execute(db);
    await sql`drop role ${sql.id(role)}`.execute(db);
  });
  try {
    await recordAudit(application.db, { verb: 'signIn', now: systemClock.now(), personId: null });
    expect(await sealWaiting(application.db, systemClock)).toBe(1);
    for (const table of ['audit_entries', 'audit_seals'].map((name) => sql.table(name))) {
      for (const change of [
        sql`delete from ${table}`,
        sql`truncate ${table}`,
        sql`alter table ${table} disable trigger all`,
      ]) {
        await expect(change.execute(application.db)).rejects.toThrow(/permission denied|must be owner/);
      }
    }
    await expect(sql`update audit_entries set verb = 'x'`.execute(application.db)).rejects.toThrow(
      /permission denied/,
    );
    await expect(sql`set session_replication_role = replica`.execute(application.db)).rejects.toThrow(
      /permission denied/,
    );
  } finally {
    await application.close();
  }
});

test('not even the owner changes, deletes or empties it without switching the guard off', async () => {
  await recordAudit(db, { verb: 'signIn', now: systemClock.now(), personId: null });
  await sealWaiting(db, systemClock);
  for (const table of ['audit_entries', 'audit_seals']) {
    const refused = new RegExp(`${table} is append-only`);
    await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow(refused);
    await expect(sql`truncate ${sql.table(table)} cascade`.execute(db)).rejects.toThrow(/is append-only/);
  }
  await expect(sql`update audit_entries set verb = 'x'`.execute(db)).rejects.toThrow(/append-only/);
  await expect(sql`update audit_seals set hash = 'x'`.execute(db)).rejects.toThrow(/append-only/);
});
