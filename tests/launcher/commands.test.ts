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

const command = (dataDir: string, ...args: string[]) =>
  launch('tests/launcher/a-command.ts', { DATA_DIR: dataDir }, args);

const atWork = (one: ReturnType<typeof command>) => until(() => one.said().includes('Noted'), 'at work');

test('a command alone starts Postgres, and stops it again', async () => {
  const dataDir = await anEmptyDataDir();
  const one = command(dataDir);
  expect(await one.ended()).toBe(0);
  expect(one.said()).toContain('Noted: 1');
  expect(processesOn(dataDir)).toEqual([]);
});

test('a command while the server runs joins it and leaves it running', async () => {
  const dataDir = await aDataDir();
  const url = await startServer(dataDir).ready();
  const postmaster = postmasterOf(dataDir);
  expect(await command(dataDir).ended()).toBe(0);
  expect(postmasterOf(dataDir)).toBe(postmaster);
  expect(await health(url)).toBe(200);
});

test('the command that started Postgres waits for the others before it stops it', async () => {
  const dataDir = await aDataDir();
  const first = command(dataDir, '--wait');
  await atWork(first);
  const second = command(dataDir, '--wait');
  await atWork(second);
  first.child.stdin?.end();
  // Long enough for a wrong stop to show: the second still reaches the database afterwards.
  const third = command(dataDir);
  expect(await third.ended()).toBe(0);
  expect(third.said()).toContain('Noted: 3');
  expect(first.child.exitCode).toBeNull();
  second.child.stdin?.end();
  expect(await second.ended()).toBe(0);
  expect(await first.ended()).toBe(0);
  expect(processesOn(dataDir)).toEqual([]);
});

test('a server that took over the Postgres of a command keeps it when the command ends', async () => {
  const dataDir = await aDataDir();
  const first = command(dataDir, '--wait');
  await atWork(first);
  const server = startServer(dataDir);
  const url = await server.ready();
  first.child.stdin?.end();
  expect(await first.ended()).toBe(0);
  expect(await health(url)).toBe(200);
  server.child.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
  expect(processesOn(dataDir)).toEqual([]);
});

test('Ctrl-C in a command stops what it started', async () => {
  const dataDir = await aDataDir();
  const one = command(dataDir, '--wait');
  await atWork(one);
  one.child.kill('SIGINT');
  expect(await one.ended()).toBe(1);
  expect(processesOn(dataDir)).toEqual([]);
});
