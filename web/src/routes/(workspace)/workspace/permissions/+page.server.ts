import { PermissionsDocument } from '#lib/server/__generated__/operations.ts';
import { query } from '#lib/server/graphql.ts';
import type { Role } from '#lib/server/__generated__/schema.ts';
import type { PageServerLoad } from './$types';

/** In the order in which a recommendation meets them. */
const roles: Role[] = [
  'RAPPORTEUR',
  'MODERATOR',
  'COORDINATOR',
  'FOCAL_POINT',
  'DEPUTY',
  'VALIDATOR',
  'ASSESSOR',
  'AUDITOR',
  'JUROR',
  'ADMINISTRATOR',
];

export const load: PageServerLoad = async (event) => {
  const { permissions, guardedRoles, viewer } = await query(event, PermissionsDocument);
  const has = (role: Role) => permissions.some((row) => row.roles.includes(role));
  return {
    acts: permissions.filter(({ opens }) => opens.length === 0),
    readings: permissions.filter(({ opens }) => opens.length > 0),
    roles: roles.filter(has),
    without: roles.filter((role) => !has(role)),
    guarded: roles.filter((role) => guardedRoles.includes(role)),
    own: [...new Set(viewer?.roles.map(({ role }) => role))],
  };
};
