import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { DraftDocument, GroupDeskDocument } from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import { readAddressees, themeTree, whoToAddress } from '#lib/server/directory.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying } from '#lib/workspace/flash.ts';
import { recommendationDesk } from '#lib/workspace/tasks.ts';
import { groupNumber } from '../group-number.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const groupOf = async (event: RequestEvent | Parameters<PageServerLoad>[0]) => {
  const { forum, number } = event.params;
  const { workingGroup } = await query(event, GroupDeskDocument, { forum, number: groupNumber(number) });
  return found(workingGroup);
};

export const load: PageServerLoad = async (event) => {
  const group = await groupOf(event);
  if (!group.viewerCanDraft) error(403);
  return {
    group,
    nonce: crypto.randomUUID(),
    themes: await themeTree(event),
    named: await whoToAddress(event),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { id } = await groupOf(event);
    return perform(event, {
      act: 'draft',
      document: DraftDocument,
      input: async (form) => ({
        workingGroup: id,
        rationale: form.given('rationale'),
        body: form.needed('body', m.panel_error_body()),
        title: form.needed('title', m.panel_error_title()),
        kind: form.choice(
          'kind',
          ['LAW_CHANGE', 'INSTITUTIONAL', 'JOINT_PROJECT'] as const,
          m.panel_error_choose_kind_of_recommendation(),
        ),
        language: form.choice('language', ['PL', 'EN', 'UK'] as const, m.panel_error_choose_language()),
        themes: form.all('themes'),
        addressees: await readAddressees(event, form),
      }),
      after: ({ recommendation }) => saying('drafted', recommendationDesk(recommendation?.reference ?? '')),
    });
  },
};
