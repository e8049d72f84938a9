import { grantsFor, may, mayRead } from '../accounts/index.ts';
import { seriesIn, sourcesOf } from '../forums/index.ts';
import type { Resolvers } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { globalId } from '../graphql/global-ids.ts';
import { toMany, toOne } from '../graphql/loaders.ts';
import { localized, localizedOrNull } from '../graphql/localized.ts';
import { userErrors, type Outcome } from '../refusal.ts';
import { placeOf, type AuditEditionRow } from './audit-edition.ts';
import {
  auditEditionBySlug,
  auditEditionsIn,
  auditEditionsNewestFirst,
  everySeries,
} from './civic-audits-queries.ts';
import { openAuditEdition } from './opening.ts';
import { reviseAuditEdition } from './revising.ts';

export const civicAuditsResolvers: Resolvers = {
  Query: {
    auditEdition: async (_, { slug }, { db }) => (await auditEditionBySlug(db, slug)) ?? null,
    auditEditions: (_, _args, { db }) => auditEditionsNewestFirst(db),
    auditEditionPlaces: async (_, _args, { db, viewer }) => {
      if (!viewer || grantsFor(viewer, 'openAuditEdition').length === 0) return null;
      const places = [...(await everySeries(db)), null];
      return places
        .filter((series) => may(viewer, 'openAuditEdition', { seriesId: series?.id ?? null }))
        .map((series) => ({ series }));
    },
  },
  Mutation: {
    openAuditEdition: async (_, { input }, context) =>
      answer(context, await openAuditEdition(context, input)),
    reviseAuditEdition: async (_, { input }, context) =>
      answer(context, await reviseAuditEdition(context, input)),
  },
  AuditEdition: {
    id: ({ id }: AuditEditionRow) => globalId('AuditEdition', id),
    title: (row: AuditEditionRow, { language }, context) =>
      localized(row.title, language ?? context.language),
    about: (row: AuditEditionRow, { language }, context) =>
      localizedOrNull(row.about, language ?? context.language),
    contact: (row: AuditEditionRow, _args, { viewer }) =>
      mayRead(viewer, 'AuditEdition.contact', placeOf(row)) ? row.contact : null,
    viewerCanRevise: (row: AuditEditionRow, _args, { viewer }) =>
      may(viewer, 'reviseAuditEdition', placeOf(row)),
  },
};

const answer = async ({ db, language }: Context, outcome: Outcome) => {
  if ('refused' in outcome) return { edition: null, userErrors: userErrors(outcome.refused, language) };
  const [edition = null] = await auditEditionsIn(db, [outcome.done]);
  return { edition, userErrors: [] };
};

export const civicAuditsLoaders = {
  AuditEdition: {
    series: toOne(
      ({ seriesId }: AuditEditionRow) => seriesId,
      seriesIn,
      ({ id }) => id,
    ),
    sources: toMany(sourcesOf('auditEditionId'), ({ auditEditionId }) => auditEditionId),
  },
};
