import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { forgetOldRequests } from '../../../server/src/privacy/forgetting.ts';
import { accountOf, type Persona } from '../../support/cast.ts';
import { aWorld } from '../../support/world.ts';

const world = await aWorld();
const { db } = world.database;

const eraseAs = (persona: Persona, email: string) => world.as(persona).act('eraseAccount', { email });

/** The demo's cast cannot be erased; a person who was invited can. */
const areReal = (...personas: Persona[]) =>
  db.updateTable('people').set({ isExample: false }).where('id', 'in', personas.map(accountOf)).execute();

/** Every place in the database where a text stands. */
async function whereIs(text: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
  const found = [];
  for (const { name } of tables) {
    const { rows } =
      await sql`select from ${sql.table(name)} t where strpos(t::text, ${text}) > 0 limit 1`.execute(db);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

describe('one’s own data', () => {
  beforeAll(() => areReal('rapporteur', 'administrator'));

  test('is everything that was entered from the account, and nobody else’s', async () => {
    const mine = await world.aRecommendation({ title: 'Tekst sprawozdawczyni' });
    const { ownData } = await world.as('rapporteur').ask('{ ownData }');
    const { holdings } = JSON.parse(ownData);
    const rowsOf = (table: string) =>
      holdings.flatMap(({ rows }: { rows: Record<string, object[]> }) => rows[table] ?? []);
    expect(rowsOf('people')).toMatchObject([
      { id: accountOf('rapporteur'), email: 'rapporteur@example.org' },
    ]);
    expect(rowsOf('recommendationRevisions')).toContainEqual(
      expect.objectContaining({ title: 'Tekst sprawozdawczyni' }),
    );
    expect(rowsOf('roleGrants')).toHaveLength(1);
    expect(ownData).not.toContain('moderator@example.org');
    const { ownData: others } = await world.as('moderator').ask('{ ownData }');
    expect(others).not.toContain('Tekst sprawozdawczyni');
    expect(mine.reference).toBeTruthy();
  });

  test('opens no door: neither the session nor the password is in it', async () => {
    const { ownData } = await world.as('rapporteur').ask('{ ownData }');
    const tokens = await db.selectFrom('sessions').select('token').execute();
    expect(tokens.length).toBeGreaterThan(0);
    for (const { token } of tokens) expect(ownData).not.toContain(token);
    expect(ownData).not.toContain('"password"');
  });

  test('is nothing for the public', async () => {
    expect(await world.anonymous.ask('{ ownData }')).toEqual({ ownData: null });
  });
});

describe('erasing one’s account', () => {
  test('needs its address, typed again', async () => {
    await areReal('rapporteur');
    const answer = await world.writesNothing(() => eraseAs('rapporteur', 'moderator@example.org'));
    expect(answer).toMatchObject({ erased: false, userErrors: [{ code: 'INVALID', path: ['email'] }] });
  });

  test('is not for the public, nor for the demo’s cast', async () => {
    expect(await world.anonymous.act('eraseAccount', { email: 'a@example.org' })).toMatchObject({
      erased: false,
      userErrors: [{ code: 'NOT_ALLOWED', path: [] }],
    });
    expect(await world.writesNothing(() => eraseAs('moderator', 'moderator@example.org'))).toMatchObject({
      erased: false,
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
  });

  test('is refused to the last administrator, not to one of two', async () => {
    await areReal('administrator', 'citizen');
    expect(await eraseAs('administrator', 'administrator@example.org')).toMatchObject({
      erased: false,
      userErrors: [{ code: 'NOT_ALLOWED', message: expect.stringContaining('Nikt inny nie administruje') }],
    });
    await sql`insert into role_grants (id, person_id, role, whole_installation, since)
      values (gen_random_uuid(), ${accountOf('citizen')}, 'ADMINISTRATOR', true, '2014-01-01')`.execute(db);
    expect(await eraseAs('administrator', 'administrator@example.org')).toMatchObject({ erased: true });
  });

  test('leaves the act and takes the person', async () => {
    await areReal('focal-point');
    await db
      .updateTable('people')
      .set({ name: 'Kanarek Testowy', email: 'kanarek@example.org' })
      .where('id', '=', accountOf('focal-point'))
      .execute();
    const { reference, and } = await world.aRecommendation().adopted().published();
    await and.sent().responded('ACCEPTED');
    expect(await whereIs('kanarek@example.org')).toEqual(['people']);

    expect(await eraseAs('focal-point', ' KANAREK@example.org ')).toEqual({ erased: true, userErrors: [] });

    expect(await whereIs('kanarek@example.org')).toEqual([]);
    expect(await whereIs('Kanarek Testowy')).toEqual([]);
    expect(await world.as('focal-point').ask('{ viewer { id } }')).toEqual({ viewer: null });
    const { recommendation } = await world.anonymous.ask(
      'query ($reference: String!) { recommendation(reference: $reference) { addressees { response { position } } } }',
      { reference },
    );
    expect(recommendation.addressees).toEqual([{ response: { position: 'ACCEPTED' } }]);
  });
});

test('marks of forms are forgotten after thirty days', async () => {
  const { clock } = world;
  const ago = (days: number) => new Date(clock.now().getTime() - days * 86_400_000);
  const mark = (id: string, recordedAt: Date) =>
    db
      .insertInto('mutationAnswers')
      .values({
        personId: accountOf('citizen'),
        clientMutationId: id,
        mutation: 'respond',
        requestHash: '',
        thingId: null,
        recordedAt,
      })
      .execute();
  await mark('old', ago(31));
  await mark('new', ago(29));
  await forgetOldRequests({ db, clock });
  const left = await db
    .selectFrom('mutationAnswers')
    .select('clientMutationId')
    .where('clientMutationId', 'in', ['old', 'new'])
    .execute();
  expect(left).toEqual([{ clientMutationId: 'new' }]);
});
