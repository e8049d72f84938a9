import { sql } from 'kysely';
import type { Resolvers } from '../graphql/__generated__/types.ts';
import { today } from '../database/clock.ts';
import { page, totalCount } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { globalId } from '../graphql/global-ids.ts';
import { toOne } from '../graphql/loaders.ts';
import { localized, localizedOrNull } from '../graphql/localized.ts';
import { institutionsIn } from '../institutions/index.ts';
import { userErrors, type Outcome } from '../refusal.ts';
import { acceptInvitation } from './accepting.ts';
import { endRole } from './ending.ts';
import { handOver, handOverGroup } from './handing-over.ts';
import { importInvitations, judgePeople } from './importing.ts';
import type {
  InstitutionWithoutContactRow,
  InvitationRow,
  OpenedInvitationRow,
  RoleHolderRow,
} from './invitation.ts';
import {
  accountOf,
  holders,
  holdersByName,
  holdersInReach,
  invitationsIn,
  newestFirst,
  openedBy,
  openInvitations,
  stateAt,
} from './invitations-queries.ts';
import { invite } from './inviting.ts';
import { resendInvitation, revokeInvitation } from './moving-on.ts';
import { placesToInvite } from './places.ts';
import { mayAnywhere } from './reaching.ts';
import { mayNameContacts, withoutContact } from './without-contact.ts';

export const invitationsResolvers: Resolvers = {
  Query: {
    roleHolders: (_, { filter, ...args }, { db, clock, viewer }) =>
      viewer && mayAnywhere(viewer, 'readPeople')
        ? (page(holdersInReach(db, viewer, today(clock), filter), holdersByName, args) as never)
        : null,
    invitations: (_, { filter, ...args }, { db, viewer }) =>
      viewer && mayAnywhere(viewer, 'revokeInvitation')
        ? (page(openInvitations(db, viewer, filter), newestFirst, args) as never)
        : null,
    invitationPlaces: async (_, _args, { db, viewer, language }) =>
      mayAnywhere(viewer, 'invite')
        ? (await placesToInvite(db, viewer)).map(({ type, id, name, forum, roles }) => ({
            scope: type && id ? globalId(type, id) : null,
            name: localized(name, language),
            forum: localizedOrNull(forum, language),
            roles,
          }))
        : null,
    openedInvitation: async (_, { token }, { db, clock }) => {
      const opened = await openedBy(db, token, clock.now());
      if (opened?.state !== 'SENT')
        return opened && { state: opened.state, invitation: null, hasAccount: null };
      const account = await accountOf(db, opened.invitation.email);
      return { ...opened, hasAccount: account !== undefined };
    },
    invitationImport: async (_, { csv }, context) => {
      const judged = await judgePeople(context, csv);
      if (!judged) return null;
      if ('fault' in judged)
        return {
          rows: [],
          userErrors: [{ code: 'INVALID', path: ['csv'], message: judged.fault[context.language] }],
        };
      const rows = judged.rows.map(({ refusals, ...row }) => ({
        ...row,
        userErrors: userErrors(refusals, context.language),
      }));
      return { rows, userErrors: [] };
    },
    institutionsWithoutContact: (_, _args, { db, clock, viewer }) =>
      viewer && mayNameContacts(viewer)
        ? db
            .selectFrom(withoutContact(viewer, today(clock)).as('w'))
            .selectAll('w')
            .orderBy('w.since')
            .orderBy('w.institutionId')
            .limit(100)
            .execute()
        : null,
  },
  Mutation: {
    invite: (_, { input }, context) => invitationPayload(context, invite(context, input)),
    resendInvitation: (_, { input }, context) => invitationPayload(context, resendInvitation(context, input)),
    revokeInvitation: (_, { input }, context) => invitationPayload(context, revokeInvitation(context, input)),
    acceptInvitation: async (_, { input }, context) => {
      const { invitation, userErrors: refusals } = await invitationPayload(
        context,
        acceptInvitation(context, input),
      );
      const given = invitation && (await givenBy(context, invitation));
      return { email: invitation?.email ?? null, given: given ?? null, userErrors: refusals };
    },
    importInvitations: async (_, { input }, context) => {
      const outcome = await importInvitations(context, input);
      const refusals = 'refused' in outcome ? userErrors(outcome.refused, context.language) : [];
      return { sent: 'done' in outcome ? await sentWith(context, outcome.done) : null, userErrors: refusals };
    },
    endRole: (_, { input }, context) => roleChange(context, endRole(context, input)),
    handOver: (_, { input }, context) => roleChange(context, handOver(context, input)),
    handOverGroup: (_, { input }, context) => roleChange(context, handOverGroup(context, input)),
  },
  Invitation: {
    id: ({ id }: InvitationRow) => globalId('Invitation', id),
    offered: (row: InvitationRow) => row as never,
    state: (row: InvitationRow, _args, { clock }) => stateAt(row, clock.now()),
  },
  OpenedInvitation: {
    email: ({ invitation }: OpenedInvitationRow) => invitation?.email ?? null,
    name: ({ invitation }: OpenedInvitationRow) => invitation?.name ?? null,
    offered: ({ invitation }: OpenedInvitationRow) => invitation as never,
    invitedAs: ({ invitation }: OpenedInvitationRow) => invitation?.invitedAs ?? null,
    expiresAt: ({ invitation }: OpenedInvitationRow) => invitation?.expiresAt ?? null,
  },
  RoleHolder: {
    id: ({ id }: RoleHolderRow) => globalId('RoleHolder', id),
    holds: (row: RoleHolderRow) => row,
    isViewer: ({ personId }: RoleHolderRow, _args, { viewer }) => personId === viewer?.id,
    viewerCanEnd: ({ canEnd }: RoleHolderRow) => canEnd,
    viewerCanHandOver: ({ canHandOver }: RoleHolderRow) => canHandOver,
  },
  InvitationConnection: { totalCount: totalCount as never },
  RoleHolderConnection: { totalCount: totalCount as never },
};

