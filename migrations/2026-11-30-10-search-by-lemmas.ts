import { statements } from './statements.ts';

/** How a recommendation's words were understood when it was indexed: those of an older understanding are indexed anew. */
export const up = statements(
  `alter table recommendations add search_version int not null default 0`,
  `create index recommendations_by_search_version on recommendations (search_version)`,
);
