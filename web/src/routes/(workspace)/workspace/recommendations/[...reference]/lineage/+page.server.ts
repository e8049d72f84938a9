import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import {
  LineageDocument,
  LinkDocument,
  MergeDocument,
  SplitDocument,
  SupersedeDocument,
  ToMergeWithDocument,
} from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying } from '#lib/workspace/flash.ts';
import { tieTypes } from '#lib/workspace/similar.ts';
import { recommendationDesk } from '#lib/workspace/tasks.ts';
import { textsOf } from '#lib/workspace/texts.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const recommendation = found((await query(event, LineageDocument, { reference })).recommendation);
  const { revise, merge, split, supersede } = recommendation.viewerCan;
  const original = textsOf(recommendation)[0];
  if (!original || !(revise || merge || split || supersede)) error(403);
  const isDraft = recommendation.publishedAt === null;
  return {
    recommendation,
    original,
    isDraft,
    others: merge && isDraft ? await draftsBeside(event, recommendation.forum?.slug) : [],
    nonce: crypto.randomUUID(),
  };
};

/** Texts of the same Forum that are not public either, as far as whoever looks may see them. */
async function draftsBeside(event: RequestEvent, forum: string | undefined) {
  if (!forum) return [];
  const groups = (await query(event, ToMergeWithDocument, { forum })).forum?.workingGroups ?? [];
  return groups
    .flatMap(({ drafts }) => drafts.edges.map(({ node }) => node))
    .filter(({ reference }) => reference !== event.params.reference);
}

/** A reference as it was typed, or out of an address that was pasted. */
const referenceIn = (text: string) =>
  /[A-Z]{3}-[A-Z0-9-]+\/\d+(\.\d+)?/.exec(text.trim().toUpperCase())?.[0] ?? text.trim();

export const actions: Actions = {
  link: (event) => {
    const { reference } = event.params;
    return perform(event, {
      act: 'link',
      document: LinkDocument,
      input: (form) => ({
        reference,
        to: referenceIn(form.needed('to', m.panel_error_link_to())),
        type: form.choice('type', tieTypes, m.panel_error_choose_link()),
      }),
      after: () => saying('linked', recommendationDesk(reference)),
    });
  },

  merge: (event) => {
    const { reference } = event.params;
    const into = (form: { text: (name: string) => string }) => referenceIn(form.text('into'));
    return perform(event, {
      act: 'merge',
      document: MergeDocument,
      input: (form) => {
        form.needed('into', m.lineage_error_into());
        return {
          ...{ reference, into: into(form) },
          version: form.version(),
          mergedOn: form.dayUnlessToday('mergedOn'),
          reason: form.given('reason'),
        };
      },
      after: (_, form) => saying('merged', recommendationDesk(into(form))),
    });
  },

  split: (event) => {
    const { reference } = event.params;
    return perform(event, {
      act: 'split',
      document: SplitDocument,
      input: (form) => ({
        ...{ reference, version: form.version() },
        title: form.needed('title', m.panel_error_title()),
        body: form.text('body'),
        parts: form.all('parts'),
        remainingBody: form.text('remainingBody'),
      }),
      after: ({ recommendation }) =>
        saying('split', recommendationDesk(recommendation?.reference ?? reference)),
    });
  },

  supersede: (event) => {
    const { reference } = event.params;
    return perform(event, {
      act: 'supersede',
      document: SupersedeDocument,
      input: (form) => ({
        ...{ reference, version: form.version() },
        by: referenceIn(form.needed('by', m.lineage_error_by())),
        supersededOn: form.dayUnlessToday('supersededOn'),
        reason: form.given('reason'),
      }),
      after: () => saying('superseded', recommendationDesk(reference)),
    });
  },
};
