import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createPrinter } from '../../../server/src/http/printing.ts';

const folder = await mkdtemp(join(tmpdir(), 'forum-printer-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A browser that a test can look into: a script that stands where the browser would. */
const aBrowserThat = async (script: string): Promise<string> => {
  const path = join(folder, `browser-${script.length}`);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
};
const writesItsPage = `for given; do case "$given" in --print-to-pdf=*) to="\${given#*=}";; file://*) from="\${given#file://}";; esac; done; cat "$from" > "$to"`;

test('without a browser nothing is printed', () => {
  expect(createPrinter('/there/is/none').canPrint).toBe(false);
});

test('one document prints, one waits, more are refused', async () => {
  const { print } = createPrinter(await aBrowserThat(writesItsPage));
  const answers = await Promise.all(['a', 'b', 'c'].map((html) => print(html)));
  expect(answers.map((answer) => (answer.ok ? Buffer.from(answer.pdf).toString() : answer.reason))).toEqual([
    'a',
    'b',
    'BUSY',
  ]);
  expect(await print('d')).toMatchObject({ ok: true });
});

test('a browser that fails, or writes nothing, is a refusal and holds nobody up', async () => {
  for (const script of ['exit 1', 'exit 0 # and nothing written']) {
    const { print } = createPrinter(await aBrowserThat(script));
    expect(await print('a')).toEqual({ ok: false, reason: 'FAILED' });
    expect(await print('b')).toEqual({ ok: false, reason: 'FAILED' });
  }
});
