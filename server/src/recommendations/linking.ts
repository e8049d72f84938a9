import { sql } from 'kysely';
import { record } from '../activity/index.ts';
import { checkDay } from '../checking-input.ts';
import type { Trx } from '../database/tables.ts';
import type { LinkRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { onRecommendation } from './acting.ts';
import { isPublic } from './recommendation.ts';
import { recommendationByReference } from './recommendations-queries.ts';

/** Notes that a recommendation restates, continues or responds to an earlier, published one. */
export const linkRecommendation = (context: Context, input: LinkRecommendationInput): Promise<Outcome> =>
  onRecommendation(context, 'linkRecommendation', input, async (act) => {
    const { recommendation, role, trx } = act;
    const other = await recommendationByReference(trx, input.to);
    if (!other || !isPublic(other)) return refused('NOT_FOUND', 'to', notFound);
    const faults = refusedIfAny([
      other.id === recommendation.id && refusal('INVALID', 'to', anotherOne),
      (await comesFrom(trx, other.id, recommendation.id)) && refusal('INVALID', 'to', earlierOne),
      checkDay('linkedOn', input.linkedOn, context.clock),
    ]);
    if (faults) return faults;
    await trx
      .insertInto('recommendationLinks')
      .values({ fromId: recommendation.id, toId: other.id, type: input.type, notedAt: act.now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx
      .updateTable('recommendations')
      .set({ version: recommendation.version + 1 })
      .where('id', '=', recommendation.id)
      .execute();
    await record(act, {
      kind: 'LINKED',
      recommendationId: recommendation.id,
      linkedRecommendationId: other.id,
      on: input.linkedOn,
      note: input.type,
      role,
    });
    return done(recommendation.id);
  });

/** Whether `laterId` is tied, directly or through others, to `earlierId`: time does not run in circles. */
const comesFrom = async (trx: Trx, laterId: string, earlierId: string): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`
    with recursive earlier (id) as (
      select to_id from recommendation_links where from_id = ${laterId}
      union
      select l.to_id from recommendation_links l join earlier on l.from_id = earlier.id)
    select exists (select from earlier where id = ${earlierId}) as found`.execute(trx);
  return rows[0]?.found ?? false;
};

const anotherOne = {
  PL: 'Wskaż inną rekomendację niż ta, którą łączysz.',
  EN: 'Name another recommendation than the one you tie.',
  UK: 'Вкажіть іншу рекомендацію, ніж та, яку пов’язуєте.',
};

const earlierOne = {
  PL: 'Tamta rekomendacja wywodzi się z tej. Połącz je w drugą stronę: późniejszą z wcześniejszą.',
  EN: 'That one comes from this one. Tie them the other way round: the later to the earlier.',
  UK: 'Та рекомендація походить від цієї. Пов’яжіть їх навпаки: пізнішу з попередньою.',
};
