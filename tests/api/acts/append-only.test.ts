import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const { db } = world.database;

/** Whatever was said or done (house.md, invariant 4). */
const kept = [
  'audit_entries',
  'recommendation_revisions',
  'responses',
  'commitments',
  'commitment_moves',
  'status_updates',
  'confirmations',
  'activities',
  'remarks',
  'remark_answers',
];

beforeAll(async () => {
  await world
    .aRecommendation({ addressedTo: [places.ministry] })
    .adopted()
    .published()
    .sent()
    .responded('ACCEPTED')
    .promised('Szkolenie', { dueOn: '2016-06-30' })
    .moved('2016-12-31')
    .reported('IN_PROGRESS');
  const {
    reference: draft,
    remarks: [remark = ''],
  } = await world.aRecommendation().remarked();
  await world.as('rapporteur').do('answerRemark', { reference: draft, remark, settles: true });
});

test.each(kept)('%s refuses to be changed, deleted or emptied, whoever asks', async (table) => {
  const name = sql.table(table);
  const { rows } = await sql<{ count: number; column: string }>`
    select (select count(*)::int from ${name}) as count, column_name as column
    from information_schema.columns where table_name = ${table} and column_name in ('person_id') limit 1`.execute(
    db,
  );
  expect(rows[0]?.count).toBeGreaterThan(0);
  const refused = new RegExp(`${table} is append-only`);
  await world.writesNothing(async () => {
    await expect(sql`update ${name} set person_id = 'demo-citizen'`.execute(db)).rejects.toThrow(refused);
    await expect(sql`update ${name} set person_id = person_id where false`.execute(db)).rejects.toThrow(
      refused,
    );
    await expect(sql`delete from ${name}`.execute(db)).rejects.toThrow(refused);
    await expect(sql`truncate ${name} cascade`.execute(db)).rejects.toThrow(/is append-only/);
  });
});

test('every table that says who did something when is append-only', async () => {
  const { rows } = await sql<{ table: string; guarded: boolean }>`
    select c.table_name as table, exists (
      select from pg_trigger t where t.tgrelid = c.table_name::regclass and t.tgname = c.table_name || '_append_only') as guarded
    from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'person_id'
    order by 1`.execute(db);
  // A link is used, a token revoked, a letter leaves, the answer to a repeat is filled in once the act is done, who has a
  // form open is forgotten after a minute, an import is forgotten after a month, people sign in again, and a role has an end.
  const known = [
    ...['api_tokens', 'last_sign_ins', 'mails', 'mutation_answers'],
    ...['recommendation_editing', 'recommendation_imports', 'role_grants', 'sign_in_links', 'wall_links'],
  ];
  expect(rows.filter(({ guarded }) => guarded).map(({ table }) => table)).toEqual(kept.toSorted());
  expect(rows.filter(({ guarded }) => !guarded).map(({ table }) => table)).toEqual(known);
});
