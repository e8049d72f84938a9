import type { Selectable } from 'kysely';
import type { Resolvers } from '../graphql/__generated__/types.ts';
import { globalId } from '../graphql/global-ids.ts';
import { forItsReaders, recommendationPayload } from '../recommendations/index.ts';
import { answerRemark, remarkOnRecommendation } from './remarking.ts';
import { answersOf, remarksOf } from './review-queries.ts';
import type { RemarkAnswersTable, RemarksTable } from './review-tables.ts';

export interface RemarkRow extends Selectable<RemarksTable> {
  answers: Selectable<RemarkAnswersTable>[];
}

export const reviewResolvers: Resolvers = {
  Mutation: {
    remarkOnRecommendation: (_, { input }, context) =>
      recommendationPayload(context, remarkOnRecommendation(context, input)),
    answerRemark: (_, { input }, context) => recommendationPayload(context, answerRemark(context, input)),
  },
  Remark: {
    id: ({ id }) => globalId('Remark', id),
    isSettled: ({ answers }) => answers.at(-1)?.settles ?? false,
  },
};

export const reviewLoaders = {
  Recommendation: {
    remarks: forItsReaders<RemarkRow>('Recommendation.remarks', async (db, ids) => {
      const remarks = await remarksOf(db, ids);
      if (remarks.length === 0) return [];
      const answers = Map.groupBy(
        await answersOf(
          db,
          remarks.map(({ id }) => id),
        ),
        ({ remarkId }) => remarkId,
      );
      return remarks.map((remark) => ({ ...remark, answers: answers.get(remark.id) ?? [] }));
    }),
  },
};
