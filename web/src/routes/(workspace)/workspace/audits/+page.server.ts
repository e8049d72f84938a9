import { m } from '#lib/paraglide/messages.js';
import { AuditEditionsDocument, OpenAuditEditionDocument } from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying } from '#lib/workspace/flash.ts';
import { auditDesk } from '#lib/workspace/tasks.ts';
import { told } from './telling.ts';
import type { Actions, PageServerLoad } from './$types';

/** The choice of no series. */
const alone = 'alone';

export const load: PageServerLoad = async (event) => {
  const { auditEditions, auditEditionPlaces } = await query(event, AuditEditionsDocument);
  const places = found(auditEditionPlaces).map(({ series }) => ({
    value: series?.slug ?? alone,
    label: series?.title.value ?? m.audits_no_series(),
  }));
  return { editions: auditEditions, places, nonce: crypto.randomUUID() };
};

export const actions: Actions = {
  open: (event) =>
    perform(event, {
      act: 'open',
      document: OpenAuditEditionDocument,
      input: (form) => {
        const year = form.number('year');
        if (year === undefined && !form.isFaulty('year')) form.fault('year', m.audits_error_year());
        const series = form.needed('series', m.audits_error_series());
        return {
          ...told(form),
          slug: form.needed('slug', m.audits_error_slug()).trim(),
          year: year ?? 0,
          series: series === alone ? null : series,
          opensOn: form.needed('opensOn', m.audits_error_opens()).slice(0, 40),
        };
      },
      after: ({ edition }) => saying('audit_edition_opened', auditDesk(edition?.slug ?? '')),
    }),
};
