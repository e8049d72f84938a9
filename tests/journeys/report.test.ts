import { inject, expect, test } from 'vitest';
import { builtPages } from '../../server/src/http/web.ts';
import { aServer } from '../api/http/a-server.ts';
import { aDraft, anAdopted, ask, aSent, ministry, unheard } from '../support/journey-world.ts';
import { bookmarksOf, unzipped } from '../support/documents.ts';
import { aWorld } from '../support/world.ts';

const without = await aWorld();
const { slug } = await without.aForum({ title: { pl: 'Forum bez drukarni' } }).ready();
const pages = await builtPages();
if (!pages) throw new Error('The pages are not built');
const server = await aServer({
  database: without.database,
  settings: { CHROMIUM_PATH: '/there/is/none' },
  pages,
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(inject('servedAt') + path, { headers });
const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

/** The text of a Word document without its marks. */
const textOf = (xml: string) =>
  xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('the report as a Word document says what the data says, with styles and in its language', async () => {
  const draft = await aDraft({ title: unheard('Szkic w raporcie') });
  const adopted = await anAdopted({ title: unheard('Przyjęta w raporcie') });
  const published = await aSent(ministry);

  const answer = await get('/fora/wroclaw-2015/raport.docx');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('wordprocessingml');
  const files = unzipped(await bytes(answer));
  const document = files['word/document.xml'] ?? '';
  const text = textOf(document).replaceAll('\u00A0', ' ');

  const { forum } = await ask(
    '{ forum(slug: "wroclaw-2015") { title(language: PL) { value } organisers { institution { name(language: PL) { value } } } workingGroups { topic(language: PL) { value } } recommendations(first: 100) { edges { node { reference title(language: PL) { value } addressees { institution { name(language: PL) { value } } } } } } } }',
  );
  const nodes = forum.recommendations.edges.map(({ node }: { node: object }) => node);
  expect(nodes.map(({ reference }: { reference: string }) => reference)).toContain(published.reference);
  const expected = [
    forum.title.value,
    ...forum.organisers.map((one: Named) => one.institution.name.value),
    ...forum.workingGroups.map(({ topic }: { topic: { value: string } }) => topic.value),
    ...nodes.flatMap(({ reference, title, addressees }: Node) => [
      `${reference} ${title.value}`,
      ...addressees.map(({ institution }) => institution.name.value),
    ]),
  ];
  expect(expected.filter((one) => !text.includes(one))).toEqual([]);
  for (const hidden of [draft, adopted]) {
    expect(text).not.toContain(hidden.title);
    expect(text).not.toContain(`${hidden.reference} `);
  }

  for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'ListParagraph'])
    expect(document, style).toContain(`w:pStyle w:val="${style}"`);
  expect(document).toContain('<w:tblHeader');
  expect(document).toMatch(/TOC [^<]*\\o/);
  expect(files['word/styles.xml']).toContain('<w:lang w:val="pl-PL"');
  expect(textOf(files['docProps/core.xml'] ?? '')).toContain(forum.title.value);

  const english = unzipped(await bytes(await get('/en/forums/wroclaw-2015/report.docx')));
  expect(english['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
  const etag = answer.headers.get('etag') ?? '';
  expect((await get('/fora/wroclaw-2015/raport.docx', { 'if-none-match': etag })).status).toBe(304);
});

test('the report as a PDF is tagged, has bookmarks, and says its language', async () => {
  const draft = await aDraft({ title: unheard('Szkic w druku') });
  const answer = await get('/fora/wroclaw-2015/raport.pdf');
  expect(answer.status, await (answer.ok ? '' : answer.clone().text())).toBe(200);
  const pdf = await bytes(answer);
  const source = pdf.toString('latin1');
  expect(source).toMatch(/^%PDF-/);
  expect(source).toMatch(/\/Marked true/);
  expect(source).toContain('/StructTreeRoot');
  expect(source).toContain('/Lang (pl)');
  const bookmarks = bookmarksOf(pdf).map((title) => title.replaceAll('\u00A0', ' '));
  expect(bookmarks).toContain('Spis treści');
  expect(bookmarks).toContain('Indeks adresatów');
  expect(bookmarks.some((title) => title.startsWith('WRO-2015/3.1 '))).toBe(true);
  expect(bookmarks.filter((title) => title.includes(draft.title))).toEqual([]);
  const etag = answer.headers.get('etag') ?? '';
  expect((await get('/fora/wroclaw-2015/raport.pdf', { 'if-none-match': etag })).status).toBe(304);
  expect((await get('/fora/nie-ma/raport.pdf')).status).toBe(404);
});

test('where no browser is there, the page says why there is no PDF, and offers the rest', async () => {
  const page = await (await fetch(`${server.url}/fora/${slug}/raport`)).text();
  expect(page).toContain('na tym serwerze nie ma przeglądarki Chromium');
  expect(page).not.toContain('raport.pdf');
  const refused = await fetch(`${server.url}/fora/${slug}/raport.pdf`, { headers: { accept: 'text/html' } });
  expect(refused.status).toBe(501);
  expect(await refused.text()).toContain('na tym serwerze nie ma przeglądarki Chromium');
  expect((await fetch(`${server.url}/fora/${slug}/raport.docx`)).status).toBe(200);
});

interface Named {
  institution: { name: { value: string } };
}
interface Node {
  reference: string;
  title: { value: string };
  addressees: Named[];
}
