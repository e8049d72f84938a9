import { RecommendationDocument, type RecommendationQuery } from '#lib/server/__generated__/operations.ts';
import { readAsOf } from '#lib/server/as-of.ts';
import { found, query } from '#lib/server/graphql.ts';
import { excerpt, renderMarkdown } from '#lib/server/markdown.ts';
import type { PageServerLoad } from './$types';
import { easyToRead } from './easy.ts';
import { notedEdits, sinceAdoption } from './edits.ts';

type Known = NonNullable<RecommendationQuery['recommendation']>;

/** Where no parts were translated they are the original's, whatever language the text beside them is in. */
const languageOfParts = ({ parts, original, languages, body }: Known) =>
  JSON.stringify(parts) === JSON.stringify(original?.parts) ? (languages[0] ?? body.language) : body.language;

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const { asOf, wrong } = readAsOf(event.url);
  const { recommendation } = await query(event, RecommendationDocument, { reference, asOf });
  const known = found(recommendation);
  const easy = event.url.searchParams.get('tekst') === easyToRead ? known.easyToRead : null;
  const shown = easy ?? {
    title: known.title.value,
    body: known.body.value,
    rationale: known.rationale?.value,
    problem: known.problem?.value,
    parts: known.parts,
  };
  return {
    asOf,
    wrong,
    recommendation: known,
    /** The easy-to-read text where it is the one that is shown. */
    easy,
    parts: shown.parts,
    partsIn: languageOfParts(known),
    body: renderMarkdown(shown.body),
    rationale: renderMarkdown(shown.rationale),
    problem: renderMarkdown(shown.problem),
    wording: renderMarkdown(known.lawChange?.proposedWording),
    since: sinceAdoption(known),
    edits: notedEdits(known),
    inShort: excerpt(shown.body),
  };
};
