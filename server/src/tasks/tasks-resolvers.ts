import { sql } from 'kysely';
import type { ViewerRow } from '../accounts/index.ts';
import type { Resolvers } from '../graphql/__generated__/types.ts';
import { dayNumber, page, totalCount, type Order } from '../graphql/connections.ts';
import { edge, toOne } from '../graphql/loaders.ts';
import { addresseesIn } from '../follow-up/index.ts';
import { institutionsIn } from '../institutions/index.ts';
import {
  recommendationsIn,
  textsBesideOriginals,
  type RecommendationTextRow,
} from '../recommendations/index.ts';
import type { TaskRow, TranslationTaskRow } from './task.ts';
import { translationsWaitingFor } from './waiting-translations.ts';
import { waitingFor } from './waiting.ts';

const oldestFirst: Order = [
  { by: dayNumber(sql`t.since`), type: 'int' },
  { by: sql`t.id`, type: 'text' },
];

const publicFirst: Order = [
  { by: sql`case when t.is_public then 0 else 1 end`, type: 'int' },
  { by: dayNumber(sql`t.since`), type: 'int' },
  { by: sql`t.id`, type: 'text' },
];

export const tasksResolvers: Resolvers = {
  Viewer: {
    tasks: (viewer: ViewerRow, args, { db, clock }) =>
      page(db.selectFrom(waitingFor(viewer, clock).as('t')).selectAll('t'), oldestFirst, args) as never,
    translations: (viewer: ViewerRow, { language, forum, ...args }, { db }) =>
      page(
        db.selectFrom(translationsWaitingFor(viewer, { language, forum }).as('t')).selectAll('t'),
        publicFirst,
        args,
      ) as never,
  },
  TranslationTaskConnection: { totalCount: totalCount as never },
  TaskConnection: { totalCount: totalCount as never },
};

const id = (row: { id: string }) => row.id;

/** A text of the recommendation that a row is about. */
const textOf = (picks: (text: RecommendationTextRow, row: TranslationTaskRow) => boolean) =>
  edge(async (rows: TranslationTaskRow[], { db }) => {
    const recommendations = await recommendationsIn(
      db,
      rows.map(({ recommendationId }) => recommendationId),
    );
    const texts = await textsBesideOriginals(db, recommendations);
    return rows.map(
      (row) =>
        texts.find((text) => text.recommendationId === row.recommendationId && picks(text, row)) ?? null,
    );
  });

export const tasksLoaders = {
  Task: {
    recommendation: toOne(({ recommendationId }: TaskRow) => recommendationId, recommendationsIn, id),
    addressee: toOne(({ addresseeId }: TaskRow) => addresseeId, addresseesIn, id),
    institution: toOne(({ institutionId }: TaskRow) => institutionId, institutionsIn, id),
  },
  TranslationTask: {
    recommendation: toOne(
      ({ recommendationId }: TranslationTaskRow) => recommendationId,
      recommendationsIn,
      id,
    ),
    original: textOf(({ language, originalLanguage }) => language === originalLanguage),
    translation: textOf(({ language }, row) => language === row.language),
  },
};
