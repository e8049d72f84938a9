/**
 * The door between the pages and the rest, in one process. A page finds it as `event.platform.req.door`, and under Vite
 * as `globalThis[Symbol.for('forum.door')].getStore()`. Types only, so that the pages can share it.
 */
import type { Sentence } from '../refusal.ts';
import type { AccountDoor } from './door-account.ts';
import type { Printed } from './printing.ts';

export interface Door {
  /** Asks in this process, as the request's viewer, under the same limits as over HTTP. Never throws for a refusal. */
  graphql<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: { language?: 'PL' | 'EN' | 'UK' },
  ): Promise<DoorAnswer<Data>>;
  /** Signs in by e-mail and password. The page passes the cookies on. */
  signIn(given: { email: string; password: string }): Promise<SignedIn>;
  /** Ends the session in the database. The page passes the cookies on. */
  signOut(): Promise<{ setCookie: string[]; cookies: DoorCookie[] }>;
  /** The other ways to sign in, and what a person settles about their account. */
  account: AccountDoor;
  /** Keeps a file that evidence will refer to, or that will be imported. Needs a session. */
  keepUpload(file: File, purpose?: 'EVIDENCE' | 'IMPORT'): Promise<KeptUpload>;
  demo: boolean;
  /** False where there is no browser to print with. */
  canPrint: boolean;
  /** A tagged PDF of an HTML document that needs nothing beside itself. */
  print(html: string): Promise<Printed>;
}

export interface DoorAnswer<Data> {
  data?: Data | null;
  errors?: {
    message: string;
    path?: readonly (string | number)[];
    extensions: { code: string; requestId: string };
  }[];
  /** What HTTP would have answered. */
  statusCode: number;
}

/** A cookie in the words of SvelteKit: `cookies.set(cookie.name, cookie.value, cookie)`. */
export interface DoorCookie {
  name: string;
  value: string;
  path: string;
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'lax';
  /** Seconds; 0 removes the cookie. */
  maxAge?: number;
}

export type SignedIn =
  /** `secondFactor`: a code is asked for before there is a session. */
  | { ok: true; secondFactor: boolean; setCookie: string[]; cookies: DoorCookie[] }
  /** WRONG says the same for an unknown e-mail and a wrong password. */
  | { ok: false; reason: 'WRONG' | 'TOO_MANY_TRIES'; retryAfterSeconds?: number };

export type KeptUpload =
  | { ok: true; id: string; sha256: string; byteSize: number; mediaType: string }
  /** `sentence`: the same in every language, where it says more than the code. */
  | { ok: false; code: 'EMPTY' | 'TOO_LARGE' | 'WRONG_TYPE'; message: string; sentence?: Sentence }
  | { ok: false; code: 'NOT_SIGNED_IN'; message: string };
