import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, type Result, root } from './run-steps.ts';

/** The folders of tests, in the order in which they run. */
export const projects = ['unit', 'domain', 'api', 'house', 'matrix', 'launcher', 'journeys'];

/** Runs them with vitest, which prints as it goes, and counts what came of it. */
export async function runTests(chosen: string[], filters: string[]): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'forum-report-'));
  const report = join(folder, 'report.json');
  try {
    const code = await vitest(report, chosen, filters);
    return { name: 'tests', ...count(JSON.parse(await readFile(report, 'utf8')) as Report, code) };
  } catch {
    return { name: 'tests', passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function vitest(report: string, chosen: string[], filters: string[]): Promise<number | null> {
  const tests = join(root, 'tests');
  const child = spawn(
    process.execPath,
    [
      join(tests, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...chosen.flatMap((name) => ['--project', name]),
      ...filters,
    ],
    { cwd: tests, env: env(tests), stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** A file that does not even load has no tests that could fail; it counts as one, and so does an error outside tests. */
function count({ numPassedTests, numFailedTests, testResults }: Report, code: number | null) {
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
