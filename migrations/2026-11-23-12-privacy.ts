import { statements } from './statements.ts';

/** An account that its owner had erased: the row stays, since acts refer to it, and says nothing about a person. */
export const up = statements(
  `alter table people add column erased_at timestamptz`,
  `alter table people add check (erased_at is null or (name = '' and email = id || '@erased.invalid' and image is null))`,
);
