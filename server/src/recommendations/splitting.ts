import { record } from '../activity/index.ts';
import type { SplitRecommendationInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome } from '../refusal.ts';
import { onRecommendation, type RecommendationAct } from './acting.ts';
import { keepAutosaved } from './autosaving.ts';
import { detailsOf, writeDetails, type Details } from './details.ts';
import { insertDraft, placeOfForum, placeOfGroup } from './drafting.ts';
import { addLinks } from './linking.ts';
import { relettered } from './parts.ts';
import { takeOver } from './taking-over.ts';
import { checkTexts, writeText } from './texts.ts';

/** Makes a draft of its own from a part of a text: of the same group, about the same matter, with a number of its own. */
export const splitRecommendation = (context: Context, input: SplitRecommendationInput): Promise<Outcome> =>
  onRecommendation(context, 'splitRecommendation', input, async (act) => {
    const { recommendation: whole, role, trx } = act;
    const original = await trx
      .selectFrom('recommendationTexts')
      .selectAll()
      .where('recommendationId', '=', whole.id)
      .where('language', '=', whole.originalLanguage)
      .executeTakeFirstOrThrow();
    const { rationale, problem } = original;
    const language = whole.originalLanguage;
    const { title, body, remainingBody } = input;
    const goesOver = new Set(input.parts ?? []);
    const known = new Set(original.parts.map(({ label }) => label));
    const faults = refusedIfAny([
      ...checkTexts({ title, body }),
      ...checkTexts(
        { title: original.title, body: remainingBody ?? original.body },
        { mayLackBody: whole.stage === 'DRAFT' },
      )
        .filter((fault) => fault?.path[0] === 'body')
        .map((fault) => fault && { ...fault, path: ['remainingBody'] }),
      ...[...goesOver].map(
        (letter, at) => !known.has(letter) && refusal('NOT_FOUND', ['parts', `${at}`], noSuchPart),
      ),
    ]);
    if (faults) return faults;
    const details = await detailsOf(trx, whole);
    const parts = relettered(original.parts.filter(({ label }) => goesOver.has(label)));
    const id = await draftBeside(act, { language, title, body, rationale, problem, parts }, details);
    await keepAutosaved(trx, original, details);
    const version = whole.version + 1;
    await trx.updateTable('recommendations').set({ version }).where('id', '=', whole.id).execute();
    await writeText(
      act,
      { id: whole.id, version, translatesVersion: null },
      {
        language,
        rationale,
        problem,
        title: original.title,
        body: remainingBody ?? original.body,
        parts: original.parts.filter(({ label }) => !goesOver.has(label)),
      },
      { details },
    );
    await record(act, { kind: 'EDITED', recommendationId: whole.id, role });
    return done(id);
  });

/** Writes the new draft with everything that both have in common. */
const draftBeside = async (
  act: RecommendationAct,
  text: Parameters<typeof writeText>[2],
  details: Details,
): Promise<string> => {
  const { recommendation: whole, role, trx } = act;
  const place = await (whole.workingGroupId
    ? placeOfGroup(act, whole.workingGroupId)
    : placeOfForum(act, { id: whole.forumId }));
  if (!place) throw new Error('A recommendation stands in a group or at a gathering.');
  const id = await insertDraft(
    act,
    { kind: whole.kind, language: whole.originalLanguage },
    place,
    whole.isExample,
  );
  await writeText(act, { id, version: 1, translatesVersion: null }, text, { details });
  await writeDetails(trx, id, details);
  await takeOver(trx, { from: whole.id, to: id });
  await record(act, { kind: 'DRAFTED', recommendationId: id, role });
  await addLinks(act, id, [{ toId: whole.id, type: 'SPLITS' }], { role, isPublic: false });
  return id;
};

const noSuchPart = {
  PL: 'Rekomendacja nie ma części o tej literze. Ktoś mógł ją w tym czasie zmienić; odśwież stronę.',
  EN: 'The recommendation has no part with this letter. Somebody may have changed it meanwhile; load the page again.',
  UK: 'Рекомендація не має частини з цією літерою. Хтось міг її тим часом змінити; оновіть сторінку.',
};
