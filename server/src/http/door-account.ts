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
export type SignedInByLink = ({ ok: true } & Cookies) | { ok: false; reason: LinkFault } | TooManyTries;

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
