import { statements } from './statements.ts';

/**
 * A text that its form saved by itself stands in use but not yet in the history; who wrote it, and when, is kept beside it
 * until it does. The form saves half-written drafts too, so a text may still lack what is recommended.
 */
export const up = statements(
  `alter table recommendation_texts
     add autosaved_by text references people,
     add autosaved_at timestamptz,
     add check ((autosaved_by is null) = (autosaved_at is null)),
     drop constraint recommendation_texts_body_check,
     add constraint recommendation_texts_body_check check (length(body) <= 10000)`,
  `update recommendation_texts set rationale = nullif(rationale, ''), problem = nullif(problem, '')
   where rationale = '' or problem = ''`,
);
