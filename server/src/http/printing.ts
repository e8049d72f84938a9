import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Printed = { ok: true; pdf: Uint8Array<ArrayBuffer> } | { ok: false; reason: 'BUSY' | 'FAILED' };

export interface Printer {
  /** False where there is no browser to print with. */
  canPrint: boolean;
  /** A tagged PDF with bookmarks, of an HTML document that needs nothing beside itself. */
  print(html: string): Promise<Printed>;
}

/** Milliseconds one document may take. With one that waits, both end before a page's patience does. */
const PATIENCE = 12_000;

/** Where systems put a Chromium. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

/** Prints with the browser of this system, one document at a time; another may wait, more are refused. */
export function createPrinter(chromiumPath: string | undefined): Printer {
  const browser = chromiumPath ?? installed.find((path) => existsSync(path));
  if (!browser || !existsSync(browser)) {
    return { canPrint: false, print: async () => ({ ok: false, reason: 'FAILED' }) };
  }
  let last: Promise<unknown> = Promise.resolve();
  let inHand = 0;
  return {
    canPrint: true,
    async print(html) {
      if (inHand >= 2) return { ok: false, reason: 'BUSY' };
      inHand += 1;
      const printing = last.then(() => printWith(browser, html));
      last = printing;
      return printing.finally(() => (inHand -= 1));
    },
  };
}

async function printWith(browser: string, html: string): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), 'forum-print-'));
  try {
    const page = join(folder, 'report.html');
    const pdf = join(folder, 'report.pdf');
    await writeFile(page, html);
    if (!(await run(browser, [...switches(folder), `--print-to-pdf=${pdf}`, `file://${page}`], folder))) {
      return { ok: false, reason: 'FAILED' };
    }
    return { ok: true, pdf: Uint8Array.from(await readFile(pdf)) };
  } catch {
    return { ok: false, reason: 'FAILED' };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** It prints what it was given and talks to nobody; root cannot use the sandbox. */
const switches = (folder: string): string[] => [
  '--headless',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  `--user-data-dir=${join(folder, 'profile')}`,
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Whether it ended well in time. It is a group of processes, which end together. */
async function run(browser: string, args: string[], home: string): Promise<boolean> {
  const child = spawn(browser, args, {
    stdio: 'ignore',
    detached: true,
    env: { HOME: home, PATH: '/usr/local/bin:/usr/bin:/bin' },
  });
  const end = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  const timer = setTimeout(end, PATIENCE);
  process.once('exit', end);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code === 0;
  } finally {
    clearTimeout(timer);
    process.removeListener('exit', end);
    end();
  }
}
