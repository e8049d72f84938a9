import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { connect } from '../../server/src/database/connect.ts';
import { joinOrStart, stop } from '../../server/src/database/embedded-postgres.ts';
import { placeOf, targetIn } from '../../server/src/database/embedded-postgres-place.ts';
import { isOutage } from '../../server/src/database/outage.ts';
import { aDataDir } from './launching.ts';

const fast = { durable: false };

async function aPostgres() {
  const place = placeOf(await aDataDir());
  await joinOrStart(place, fast);
  return { place, target: targetIn(place, 'forum') };
}

test('statements during an outage are refused as one, and every connection is there again after it', async () => {
  const { place, target } = await aPostgres();
  const { db, close } = connect(target, { max: 3 });
  const ask = () => sql<{ one: number }>`select 1 as one`.execute(db);
  await ask();
  const slow = expect(sql`select pg_sleep(2)`.execute(db)).rejects.toSatisfy(isOutage);
  await stop(place);
  await slow;
  for (let round = 0; round < 2; round += 1) {
    const answers = await Promise.allSettled([ask(), ask(), ask(), ask(), ask()]);
    expect(answers.every((answer) => answer.status === 'rejected' && isOutage(answer.reason))).toBe(true);
  }
  await joinOrStart(place, fast);
  const answers = await Promise.all(Array.from({ length: 9 }, ask));
  expect(answers.map(({ rows }) => rows[0]?.one)).toEqual(Array(9).fill(1));
  await close();
});

test('a connection that Postgres ends within a transaction costs that transaction and nothing else', async () => {
  const { target } = await aPostgres();
  const { db, close } = connect(target, { max: 2 });
  const other = connect(target, { max: 1 });
  const cut = db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await sql`select pg_terminate_backend(${rows[0]?.pid}, 1000)`.execute(other.db);
    await sql`select 1`.execute(trx);
  });
  await expect(cut).rejects.toSatisfy(isOutage);
  const answers = await Promise.all(Array.from({ length: 6 }, () => sql`select 1`.execute(db)));
  expect(answers).toHaveLength(6);
  await Promise.all([close(), other.close()]);
});

test('a transaction whose failed statement was shrugged off is not taken for committed', async () => {
  const { target } = await aPostgres();
  const { db, close } = connect(target);
  const shrugged = db.transaction().execute((trx) => sql`select 1 / 0`.execute(trx).catch(() => {}));
  await expect(shrugged).rejects.toThrow('rolled back instead of committed');
  await close();
});

test('the application gives up on a statement after three seconds, and on a lock after one', async () => {
  const { target } = await aPostgres();
  const { db, close } = connect(target);
  const { rows } = await sql<Record<string, string>>`
    select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
           current_setting('idle_in_transaction_session_timeout') as idle`.execute(db);
  expect(rows[0]).toEqual({ statement: '3s', lock: '1s', idle: '10s' });
  await close();
});

test('a calendar day is read as the text it is, and an object keeps its keys', async () => {
  const { target } = await aPostgres();
  const { db, close } = connect(target);
  const { rows } =
    await sql`select date '2015-03-29' as some_day, '{"as_is": {"as_is": 1}}'::jsonb as an_object`.execute(
      db,
    );
  expect(rows[0]).toEqual({ someDay: '2015-03-29', anObject: { as_is: { as_is: 1 } } });
  await close();
});
