/**
 * Proves the matrix: switches off one guard after the other (each row of the permissions table, each role and stage in
 * it, the conditions of the queries) and looks whether the matrix turns red each time. Takes some minutes.
 *
 *     node tests/matrix/switch-off.ts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { env } from '../run-steps.ts';

const tests = join(import.meta.dirname, '..');
const child = spawn(
  process.execPath,
  [
    join(tests, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'switch-off',
    '--silent=false',
    '--disableConsoleIntercept',
  ],
  { cwd: tests, env: env(tests), stdio: 'inherit' },
);
const [code] = (await once(child, 'close')) as [number | null];
process.exit(code ?? 1);
