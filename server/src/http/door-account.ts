/** The part of the door that accounts are for. Types only, and nothing imported, so that the pages can share it. */
export interface AccountDoor {
  /** Sends a letter with a link to whoever has this e-mail. Answers the same, after the same time, when nobody has. */
  askForLetter(wish: {
    purpose: 'SIGN_IN' | 'RESET_PASSWORD';
    email: string;
    back?: string | null;
  }): Promise<AskedForLetter>;
  /** What pressing the button of a link would come to. Changes nothing. */
  lookAtLink(link: { purpose: LinkPurpose; token: string }): Promise<LinkAnswer>;
  /** Signs in by the link of a letter. The page passes the cookies on. */
  signInByLink(token: string): Promise<SignedInByLink>;
  /** Sets a new password by the link of a letter, and ends every session of the account. */
  setPassword(given: { token: string; password: string }): Promise<PasswordSet>;
  /** Writes to the new address, whose link confirms it, and tells the present one. Needs a session. */
  askForNewEmail(given: { email: string; password: string }): Promise<AskedForNewEmail>;
  /** Takes the new address by the link of a letter, and tells both. */
  confirmEmail(token: string): Promise<EmailConfirmed>;
  /** Whether codes are asked for beside the password or link; null without a session. */
  secondFactor(): Promise<SecondFactorState | null>;
  /** Makes the secret for an app that shows codes. Nothing is switched on yet. */
  beginSecondFactor(password: string): Promise<BegunSecondFactor>;
  /** Switches codes on with the first of them. The page passes the cookies on. */
  confirmSecondFactor(code: string): Promise<PassedSecondFactor>;
  /** Completes signing in with a code, or one of the ten backup codes. The page passes the cookies on. */
  passSecondFactor(code: string): Promise<PassedSecondFactor>;
  /** Switches codes off with one of them. Not for those whose roles ask for codes. */
  switchOffSecondFactor(code: string): Promise<SwitchedOff>;
  /** Makes ten new backup codes and forgets the old ones. */
  renewBackupCodes(password: string): Promise<RenewedBackupCodes>;
  /** The open sessions of whoever asks, newest first; null without one. */
  sessions(): Promise<OpenSession[] | null>;
  /** Ends one of them, or all but the one that asks. */
  endSessions(which: { id: string } | 'OTHERS'): Promise<{ ended: number }>;
  /** The passkeys of whoever asks. They are added and used by a script, at /api/auth/passkey. */
  passkeys(): Promise<KeptPasskey[]>;
  removePasskey(id: string): Promise<{ removed: boolean }>;
  /** Institutions' own sign-ins that this installation offers. */
  providers(): OfferedProvider[];
  /** Says where to send somebody who signs in with one. The page passes the cookies on. */
  leaveForProvider(given: {
    id: string;
    back?: string | null;
    language: 'PL' | 'EN' | 'UK';
  }): Promise<LeftForProvider>;
  /** Signs in whom a provider sent back with this query. The page passes the cookies on, whatever came of it. */
  comeFromProvider(given: { id: string; query: string }): Promise<SignedInWithProvider>;
  /** The providers that open the account of whoever asks. */
  linkedProviders(): Promise<LinkedProvider[]>;
  unlinkProvider(id: string): Promise<{ removed: boolean }>;
}

export interface OfferedProvider {
  id: string;
  name: string;
  /** Where its form leads, for the content security policy. */
  origin: string;
}

export interface LinkedProvider {
  id: string;
  name: string;
  /** ISO 8601. */
  linkedAt: string;
}

type ProviderFault = 'UNREACHABLE' | 'DENIED' | 'REFUSED' | 'CLOCKS' | 'UNTRUSTED';

export type LeftForProvider =
  | ({ ok: true; url: string } & Cookies)
  | { ok: false; reason: 'NO_PROVIDER' | ProviderFault }
  | TooManyTries;

/**
 * FORGED: nobody left for there from this browser. NO_EMAIL: the provider does not vouch for an address. UNKNOWN: nobody
 * here has it. LINKED_OTHERWISE: whoever has it signs in there as somebody else.
 */
