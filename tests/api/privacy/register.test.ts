import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { register } from '../../../server/src/privacy/index.ts';
import { aDatabase } from '../../support/database.ts';

const { db } = await aDatabase();
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const places = register.flatMap(({ lies }) => lies);

test('the register knows every column that leads to a person', async () => {
  const { rows } = await sql<{ place: string }>`
    select c.conrelid::regclass || '.' || a.attname as place
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.confrelid = 'people'::regclass`.execute(db);
  const known = places.map(({ table, person }) => `${snake(table)}.${snake(person ?? '')}`);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.map(({ place }) => place).filter((place) => !known.includes(place))).toEqual([]);
});

test('the register knows every table with a column that sounds like a person', async () => {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public'
      and column_name ~ 'e?mail|phone|person|recipient|password|secret|token|ip_address|user_agent'`.execute(
    db,
  );
  const known = places.map(({ table }) => snake(table));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ table }) => !known.includes(table))).toEqual([]);
});

test('the register names columns that exist', async () => {
  const { rows } = await sql<{ place: string }>`
    select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'public'`.execute(
    db,
  );
  const real = rows.map(({ place }) => place);
  const named = places.flatMap(({ table, person, secret = [] }) =>
    [...(person ? [person] : []), ...secret].map((column) => `${snake(table)}.${snake(column)}`),
  );
  expect(named.filter((place) => !real.includes(place))).toEqual([]);
});
