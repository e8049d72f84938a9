import { may, type ViewerRow } from '../accounts/index.ts';
import type { AuditChange, Resolvers } from '../graphql/__generated__/types.ts';
import { totalCount } from '../graphql/connections.ts';
import { globalId } from '../graphql/global-ids.ts';
import { auditLog, ownAudit, type AuditEntryRow } from './audit-queries.ts';
import type { Facts } from './audit-tables.ts';

const mayRead = (viewer: ViewerRow | null) => may(viewer, 'readAuditLog', {});

export const auditResolvers: Resolvers = {
  Query: {
    auditLog: (_, { filter, ...asked }, { db, viewer }) =>
      mayRead(viewer) ? (auditLog(db, filter ?? {}, asked) as never) : null,
  },
  Viewer: {
    ownAudit: ({ id }: ViewerRow, asked, { db }) => ownAudit(db, id, asked) as never,
  },
  AuditConnection: { totalCount: totalCount as never },
  AuditEntry: {
    id: ({ id }: { id: string }) => globalId('AuditEntry', id),
    personName: (entry, _args, { viewer }) => {
      const { personId, personName } = entry as unknown as AuditEntryRow;
      return mayRead(viewer) || viewer?.id === personId ? personName : null;
    },
    changes: (entry) => changesOf(entry as unknown as AuditEntryRow),
    seal: (entry) => {
      const { seq, hash, sealedAt } = entry as unknown as AuditEntryRow;
      return seq !== null && hash !== null && sealedAt !== null ? ({ seq, hash, sealedAt } as never) : null;
    },
  },
};

const changesOf = ({ before, after }: AuditEntryRow): AuditChange[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .toSorted()
    .map((field) => ({ field, before: written(before?.[field]), after: written(after?.[field]) }));

const written = (value: Facts[string] | undefined): string | null =>
  value === undefined ? null : Array.isArray(value) ? value.join(', ') : String(value);