export type SignedInWithProvider = (
  | { ok: true; secondFactor: boolean }
  | { ok: false; reason: LinkFault | ProviderFault | 'NO_EMAIL' | 'UNKNOWN' | 'LINKED_OTHERWISE' }
) &
  Cookies & {
    /** Where to go afterwards, and in which language; null when it is not known any more. */
    back: string | null;
    language: 'PL' | 'EN' | 'UK' | null;
  };

export interface KeptPasskey {
  id: string;
  /** ISO 8601. */
  addedAt: string | null;
}

/** Neither from where nor with what: that is not stored. */
export interface OpenSession {
  id: string;
  /** ISO 8601. */
  startedAt: string;
  endsAt: string;
  /** True for the one that asks. */
  isThis: boolean;
}

export type LinkPurpose = 'SIGN_IN' | 'RESET_PASSWORD' | 'CHANGE_EMAIL';

/** It was never ours, it did its one thing, or its time is over. */
export type LinkFault = 'FORGED' | 'USED' | 'EXPIRED';

export interface TooManyTries {
  ok: false;
  reason: 'TOO_MANY_TRIES';
  retryAfterSeconds: number;
}

export type AskedForLetter = { ok: true } | TooManyTries;
export type LinkAnswer = { ok: true } | { ok: false; reason: LinkFault };
/** `secondFactor`: a code is asked for before there is a session. */
export type SignedInByLink =
  | ({ ok: true; secondFactor: boolean } & Cookies)
  | { ok: false; reason: LinkFault }
  | TooManyTries;

/** A password has 12 to 128 characters. */
export type PasswordSet =
  | { ok: true }
  | { ok: false; reason: LinkFault | 'TOO_SHORT' | 'TOO_LONG' }
  | TooManyTries;

export type AskedForNewEmail =
  | { ok: true }
  | { ok: false; reason: 'NOT_SIGNED_IN' | 'NO_ADDRESS' | 'SAME_ADDRESS' | 'WRONG_PASSWORD' }
  | TooManyTries;

/** TAKEN: somebody else began to use the address meanwhile. */
export type EmailConfirmed =
  | { ok: true; email: string }
  | { ok: false; reason: LinkFault | 'TAKEN' }
  | TooManyTries;

export interface SecondFactorState {
  isOn: boolean;
  /** True where the person's roles ask for it. */
  isRequired: boolean;
}

interface NotSignedIn {
  ok: false;
  reason: 'NOT_SIGNED_IN';
}

/** `uri` is what an app reads from a picture; `secret` is what a person types instead. */
export type BegunSecondFactor =
  | { ok: true; uri: string; secret: string; backupCodes: string[] }
  | { ok: false; reason: 'WRONG_PASSWORD' | 'ALREADY_ON' }
  | NotSignedIn
  | TooManyTries;

export type CodeChecked = ({ ok: true } & Cookies) | { ok: false; reason: 'WRONG_CODE' } | TooManyTries;

/** NOT_ASKED: nobody began to sign in here, or it is more than ten minutes ago. */
export type PassedSecondFactor = CodeChecked | { ok: false; reason: 'NOT_ASKED' } | NotSignedIn;

export type SwitchedOff =
  | { ok: true }
  | { ok: false; reason: 'WRONG_CODE' | 'REQUIRED' }
  | NotSignedIn
  | TooManyTries;

export type RenewedBackupCodes =
  | { ok: true; backupCodes: string[] }
  | { ok: false; reason: 'WRONG_PASSWORD' }
  | NotSignedIn
  | TooManyTries;

/** What the page passes on to the browser. */
export interface Cookies {
  setCookie: string[];
  cookies: AccountCookie[];
}

/** A cookie in the words of SvelteKit: `cookies.set(cookie.name, cookie.value, cookie)`. */
export interface AccountCookie {
  name: string;
  value: string;
  path: string;
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'lax';
  /** Seconds; 0 removes the cookie. */
  maxAge?: number;
}
