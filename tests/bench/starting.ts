/**
 * Prints how long a start takes until /health answers 200, from Node and through npx, and how long the stop takes:
 * `node tests/bench/starting.ts [rounds]`. The first round makes the data and the pages; the others find them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { env, root } from '../run-steps.ts';

const rounds = Number(process.argv[2] ?? 3);
const ways = {
  node: { line: [process.execPath, 'server/src/start.ts'], goal: 2 },
  npx: { line: ['npx', '-y', 'pnpm@12', 'start'], goal: 5 },
};

const dataDir = await mkdtemp(join(tmpdir(), 'forum-bench-'));
try {
  await measure('node, first', ways.node.line, 45);
  for (const [name, { line, goal }] of Object.entries(ways)) {
    for (let round = 0; round < rounds; round += 1) await measure(`${name}, warm`, line, goal);
  }
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

async function measure(name: string, [command = '', ...args]: string[], goal: number): Promise<void> {
  const since = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env(root), DATA_DIR: dataDir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const url = await readyAddress(child.stdout);
  while ((await fetch(`${url}/health`)).status !== 200) await pause(10);
  const seconds = (performance.now() - since) / 1000;
  const stopping = performance.now();
  // As Ctrl-C in a terminal: to the whole group.
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await once(child, 'close');
  const stop = (performance.now() - stopping) / 1000;
  console.log(
    `${seconds <= goal ? 'pass' : 'FAIL'} ${name}: ready in ${seconds.toFixed(2)} s (goal ${goal}), stopped in ${stop.toFixed(2)} s`,
  );
}

async function readyAddress(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  for await (const part of output) {
    said += String(part);
    const url = /^Ready: (\S+)$/m.exec(said)?.[1];
    if (url) {
      output.resume();
      return url;
    }
  }
  throw new Error(said);
}
