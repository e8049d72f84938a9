import type { RoleGrantRow } from './viewer.ts';

export { demoCast, personaId, personaKeys, type PersonaKey } from './cast.ts';
export { grantRole } from './granting.ts';
export { may, permissions, permit, type Permission, type Place, type Verb } from './permissions.ts';
export { viewerFor, type RoleGrantRow, type ViewerRow } from './viewer.ts';

/** One of the cast of a demo installation. */
export interface DemoPersonaRow {
  key: string;
  name: string;
  grants: RoleGrantRow[];
}
