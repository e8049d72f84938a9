import type { FastifyRequest } from 'fastify';
import type { AccountDoor } from '../http/door-account.ts';
import { endSessions, openSessions } from './sessions-listing.ts';
import { askForLetter, signInByLink, whatALinkIsWorth } from './signing-in-by-link.ts';
import { askForNewEmail, confirmEmail } from './signing-in-email.ts';
import type { SignInNeeds } from './signing-in-needs.ts';
import { keptPasskeys, removePasskey } from './signing-in-passkeys.ts';
import { linkedProviders, offeredProviders, unlinkProvider } from './signing-in-providers.ts';
import { setPassword } from './signing-in-password.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  passSecondFactor,
  renewBackupCodes,
  secondFactorState,
  switchOffSecondFactor,
} from './signing-in-second-factor.ts';
import { comeFromProvider, leaveForProvider } from './signing-in-with-provider.ts';

/** What the pages may do about accounts, as the person whose request it is. */
export const accountDoor =
  (needs: SignInNeeds) =>
  (request: FastifyRequest): AccountDoor => ({
    askForLetter: (wish) => askForLetter(needs, request, wish),
    lookAtLink: (link) => whatALinkIsWorth(needs, link),
    signInByLink: (token) => signInByLink(needs, request, token),
    setPassword: (given) => setPassword(needs, request, given),
    askForNewEmail: (given) => askForNewEmail(needs, request, given),
    confirmEmail: (token) => confirmEmail(needs, request, token),
    secondFactor: () => secondFactorState(needs, request),
    beginSecondFactor: (password) => beginSecondFactor(needs, request, password),
    confirmSecondFactor: (code) => confirmSecondFactor(needs, request, code),
    passSecondFactor: (code) => passSecondFactor(needs, request, code),
    switchOffSecondFactor: (code) => switchOffSecondFactor(needs, request, code),
    renewBackupCodes: (password) => renewBackupCodes(needs, request, password),
    sessions: () => openSessions(needs, request),
    endSessions: (which) => endSessions(needs, request, which),
    passkeys: () => keptPasskeys(needs, request),
    removePasskey: (id) => removePasskey(needs, request, id),
    providers: () => offeredProviders(needs),
    leaveForProvider: (given) => leaveForProvider(needs, request, given),
    comeFromProvider: (given) => comeFromProvider(needs, request, given),
    linkedProviders: () => linkedProviders(needs, request),
    unlinkProvider: (id) => unlinkProvider(needs, request, id),
  });
