/**
 * Prints how long `similarRecommendations` takes, over HTTP, among many recommendations, and how fast they are indexed:
 * `node tests/bench/similar.ts [recommendations]`, 20,000 when left out.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { readConfig } from '../../server/src/config.ts';
import type { Database } from '../../server/src/database/tables.ts';
import { serve } from '../../server/src/main.ts';
import { indexAnew } from '../../server/src/recommendations/searching.ts';
import { seed, sentencesOf, signedIn } from './many.ts';

const size = Number(process.argv[2] ?? 20_000);
const goal = 100;
const rounds = 100;

const dataDir = await mkdtemp(join(tmpdir(), 'forum-bench-'));
const config = readConfig({ DEMO: 'on', DATA_DIR: dataDir, PORT: '0' });
const served = await serve(config, {
  pages: { open: async () => undefined as never, close: async () => {} },
});
try {
  const sentence = await sentencesOf(served.db);
  await seed(served.db, size, sentence);
  await indexAll(served.db);
  await sql`analyze recommendations, recommendation_texts`.execute(served.db);
  const ask = await asking(served.url, 'rapporteur');
  for (const length of [8, 25, 120]) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < rounds; round += 1) {
      const text = sentence(length);
      const since = performance.now();
      found += (await ask(text)).length;
      times.push(performance.now() - since);
    }
    times.sort((one, other) => one - other);
    const at = (share: number) => times[Math.floor(share * (rounds - 1))] ?? 0;
    console.log(
      `${at(0.95) <= goal ? 'pass' : 'FAIL'} a text of ${length} words: median ${at(0.5).toFixed(1)} ms, ` +
        `95 % within ${at(0.95).toFixed(1)} ms (goal ${goal}), ${(found / rounds).toFixed(1)} found`,
    );
  }
} finally {
  await served.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function indexAll(db: Database): Promise<void> {
  const since = performance.now();
  let indexed = 0;
  for (let some = await indexAnew(db); some > 0; some = await indexAnew(db)) indexed += some;
  const seconds = (performance.now() - since) / 1000;
  console.log(`indexed ${indexed} recommendations in ${seconds.toFixed(1)} s`);
}

/** Asks as one of the demo's cast. */
async function asking(url: string, persona: string): Promise<(text: string) => Promise<unknown[]>> {
  const cookie = await signedIn(url, persona);
  const query = `query ($text: String!) {
    similarRecommendations(text: $text) { likeness sharedWords recommendation {
      reference stage title { value } forum { title { value } } headline { status basis asOf } } } }`;
  return async (text) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: url },
      body: JSON.stringify({ query, variables: { text } }),
    });
    const { data, errors } = (await response.json()) as {
      data: { similarRecommendations: unknown[] };
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    return data.similarRecommendations;
  };
}
