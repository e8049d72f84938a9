import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { newId } from '../../../server/src/database/ids.ts';
import { carrierFor } from '../../../server/src/mail/carrying.ts';
import { deliverDue, waitAfter } from '../../../server/src/mail/delivering.ts';
import { keepDelivering } from '../../../server/src/mail/delivery-loop.ts';
import { sendMail, type Letter } from '../../../server/src/mail/index.ts';
import type { Language } from '../../../server/src/graphql/__generated__/types.ts';
import { aClock } from '../../support/clock.ts';
import { lettersIn, mailsTo, read, type Received } from '../../support/mails.ts';
import { aServer } from '../http/a-server.ts';

const clock = aClock();
const server = await aServer({ clock, settings: { PUBLIC_URL: 'https://forum.example' } });
const { db, sql } = server.database;

const letter: Letter = {
  kind: 'GREETING',
  subject: { PL: 'Dzień dobry', EN: 'Good morning', UK: 'Добрий день' },
  lines: [{ PL: 'Zażółć <b>gęślą</b> & jaźń.', EN: 'Hello, <b>you</b> & me.', UK: 'Вітаємо.' }],
  button: { label: { PL: 'Otwórz', EN: 'Open', UK: 'Відкрити' }, path: '/zaloguj/link?kod=tajny-kod' },
  after: [{ PL: 'Do widzenia.', EN: 'Goodbye.', UK: 'До побачення.' }],
};

/** An address nobody else in this file has. */
const anAddress = () => `${newId()}@example.org`;

const send = (email: string, language: Language = 'PL', of = letter) =>
  db.transaction().execute((trx) => sendMail(trx, { to: { email, language }, letter: of, now: clock.now() }));

const rowOf = (email: string) =>
  db.selectFrom('mails').selectAll().where('recipient', '=', email).executeTakeFirstOrThrow();

/** A mail server of the test's own. Switched off it refuses connections, and comes back at the same port. */
function aMailServer({ refuse }: { refuse?: (address: string) => Error | undefined } = {}) {
  const received: Received[] = [];
  let port = 0;
  let running: SMTPServer | undefined;
  const on = async () => {
    running = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => done(refuse?.(address)),
      onData: (stream, _session, done) =>
        void buffer(stream).then(async (message) => {
          received.push(await read(message));
          done();
        }),
    });
    const listening = running.listen(port, '127.0.0.1');
    await new Promise((resolve) => listening.once('listening', resolve));
    port = (listening.address() as AddressInfo).port;
  };
  const off = () => new Promise<void>((resolve) => (running ? running.close(() => resolve()) : resolve()));
  onTestFinished(off);
  return { on, off, received, url: () => `smtp://127.0.0.1:${port}` };
}

/** What this installation does with letters when that server is its mail server. */
async function over(url: string) {
  const config = readConfig({
    PUBLIC_URL: 'https://forum.example',
    SMTP_URL: url,
    MAIL_FROM: 'Forum <forum@forum.example>',
    DATA_DIR: server.config.dataDir,
  });
  const failures: object[] = [];
  const carrier = await carrierFor(config);
  onTestFinished(() => carrier.close());
  const log = { error: (about: object) => void failures.push(about) };
  return { config, failures, deliver: () => deliverDue({ config, db, clock, log }, carrier) };
}

beforeEach(async () => {
  await db.deleteFrom('mails').execute();
});

