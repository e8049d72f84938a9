import { mayRead } from '../accounts/index.ts';
import { groupsIn, placesOfGroups, type WorkingGroupRow } from '../forums/index.ts';
import type { ImportSettings, Resolvers } from '../graphql/__generated__/types.ts';
import { totalCount } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { globalId, rowId } from '../graphql/global-ids.ts';
import { edge, toOne } from '../graphql/loaders.ts';
import { refusal, userErrors, type Outcome } from '../refusal.ts';
import { notFound } from '../refusal-sentences.ts';
import { adjustImport, isMatched } from './adjusting.ts';
import { beginImport } from './beginning.ts';
import { draftsTable } from './exporting.ts';
import type { Choices } from './file.ts';
import { giveUpImport, runImport } from './running.ts';
import { encodingNames, fieldNames, separatorNames } from './spelling.ts';
import type { JudgedRowRow, RecommendationImportRow } from './stored-import.ts';
import { countsOf, importById, judgedRows, latestImports } from './stored-imports-queries.ts';
import { writeCsv, writeXlsx } from './writing-tables.ts';

/** An import that whoever asks may see; missing and hidden look the same. */
const visible = async (context: Context, id: string | null): Promise<RecommendationImportRow | null> => {
  const row = id ? await importById(context.db, id) : undefined;
  if (!row) return null;
  const [place = {}] = await placesOfGroups(context.db, await groupsIn(context.db, [row.workingGroupId]));
  return mayRead(context.viewer, 'Query.recommendationImport', place) ? row : null;
};

const answer = async (context: Context, acting: Promise<Outcome>) => {
  const outcome = await acting;
  const { language } = context;
  if ('refused' in outcome)
    return { recommendationImport: null, userErrors: userErrors(outcome.refused, language) };
  const row = await visible(context, outcome.done);
  return {
    recommendationImport: row,
    // Whoever repeats an act after their role has ended, or the import was deleted, is told nothing of it.
    userErrors: row ? [] : userErrors([refusal('NOT_FOUND', [], notFound)], language),
  };
};

const settings = ({
  encoding,
  separator,
  sheet,
  headerRow,
}: { [Name in keyof Choices]?: Choices[Name] | null }): ImportSettings => ({
  encoding: encoding ? encodingNames[encoding] : null,
  separator: separator ? separatorNames[separator] : null,
  sheet: sheet ?? null,
  headerRow: headerRow ?? null,
});

export const importingResolvers: Resolvers = {
  Query: {
    recommendationImport: (_, { id }, context) => visible(context, rowId('RecommendationImport', id)),
  },
  Mutation: {
    beginImport: (_, { input }, context) => answer(context, beginImport(context, input)),
    adjustImport: (_, { input }, context) => answer(context, adjustImport(context, input)),
    runImport: (_, { input }, context) => answer(context, runImport(context, input)),
    giveUpImport: (_, { input }, context) => answer(context, giveUpImport(context, input)),
  },
  WorkingGroup: {
    draftsFile: async (group: WorkingGroupRow, { format, isTemplate }, { db, viewer, language }) => {
      const [place = {}] = await placesOfGroups(db, [group]);
      if (!mayRead(viewer, 'WorkingGroup.draftsFile', place)) return null;
      const written = language === 'PL' ? 'PL' : 'EN';
      const table = await draftsTable(db, group.id, { language: written, isTemplate: isTemplate ?? false });
      return (format === 'XLSX' ? writeXlsx(table, written) : writeCsv(table)).toString('base64');
    },
  },
  RecommendationImport: {
    id: ({ id }) => globalId('RecommendationImport', id),
    isViewers: ({ personId }, _, { viewer }) => personId === viewer?.id,
    isUnderWay: ({ toDo }) => toDo !== null,
    hasFile: ({ uploadId, state }) => uploadId !== null && state !== 'DONE' && state !== 'GIVEN_UP',
    format: ({ recognised }) => recognised?.format ?? null,
    recognised: ({ recognised }) => recognised && settings(recognised),
    chosen: ({ choices }) => settings(choices),
    sheets: ({ recognised }) => recognised?.sheets ?? [],
    columns: ({ recognised, columns }) =>
      (recognised?.columns ?? []).map(({ letter, header, isHidden, samples }) => {
        const field = columns?.[letter];
        return { letter, header, isHidden, samples, field: field ? fieldNames[field] : null };
      }),
    isMatched: (row) => isMatched(row),
    failure: ({ failure }, _, { language }) => failure?.[language] ?? null,
    rows: (row, { first, after, fate }, { db }) => judgedRows(db, row, { first, after, fate }) as never,
  },
  JudgedRow: {
    column: ({ atColumn }: JudgedRowRow) => atColumn,
    reason: ({ reason }: JudgedRowRow, _, { language }) => reason?.[language] ?? null,
  },
  JudgedRowConnection: { totalCount: totalCount as never },
};

export const importingLoaders = {
  WorkingGroup: {
    imports: edge(async (groups: WorkingGroupRow[], { db, viewer }: Context) => {
      const places = await placesOfGroups(db, groups);
      const readable = groups
        .filter((_, at) => mayRead(viewer, 'WorkingGroup.imports', places[at] ?? {}))
        .map(({ id }) => id);
      const rows = readable.length > 0 ? await latestImports(db, readable) : [];
      return groups.map(({ id }) =>
        readable.includes(id) ? rows.filter(({ workingGroupId }) => workingGroupId === id) : null,
      );
    }),
  },
  RecommendationImport: {
    workingGroup: toOne(
      ({ workingGroupId }: RecommendationImportRow) => workingGroupId,
      groupsIn,
      ({ id }) => id,
    ),
    counts: edge(async (imports: RecommendationImportRow[], { db }: Context) => {
      const counts = await countsOf(
        db,
        imports.map(({ id }) => id),
      );
      return imports.map(({ id }) => counts.filter(({ importId }) => importId === id));
    }),
  },
};
