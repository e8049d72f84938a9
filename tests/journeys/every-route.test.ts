import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject, expect, test } from 'vitest';
import { placed, publicPages, tongues, workspacePages } from '../support/pages.ts';
import { signedInAs } from '../support/journey-people.ts';

const routes = join(import.meta.dirname, '../../web/src/routes');
const pages = [...publicPages, ...workspacePages];

test('every route with a page has an address that the tests look at', async () => {
  const found = (await readdir(routes, { recursive: true }))
    .filter((path) => path.endsWith('+page.svelte'))
    .map((path) => dirname(path));
  expect([...new Set(pages.map(({ route }) => route))].toSorted()).toEqual(found.toSorted());
});

test('every link on every page leads to something that is there', { timeout: 120_000 }, async () => {
  const dead: string[] = [];
  const asked = new Map<string, number>();
  const askedOfKind = new Map<string, number>();
  for (const { as, ...address } of pages) {
    const who = as ?? 'the public';
    const headers = as ? await signedInAs(as) : {};
    const ask = (path: string) => fetch(inject('servedAt') + path, { headers, redirect: 'manual' });
    for (const tongue of tongues) {
      const from = await placed(address[tongue]);
      const html = await (await ask(from)).text();
      for (const { path, anchor } of linksOf(html, from)) {
        if (path === from && anchor && !html.includes(` id="${anchor}"`)) dead.push(`${from} -> #${anchor}`);
        const kind = `${who} ${kindOf(path)}`;
        const ofKind = askedOfKind.get(kind) ?? 0;
        if (asked.has(`${who} ${path}`) || ofKind === enough) continue;
        const status = await statusOf(path, ask);
        asked.set(`${who} ${path}`, status);
        askedOfKind.set(kind, ofKind + 1);
        if (status !== 200) dead.push(`${from} -> ${path}: ${status}`);
      }
    }
  }
  expect(dead).toEqual([]);
  expect(asked.size).toBeGreaterThan(200);
});

/** What an address answers; one that opens at the step of its own that is due, what that step does. */
async function statusOf(path: string, ask: (path: string) => Promise<Response>): Promise<number> {
  const answer = await ask(path);
  await answer.body?.cancel();
  const onward = answer.status === 303 ? (answer.headers.get('location') ?? '') : '';
  return onward.startsWith(`${path}/`) ? statusOf(onward, ask) : answer.status;
}

/** So many links of one kind are followed by one person. */
const enough = 6;

/** Links of one kind lead to one route and ask it the same sort of question. */
function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, inject('servedAt'));
  const words = pathname.split('/').map((part, place) => (/[\d-]/.test(part) || place > 3 ? '*' : part));
  return [words.join('/'), ...searchParams.keys()].join(' ');
}

/** The links of a page that stay on this site, each once. */
function linksOf(html: string, from: string): { path: string; anchor: string }[] {
  const base = new URL(from, inject('servedAt'));
  const found = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), base))
    .filter(({ origin }) => origin === base.origin);
  return [...new Set(found.map(String))].map((href) => {
    const { pathname, search, hash } = new URL(href);
    return { path: pathname + search, anchor: decodeURIComponent(hash.slice(1)) };
  });
}
