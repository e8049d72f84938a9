import type { RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import {
  AnswerForDocument,
  AssessDocument,
  ConfirmClosureDocument,
  ConfirmReportDocument,
  MovePromisedDateDocument,
  PromiseDocument,
  ReportDocument,
  RespondDocument,
  type AnswerForQuery,
} from '#lib/server/__generated__/operations.ts';
import { perform, readEvidence, type FormReader } from '#lib/server/acting.ts';
import { meant, whoToAddress } from '#lib/server/directory.ts';
import { found, query } from '#lib/server/graphql.ts';
import { renderMarkdown } from '#lib/server/markdown.ts';
import { scale } from '#lib/statuses.ts';
import { saying, type DoneDeed } from '#lib/workspace/flash.ts';
import { addresseeDesk } from '#lib/workspace/tasks.ts';
import { positions } from './acts.ts';
import type { Actions, PageServerLoad } from './$types';

type Node = NonNullable<AnswerForQuery['node']>;

const isAddressee = (node: Node | null): node is Extract<Node, { id: string }> =>
  node !== null && 'id' in node;

export const load: PageServerLoad = async (event) => {
  const { node, viewer } = await query(event, AnswerForDocument, { id: event.params.id });
  const addressee = found(isAddressee(node) ? node : null);
  const { recommendation } = addressee;
  const waiting = viewer?.tasks.edges.filter(({ node: task }) => task.addressee?.id === addressee.id) ?? [];
  return {
    addressee,
    body: renderMarkdown(recommendation.body.value),
    rationale: renderMarkdown(recommendation.rationale?.value),
    changes: recommendation.timeline.edges.flatMap(({ node: change }) =>
      !change.addressee || change.addressee.institution.slug === addressee.institution.slug ? [change] : [],
    ),
    /** What waits here for this very person: nobody confirms what they entered themselves. */
    waiting: waiting.map(({ node: task }) => task.kind),
    isTheirs: Boolean(
      viewer?.roles.some(({ institution }) => institution?.slug === addressee.institution.slug),
    ),
    named: addressee.viewerCan.respond ? (await whoToAddress(event)).filter(({ isClass }) => !isClass) : [],
    nonce: crypto.randomUUID(),
  };
};

/** Where every act on an addressee leads: back to it, saying what was done. */
const back = (event: RequestEvent<{ id: string }>, deed: DoneDeed) => () =>
  saying(deed, addresseeDesk(event.params.id));

const precisions = ['DAY', 'MONTH', 'YEAR'] as const;

/** What a report and an assessment have in common. */
const readStatus = async (event: RequestEvent<{ id: string }>, form: FormReader) => {
  const status = form.choice('status', scale, m.panel_error_choose_status());
  const plannedFor = status === 'PLANNED' ? form.day('plannedFor') : undefined;
  if (status === 'PLANNED' && !plannedFor) form.fault('plannedFor', m.panel_error_planned_for());
  return {
    addressee: event.params.id,
    status,
    plannedFor,
    occurredOn: form.needed('occurredOn', m.panel_error_occurred_on()).slice(0, 40),
    precision: form.choice('precision', precisions, m.panel_error_choose_precision()),
    evidence: await readEvidence(event, form),
  };
};

export const actions: Actions = {
  respond: (event) =>
    perform(event, {
      act: 'respond',
      document: RespondDocument,
      input: async (form) => {
        const position = form.choice('position', positions, m.panel_error_choose_position());
        // Whoever typed a name and then chose another answer meant the answer.
        const referredTo = position === 'NOT_COMPETENT' ? form.given('referredTo') : undefined;
        const known = referredTo ? meant(referredTo, await whoToAddress(event)) : undefined;
        return {
          addressee: event.params.id,
          position,
          explanation: form.given('explanation'),
          referredTo: known?.value ?? referredTo,
          respondedOn: form.day('respondedOn'),
        };
      },
      after: back(event, 'responded'),
    }),

  promise: (event) =>
    perform(event, {
      act: 'promise',
      document: PromiseDocument,
      input: (form) => ({
        addressee: event.params.id,
        text: form.needed('text', m.panel_error_promise()),
        promisedOn: form.day('promisedOn'),
        dueOn: form.day('dueOn'),
      }),
      after: back(event, 'promised'),
    }),

  move: (event) =>
    perform(event, {
      act: 'move',
      document: MovePromisedDateDocument,
      input: (form) => {
        const commitment = form.needed('commitment', m.panel_error_choose_promise());
        const dueOn = form.needed('dueOn', m.panel_error_new_date());
        const reason = form.needed('reason', m.panel_error_move_reason());
        return {
          addressee: event.params.id,
          commitment,
          dueOn: dueOn.slice(0, 40),
          reason,
          movedOn: form.day('movedOn'),
        };
      },
      after: back(event, 'moved'),
    }),

  report: (event) =>
    perform(event, {
      act: 'report',
      document: ReportDocument,
      input: async (form) => ({
        ...(await readStatus(event, form)),
        explanation: form.given('explanation'),
      }),
      after: ({ statusUpdate }) => back(event, statusUpdate?.isPending ? 'reported_pending' : 'reported')(),
    }),

  assess: (event) =>
    perform(event, {
      act: 'assess',
      document: AssessDocument,
      input: async (form) => ({
        ...(await readStatus(event, form)),
        explanation: form.text('explanation'),
      }),
      after: ({ statusUpdate }) => back(event, statusUpdate?.isPending ? 'assessed_pending' : 'assessed')(),
    }),

  confirmReport: (event) =>
    perform(event, {
      act: 'confirmReport',
      document: ConfirmReportDocument,
      input: (form) => ({ statusUpdate: form.needed('pending', m.panel_error_choose_pending()) }),
      after: back(event, 'report_confirmed'),
    }),

  confirmClosure: (event) =>
    perform(event, {
      act: 'confirmClosure',
      document: ConfirmClosureDocument,
      input: (form) => ({ statusUpdate: form.needed('pending', m.panel_error_choose_pending()) }),
      after: back(event, 'closure_confirmed'),
    }),
};
