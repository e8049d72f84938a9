import { facts, type WatchedObject } from '../audit/index.ts';

/** An import as the audit log compares it before and after an act; null for one that is still to begin. */
export const watchedImport = (id: string | null): WatchedObject => ({
  type: 'RecommendationImport',
  id,
  async read(trx, importId) {
    const { state, group, code, isAllOrNothing, choices, columns } = await trx
      .selectFrom('recommendationImports as i')
      .innerJoin('workingGroups as g', 'g.id', 'i.workingGroupId')
      .innerJoin('forums as f', 'f.id', 'g.forumId')
      .select(['i.state', 'g.number as group', 'f.code', 'i.isAllOrNothing', 'i.choices', 'i.columns'])
      .where('i.id', '=', importId)
      .executeTakeFirstOrThrow();
    const { encoding = null, separator = null, headerRow = null } = choices;
    const said = columns ? Object.entries(columns).map(([letter, field]) => `${letter}: ${field}`) : null;
    return {
      name: `${code}/${group}`,
      facts: facts({ state, isAllOrNothing, encoding, separator, headerRow, columns: said }),
      isPublic: false,
    };
  },
});
