/** Many recommendations, for benches to measure among. */
import { newId } from '../../server/src/database/ids.ts';
import type { Database } from '../../server/src/database/tables.ts';
import { wordsIn } from '../../server/src/words/index.ts';

const nothingElse = {
  adoptedOn: null,
  adoptedPrecision: null,
  consensus: null,
  dissent: null,
  minorityOpinion: null,
  withdrawnOn: null,
  withdrawalReason: null,
  lastEventOn: null,
  lastChangedAt: null,
};

/** That many published recommendations of one group. */
export async function seed(db: Database, size: number, sentence: (length: number) => string): Promise<void> {
  const group = await db.selectFrom('workingGroups').selectAll().limit(1).executeTakeFirstOrThrow();
  const now = new Date();
  const batch = 500;
  for (let from = 0; from < size; from += batch) {
    const numbers = Array.from({ length: Math.min(batch, size - from) }, (_, at) => 10_000 + from + at);
    const ids = numbers.map(() => newId());
    await db
      .insertInto('recommendations')
      .values(
        numbers.map((number, at) => ({
          ...nothingElse,
          id: ids[at] as string,
          forumId: group.forumId,
          workingGroupId: group.id,
          number,
          position: number,
          reference: `BENCH/${number}`,
          kind: 'INSTITUTIONAL' as const,
          stage: 'PUBLISHED' as const,
          isExample: true,
          publishedAt: now,
          countsFrom: '2015-06-01',
          createdAt: now,
        })),
      )
      .execute();
    await db
      .insertInto('recommendationTexts')
      .values(
        ids.map((recommendationId) => ({
          recommendationId,
          language: 'PL' as const,
          title: sentence(8).slice(0, 200),
          body: sentence(80),
          rationale: sentence(40),
          problem: null,
          parts: [],
          version: 1,
          translatesVersion: null,
        })),
      )
      .execute();
  }
}

/** Makes sentences of so many words, of those of the demo's content; the same ones in each run. */
export async function sentencesOf(db: Database): Promise<(length: number) => string> {
  const random = repeatable(2015);
  const words = await wordsOfContent(db);
  // The most frequent word is as frequent as in real language: each next one is rarer by its rank.
  const pick = () => words[Math.floor(words.length ** random()) - 1] ?? 'forum';
  return (length) => Array.from({ length }, pick).join(' ');
}

/** The cookie of one of the demo's cast. */
export async function signedIn(url: string, persona: string): Promise<string> {
  const { headers } = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({ persona }),
  });
  return headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

/** The words of the demo's recommendations, the most frequent first. */
async function wordsOfContent(db: Database): Promise<string[]> {
  const texts = await db
    .selectFrom('recommendationTexts')
    .select(['title', 'body', 'rationale'])
    .where('language', '=', 'PL')
    .execute();
  const all = texts.flatMap(({ title, body, rationale }) => wordsIn(`${title} ${body} ${rationale ?? ''}`));
  return [...Map.groupBy(all, (word) => word)]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([word]) => word);
}

/** Numbers from 0 to 1 that look random and are the same in each run. */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
