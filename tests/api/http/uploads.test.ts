import { createHash } from 'node:crypto';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { newId } from '../../../server/src/database/ids.ts';
import { removeUnattachedUploads } from '../../../server/src/http/uploads-forgetting.ts';
import { signedIn } from '../accounts/a-person.ts';
import { aServer } from './a-server.ts';
import { bad, good } from './files.ts';

const server = await aServer();
const { db } = server.database;
const { cookie, id: uploader } = await signedIn(server);
const folder = join(server.config.dataDir, 'uploads');

const send = (
  name: string,
  content: Buffer,
  headers: Record<string, string> = { cookie, origin: server.url },
) => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(content)], name, { type: 'image/png' }));
  return fetch(`${server.url}/uploads`, { method: 'POST', body: form, headers });
};

const rows = () => db.selectFrom('uploads').selectAll().execute();
const message = async (response: Response) =>
  ((await response.json()) as { errors: { message: string; extensions: { code: string } }[] }).errors[0];

describe('a file sent as evidence', () => {
  test.each(Object.entries(good))('%s is kept, by what it is', async (name, { content, type }) => {
    const response = await send(name, content);
    expect(response.status).toBe(201);
    const kept = (await response.json()) as { id: string };
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(kept).toEqual({ id: expect.any(String), sha256, byteSize: content.length });
    expect(await readFile(join(folder, kept.id))).toEqual(content);
    const row = (await rows()).find(({ id }) => id === kept.id);
    expect(row).toMatchObject({ uploader, fileName: name, mediaType: type, sha256, attachedAt: null });
  });

  test.each(Object.entries(bad))('is refused when it is %s', async (_what, { name, content }) => {
    const before = await rows();
    const response = await send(name, content);
    expect(response.status).toBe(415);
    expect((await message(response))?.message).toMatch(/PDF, PNG/);
    expect(await rows()).toEqual(before);
    expect(await readdir(folder)).toHaveLength(before.length);
  });

  test('is refused when it is empty', async () => {
    const response = await send('a.png', Buffer.alloc(0));
    expect(response.status).toBe(422);
    expect(await message(response)).toMatchObject({ extensions: { code: 'EMPTY' } });
  });

  test('is kept at 20 MB and refused beyond, without a trace', { timeout: 60_000 }, async () => {
    const pdf = Buffer.alloc(20 * 1024 * 1024, '%PDF-1.7\n');
    expect((await send('full.pdf', pdf)).status).toBe(201);
    const before = await readdir(folder);
    const response = await send('over.pdf', Buffer.concat([pdf, Buffer.from('x')]));
    expect(response.status).toBe(413);
    expect((await message(response))?.message).toMatch('20 MB');
    expect(await readdir(folder)).toEqual(before);
  });

  test('needs a session', async () => {
    const image = good['zdjęcie.png']?.content ?? Buffer.alloc(0);
    expect((await send('a.png', image, {})).status).toBe(401);
    expect((await send('a.png', image, { cookie: 'forum.session=x', origin: server.url })).status).toBe(401);
    expect((await send('a.png', image, { cookie })).status).toBe(403);
  });

  test('is one file in a form, and nothing else', async () => {
    const ask = (body: RequestInit['body'], headers = {}) =>
      fetch(`${server.url}/uploads`, {
        method: 'POST',
        body,
        headers: { cookie, origin: server.url, ...headers },
      });
    expect((await ask(new FormData())).status).toBe(400);
    expect((await ask('{}', { 'content-type': 'application/json' })).status).toBe(400);
    expect((await ask('--x\r\nnonsense', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(
      400,
    );
    const words = new FormData();
    words.set('file', 'only words');
    expect((await ask(words)).status).toBe(400);
  });

  test.each([
    ['../../etc/passwd.png', 'passwd.png'],
    ['C:\\Users\\x\\a.png', 'a.png'],
    ['a\u202Egnp.exe', 'agnp.exe'],
    ['x'.repeat(500), 'x'.repeat(200)],
    ['', 'plik'],
  ])('called %j is shown as %j and stands nowhere else', async (given, shown) => {
    // Not every client cleans names up as fetch does.
    const image = good['zdjęcie.png']?.content.toString('latin1');
    const response = await fetch(`${server.url}/uploads`, {
      method: 'POST',
      headers: { cookie, origin: server.url, 'content-type': 'multipart/form-data; boundary=x' },
      body: Buffer.concat([
        Buffer.from(`--x\r\nContent-Disposition: form-data; name="file"; filename="${given}"\r\n\r\n`),
        Buffer.from(image ?? '', 'latin1'),
        Buffer.from('\r\n--x--\r\n'),
      ]),
    });
    const { id } = (await response.json()) as { id: string };
    expect((await rows()).find((row) => row.id === id)?.fileName).toBe(shown);
  });
});

describe('a file that nobody attached', () => {
  test('is removed after a day, and not before', async () => {
    const { id } = (await (await send('a.pdf', good['raport.pdf']?.content ?? Buffer.alloc(0))).json()) as {
      id: string;
    };
    const halfWritten = join(folder, `.${newId()}.part`);
    await writeFile(halfWritten, 'x');
    const at = (hours: number) =>
      removeUnattachedUploads({
        db,
        config: server.config,
        clock: { now: () => new Date(Date.now() + hours * 3_600_000) },
      });
    await at(23);
    expect(await readdir(folder)).toContain(id);
    const old = new Date(Date.now() - 25 * 3_600_000);
    await utimes(halfWritten, old, old);
    await at(25);
    expect(await readdir(folder)).toEqual([]);
    expect(await rows()).toEqual([]);
  });
});

describe('a file that is evidence', () => {
  /** Evidence of a recommendation that is public or not. Rules of other modules are not this test's business. */
  async function anEvidence(published: boolean, fileName: string) {
    const pdf = good['raport.pdf']?.content ?? Buffer.alloc(0);
    const { id: upload } = (await (await send(fileName, pdf)).json()) as { id: string };
    const evidence = newId();
    const [institution, recommendation, addressee, update] = [newId(), newId(), newId(), newId()];
    await db.connection().execute(async (one) => {
      // Foreign keys and triggers off, for the rows that only lead from the evidence to the publication.
      await sql`set session_replication_role = replica`.execute(one);
      await insert(one, 'recommendations', {
        id: recommendation,
        kind: 'LAW_CHANGE',
        original_language: 'PL',
        stage: published ? 'PUBLISHED' : 'DRAFT',
        published_at: published ? new Date() : null,
        counts_from: published ? '2020-01-01' : null,
        position: 1,
      });
      await insert(one, 'addressees', {
        id: addressee,
        recommendation_id: recommendation,
        institution_id: institution,
        role: 'LEAD',
      });
      await insert(one, 'status_updates', {
        id: update,
        addressee_id: addressee,
        status: 'IN_PROGRESS',
        basis: 'REPORTED',
        precision: 'DAY',
        by_institution_id: institution,
        person_id: uploader,
      });
      await insert(one, 'evidence', {
        id: evidence,
        status_update_id: update,
        kind: 'FILE',
        title: 'Report',
        upload_id: upload,
        position: 0,
      });
      await sql`set session_replication_role = default`.execute(one);
    });
    return { evidence, pdf };
  }

  test('is served to save, never to run, under its own name', async () => {
    const { evidence, pdf } = await anEvidence(true, 'Zażółć "gęślą" 100%.pdf');
    const response = await fetch(`${server.url}/evidence/${evidence}`);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'content-disposition': `attachment; filename="Zazo_c _gesla_ 100_.pdf"; filename*=UTF-8''Za%C5%BC%C3%B3%C5%82%C4%87%20%22g%C4%99%C5%9Bl%C4%85%22%20100%25.pdf`,
    });
    expect((await fetch(`${server.url}/evidence/Evidence:${evidence}`)).status).toBe(200);
  });

  test('is hidden with its recommendation, as if it did not exist', async () => {
    const { evidence } = await anEvidence(false, 'a.pdf');
    const answers = [];
    for (const id of [evidence, newId(), 'nonsense', '..%2F..%2Fetc%2Fpasswd', '%00']) {
      const response = await fetch(`${server.url}/evidence/${id}`);
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      answers.push([response.status, errors[0]?.message]);
    }
    expect(new Set(answers.map(String))).toEqual(new Set(['404,There is no such file.']));
  });

  /** Puts in a row, with something harmless in each further column that needs it. */
  async function insert(one: typeof db, table: string, given: Record<string, unknown>) {
    const { rows: columns } = await sql<{ name: string; type: string }>`
      select column_name as name, data_type as type from information_schema.columns
      where table_name = ${table} and table_schema = 'public'
        and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'`.execute(one);
    const harmless: Record<string, unknown> = {
      uuid: newId(),
      date: '2020-01-01',
      'timestamp with time zone': new Date(),
      integer: 1,
      boolean: false,
    };
    const values: Record<string, unknown> = { ...given };
    for (const { name, type } of columns) values[name] ??= harmless[type] ?? newId();
    await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(values).map((name) => sql.ref(name)))})
      values (${sql.join(Object.values(values))})`.execute(one);
  }
});
