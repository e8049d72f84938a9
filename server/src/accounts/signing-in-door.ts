import type { FastifyRequest } from 'fastify';
import type { AccountDoor } from '../http/door-account.ts';
import { askForLetter, signInByLink, whatALinkIsWorth } from './signing-in-by-link.ts';
import type { SignInNeeds } from './signing-in-needs.ts';

/** What the pages may do about accounts, as the person whose request it is. */
export const accountDoor =
  (needs: SignInNeeds) =>
  (request: FastifyRequest): AccountDoor => ({
    askForLetter: (wish) => askForLetter(needs, request, wish),
    lookAtLink: (link) => whatALinkIsWorth(needs, link),
    signInByLink: (token) => signInByLink(needs, request, token),
  });
