import { readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const rhythm = 500;

/**
 * Calls `stop` when the npx that started us ends. A Ctrl-C reaches everybody in the terminal, but a signal sent to npx
 * alone ends npx alone: it passes nothing on, and the server would stay behind unseen.
 */
export function whenNpxEnds(stop: () => void): void {
  const npx = ancestors(process.ppid).find((pid) => /^(npm exec|.*\bnpx) .*\bpnpm\b/.test(commandLine(pid)));
  if (!npx) return;
  const looking = setInterval(() => {
    if (isRunning(npx)) return;
    clearInterval(looking);
    stop();
  }, rhythm).unref();
}

/** `pid` and those above it, as far as /proc tells; on other systems nobody. */
function ancestors(pid: number): number[] {
  if (pid <= 1) return [];
  const parent = Number(/^PPid:\s*(\d+)$/m.exec(read(pid, 'status'))?.[1] ?? 0);
  return [pid, ...ancestors(parent)];
}

const commandLine = (pid: number): string => read(pid, 'cmdline').replaceAll('\0', ' ');

const isRunning = (pid: number): boolean => /^State:\s*[^ZX\s]/m.test(read(pid, 'status'));

function read(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}
