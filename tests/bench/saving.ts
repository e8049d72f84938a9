/**
 * Prints how long saving one recommendation takes, over HTTP, among many: beginning a draft, and each save by itself
 * that follows. `node tests/bench/saving.ts [recommendations]`, 20,000 when left out.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { readConfig } from '../../server/src/config.ts';
import { serve } from '../../server/src/main.ts';
import { indexAnew } from '../../server/src/recommendations/searching.ts';
import { seed, sentencesOf, signedIn } from './many.ts';

const size = Number(process.argv[2] ?? 20_000);
const goal = 100;
const rounds = 100;

interface Payload {
  recommendation: { reference: string; version: number } | null;
  userErrors: { message: string }[];
}

const dataDir = await mkdtemp(join(tmpdir(), 'forum-bench-'));
const config = readConfig({ DEMO: 'on', DATA_DIR: dataDir, PORT: '0' });
const served = await serve(config, {
  pages: { open: async () => undefined as never, close: async () => {} },
});
try {
  const sentence = await sentencesOf(served.db);
  await seed(served.db, size, sentence);
  while ((await indexAnew(served.db)) > 0);
  await sql`analyze recommendations, recommendation_texts`.execute(served.db);
  const cookie = await signedIn(served.url, 'rapporteur');
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: served.url },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const save = async (verb: string, type: string, input: object) => {
    const since = performance.now();
    const { saved } = await ask<{ saved: Payload }>(
      `mutation ($input: ${type}!) { saved: ${verb}(input: $input) { recommendation { reference version } userErrors { message } } }`,
      { input: { clientMutationId: crypto.randomUUID(), isAutosave: true, ...input } },
    );
    if (!saved.recommendation || saved.userErrors.length > 0) throw new Error(JSON.stringify(saved));
    return { took: performance.now() - since, ...saved.recommendation };
  };
  const { workingGroup } = await ask<{ workingGroup: { id: string } }>(
    '{ workingGroup(forum: "wroclaw-2015", number: 3) { id } }',
  );
  const begun: number[] = [];
  const revised: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const text = { problem: sentence(15), rationale: sentence(30), body: '', title: '' };
    const draft = await save('draftRecommendation', 'DraftRecommendationInput', {
      ...{ workingGroup: workingGroup.id, kind: 'INSTITUTIONAL', language: 'PL' },
      ...text,
    });
    begun.push(draft.took);
    const { reference, version } = draft;
    const more = { ...text, body: sentence(40), title: sentence(8).slice(0, 200) };
    const revision = await save('reviseRecommendation', 'ReviseRecommendationInput', {
      ...{ reference, version },
      ...more,
    });
    revised.push(revision.took);
  }
  print('a draft begun', begun);
  print('a draft saved by itself', revised);
} finally {
  await served.close();
  await rm(dataDir, { recursive: true, force: true });
}

function print(what: string, times: number[]): void {
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  console.log(
    `${at(0.95) <= goal ? 'pass' : 'FAIL'} ${what} among ${size} recommendations: ` +
      `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms (goal ${goal})`,
  );
}
