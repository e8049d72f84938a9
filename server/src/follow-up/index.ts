import type { ActionRow } from '../forums/index.ts';
import type { AddresseeRow } from '../recommendations/index.ts';

export type { ActionRow, AddresseeRow };
export { assessStatus, confirmClosure } from './assessing.ts';
export {
  closed,
  leastAdvancedFirst,
  type ChangeRow,
  type CommitmentRow,
  type EvidenceRow,
  type ResponseRow,
  type StatusUpdateRow,
} from './follow-up.ts';
export {
  addresseesIn,
  evidenceIn,
  newestChangeFirst,
  publicChanges,
  statusUpdateById,
  statusUpdatesIn,
} from './follow-up-queries.ts';
export { followUpLoaders, followUpResolvers } from './follow-up-resolvers.ts';
export { momentOf } from './moment.ts';
export { movePromisedDate, promise } from './promising.ts';
export { fileFor, maySeeUpdate } from './reading-pending.ts';
export { confirmReport, reportStatus } from './reporting.ts';
export { respond } from './responding.ts';
export { dueOn, headlines, standings, type HeadlineRow, type Moment, type Standing } from './standing.ts';
