export type { ActivityKind, InnerKind } from './activity-tables.ts';
export { record, type Happening } from './recording.ts';
