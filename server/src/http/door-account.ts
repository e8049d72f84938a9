/** The part of the door that accounts are for. Types only, and nothing imported, so that the pages can share it. */
export interface AccountDoor {
  /** Sends a letter with a link to whoever has this e-mail. Answers the same, after the same time, when nobody has. */
  askForLetter(wish: { purpose: 'SIGN_IN'; email: string; back?: string | null }): Promise<AskedForLetter>;
  /** What pressing the button of a link would come to. Changes nothing. */
  lookAtLink(link: { purpose: 'SIGN_IN'; token: string }): Promise<LinkAnswer>;
  /** Signs in by the link of a letter. The page passes the cookies on. */
  signInByLink(token: string): Promise<SignedInByLink>;
}

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
