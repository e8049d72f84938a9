import { json } from 'node:stream/consumers';
import type { Door } from '../../../server/src/http/door.ts';
import type { Pages } from '../../../server/src/http/web.ts';

export interface Question {
  query: string;
  variables?: Record<string, unknown>;
  cookie?: string;
}

export interface Answer {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: { code: string; requestId: string } }[];
}

/** A page that passes what it is sent through the door, as the pages' loads and actions do. */
export const askingPage: Pages = async (request, response) => {
  const { door } = request as unknown as { door: Door };
  const { query, variables } = (await json(request)) as Question;
  const { statusCode, ...answer } = await door.graphql(query, variables);
  response.writeHead(statusCode, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
};

type Transport = (url: string, question: Question) => Promise<Answer>;

const headersOf = (url: string, { cookie }: Question): Record<string, string> =>
  cookie ? { cookie, origin: new URL(url).origin } : {};

const post =
  (path: string): Transport =>
  async (url, question) => {
    const { query, variables } = question;
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(url, question) },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  };

const get: Transport = async (url, question) => {
  const asked = new URL('/graphql', url);
  asked.searchParams.set('query', question.query);
  if (question.variables) asked.searchParams.set('variables', JSON.stringify(question.variables));
  const response = await fetch(asked, {
    headers: { 'mercurius-require-preflight': '1', ...headersOf(url, question) },
  });
  const body = await response.text();
  if (!body.startsWith('{')) throw new Error(body);
  return { status: response.status, ...(JSON.parse(body) as object) };
};

/** Every way a question can come in. */
export const transports: Record<'POST' | 'GET' | 'in-process', Transport> = {
  POST: post('/graphql'),
  GET: get,
  'in-process': post('/asking'),
};
