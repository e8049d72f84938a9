import { sql } from 'kysely';
import { record } from '../activity/index.ts';
import { checkDay } from '../checking-input.ts';
import type { Trx } from '../database/tables.ts';
import type { Act } from '../database/act.ts';
import type {
  LinkRecommendationInput,
  ProposedLinkInput,
  RecommendationLinkType,
  Role,
} from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refused, refusedIfAny, type Outcome, type Refusal } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { anotherOne, onRecommendation } from './acting.ts';
import { isPublic } from './recommendation.ts';
import { recommendationByReference } from './recommendations-queries.ts';

/** Notes that a recommendation restates, continues or responds to an earlier, published one. */
export const linkRecommendation = (context: Context, input: LinkRecommendationInput): Promise<Outcome> =>
  onRecommendation(context, 'linkRecommendation', input, async (act) => {
    const { recommendation, role, trx } = act;
    const [link, fault] = await findLink(trx, input, recommendation.id, ['to']);
    const faults = refusedIfAny([fault, checkDay('linkedOn', input.linkedOn, context.clock)]);
    if (faults || !link) return faults ?? refused('NOT_FOUND', 'to', notFound);
    await trx
      .updateTable('recommendations')
      .set({ version: recommendation.version + 1 })
      .where('id', '=', recommendation.id)
      .execute();
    await addLinks(act, recommendation.id, [link], { role, on: input.linkedOn ?? null });
    return done(recommendation.id);
  });

interface FoundLink {
  toId: string;
  type: RecommendationLinkType;
}

/** The published one that a tie names, or why there can be no such tie. `fromId` is null for one not written yet. */
const findLink = async (
  trx: Trx,
  { to, type }: ProposedLinkInput,
  fromId: string | null,
  path: string[],
): Promise<[FoundLink, null] | [null, Refusal]> => {
  const other = await recommendationByReference(trx, to);
  if (!other || !isPublic(other)) return [null, refusal('NOT_FOUND', path, notFound)];
  if (other.id === fromId) return [null, refusal('INVALID', path, anotherOne)];
  if (fromId && (await comesFrom(trx, other.id, fromId))) return [null, refusal('INVALID', path, earlierOne)];
  return [{ toId: other.id, type }, null];
};

/** Ties proposed together with a text, and refusals for those that cannot be. */
export const findLinks = async (
  { trx }: Act,
  proposed: readonly ProposedLinkInput[] | null | undefined,
  fromId: string | null = null,
): Promise<{ links: FoundLink[]; refusals: Refusal[] }> => {
  const links: FoundLink[] = [];
  const refusals: Refusal[] = [];
  for (const [at, each] of (proposed ?? []).entries()) {
    const [link, fault] = await findLink(trx, each, fromId, ['links', String(at), 'to']);
    if (link) links.push(link);
    else refusals.push(fault);
  }
  return { links, refusals };
};

/** Adds the ties that are new, and records them; not for the public where one end is to stay hidden from it. */
export const addLinks = async (
  act: Act,
  fromId: string,
  links: readonly FoundLink[],
  { role, on = null, isPublic = true }: { role: Role; on?: string | null; isPublic?: boolean },
): Promise<void> => {
  for (const { toId, type } of links) {
    const added = await act.trx
      .insertInto('recommendationLinks')
      .values({ fromId, toId, type, notedAt: act.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) continue;
    await record(act, {
      kind: 'LINKED',
      recommendationId: fromId,
      linkedRecommendationId: toId,
      on,
      note: type,
      isPublic,
      role,
    });
  }
};

/** Whether `laterId` is tied, directly or through others, to `earlierId`: time does not run in circles. */
export const comesFrom = async (trx: Trx, laterId: string, earlierId: string): Promise<boolean> => {
  const { rows } = await sql<{ found: boolean }>`
    with recursive earlier (id) as (
      select to_id from recommendation_links where from_id = ${laterId}
      union
      select l.to_id from recommendation_links l join earlier on l.from_id = earlier.id)
    select exists (select from earlier where id = ${earlierId}) as found`.execute(trx);
  return rows[0]?.found ?? false;
};

export const earlierOne = {
  PL: 'Tamta rekomendacja wywodzi się z tej. Połącz je w drugą stronę: późniejszą z wcześniejszą.',
  EN: 'That one comes from this one. Tie them the other way round: the later to the earlier.',
  UK: 'Та рекомендація походить від цієї. Пов’яжіть їх навпаки: пізнішу з попередньою.',
};
