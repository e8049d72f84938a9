import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  aDataDir,
  anEmptyDataDir,
  health,
  launch,
  postmasterOf,
  processesOn,
  startServer,
  until,
} from './launching.ts';

test('a second start on one data folder refuses in one sentence and leaves the first alone', async () => {
  const dataDir = await aDataDir();
  const first = startServer(dataDir);
  const url = await first.ready();
  const second = startServer(dataDir);
  expect(await second.ended()).toBe(1);
  expect(second.said().trim()).toMatch(/^Another server already serves from .*Stop it first.*\.$/);
  expect(await health(url)).toBe(200);
});

test('a second start on the same port says which data folder is served, not that the port is taken', async () => {
  const dataDir = await aDataDir();
  const url = await startServer(dataDir).ready();
  const second = startServer(dataDir, { PORT: new URL(url).port });
  expect(await second.ended()).toBe(1);
  expect(second.said()).toContain('Another server already serves from');
});

test('a start on a taken port says so and leaves no Postgres behind', async () => {
  const url = await startServer(await aDataDir()).ready();
  const other = await aDataDir();
  const second = startServer(other, { PORT: new URL(url).port });
  expect(await second.ended()).toBe(1);
  expect(second.said()).toMatch(/^Port \d+ is taken\. Set PORT to another one\.$/m);
  expect(processesOn(other)).toEqual([]);
});

test('after a kill -9 the next start takes the orphaned Postgres over, and stops it at its end', async () => {
  const dataDir = await aDataDir();
  const first = startServer(dataDir);
  await first.ready();
  const postmaster = postmasterOf(dataDir);
  first.child.kill('SIGKILL');
  await first.ended();
  expect(postmasterOf(dataDir)).toBe(postmaster);
  const second = startServer(dataDir);
  expect(await health(await second.ready())).toBe(200);
  expect(postmasterOf(dataDir)).toBe(postmaster);
  second.child.kill('SIGTERM');
  expect(await second.ended()).toBe(0);
  expect(processesOn(dataDir)).toEqual([]);
});

test('after everything was killed the next start finds its data', async () => {
  const dataDir = await aDataDir();
  const first = startServer(dataDir);
  await first.ready();
  const command = () => launch('tests/launcher/a-command.ts', { DATA_DIR: dataDir });
  expect(await command().ended()).toBe(0);
  const postmaster = postmasterOf(dataDir);
  if (postmaster) process.kill(postmaster, 'SIGKILL');
  first.child.kill('SIGKILL');
  await first.ended();
  await startServer(dataDir).ready();
  const again = command();
  expect(await again.ended()).toBe(0);
  expect(again.said()).toContain('Noted: 2');
});

test('a killed Postgres comes back: 503 while it is away, 200 when it is there again', async () => {
  const dataDir = await aDataDir();
  const server = startServer(dataDir);
  const url = await server.ready();
  for (let round = 0; round < 3; round += 1) {
    const before = postmasterOf(dataDir);
    if (before) process.kill(before, 'SIGKILL');
    await until(async () => (await health(url)) === 503, 'noticed', 5_000);
    await until(async () => (await health(url)) === 200, 'healed', 10_000);
    expect(postmasterOf(dataDir)).not.toBe(before);
  }
  expect(server.said()).toContain('it runs again');
});

test.for(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s stops everything: exit 0, no process left',
  async (signal) => {
    const dataDir = await aDataDir();
    const server = startServer(dataDir);
    await server.ready();
    expect(processesOn(dataDir).length).toBeGreaterThan(0);
    server.child.kill(signal);
    server.child.kill(signal);
    expect(await server.ended()).toBe(0);
    expect(processesOn(dataDir)).toEqual([]);
  },
);

test('a data folder that nobody else may enter, and one with a very long path, serve as well', async () => {
  const dataDir = await anEmptyDataDir();
  const deep = join(dataDir, 'a-folder-with-a-name'.repeat(6));
  await chmod(dataDir, 0o700);
  const server = startServer(deep);
  expect(await health(await server.ready())).toBe(200);
  server.child.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
  expect(processesOn(dataDir)).toEqual([]);
});

test('a signal while it still starts stops everything as well', async () => {
  const dataDir = await anEmptyDataDir();
  const server = startServer(dataDir);
  await until(() => processesOn(dataDir).length > 0, 'something of Postgres runs');
  server.child.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
  expect(processesOn(dataDir)).toEqual([]);
});

test('a Postgres that does not answer is cut off within the hard deadline', async () => {
  const dataDir = await aDataDir();
  const server = startServer(dataDir);
  await server.ready();
  const postmaster = postmasterOf(dataDir);
  if (postmaster) process.kill(postmaster, 'SIGSTOP');
  const since = Date.now();
  server.child.kill('SIGTERM');
  await server.ended();
  expect(Date.now() - since).toBeLessThan(10_000);
  await until(() => processesOn(dataDir).length === 0, 'no process left', 3_000);
});
