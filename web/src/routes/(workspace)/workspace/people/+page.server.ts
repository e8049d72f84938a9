import type { RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import {
  ColleaguesDocument,
  EndRoleDocument,
  HandOverDocument,
  HandOverGroupDocument,
  InviteDocument,
  PeopleDocument,
  ResendInvitationDocument,
  RevokeInvitationDocument,
  type HolderFragment,
} from '#lib/server/__generated__/operations.ts';
import type { Language, Role } from '#lib/server/__generated__/schema.ts';
import { perform, type FormReader } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying, type DoneDeed } from '#lib/workspace/flash.ts';
import { peopleDesk } from '#lib/workspace/tasks.ts';
import { everything, rolesOf } from './places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = (name: string) => event.url.searchParams.get(name) || null;
  const [place, role] = [asked('miejsce'), asRole(asked('rola'))];
  const filter = { scope: place === everything ? null : place, role };
  const answer = await query(event, PeopleDocument, {
    filter,
    after: asked('po'),
    afterInvitation: asked('po-zaproszeniu'),
  });
  const people = found(answer.roleHolders);
  const { invitations, invitationPlaces, institutionsWithoutContact } = answer;
  return {
    filter: { place: place ?? '', role: role ?? '' },
    people: people.edges.map(({ node }) => node),
    total: people.totalCount,
    next: people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null,
    invitations: invitations?.edges.map(({ node }) => node) ?? null,
    invited: invitations?.totalCount ?? 0,
    nextInvitation: invitations?.pageInfo.hasNextPage ? invitations.pageInfo.endCursor : null,
    places: invitationPlaces ?? [],
    roles: rolesOf(invitationPlaces ?? []),
    withoutContact: institutionsWithoutContact ?? [],
    chosen: await chosen(event, asked('osoba')),
    offer: { place: asked('zapros') ?? '', role: asRole(asked('do-roli')) ?? '' },
    nonce: crypto.randomUUID(),
  };
};

const roles: readonly Role[] = [
  ...(['RAPPORTEUR', 'MODERATOR', 'FOCAL_POINT', 'DEPUTY', 'VALIDATOR', 'ASSESSOR'] as const),
  ...(['AUDITOR', 'JUROR', 'COORDINATOR', 'ADMINISTRATOR'] as const),
];
const asRole = (text: string | null) => roles.find((role) => role === text) ?? null;

/** The role that somebody wants to end or hand over, with those of the same institution or group who could take it. */
async function chosen(event: RequestEvent, id: string | null) {
  if (!id) return null;
  const holder = (await everybody(event, {})).find((one) => one.id === id);
  if (!holder) return null;
  const { institution, workingGroup } = holder.holds;
  const scope = institution?.id ?? workingGroup?.id;
  const there = scope ? await everybody(event, { scope }) : [];
  const others = there.filter((one) => one.email !== holder.email);
  return {
    holder,
    successors: institution ? others.filter(({ holds }) => holds.role === 'DEPUTY') : others,
  };
}

const everybody = async (
  event: RequestEvent,
  filter: { scope?: string; role?: Role },
): Promise<HolderFragment[]> =>
  (await query(event, ColleaguesDocument, { filter })).roleHolders?.edges.map(({ node }) => node) ?? [];

const done = (deed: DoneDeed) => () => saying(deed, peopleDesk);

/** Whoever gave up their own role may have no list of people any more. */
const left = (deed: DoneDeed, form: FormReader) => saying(deed, form.has('mine') ? '/workspace' : peopleDesk);

const languages: readonly Language[] = ['PL', 'EN', 'UK'];

const ending = (form: FormReader) => ({ lastDay: form.day('lastDay'), reason: form.given('reason') });
const theInvitation = (form: FormReader) => ({ invitation: form.text('invitation') });

export const actions: Actions = {
  invite: (event) =>
    perform(event, {
      act: 'invite',
      document: InviteDocument,
      input: (form) => {
        const scope = form.needed('scope', m.panel_people_choose_place());
        return {
          email: form.needed('email', m.sign_in_email_missing()),
          name: form.needed('name', m.panel_people_name_missing()),
          role: form.choice('role', roles, m.panel_people_choose_role()),
          scope: scope === everything ? null : scope,
          language: form.choice('language', languages, m.panel_people_choose_language()),
          since: form.day('since'),
          until: form.day('until'),
        };
      },
      after: done('invited'),
    }),

  resend: (event) =>
    perform(event, {
      act: 'resend',
      document: ResendInvitationDocument,
      input: theInvitation,
      after: done('invited_again'),
    }),

  revoke: (event) =>
    perform(event, {
      act: 'revoke',
      document: RevokeInvitationDocument,
      input: theInvitation,
      after: done('invitation_revoked'),
    }),

  endRole: (event) =>
    perform(event, {
      act: 'endRole',
      document: EndRoleDocument,
      input: (form) => ({ holder: form.text('holder'), ...ending(form) }),
      after: ({ successor }, form) => left(successor ? 'handed_over' : 'role_ended', form),
    }),

  handOver: (event) =>
    perform(event, {
      act: 'handOver',
      document: HandOverDocument,
      input: (form) => ({
        institution: form.text('institution'),
        from: form.text('holder'),
        to: form.given('to'),
        ...ending(form),
      }),
      after: (_, form) => left('handed_over', form),
    }),

  handOverGroup: (event) =>
    perform(event, {
      act: 'handOverGroup',
      document: HandOverGroupDocument,
      input: (form) => ({
        from: form.text('holder'),
        to: form.given('to'),
        email: form.given('email'),
        name: form.given('name'),
        language: form.choice('language', languages, m.panel_people_choose_language()),
        ...ending(form),
      }),
      after: ({ successor }, form) => left(successor ? 'handed_over' : 'invited', form),
    }),
};
