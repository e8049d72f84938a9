import type { ServerResponse } from 'node:http';
import plugin from 'fastify-plugin';
import type { Config } from '../config.ts';

/** For everything that is not a page; SvelteKit replaces the policy on pages by its own, with nonces. */
const always = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(self), usb=()',
  'x-frame-options': 'DENY',
};

const YEAR = 365 * 24 * 60 * 60;

/** The headers every response carries, whoever writes it. Set beneath Fastify, so that hijacked replies have them too. */
export const headers = plugin<{ config: Config }>(
  async (app, { config }) => {
    app.addHook('onRequest', async (request, reply) => {
      protect(reply.raw, request.id, config);
      // What a worker asks for is held to the policy that its script came with.
      if (request.url === '/service-worker.js')
        reply.raw.setHeader(
          'content-security-policy',
          "default-src 'none'; connect-src 'self'; img-src 'self'",
        );
      // Hashed assets are the same for everybody and made without the session.
      if (request.hasSessionCookie && !request.url.startsWith('/_app/immutable/')) neverStore(reply.raw);
    });
  },
  { name: 'headers', dependencies: ['session-cookie'] },
);

export function protect(response: ServerResponse, requestId: string, { secureCookies }: Config): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (secureCookies) {
    response.setHeader('strict-transport-security', `max-age=${YEAR}; includeSubDomains`);
  }
  response.setHeader('x-request-id', requestId);
  keepPolicyOfUnchanged(response);
}

/** "Not modified" would put its own policy in the place of the one the page came with, which allows styles and forms. */
function keepPolicyOfUnchanged(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status === 304) response.removeHeader('content-security-policy');
    return writeHead(status, ...rest);
  }) as ServerResponse['writeHead'];
}

/** Has the last word on caching, whatever the handler set. */
function neverStore(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.setHeader('cache-control', 'no-store');
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const given = rest.findLast((part) => typeof part === 'object' && part !== null) as object | undefined;
    for (const name of Object.keys(given ?? {})) {
      if (name.toLowerCase() === 'cache-control') Object.assign(given ?? {}, { [name]: 'no-store' });
    }
    response.setHeader('cache-control', 'no-store');
    return writeHead(status, ...rest);
  }) as ServerResponse['writeHead'];
}
