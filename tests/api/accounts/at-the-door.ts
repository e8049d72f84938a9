import { json } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';
import type { AccountDoor } from '../../../server/src/http/door-account.ts';
import type { Door } from '../../../server/src/http/door.ts';
import type { Pages } from '../../../server/src/http/web.ts';
import { cookieOf, type AServer } from '../http/a-server.ts';

type Act = keyof AccountDoor;
type Given<A extends Act> = Parameters<AccountDoor[A]>[0];
type Answer<A extends Act> = Awaited<ReturnType<AccountDoor[A]>>;

/** Stands in for the pages: does at the door what a request asks for, and answers what came of it. */
export const doorPage: Pages = async (request, response) => {
  const { account } = (request as IncomingMessage & { door: Door }).door;
  const { act, given } = (await json(request)) as { act: Act; given: never };
  const answer = await account[act](given);
  const cookies =
    answer && typeof answer === 'object' && 'setCookie' in answer ? (answer.setCookie as string[]) : [];
  response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': cookies });
  response.end(JSON.stringify(answer ?? null));
};

/** One person before the pages of a server, with what their browser keeps. */
export function atTheDoor({ url }: Pick<AServer, 'url'>, jar: { cookie: string } = { cookie: '' }) {
  return {
    jar,
    async ask<A extends Act>(act: A, given?: Given<A>): Promise<Answer<A>> {
      const response = await fetch(`${url}/door`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url, cookie: jar.cookie },
        body: JSON.stringify({ act, given }),
      });
      if (response.status !== 200) throw new Error(`${act}: ${response.status} ${await response.text()}`);
      const kept = new Map(
        [...jar.cookie.split('; '), ...cookieOf(response).split('; ')]
          .filter(Boolean)
          .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
      );
      jar.cookie = [...kept].flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('; ');
      return (await response.json()) as Answer<A>;
    },
    /** Who the API takes this browser for; null for the public. */
    async viewer(): Promise<{ id: string; email: string } | null> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url, cookie: jar.cookie },
        body: JSON.stringify({ query: '{ viewer { id email } }' }),
      });
      const { data } = (await response.json()) as { data: { viewer: { id: string; email: string } | null } };
      return data.viewer;
    },
  };
}

/** The token in the link of a letter. */
export const tokenIn = ({ links }: { links: string[] } = { links: [] }): string =>
  new URL(links[0] ?? 'http://none').searchParams.get('kod') ?? '';
