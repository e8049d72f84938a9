import type { RequestEvent } from '@sveltejs/kit';
import {
  AuditEditionDocument,
  AuditEditionToReviseDocument,
  ReviseAuditEditionDocument,
} from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying } from '#lib/workspace/flash.ts';
import { auditDesk } from '#lib/workspace/tasks.ts';
import { told } from '../telling.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params;
  const first = await query(event, AuditEditionDocument, { slug });
  const edition = found(first.auditEdition);
  const { roleHolders, invitations } = await query(event, AuditEditionDocument, {
    slug,
    filter: { scope: edition.id },
  });
  const people = [
    ...(invitations?.edges.map(({ node: { offered, ...one } }) => ({ ...one, ...offered, waits: true })) ??
      []),
    ...(roleHolders?.edges.map(({ node: { holds, ...one } }) => ({ ...one, ...holds, waits: false })) ?? []),
  ];
  return {
    edition,
    own: first.viewer?.roles.filter(({ auditEdition }) => auditEdition?.slug === slug) ?? [],
    /** Whoever may revise an edition may invite to it. */
    people: edition.viewerCanRevise ? people : null,
    texts: edition.viewerCanRevise ? await textsOf(event, slug) : {},
    nonce: crypto.randomUUID(),
  };
};

/** Both languages as a form shows them; what is not translated stays empty. */
async function textsOf(event: RequestEvent, slug: string) {
  const { polish, english } = await query(event, AuditEditionToReviseDocument, { slug });
  const inEnglish = (text: { language: string; value: string } | null | undefined) =>
    text?.language === 'EN' ? text.value : '';
  return {
    title: polish?.title.value ?? '',
    about: polish?.about?.value ?? '',
    titleInEnglish: inEnglish(english?.title),
    aboutInEnglish: inEnglish(english?.about),
  };
}

export const actions: Actions = {
  revise: (event) =>
    perform(event, {
      act: 'revise',
      document: ReviseAuditEditionDocument,
      input: (form) => ({
        ...told(form),
        edition: form.text('edition'),
        version: form.version(),
        opensOn: form.day('opensOn'),
      }),
      after: () => saying('audit_edition_revised', auditDesk(event.params.slug)),
    }),
};
