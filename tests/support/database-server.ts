/**
 * One Postgres for the whole run: TEST_DATABASE_URL (a login that may make databases), else an embedded one in a
 * temporary folder, never on a port. One template database is migrated once; `aDatabase()` copies it.
 */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDriver, type Target } from '../../server/src/database/connect.ts';
import { placeOf, targetIn } from '../../server/src/database/embedded-postgres-place.ts';
import { joinOrStart, stop } from '../../server/src/database/embedded-postgres.ts';
import { migrateToLatest } from '../../server/src/database/migrate.ts';
import { withDatabase } from './database-target.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabase: { server: Target; template: string };
  }
}

/** Projects whose tests bring what they need themselves. */
const withoutDatabase = ['unit', 'launcher'];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (project.vitest.projects.every(({ name }) => withoutDatabase.includes(name))) return async () => {};
  const { server, end } = await aServer();
  const template = `forum_template_${randomBytes(6).toString('hex')}`;
  try {
    await makeTemplate(server, template);
  } catch (error) {
    await end();
    throw error;
  }
  project.provide('testDatabase', { server, template });
  return async () => {
    await command(server, `drop database if exists "${template}" with (force)`);
    await end();
  };
}

async function makeTemplate(server: Target, name: string): Promise<void> {
  await command(
    server,
    `create database "${name}" template template0 encoding 'UTF8' locale_provider icu icu_locale 'und' locale 'C'`,
  );
  await migrateToLatest(withDatabase(server, name));
}

async function command(server: Target, statement: string): Promise<void> {
  const sql = openDriver(server, { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function aServer(): Promise<{ server: Target; end: () => Promise<void> }> {
  // The setting of a test run, not of the product: config.ts does not know it.
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { server: given, end: async () => {} };
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  // Whoever Postgres runs as must get through.
  await chmod(folder, 0o755);
  const place = placeOf(folder);
  await joinOrStart(place, { durable: false, maxConnections: 300 });
  return { server: targetIn(place, 'postgres'), end: () => remove(folder) };
}

const prefix = 'forum-tests-';

async function remove(folder: string): Promise<void> {
  await stop(placeOf(folder), 1_000);
  await rm(folder, { recursive: true, force: true });
}

/** A run that was killed leaves its Postgres running: the number in the folder's name tells whose it was. */
async function removeLeftovers(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const name of folders) {
    if (!isRunning(Number(name.slice(prefix.length).split('-')[0]))) await remove(join(tmpdir(), name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
