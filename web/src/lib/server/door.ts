import type { IncomingMessage } from 'node:http';
import type { RequestEvent } from '@sveltejs/kit';
import type { AccountDoor } from '../../../../server/src/http/door-account.ts';
import type { Printed } from '../../../../server/src/http/printing.ts';
import type { Language } from './__generated__/schema.ts';

/** What the server hands each request: everything the pages may do goes through here, in the same process. */
export interface Door {
  /** Asks as the person whose request this is. Expected refusals are in `data`; `errors` are faults. */
  graphql(
    query: string,
    variables?: Record<string, unknown>,
    options?: { language?: Language },
  ): Promise<DoorAnswer>;
  signIn(given: { email: string; password: string }): Promise<SignedIn>;
  /** Ends the session in the database. */
  signOut(): Promise<{ cookies: DoorCookie[] }>;
  /** The other ways to sign in, and what a person settles about their account. */
  account: AccountDoor;
  /** Keeps a file until it is attached as evidence, or imported; the uploader's alone, removed after 24 hours. */
  keepUpload(file: File, purpose?: 'EVIDENCE' | 'IMPORT'): Promise<KeptUpload>;
  /** True in an installation that runs in demo mode. */
  demo: boolean;
  /** False where there is no browser to print with. */
  canPrint: boolean;
  /** A tagged PDF of an HTML document that needs nothing beside itself. */
  print(html: string): Promise<Printed>;
}

export interface DoorAnswer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
  /** What HTTP would have answered. */
  statusCode?: number;
}

/** A cookie that the page passes on. */
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
  | { ok: true; secondFactor: boolean; cookies: DoorCookie[] }
  /** WRONG says the same for an unknown e-mail and a wrong password. */
  | { ok: false; reason: 'WRONG' | 'TOO_MANY_TRIES'; retryAfterSeconds?: number };

export type KeptUpload =
  | { ok: true; id: string; sha256: string; byteSize: number; mediaType: string }
  | {
      ok: false;
      code: 'EMPTY' | 'TOO_LARGE' | 'WRONG_TYPE' | 'NOT_SIGNED_IN';
      message: string;
      /** The same in every language, where it says more than the code. */
      sentence?: Record<Language, string>;
    };

declare module 'node:http' {
  interface IncomingMessage {
    door?: Door;
  }
}

/** Under `vite dev` there is no platform: the server passes the door by AsyncLocalStorage under this name. */
const inDevelopment = Symbol.for('forum.door');

export function doorOf(event: RequestEvent): Door {
  const request: IncomingMessage | undefined = event.platform?.req;
  const storage = (globalThis as { [inDevelopment]?: { getStore(): Door | undefined } })[inDevelopment];
  const door = request?.door ?? storage?.getStore();
  if (!door) throw new Error('No door: the pages are served by the server, not by themselves');
  return door;
}

/** Hands the server's cookies on to the browser. */
export function passOn(event: RequestEvent, cookies: readonly DoorCookie[]) {
  for (const { name, value, ...options } of cookies) {
    event.cookies.set(name, value, { ...options, encode: (given) => given });
  }
}
