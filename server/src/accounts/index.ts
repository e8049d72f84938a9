import type { RoleGrantRow } from './viewer.ts';

export { watchedPerson } from './auditing.ts';
export { demoCast, personaId, personaKeys, type PersonaKey } from './cast.ts';
export { addPerson } from './authentication-people.ts';
export { grantRole } from './granting.ts';
export { installation } from './installation.ts';
export { isLastAdministrator } from './last-administrator.ts';
export {
  belongsTo,
  grantsAbout,
  grantsFor,
  guardedRoles,
  isOpen,
  may,
  permissions,
  permit,
  type Permission,
  type Permission as PermissionRow,
  type Place,
  type ReadVerb,
  type Verb,
} from './permissions.ts';
export { hiddenThings, mayRead, openedBy, readers, type Reader } from './permissions-reading.ts';
export { verbWords } from './permissions-words.ts';
export { viewerFor, type RoleGrantRow, type ViewerRow } from './viewer.ts';

/** One of the cast of a demo installation. */
export interface DemoPersonaRow {
  key: string;
  name: string;
  grants: RoleGrantRow[];
}
