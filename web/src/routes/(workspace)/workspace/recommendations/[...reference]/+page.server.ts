import type { RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import {
  AddressDocument,
  AdoptDocument,
  PublishDocument,
  RequestChangesDocument,
  ResubmitDocument,
  SubmitDocument,
  UndoAdoptionDocument,
  WithdrawDocument,
  WorkOnDocument,
  type StageReachedFragment,
} from '#lib/server/__generated__/operations.ts';
import { perform, type FormReader } from '#lib/server/acting.ts';
import { readAddressees, whoToAddress } from '#lib/server/directory.ts';
import { found, query } from '#lib/server/graphql.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import { saying, type DoneDeed } from '#lib/workspace/flash.ts';
import { recommendationDesk } from '#lib/workspace/tasks.ts';
import { textsOf } from '#lib/workspace/texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { reference } = event.params;
  const recommendation = found((await query(event, WorkOnDocument, { reference })).recommendation);
  return {
    recommendation,
    texts: textsOf(recommendation).map((text) => ({
      ...text,
      body: renderMarkdown(text.body),
      rationale: renderMarkdown(text.rationale),
      problem: renderMarkdown(text.problem),
    })),
    named: recommendation.viewerCan.address ? await whoToAddress(event) : [],
    nonce: crypto.randomUUID(),
  };
};

/** What every act on a recommendation has in common. */
const on = (event: RequestEvent<{ reference: string }>, deed: DoneDeed) => ({
  reference: event.params.reference,
  after: (_answer: StageReachedFragment) => saying(deed, recommendationDesk(event.params.reference)),
});

export const actions: Actions = {
  submit: (event) => {
    const { reference, after } = on(event, 'submitted');
    const input = (form: FormReader) => ({
      reference,
      version: form.version(),
      comment: form.given('comment'),
    });
    return perform(event, {
      act: 'submit',
      document: SubmitDocument,
      input,
      after,
      anchors: { body: 'text' },
    });
  },

  resubmit: (event) => {
    const { reference, after } = on(event, 'resubmitted');
    const input = (form: FormReader) => ({
      reference,
      version: form.version(),
      comment: form.given('comment'),
    });
    return perform(event, { act: 'resubmit', document: ResubmitDocument, input, after });
  },

  adopt: (event) => {
    const { reference, after } = on(event, 'adopted');
    const input = (form: FormReader) => ({
      reference,
      version: form.version(),
      adoptedOn: form.day('adoptedOn'),
      precision: form.choice(
        'precision',
        ['DAY', 'MONTH', 'YEAR'] as const,
        m.panel_error_choose_precision(),
      ),
      consensus: form.number('consensus'),
      dissent: form.number('dissent'),
      minorityOpinion: form.given('minorityOpinion'),
      isPriority: form.has('isPriority'),
    });
    return perform(event, { act: 'adopt', document: AdoptDocument, input, after, anchors: { body: 'text' } });
  },

  undoAdoption: (event) => {
    const { reference, after } = on(event, 'adoption_undone');
    const input = (form: FormReader) => ({
      reference,
      version: form.version(),
      reason: form.needed('reason', m.plenary_undo_error()),
    });
    return perform(event, { act: 'undoAdoption', document: UndoAdoptionDocument, input, after });
  },

  requestChanges: (event) => {
    const { reference, after } = on(event, 'changes_requested');
    const input = (form: FormReader) => ({
      reference,
      version: form.version(),
      comment: form.needed('comment', m.panel_error_comment()),
    });
    return perform(event, { act: 'requestChanges', document: RequestChangesDocument, input, after });
  },

  publish: (event) => {
    const { reference, after } = on(event, 'published');
    const input = (form: FormReader) => ({
      reference,
      version: form.version(),
      publishedOn: form.dayUnlessToday('publishedOn'),
      changeNote: form.given('changeNote'),
    });
    const anchors = { addressees: 'address', themes: 'facts' };
    return perform(event, { act: 'publish', document: PublishDocument, input, after, anchors });
  },

  address: (event) => {
    const { reference, after } = on(event, 'addressed');
    const input = async (form: FormReader) => ({ reference, addressees: await readAddressees(event, form) });
    return perform(event, { act: 'address', document: AddressDocument, input, after });
  },

  send: (event) => {
    const { reference, after } = on(event, 'sent');
    const input = (form: FormReader) => {
      // Each keeps the role it was named with.
      const addressees = form.all('to').map((institution) => ({ institution, role: 'LEAD' as const }));
      if (addressees.length === 0) form.fault('to', m.panel_error_choose_whom());
      const sentOn = form.day('sentOn');
      if (!sentOn) form.fault('sentOn', m.panel_error_sent_on());
      return { reference, addressees, sentOn, respondBy: form.day('respondBy') };
    };
    return perform(event, { act: 'send', document: AddressDocument, input, after });
  },

  withdraw: (event) => {
    const { reference, after } = on(event, 'withdrawn');
    const input = (form: FormReader) => ({
      reference,
      version: form.version(),
      withdrawnOn: form.day('withdrawnOn'),
      reason: form.needed('reason', m.panel_error_withdraw_reason()),
    });
    return perform(event, { act: 'withdraw', document: WithdrawDocument, input, after });
  },
};
