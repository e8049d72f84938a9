import { resolve } from 'node:path';
import { readProviders, type SignInProvider } from './config-providers.ts';
import { CannotStart } from './cannot-start.ts';

/** The only reader of the environment. What is not in `Config` is not a setting. */
export interface Config {
  /** 0 lets the system choose; `serve` then writes the chosen one here. */
  port: number;
  host: string;
  /** The origin the public knows this installation by, or undefined. */
  publicUrl: string | undefined;
  dataDir: string;
  databaseUrl: string | undefined;
  /** Where migrations run: the owner of the tables, when that is another login than the application's. */
  migrationUrl: string | undefined;
  demo: boolean;
  /** Who answers for personal data, with an address: shown on the privacy page. Undefined until somebody says so. */
  dataController: string | undefined;
  /** The mail server, with its password; undefined lets letters become files. */
  smtpUrl: string | undefined;
  /** Whom letters come from: `Forum <forum@example.org>`. */
  mailFrom: string;
  /** Institutions' own sign-ins, each offered on the sign-in page. */
  providers: SignInProvider[];
  /** The browser that prints reports; undefined takes the one that the system has. */
  chromiumPath: string | undefined;
  /** Cookies are `__Host-` and Secure when the public comes over https. */
  secureCookies: boolean;
  /** The origins that are this installation itself. Ask at each request: with port 0 they are known after listening. */
  origins(): string[];
}

export interface Setting {
  name: string;
  default: string;
  sentence: string;
}

/** Every setting, for the README and for the test that compares the two. */
export const settings: Setting[] = [
  { name: 'PORT', default: '3000', sentence: 'The port the server listens on.' },
  {
    name: 'HOST',
    default: '127.0.0.1 in demo mode, else 0.0.0.0',
    sentence: 'The address the server listens on.',
  },
  {
    name: 'PUBLIC_URL',
    default: 'none',
    sentence:
      'The address people open, such as https://example.org. Without it only this machine is an own origin.',
  },
  {
    name: 'DATA_DIR',
    default: './data',
    sentence: 'The folder of the embedded Postgres, of uploaded files and of the secret that signs sessions.',
  },
  {
    name: 'DATABASE_URL',
    default: 'none',
    sentence: 'A Postgres server, 15 or newer, to use instead of the embedded one.',
  },
  {
    name: 'DATABASE_MIGRATION_URL',
    default: 'DATABASE_URL',
    sentence:
      'The same database as the owner of its tables, when the application signs in as somebody with fewer rights.',
  },
  {
    name: 'DEMO',
    default: 'on when neither DATABASE_URL nor PUBLIC_URL is set',
    sentence: 'Demo mode: example content, sign-in without a password, this machine only. on or off.',
  },
  {
    name: 'DATA_CONTROLLER',
    default: 'none',
    sentence:
      'Who answers for personal data, with an address to write to, such as Fundacja Przykład, ul. Prosta 1, Wrocław, iod@example.org. Shown on the privacy page.',
  },
  {
    name: 'SMTP_URL',
    default: 'none',
    sentence:
      'The mail server, such as smtps://user:password@mail.example:465. Without it letters become files in DATA_DIR/outbox, which administrators read in the workspace.',
  },
  {
    name: 'MAIL_FROM',
    default: 'forum@localhost',
    sentence: 'Whom letters come from, such as Forum <forum@example.org>. Needed beside SMTP_URL.',
  },
  {
    name: 'OIDC_PROVIDERS',
    default: 'none',
    sentence:
      'Institutions’ own sign-ins (OpenID Connect): a JSON list, or the path of a file that holds one. See “Signing in with an institution’s account”. Needs PUBLIC_URL beside it.',
  },
  {
    name: 'CHROMIUM_PATH',
    default: 'the Chromium of the system',
    sentence:
      'The Chromium that prints reports as PDF, where it is not at its usual place. Without one there is no PDF.',
  },
];

type Environment = Record<string, string | undefined>;

