import { isOpen, mayRead, permit } from '../accounts/index.ts';
import type { Database } from '../database/tables.ts';
import type { NoteEditingInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { edge } from '../graphql/loaders.ts';
import { done, refused, type Outcome } from '../refusal.ts';
import { notAllowed, notFound, notForTokens, signInFirst, wrongStage } from '../refusal-sentences.ts';
import { maySee } from './acting.ts';
import type { RecommendationRow } from './recommendation.ts';
import { placesOf, recommendationByReference } from './recommendations-queries.ts';

/** For how long a form counts as open after it was last heard of, in milliseconds. */
const life = 60_000;

/**
 * Notes that somebody has a form open, or closed it. It changes nothing that anybody wrote, so it is no act: nothing of it
 * goes into the audit log.
 */
export const noteEditing = async (context: Context, input: NoteEditingInput): Promise<Outcome> => {
  const { db, viewer } = context;
  if (!viewer) return refused('NOT_ALLOWED', [], signInFirst);
  if (!isOpen(viewer, 'noteEditing')) return refused('NOT_ALLOWED', [], notForTokens);
  const recommendation = await recommendationByReference(db, input.reference);
  if (!recommendation || !maySee(context, recommendation)) return refused('NOT_FOUND', 'reference', notFound);
  const verdict = permit(viewer, 'noteEditing', recommendation.place, recommendation.stage);
  if ('no' in verdict)
    return verdict.no === 'NOT_ALLOWED'
      ? refused('NOT_ALLOWED', [], notAllowed)
      : refused('WRONG_STATE', 'reference', wrongStage);
  const seenAt = context.clock.now();
  await db
    .deleteFrom('recommendationEditing')
    .where('seenAt', '<', new Date(seenAt.getTime() - life))
    .execute();
  const row = { recommendationId: recommendation.id, personId: viewer.id };
  if (input.isOver)
    await db
      .deleteFrom('recommendationEditing')
      .where('recommendationId', '=', row.recommendationId)
      .where('personId', '=', row.personId)
      .execute();
  else
    await db
      .insertInto('recommendationEditing')
      .values({ ...row, seenAt })
      .onConflict((conflict) => conflict.columns(['recommendationId', 'personId']).doUpdateSet({ seenAt }))
      .execute();
  return done(recommendation.id);
};

const openForms = (db: Database, ids: readonly string[], since: Date) =>
  db
    .selectFrom('recommendationEditing as e')
    .innerJoin('people as p', 'p.id', 'e.personId')
    .select(['e.recommendationId', 'e.personId', 'e.seenAt', 'p.name'])
    .where('e.recommendationId', 'in', ids)
    .where('e.seenAt', '>=', since)
    .orderBy('e.seenAt')
    .orderBy('e.personId')
    .execute();

/** Who has the forms of recommendations open, for those who work on them; by name for those of the group. */
export const editing = edge(async (recommendations: RecommendationRow[], { db, viewer, clock }: Context) => {
  const ids = recommendations.map(({ id }) => id);
  const places = viewer ? await placesOf(db, ids) : [];
  const forms = viewer ? await openForms(db, ids, new Date(clock.now().getTime() - life)) : [];
  return ids.map((id) => {
    const place = places.find((each) => each.id === id)?.place;
    if (!place || !mayRead(viewer, 'Recommendation.editing', place)) return [];
    const withNames = mayRead(viewer, 'Editing.name', place);
    return forms
      .filter(({ recommendationId }) => recommendationId === id)
      .map(({ personId, name, seenAt }) => ({
        name: withNames ? name : null,
        isViewer: personId === viewer?.id,
        seenAt,
      }));
  });
});
