import { existsSync } from 'node:fs';

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
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this system, if it has one. */
export const installedChromium = (): string | undefined => usualPlaces.find((path) => existsSync(path));

/** A browser that talks to nobody but the page it was given. Root cannot use the sandbox. */
export const chromiumSwitches = (): string[] => [
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

/** Prints with the browser of this system, one document at a time; another may wait, more are refused. */
export function createPrinter(chromiumPath: string | undefined): Printer {
  const browser = chromiumPath ?? installedChromium();
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

/** The document's scripts do not run, and it reaches no network. */
async function printWith(executablePath: string, html: string): Promise<Printed> {
  const { chromium } = await import('playwright-core');
  const inTime = AbortSignal.timeout(PATIENCE);
  try {
    const browser = await chromium.launch({
      executablePath,
      args: chromiumSwitches(),
      timeout: PATIENCE,
      // The server itself ends by signals, and ends what it started.
      ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    });
    try {
      const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
      const printing = page
        .setContent(html, { timeout: PATIENCE })
        .then(() => page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
      const late = new Promise<never>((_, refuse) => {
        inTime.addEventListener('abort', () => refuse(inTime.reason as Error), { once: true });
      });
      return { ok: true, pdf: Uint8Array.from(await Promise.race([printing, late])) };
    } finally {
      await browser.close();
    }
  } catch {
    return { ok: false, reason: 'FAILED' };
  }
}