/** Reads the settings. Throws `CannotStart` that names everything that is wrong with them, not only the first. */
export function readConfig(env: Environment = process.env): Config {
  const problems: string[] = [];
  const read = reader(env, problems);
  const publicUrl = read.origin('PUBLIC_URL');
  const databaseUrl = read.postgresUrl('DATABASE_URL');
  const migrationUrl = read.postgresUrl('DATABASE_MIGRATION_URL');
  const demo = read.switch('DEMO') ?? !(read.text('DATABASE_URL') || read.text('PUBLIC_URL'));
  const host = read.text('HOST') ?? (demo ? '127.0.0.1' : '0.0.0.0');
  if (demo) problems.push(...whatMakesADemoPublic(publicUrl, host));
  if (migrationUrl && !read.text('DATABASE_URL')) {
    problems.push('DATABASE_MIGRATION_URL needs DATABASE_URL beside it.');
  }
  const port = read.port('PORT') ?? 3000;
  const smtpUrl = read.smtpUrl('SMTP_URL');
  const mailFrom = read.sender('MAIL_FROM');
  if (smtpUrl && !read.text('MAIL_FROM')) problems.push('SMTP_URL needs MAIL_FROM beside it.');
  const providers = readProviders(read.text('OIDC_PROVIDERS'), problems);
  if (providers.length > 0 && !read.text('PUBLIC_URL')) {
    problems.push('OIDC_PROVIDERS needs PUBLIC_URL beside it.');
  }
  if (problems.length > 0) throw new CannotStart(problems.join('\n'));
  return {
    port,
    host,
    publicUrl,
    dataDir: resolve(read.text('DATA_DIR') ?? './data'),
    databaseUrl,
    migrationUrl: migrationUrl ?? databaseUrl,
    demo,
    dataController: read.text('DATA_CONTROLLER'),
    smtpUrl,
    mailFrom: mailFrom ?? 'forum@localhost',
    providers,
    chromiumPath: read.text('CHROMIUM_PATH'),
    secureCookies: publicUrl?.startsWith('https:') ?? false,
    origins() {
      return this.publicUrl ? [this.publicUrl] : localOrigins(this.port);
    },
  };
}

/** A demo signs anybody in as anybody, so that it must not be reachable from elsewhere. */
function whatMakesADemoPublic(publicUrl: string | undefined, host: string): string[] {
  const problems = [];
  if (publicUrl && !isLoopback(new URL(publicUrl).hostname)) {
    problems.push(`Demo mode signs anybody in, so PUBLIC_URL cannot be ${publicUrl}. Set DEMO=off.`);
  }
  if (!isLoopback(host)) {
    problems.push(`Demo mode signs anybody in, so HOST cannot be ${host}. Use 127.0.0.1, or set DEMO=off.`);
  }
  return problems;
}

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

const localOrigins = (port: number): string[] =>
  ['localhost', '127.0.0.1', '[::1]'].map((host) => new URL(`http://${host}:${port}`).origin);

function reader(env: Environment, problems: string[]) {
  const text = (name: string) => env[name]?.trim() || undefined;
  const refuse = (sentence: string) => {
    problems.push(sentence);
    return undefined;
  };
  return {
    text,
    port(name: string) {
      const value = text(name);
      if (value === undefined || (/^\d{1,5}$/.test(value) && Number(value) <= 65_535)) {
        return value === undefined ? undefined : Number(value);
      }
      return refuse(`${name} must be a number from 0 to 65535, not "${value}".`);
    },
    switch(name: string) {
      const value = text(name)?.toLowerCase();
      if (value === undefined) return undefined;
      if (['on', 'true', 'yes', '1'].includes(value)) return true;
      if (['off', 'false', 'no', '0'].includes(value)) return false;
      return refuse(`${name} must be on or off, not "${value}".`);
    },
    origin(name: string) {
      const value = text(name);
      if (value === undefined) return undefined;
      const url = URL.parse(value);
      if (!url || !/^https?:$/.test(url.protocol)) {
        return refuse(`${name} must be an address such as https://example.org, not "${value}".`);
      }
      if (url.pathname !== '/' || url.search || url.hash || url.username) {
        return refuse(`${name} must be an address without a path, such as ${url.origin}, not "${value}".`);
      }
      return url.origin;
    },
    postgresUrl(name: string) {
      const value = text(name);
      if (value === undefined || /^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '')) return value;
      // The value is not repeated: it may hold a password.
      return refuse(`${name} must be an address such as postgres://user:password@host:5432/database.`);
    },
    smtpUrl(name: string) {
      const value = text(name);
      const url = URL.parse(value ?? '');
      if (value === undefined || (url && /^smtps?:$/.test(url.protocol) && url.hostname)) return value;
      // Not repeated either.
      return refuse(`${name} must be an address such as smtps://user:password@mail.example:465.`);
    },
    sender(name: string) {
      const value = text(name);
      if (value === undefined || /^([^<>@\p{Cc}]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(value)) {
        return value;
      }
      return refuse(`${name} must be an address such as Forum <forum@example.org>, not "${value}".`);
    },
  };
}
