import { statements } from './statements.ts';

/**
 * The order a group gives its recommendations by hand. Numbers with fractions, so that a move writes one row; exact ones,
 * so that there is always room between two. Without a move it is the order they were written in.
 */
export const up = statements(
  `alter table recommendations add position numeric not null default 0`,
  `update recommendations set position = number`,
  `alter table recommendations alter position drop default`,
  `create index recommendations_by_position on recommendations (working_group_id, position, number)`,
);