describe('a letter', () => {
  test('leaves with the act that sends it, and not without', async () => {
    const [kept, rolledBack] = [anAddress(), anAddress()];
    await send(kept);
    const act = db.transaction().execute(async (trx) => {
      await sendMail(trx, { to: { email: rolledBack, language: 'PL' }, letter, now: clock.now() });
      throw new Error('rolled back');
    });
    await expect(act).rejects.toThrow('rolled back');
    expect(await mailsTo({ ...server, clock }, kept)).toHaveLength(1);
    expect(await mailsTo({ ...server, clock }, rolledBack)).toEqual([]);
  });

  test.each([
    ['PL', 'pl', 'Dzień dobry', 'Do widzenia.'],
    ['EN', 'en', 'Good morning', 'Goodbye.'],
    ['UK', 'uk', 'Добрий день', 'До побачення.'],
  ] as const)('speaks its reader’s language, %s', async (language, lang, subject, end) => {
    const email = anAddress();
    await send(email, language);
    const [mail] = await mailsTo({ ...server, clock }, email);
    expect(mail?.subject).toBe(subject);
    expect(mail?.text).toContain(end);
    expect(mail?.html).toContain(`<html lang="${lang}"`);
    expect(mail?.html).toContain(end);
  });

  test('says the same in text and in HTML, where nothing it quotes becomes markup', async () => {
    const email = anAddress();
    await send(email);
    const [mail] = await mailsTo({ ...server, clock }, email);
    expect(mail?.text).toContain('Zażółć <b>gęślą</b> & jaźń.');
    expect(mail?.html).toContain('Zażółć &lt;b&gt;gęślą&lt;/b&gt; &amp; jaźń.');
    expect(mail?.html).toContain('href="https://forum.example/zaloguj/link?kod=tajny-kod"');
  });

  test('links to the installation’s own address, whatever Host the request names that sends it', async () => {
    const email = anAddress();
    await send(email);
    const [mail] = await mailsTo({ ...server, clock }, email);
    expect(mail?.links).toEqual([
      'https://forum.example/zaloguj/link?kod=tajny-kod',
      'https://forum.example',
    ]);
    expect([...(mail?.html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://forum.example/zaloguj/link?kod=tajny-kod',
    ]);
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
    'cannot lead to %s',
    async (path) => {
      const leading = { ...letter, button: { label: letter.subject, path } };
      await expect(send(anAddress(), 'PL', leading)).rejects.toThrow(/needs a path/);
    },
  );

  test('cannot smuggle in a header or a second reader', async () => {
    const subject = { ...letter.subject, PL: 'Temat\r\nBcc: somebody@evil.example' };
    const email = anAddress();
    await send(email, 'PL', { ...letter, subject });
    const [mail] = await mailsTo({ ...server, clock }, email);
    expect(mail?.subject).toBe('Temat Bcc: somebody@evil.example');
  });

  test('leaves nothing of what it said in the database', async () => {
    const email = anAddress();
    await send(email);
    expect(JSON.stringify(await rowOf(email))).toContain('tajny-kod');
    await mailsTo({ ...server, clock }, email);
    expect(await rowOf(email)).toMatchObject({ content: null, sentAt: clock.now() });
    expect(JSON.stringify(await rowOf(email))).not.toContain('tajny-kod');
  });

  test('lies in the outbox as a file that only its owner opens', async () => {
    const email = anAddress();
    await send(email);
    await mailsTo({ ...server, clock }, email);
    const { id } = await rowOf(email);
    const folder = join(server.config.dataDir, 'outbox');
    expect(await readdir(folder)).toContain(`${id}.eml`);
    expect((await stat(join(folder, `${id}.eml`))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });
});

describe('a mail server', () => {
  test('that is down and comes back gets each letter once', async () => {
    const mailServer = aMailServer();
    await mailServer.on();
    await mailServer.off();
    const { deliver, failures } = await over(mailServer.url());
    const email = anAddress();
    await send(email);
    expect(await deliver()).toBe(0);
    expect(failures).toEqual([{ kind: 'GREETING', attempts: 1, code: expect.any(String) }]);
    expect(await deliver(), 'not again before its time').toBe(0);
    expect(await rowOf(email)).toMatchObject({ attempts: 1, sentAt: null });
    await mailServer.on();
    const { nextTryAt, id } = await rowOf(email);
    await clock.during(nextTryAt.toISOString(), async () => {
      expect(await deliver()).toBe(1);
      expect(await deliver()).toBe(0);
    });
    expect(mailServer.received.map(({ to, messageId }) => ({ to, messageId }))).toEqual([
      { to: email, messageId: `<${id}@forum.example>` },
    ]);
  });

  test('that stays away for an hour is asked ever more rarely, and no letter is lost', () => {
    const waits = Array.from({ length: 12 }, (_, index) => waitAfter(index + 1) / 1000);
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300, 300, 300, 300]);
  });

  test('that knows no such mailbox ends the matter', async () => {
    const unknown = Object.assign(new Error('No such user here'), { responseCode: 550 });
    const mailServer = aMailServer({ refuse: () => unknown });
    await mailServer.on();
    const { deliver, failures } = await over(mailServer.url());
    const email = anAddress();
    await send(email);
    await deliver();
    expect(await rowOf(email)).toMatchObject({ givenUpAt: clock.now(), content: null, lastError: '550' });
    expect(JSON.stringify(failures)).not.toContain(email);
  });

  test('that stays away for two days makes us give up', async () => {
    const mailServer = aMailServer();
    await mailServer.on();
    await mailServer.off();
    const { deliver } = await over(mailServer.url());
    const email = anAddress();
    await send(email);
    await clock.during('2016-03-04', deliver);
    expect((await rowOf(email)).givenUpAt).not.toBeNull();
  });

  test('gets each of many letters once from several processes', async () => {
    const mailServer = aMailServer();
    await mailServer.on();
    const processes = await Promise.all([1, 2, 3].map(() => over(mailServer.url())));
    const emails = Array.from({ length: 24 }, anAddress);
    for (const email of emails) await send(email);
    const counts = await Promise.all(processes.map(({ deliver }) => deliver()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(24);
    expect(mailServer.received.map(({ to }) => to).toSorted()).toEqual(emails.toSorted());
  });

  test('gets what a killed process had taken, once that process counts as dead', async () => {
    const mailServer = aMailServer();
    await mailServer.on();
    const { deliver } = await over(mailServer.url());
    const email = anAddress();
    await send(email);
    const lease = new Date(clock.now().getTime() + 120_000);
    await db.updateTable('mails').set({ attempts: 1, nextTryAt: lease }).execute();
    expect(await deliver()).toBe(0);
    await clock.during(lease.toISOString(), deliver);
    expect(mailServer.received.map(({ to }) => to)).toEqual([email]);
  });
});

describe('the delivery of a running server', () => {
  test('is woken by the commit of an act', async () => {
    const { config } = server;
    const delivery = keepDelivering({ config, db, clock, log: server.app.log }, sql);
    onTestFinished(() => delivery.end());
    const email = anAddress();
    await send(email);
    await expect.poll(() => lettersIn(config.dataDir, email), { timeout: 5_000 }).toHaveLength(1);
    const another = anAddress();
    await send(another);
    await expect.poll(() => lettersIn(config.dataDir, another), { timeout: 5_000 }).toHaveLength(1);
    await delivery.end();
    expect(server.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
