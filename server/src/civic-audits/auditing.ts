import { facts, fingerprint, type WatchedObject } from '../audit/index.ts';

/** An audit edition as the audit log compares it before and after an act; null for one that is still to be opened. */
export const watchedAuditEdition = (id: string | null): WatchedObject => ({
  type: 'AuditEdition',
  id,
  read: async (trx, own) => {
    const { slug, title, year, opensOn, closesOn, about, contact } = await trx
      .selectFrom('auditEditions')
      .selectAll()
      .where('id', '=', own)
      .executeTakeFirstOrThrow();
    return {
      name: slug,
      facts: facts({
        ...{ year, opensOn, closesOn },
        title: fingerprint(JSON.stringify(title)),
        about: about && fingerprint(JSON.stringify(about)),
        contact: contact && fingerprint(contact),
      }),
      isPublic: true,
    };
  },
});