const invitationPayload = async ({ db, language }: Context, outcome: Promise<Outcome>) => {
  const answer = await outcome;
  const [invitation = null] = 'done' in answer ? await invitationsIn(db, [answer.done]) : [];
  return { invitation, userErrors: 'refused' in answer ? userErrors(answer.refused, language) : [] };
};

/** The role that came of an invitation; the one the person had already, where it came of another. */
const givenBy = ({ db }: Context, { id, acceptedBy, role }: InvitationRow) =>
  db
    .selectFrom('roleGrants as g')
    .selectAll('g')
    .where('g.personId', '=', acceptedBy)
    .where('g.role', '=', role)
    .orderBy(sql`(g.invitation_id = ${id}) is true desc`)
    .orderBy(sql`g.id desc`)
    .executeTakeFirst();

const sentWith = async ({ db }: Context, batchId: string): Promise<number> => {
  const { sent } = await db
    .selectFrom('invitations')
    .select(sql<number>`count(*)::int`.as('sent'))
    .where('batchId', '=', batchId)
    .executeTakeFirstOrThrow();
  return sent;
};

const roleChange = async ({ db, viewer, language }: Context, outcome: Promise<Outcome>) => {
  const answer = await outcome;
  if ('refused' in answer)
    return { ended: null, successor: null, userErrors: userErrors(answer.refused, language) };
  const rows = await holders(db, viewer)
    .where((where) => where.or([where('g.id', '=', answer.done), where('g.succeedsId', '=', answer.done)]))
    .execute();
  return {
    ended: rows.find(({ id }) => id === answer.done) ?? null,
    successor: rows.find(({ id }) => id !== answer.done) ?? null,
    userErrors: [],
  };
};

export const invitationsLoaders = {
  InstitutionWithoutContact: {
    institution: toOne(
      ({ institutionId }: InstitutionWithoutContactRow) => institutionId,
      institutionsIn,
      ({ id }) => id,
    ),
  },
};
