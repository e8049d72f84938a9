export type { Facts } from './audit-tables.ts';
export { difference, facts, fingerprint } from './comparing.ts';
export { auditNote, type AuditNote, type WatchedObject } from './noting.ts';
export { recordAudit, type AuditedObject, type NewAuditEntry } from './recording.ts';
