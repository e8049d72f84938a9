import { expect, test } from 'vitest';
import { aDataDir, launch, startServer } from './launching.ts';

const run = async (script: string, dataDir: string, ...args: string[]) => {
  const one = launch(script, { DATA_DIR: dataDir, DEMO: 'off' }, args);
  return { code: await one.ended(), said: one.said() };
};
const verify = (dataDir: string, ...args: string[]) =>
  run('server/src/commands/audit-verify.ts', dataDir, ...args);
const tamper = (dataDir: string, statement: string) =>
  run('tests/launcher/a-tampering.ts', dataDir, statement);
const create = (dataDir: string, email: string) =>
  run('server/src/commands/admin-create.ts', dataDir, '--email', email, '--name', 'Anna Nowak');

const headIn = (said: string) => /^Head: ([0-9a-f]{64})$/m.exec(said)?.[1] ?? '';

test('audit:verify says that an untouched log holds, also while a server runs, and names its head', async () => {
  const dataDir = await aDataDir();
  expect(await verify(dataDir)).toMatchObject({
    code: 0,
    said: expect.stringContaining('Nothing is sealed yet.'),
  });
  // A command seals what it did, since no server may be there to do it.
  expect((await create(dataDir, 'anna@example.org')).code).toBe(0);
  const alone = await verify(dataDir);
  expect(alone.said).toContain('Entries under seal: 2. Waiting for a seal: 0.');
  expect(alone.said).toContain('The chain holds.');
  const server = startServer(dataDir);
  await server.ready();
  await create(dataDir, 'jan@example.org');
  const beside = await verify(dataDir, '--head', headIn(alone.said));
  expect(beside).toMatchObject({ code: 0, said: expect.stringContaining('Entries under seal: 4.') });
  expect(headIn(beside.said)).not.toBe(headIn(alone.said));
});

test('audit:verify ends with 1 and names what is broken first', async () => {
  const dataDir = await aDataDir();
  await create(dataDir, 'anna@example.org');
  const head = headIn((await verify(dataDir)).said);
  await tamper(dataDir, `update audit_entries set verb = 'signOut' where number = 2`);
  const changed = await verify(dataDir);
  expect(changed.code).toBe(1);
  expect(changed.said).toMatch(/broken\. Row 2 \(entry [0-9a-f-]{36}\) was changed after it was sealed\.$/m);
  expect(changed.said).not.toMatch(/ at .*\.ts/);
  await tamper(
    dataDir,
    `with cut as (delete from audit_seals where seq = 2 returning entry_id)
     delete from audit_entries where id in (select entry_id from cut)`,
  );
  expect((await verify(dataDir)).code).toBe(0);
  expect(await verify(dataDir, '--head', head)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/Row 2 is missing, or the chain does not lead through the head you gave\./),
  });
});

test('audit:verify asks for a whole head', async () => {
  const dataDir = await aDataDir();
  expect(await verify(dataDir, '--head', 'abc')).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Give a whole head: pnpm audit:verify/m),
  });
});
