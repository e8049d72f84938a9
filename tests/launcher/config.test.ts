import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, settings } from '../../server/src/config.ts';

test('without settings it is a demo on this machine alone, with the embedded Postgres', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true, secureCookies: false });
  expect(config.dataDir).toBe(resolve('data'));
  expect(config.databaseUrl).toBeUndefined();
  expect(config.origins()).toEqual(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']);
});

test('PUBLIC_URL makes it a real installation with that one origin', () => {
  const config = readConfig({ PUBLIC_URL: 'https://example.org/' });
  expect(config).toMatchObject({
    demo: false,
    host: '0.0.0.0',
    secureCookies: true,
    publicUrl: 'https://example.org',
  });
  expect(config.origins()).toEqual(['https://example.org']);
});

test('DATABASE_URL ends the demo, and DEMO=on brings it back', () => {
  const env = { DATABASE_URL: 'postgres://someone@db/forum' };
  expect(readConfig(env)).toMatchObject({ demo: false, migrationUrl: env.DATABASE_URL });
  expect(readConfig({ ...env, DEMO: 'on' })).toMatchObject({ demo: true, host: '127.0.0.1' });
});

test('an empty setting is none', () => {
  expect(readConfig({ PUBLIC_URL: '', DATABASE_URL: ' ', PORT: '' })).toMatchObject({
    demo: true,
    port: 3000,
  });
});

test('the origins follow the port that was found', () => {
  const config = { ...readConfig({ PORT: '0' }) };
  config.port = 4711;
  expect(config.origins()[0]).toBe('http://localhost:4711');
});

test.for([
  [{ DEMO: 'on', PUBLIC_URL: 'https://example.org' }, 'PUBLIC_URL cannot be https://example.org'],
  [{ HOST: '0.0.0.0' }, 'HOST cannot be 0.0.0.0'],
  [{ HOST: '127.0.0.1.example.org' }, 'HOST cannot be'],
  [{ DEMO: 'maybe' }, 'DEMO must be on or off'],
  [{ PORT: '70000' }, 'PORT must be a number'],
  [{ PORT: '80a' }, 'PORT must be a number'],
  [{ PUBLIC_URL: 'example.org' }, 'PUBLIC_URL must be an address'],
  [{ PUBLIC_URL: 'ftp://example.org' }, 'PUBLIC_URL must be an address'],
  [{ PUBLIC_URL: 'https://example.org/forum' }, 'without a path'],
  [{ DATABASE_URL: 'mysql://db/forum' }, 'DATABASE_URL must be an address such as postgres://'],
  [{ DATABASE_MIGRATION_URL: 'postgres://db/forum' }, 'needs DATABASE_URL beside it'],
] as [Record<string, string>, string][])('%o is refused', ([env, sentence]) => {
  expect(() => readConfig(env)).toThrow(sentence);
});

test('everything that is wrong is said at once, and no password is repeated', () => {
  const read = () =>
    readConfig({ PORT: 'x', DATABASE_URL: 'mysql://me:hidden@db/forum', HOST: '::', DEMO: 'on' });
  expect(read).toThrow(/HOST[^\n]+\n.*PORT|PORT[^]+HOST|DATABASE_URL[^]+PORT/);
  expect(read).not.toThrow(/hidden/);
});

test('each setting is listed once, with a sentence', () => {
  expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
  for (const { sentence } of settings) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test('letters become files until a mail server is set, and then need a sender', () => {
  expect(readConfig({})).toMatchObject({ smtpUrl: undefined, mailFrom: 'forum@localhost' });
  const SMTP_URL = 'smtps://user:secret@mail.example:465';
  const MAIL_FROM = 'Forum <forum@example.org>';
  expect(readConfig({ SMTP_URL, MAIL_FROM })).toMatchObject({ smtpUrl: SMTP_URL, mailFrom: MAIL_FROM });
  expect(() => readConfig({ SMTP_URL })).toThrow('SMTP_URL needs MAIL_FROM');
  expect(() => readConfig({ MAIL_FROM: 'nobody' })).toThrow(/MAIL_FROM must be.*"nobody"/);
  expect(() => readConfig({ SMTP_URL: 'https://user:secret@mail.example' })).toThrow(
    /^(?!.*secret).*SMTP_URL must be/,
  );
});

describe('an institution’s own sign-in', () => {
  const PUBLIC_URL = 'https://forum.example';
  const good = {
    id: 'urzad',
    name: 'Urząd (przykład)',
    issuer: 'https://login.example.org',
    clientId: 'forum',
    clientSecret: 'hidden',
  };
  const read = (...entries: object[]) =>
    readConfig({ PUBLIC_URL, OIDC_PROVIDERS: JSON.stringify(entries) }).providers;

  test('is read from the setting, or from the file it names', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'forum-providers-')), 'providers.json');
    await writeFile(file, JSON.stringify([good]));
    const wanted = [{ ...good, emailVerifiedBy: 'email_verified' }];
    expect(readConfig({ PUBLIC_URL, OIDC_PROVIDERS: file }).providers).toEqual(wanted);
    expect(read(good)).toEqual(wanted);
    await rm(dirname(file), { recursive: true });
  });

  test.for([
    [{ ...good, clientSecret: '' }, 'entry 1: clientSecret is missing'],
    [{ ...good, id: 'Urząd' }, 'entry 1: id must be of small letters'],
    [{ ...good, issuer: 'http://login.example.org' }, 'entry 1: issuer must be an address'],
    [{ ...good, issuer: 'https://login.microsoftonline.com/common/v2.0' }, 'your own tenant'],
    [{ ...good, emailVerifiedBy: 'email' }, 'emailVerifiedBy must be'],
    [{ ...good, secret: 'hidden' }, 'it holds something else'],
  ] as [object, string][])('%o is refused', ([entry, sentence]) => {
    expect(() => read(entry)).toThrow(sentence);
    expect(() => read(entry)).not.toThrow(/hidden/);
  });

  test('has an id of its own, needs PUBLIC_URL, and is not guessed from broken text', () => {
    expect(() => read(good, good)).toThrow('each entry needs an id of its own');
    expect(() => readConfig({ OIDC_PROVIDERS: JSON.stringify([good]) })).toThrow(
      'needs PUBLIC_URL beside it',
    );
    for (const OIDC_PROVIDERS of ['[{"clientSecret": "hidden"', '/nowhere/providers.json']) {
      expect(() => readConfig({ PUBLIC_URL, OIDC_PROVIDERS })).toThrow(/^(?!.*hidden).*must be a JSON list/);
    }
  });
});
