import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createPrinter } from '../../server/src/http/printing.ts';
import { findChromium } from '../support/browser-found.ts';

test('without a browser nothing is printed', () => {
  expect(createPrinter('/there/is/none').canPrint).toBe(false);
});

test('one document prints, one waits, more are refused', async () => {
  const { print } = createPrinter((await findChromium()).path);
  const answers = await Promise.all(['a', 'b', 'c'].map((html) => print(`<p>${html}`)));
  expect(
    answers.map((answer) => (answer.ok ? Buffer.from(answer.pdf).toString('latin1', 0, 5) : answer.reason)),
  ).toEqual(['%PDF-', '%PDF-', 'BUSY']);
  expect(await print('<p>d')).toMatchObject({ ok: true });
});

test('a browser that fails is a refusal, and holds nobody up', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forum-printer-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  for (const status of [0, 1]) {
    const path = join(folder, `ends-with-${status}`);
    await writeFile(path, `#!/bin/sh\nexit ${status}\n`);
    await chmod(path, 0o755);
    const { print } = createPrinter(path);
    expect(await print('a')).toEqual({ ok: false, reason: 'FAILED' });
    expect(await print('b')).toEqual({ ok: false, reason: 'FAILED' });
  }
});
