import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aServer } from '../http/a-server.ts';
import { signIn } from './a-person.ts';

const server = await aServer();
const { db, target } = server.database;
const command = resolve(import.meta.dirname, '../../../server/src/commands/admin-create.ts');

async function create(given: string[], input = '') {
  const child = spawn(process.execPath, [command, ...given], {
    env: { ...process.env, DATABASE_URL: String(target), DATA_DIR: server.config.dataDir },
  });
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((ended) => child.on('close', ended)),
  ]);
  return { out, err, code };
}

// The embedded server of a test run listens on no port that an address could name.
describe.runIf(typeof target === 'string')('pnpm admin:create', { timeout: 30_000 }, () => {
  test('makes somebody who keeps the installation, and shows the password once', async () => {
    const { out, code } = await create(['--email', 'Anna@Example.org', '--name', 'Anna Nowak']);
    expect(code).toBe(0);
    const password = /shown this once: (\S+)/.exec(out)?.[1] ?? '';
    expect(password.length).toBeGreaterThanOrEqual(16);
    expect((await signIn(server, 'anna@example.org', password)).status).toBe(200);
    const grants = await db.selectFrom('roleGrants').select(['role', 'wholeInstallation']).execute();
    expect(grants).toEqual([{ role: 'ADMINISTRATOR', wholeInstallation: true }]);
  });

  test('takes a password from its input', async () => {
    const given = ['--email', 'jan@example.org', '--name', 'Jan', '--password-stdin'];
    const { out, code } = await create(given, 'a password of my own\n');
    expect({ code, shown: out.includes('own') }).toEqual({ code: 0, shown: false });
    expect((await signIn(server, 'jan@example.org', 'a password of my own')).status).toBe(200);
  });

  test.each([
    [['--email', 'anna@example.org', '--name', 'Somebody else'], '', /has an account already/],
    [['--email', 'nonsense', '--name', 'X'], '', /Give an e-mail address/],
    [['--email', 'x@example.org'], '', /Give a name/],
    [['--email', 'x@example.org', '--name', 'X', '--password-stdin'], 'short', /12 to 128 characters/],
    [['--emial', 'x@example.org'], '', /how to use it/],
  ])('%j is refused with a sentence, and nothing is made', async (given, input, sentence) => {
    const before = await db.selectFrom('people').selectAll().execute();
    const { out, err, code } = await create(given, input);
    expect(code).toBe(1);
    expect(out + err).toMatch(sentence);
    expect(out + err).not.toMatch(/ at .*\.ts/);
    expect(await db.selectFrom('people').selectAll().execute()).toEqual(before);
  });
});
