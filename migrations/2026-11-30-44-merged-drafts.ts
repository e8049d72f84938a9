import { statements } from './statements.ts';

/** A draft that went into another one is merged without having been public, and stays so. */
export const up = statements(
  `alter table recommendations drop constraint recommendations_check1`,
  `alter table recommendations add constraint recommendations_public_stages check (
     case stage when 'MERGED' then true
       else (published_at is not null) = (stage in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) end)`,
);
