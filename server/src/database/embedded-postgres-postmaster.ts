import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Place } from './embedded-postgres-place.ts';

/** The process that is this place's Postgres, and whether it takes connections. */
export interface Postmaster {
  pid: number;
  ready: boolean;
}

/** Who runs on this place now, our child or one that a killed process left behind; undefined when nobody does. */
export function runningPostmaster(place: Place): Postmaster | undefined {
  const lines = pidFile(place)?.split('\n');
  const pid = Number(lines?.[0]);
  if (!lines || !pid || !isPostmaster(pid, place)) return undefined;
  return { pid, ready: lines[7]?.trim() === 'ready' };
}

/**
 * Removes the note of a postmaster that is gone. Postgres does so itself unless the number in it lives on as a zombie
 * or as a stranger, which is usual when a container starts again. Call it only where nobody else may be starting.
 */
export function forgetDeadPostmaster(place: Place): void {
  if (!runningPostmaster(place)) rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
}

/**
 * Ends Postgres: it rolls back what is open and closes. When that takes longer than `patience` milliseconds, it stops
 * where it stands and recovers from its log at the next start; nothing acknowledged is lost either way.
 */
export async function endPostmaster(place: Place, pid: number, patience: number): Promise<void> {
  for (const [signal, wait] of [
    ['SIGINT', patience],
    ['SIGQUIT', 1_500],
    ['SIGKILL', 1_000],
  ] as const) {
    send(signal, pid);
    if (await gone(place, pid, wait)) return;
  }
}

async function gone(place: Place, pid: number, wait: number): Promise<boolean> {
  const deadline = Date.now() + wait;
  while (isPostmaster(pid, place)) {
    if (Date.now() > deadline) return false;
    await pause(15);
  }
  return true;
}

/** Sends a signal without waiting for what comes of it. */
export function signalPostmaster(place: Place, signal: NodeJS.Signals): void {
  const running = runningPostmaster(place);
  if (running) send(signal, running.pid);
}

/** True while `pid` is this place's Postgres: not a zombie, and not a stranger that got an old number. */
export function isPostmaster(pid: number, place: Place): boolean {
  if (process.platform !== 'linux') return send(0, pid);
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '')[0] ?? 'X';
    if (state === 'Z' || state === 'X') return false;
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    // For an instant after it was started, a process has no command line yet.
    return commandLine === '' || commandLine.split('\0').includes(place.cluster);
  } catch {
    return false;
  }
}

function send(signal: NodeJS.Signals | 0, pid: number): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function pidFile(place: Place): string | undefined {
  try {
    return readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
}
