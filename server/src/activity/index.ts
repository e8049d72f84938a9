export type { ActivityKind, InnerKind } from './activity-tables.ts';
export { callOut, newsOfActivities, type ActivityNews, type Happened, type News } from './hearing.ts';
export { record, type Happening } from './recording.ts';
