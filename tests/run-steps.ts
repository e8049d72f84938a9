import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

export interface Result {
  name: string;
  passed: number;
  failed: number;
}

/** A check that counts as one. It fails by throwing; what it throws is printed. */
export interface Step {
  name: string;
  run(): Promise<void>;
}

/** Runs steps two at a time and reports them in their order, each as soon as it and those before it are done. */
export async function inOrder(steps: Step[]): Promise<Result[]> {
  const running: Promise<() => Result>[] = [];
  const results: Result[] = [];
  for (const [index, step] of steps.entries()) {
    running.push(started(step, running[index - 2]));
  }
  for (const report of running) results.push((await report)());
  return results;
}

async function started(step: Step, after: Promise<unknown> | undefined): Promise<() => Result> {
  await after;
  const since = performance.now();
  const failure = await step.run().then(
    () => undefined,
    (error: Error) => error.message,
  );
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  return () => {
    console.log(`${failure === undefined ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
    if (failure) console.log(failure.replaceAll(/^/gm, '       '));
    return { name: step.name, passed: failure === undefined ? 1 : 0, failed: failure === undefined ? 0 : 1 };
  };
}

/** The programs of this workspace, run by this very Node, whatever stands first in the reader's PATH. */
export const env = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [
    dirname(process.execPath),
    join(folder, 'node_modules/.bin'),
    join(root, 'node_modules/.bin'),
    process.env['PATH'],
  ].join(delimiter),
});

/** A step that runs command lines one after the other, all of them, and fails when one does. */
export function program(name: string, ...lines: string[][]): Step & { in(folder: string): Step } {
  const within = (folder: string): Step => ({ name, run: () => runAll(lines, folder) });
  return { ...within(root), in: (folder) => within(join(root, folder)) };
}

async function runAll(lines: string[][], folder: string): Promise<void> {
  const said: string[] = [];
  for (const line of lines) said.push(await output(line, folder));
  const failed = said.filter(Boolean);
  if (failed.length > 0) throw new Error(failed.join('\n'));
}

/** What a failed command said, or nothing when it succeeded. */
async function output([command = '', ...args]: string[], folder: string): Promise<string> {
  const child = spawn(command, args, { cwd: folder, env: env(folder), stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const [code] = await once(child, 'close').catch((error: Error) => [error.message]);
  return code === 0 ? '' : Buffer.concat(said).toString().trim() || `${command} ended with ${code}`;
}
