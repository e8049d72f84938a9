import { DeskDocument } from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import { taskKinds } from '#lib/workspace/tasks.ts';
import { placesOf } from './places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { viewer, roleHolders, auditEditionPlaces } = await query(event, DeskDocument);
  const tasks = viewer?.tasks.edges.map(({ node }) => node) ?? [];
  return {
    total: viewer?.tasks.totalCount ?? 0,
    shown: tasks.length,
    groups: taskKinds.flatMap((kind) => {
      const waiting = tasks.filter((task) => task.kind === kind);
      return waiting.length > 0 ? [{ kind, waiting }] : [];
    }),
    /** Whoever invites, or ends roles, has a list of people. */
    keepsPeople: roleHolders !== null,
    opensAudits: auditEditionPlaces !== null,
    /** How many texts this person could translate now. */
    toTranslate: viewer?.translations.totalCount ?? 0,
    places: placesOf(viewer?.roles ?? []),
    roles: [...new Set(viewer?.roles.map(({ role }) => role))],
  };
};
