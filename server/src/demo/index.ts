import type { Clock } from '../database/clock.ts';
import type { Database, Trx } from '../database/tables.ts';
import { recordLoad } from './auditing.ts';
import { enterCast } from './cast.ts';
import { readExamples, readFacts } from './content.ts';
import { enterExamplePlaces, enterFacts } from './entering-facts.ts';
import { enterRecommendation } from './entering-recommendations.ts';
import { lendHands } from './hands.ts';

/** True when Forums were entered before: content is loaded into an empty installation, once. */
const hasContent = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('forums').select('id').limit(1).executeTakeFirst()) !== undefined;

/** Loads the facts, each with its source, and nothing invented: all or none. False when there is content already. */
export const loadFacts = (db: Database, clock: Clock): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    if (await hasContent(trx)) return false;
    await enterAllFacts(trx, clock);
    await recordLoad(trx, clock, 'COMMAND');
    return true;
  });

/** Loads the facts, the examples and the cast of a demo: all or nothing. An installation that has its cast stays as it is. */
export const loadDemo = (db: Database, clock: Clock): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const loaded = await trx
      .selectFrom('people')
      .select('id')
      .where('id', '=', 'demo-administrator')
      .executeTakeFirst();
    if (loaded) return;
    if (!(await hasContent(trx))) await enterAllFacts(trx, clock);
    const examples = await readExamples();
    const hands = await lendHands(trx, clock);
    await enterExamplePlaces(trx, clock, examples);
    for (const recommendation of examples.recommendations)
      await enterRecommendation(trx, hands, recommendation);
    await enterCast(trx, clock);
    await recordLoad(trx, clock, 'SYSTEM');
  });

const enterAllFacts = async (trx: Trx, clock: Clock): Promise<void> => {
  const facts = await readFacts();
  const hands = await lendHands(trx, clock);
  await enterFacts(trx, clock, facts);
  for (const recommendation of facts.recommendations) await enterRecommendation(trx, hands, recommendation);
};
