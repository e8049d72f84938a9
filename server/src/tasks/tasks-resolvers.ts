import { sql } from 'kysely';
import type { ViewerRow } from '../accounts/index.ts';
import type { Resolvers } from '../graphql/__generated__/types.ts';
import { dayNumber, page, totalCount, type Order } from '../graphql/connections.ts';
import { toOne } from '../graphql/loaders.ts';
import { addresseesIn } from '../follow-up/index.ts';
import { institutionsIn } from '../institutions/index.ts';
import { recommendationsIn } from '../recommendations/index.ts';
import type { TaskRow } from './task.ts';
import { waitingFor } from './waiting.ts';

const oldestFirst: Order = [
  { by: dayNumber(sql`t.since`), type: 'int' },
  { by: sql`t.id`, type: 'text' },
];

export const tasksResolvers: Resolvers = {
  Viewer: {
    tasks: (viewer: ViewerRow, args, { db, clock }) =>
      page(db.selectFrom(waitingFor(viewer, clock).as('t')).selectAll('t'), oldestFirst, args) as never,
  },
  TaskConnection: { totalCount: totalCount as never },
};

const id = (row: { id: string }) => row.id;

export const tasksLoaders = {
  Task: {
    recommendation: toOne(({ recommendationId }: TaskRow) => recommendationId, recommendationsIn, id),
    addressee: toOne(({ addresseeId }: TaskRow) => addresseeId, addresseesIn, id),
    institution: toOne(({ institutionId }: TaskRow) => institutionId, institutionsIn, id),
  },
};
