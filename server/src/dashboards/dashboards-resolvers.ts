import { GraphQLError } from 'graphql';
import type {
  AsOfBasis,
  ImplementationSummary,
  RecommendationFilter,
  Resolvers,
  SummaryDimension,
} from '../graphql/__generated__/types.ts';
import { askedDay } from '../graphql/asked-days.ts';
import type { Context } from '../graphql/context.ts';
import { globalId } from '../graphql/global-ids.ts';
import { loader } from '../graphql/loaders.ts';
import { askedMoment } from '../recommendations/index.ts';
import { progress, summariesOf, summarise, summaryOf, summaryRows, type Subject } from './summarising.ts';

interface Question {
  filter?: RecommendationFilter | null;
  groupBy?: readonly SummaryDimension[] | null;
  asOf?: string | null;
  asOfBasis?: AsOfBasis | null;
}

const summary = async (
  { db, clock, language }: Context,
  { filter, groupBy, ...asked }: Question,
): Promise<ImplementationSummary> => {
  const asOf = askedMoment(asked);
  const counts = await summarise(db, clock, { filter, asOf });
  const rows = await summaryRows(db, clock, { filter, asOf }, dimensionsOf(groupBy), language);
  return { ...counts, rows };
};

/** How many dimensions a summary is split by at most. */
const mostDimensions = 4;

const dimensionsOf = (groupBy: Question['groupBy']): SummaryDimension[] => {
  const asked = [...new Set(groupBy)];
  if (asked.length <= mostDimensions) return asked;
  throw new GraphQLError(`\`groupBy\` takes up to ${mostDimensions} dimensions.`, {
    extensions: { code: 'BAD_REQUEST' },
  });
};

type Then = { asOf?: string | null; asOfBasis?: AsOfBasis | null };

export const dashboardsResolvers: Resolvers = {
  Query: {
    implementationSummary: (_, question, context) => summary(context, question),
    progressOverTime: (_, { filter, from, to, asOfBasis }, { db, clock }) =>
      progress(db, clock, {
        filter,
        from: askedDay('from', from) ?? '',
        to: askedDay('to', to) ?? '',
        basis: asOfBasis ?? 'KNOWN_NOW',
      }),
  },
};

/** Summaries of many things at once: those asked with the same arguments take one statement. */
const summaryEdge = (
  subject: Subject,
  filterOf: (things: { id: string; slug?: string }[]) => RecommendationFilter,
) =>
  loader<{ id: string; slug?: string }, Then, ImplementationSummary>(async (queries, { db, clock }) => {
    const answers = new Map<object, ImplementationSummary>();
    for (const alike of Map.groupBy(queries, ({ params }) => JSON.stringify(params)).values()) {
      const asOf = askedMoment(alike[0]?.params ?? {});
      const filter = filterOf(alike.map(({ obj }) => obj));
      const summaries = await summariesOf(db, clock, subject, { filter, asOf });
      for (const query of alike)
        answers.set(query, { ...(summaries.get(query.obj.id) ?? summaryOf([])), rows: [] });
    }
    return queries.map((query) => answers.get(query) as ImplementationSummary);
  });

const slugs = (things: { slug?: string }[]) => things.map(({ slug }) => slug ?? '');

export const dashboardsLoaders = {
  Forum: { summary: summaryEdge('forum', (forums) => ({ forum: slugs(forums) })) },
  WorkingGroup: {
    summary: summaryEdge('workingGroup', (groups) => ({
      workingGroup: groups.map(({ id }) => globalId('WorkingGroup', id)),
    })),
  },
  Institution: {
    summary: summaryEdge('institution', (institutions) => ({ institution: slugs(institutions) })),
  },
};
