import type { IncomingMessage } from 'node:http';
import type { RequestEvent } from '@sveltejs/kit';
import type { Language } from './__generated__/schema.ts';

/** What the server hands each request: everything the pages may do goes through here, in the same process. */
export interface Door {
  /** Answers one operation as the person whose request this is. Expected refusals are in `data`; `errors` are faults. */
  graphql(
    query: string,
    variables: object,
    context: { language: Language },
  ): Promise<{ data?: unknown; errors?: readonly { message: string }[] }>;
  /** `cookies` are whole Set-Cookie lines. */
  signIn(credentials: { email: string; password: string }): Promise<{ ok: boolean; cookies: string[] }>;
  signOut(): Promise<{ cookies: string[] }>;
  /** Keeps a file until it is attached as evidence; the uploader's alone, removed after 24 hours. */
  keepUpload(file: File): Promise<{ id: string; sha256: string; byteSize: number } | { refused: string }>;
  /** True in an installation that runs in demo mode. */
  demo: boolean;
}

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
