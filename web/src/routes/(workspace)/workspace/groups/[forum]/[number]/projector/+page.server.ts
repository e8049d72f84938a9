import { AdoptDocument, ProjectedDocument, ProjectorDocument } from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import { error } from '@sveltejs/kit';
import { groupNumber } from '../group-number.ts';
import { inOrder, slide } from './slides.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { forum, number } = event.params;
  const asked = { forum, number: groupNumber(number) };
  const group = found((await query(event, ProjectorDocument, asked)).workingGroup);
  const references = inOrder(
    [...group.drafts.edges, ...group.recommendations.edges].map(({ node }) => node.reference),
  );
  const wanted = event.url.searchParams.get('rekomendacja') ?? references[0];
  const place = references.indexOf(wanted ?? '');
  if (wanted !== undefined && place < 0) error(404);
  const recommendation = wanted
    ? found((await query(event, ProjectedDocument, { reference: wanted })).recommendation)
    : null;
  const to = (at: number) => {
    const reference = references[at];
    return reference ? slide(forum, group.number, reference) : null;
  };
  return {
    bare: true,
    nonce: crypto.randomUUID(),
    group,
    recommendation,
    body: renderMarkdown(recommendation?.body.value),
    place: place + 1,
    total: references.length,
    previous: to(place - 1),
    next: to(place + 1),
  };
};

export const actions: Actions = {
  adopt: (event) => {
    const { forum, number } = event.params;
    const reference = event.url.searchParams.get('rekomendacja') ?? error(400);
    return perform(event, {
      act: 'adopt',
      document: AdoptDocument,
      input: (form) => ({
        reference,
        version: form.version(),
        consensus: form.number('consensus'),
        dissent: form.number('dissent'),
        minorityOpinion: form.given('minorityOpinion'),
      }),
      after: () => `${slide(forum, groupNumber(number), reference)}&zrobiono=adopted`,
    });
  },
};
