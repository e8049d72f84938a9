/**
 * One whole installation for the journeys: the built pages, the API and the demo's content on a port that was free, over
 * a database of its own. Every file asks the same one, so that a test writes only to what it made itself.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { addPerson } from '../../server/src/accounts/authentication-people.ts';
import { readConfig } from '../../server/src/config.ts';
import { openDriver, type Target } from '../../server/src/database/connect.ts';
import type { Database } from '../../server/src/database/tables.ts';
import { sendMail } from '../../server/src/mail/index.ts';
import { serve } from '../../server/src/main.ts';
import { findChromium } from './browser-found.ts';
import { withDatabase } from './database-target.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The origin of the served installation. */
    servedAt: string;
    /** Somebody in it who has a password and, unlike the demo's cast, can sign in with it. */
    withPassword: { email: string; password: string };
    /** Others like them, each for one journey that changes the account. */
    accountsToChange: { email: string; password: string }[];
    /** Its DATA_DIR, where its letters lie. */
    servedFrom: string;
    /** A letter in its outbox. */
    letterId: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!project.vitest.projects.some(({ name }) => name === 'journeys')) return async () => {};
  const { server, template } = project.getProvidedContext().testDatabase;
  const name = `forum_served_${randomBytes(6).toString('hex')}`;
  const dataDir = await mkdtemp(join(tmpdir(), 'forum-served-'));
  await command(server, `create database "${name}" template "${template}"`);
  const undo = async () => {
    await command(server, `drop database if exists "${name}" with (force)`);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const databaseUrl = addressOf(withDatabase(server, name));
    const config = readConfig({
      ...{ DEMO: 'on', PORT: '0', DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
      CHROMIUM_PATH: (await findChromium()).path,
    });
    const served = await serve(config);
    const withPassword = { email: 'anna@example.org', password: randomBytes(12).toString('hex') };
    await addPerson(served.db, { ...withPassword, name: 'Anna Nowak (przykład)' });
    project.provide('servedAt', served.url);
    project.provide('withPassword', withPassword);
    const accountsToChange = Array.from({ length: 9 }, (_, index) => ({
      email: `konto-${index}@example.org`,
      password: randomBytes(12).toString('hex'),
    }));
    for (const account of accountsToChange)
      await addPerson(served.db, { ...account, name: 'Jan (przykład)' });
    project.provide('accountsToChange', accountsToChange);
    project.provide('servedFrom', dataDir);
    project.provide('letterId', await aLetter(served.db));
    return async () => {
      await served.close();
      await undo();
    };
  } catch (error) {
    await undo();
    throw error;
  }
}

/** A letter with everything a letter can have. */
async function aLetter(db: Database): Promise<string> {
  const letter = {
    kind: 'GREETING',
    subject: { PL: 'Powitanie', EN: 'A greeting', UK: 'Вітання' },
    lines: [{ PL: 'Dzień dobry.', EN: 'Good morning.', UK: 'Добрий день.' }],
    button: { label: { PL: 'Otwórz', EN: 'Open', UK: 'Відкрити' }, path: '/fora' },
  };
  const to = { email: 'letter@example.org', language: 'PL' as const };
  await db.transaction().execute((trx) => sendMail(trx, { to, letter, now: new Date() }));
  const sent = db.selectFrom('mails').select('id').where('sentAt', 'is not', null);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(20)) {
    const mail = await sent.executeTakeFirst();
    if (mail) return mail.id;
  }
  throw new Error('The served installation delivers no mail');
}

/** As a person would write it into DATABASE_URL. */
function addressOf(target: Target): string {
  if (typeof target === 'string') return target;
  return `postgres://postgres@localhost/${target.database}?host=${encodeURIComponent(target.socketFolder)}`;
}

async function command(server: Target, statement: string): Promise<void> {
  const sql = openDriver(server, { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
