export type { AuditEditionRow } from './audit-edition.ts';
export { auditEditionsIn } from './civic-audits-queries.ts';
export { civicAuditsLoaders, civicAuditsResolvers } from './civic-audits-resolvers.ts';
export { enterAuditEdition, type NewAuditEdition } from './entering.ts';
