export type {
  InstitutionWithoutContactRow,
  InvitationRow,
  OpenedInvitationRow,
  RoleHolderRow,
} from './invitation.ts';
export { invitationsLoaders, invitationsResolvers } from './invitations-resolvers.ts';
export { mayNameContacts, withoutContact } from './without-contact.ts';
