import type { FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { isAPIError } from 'better-auth/api';
import { REQUEST_ID } from './authentication-auditing.ts';
import { ADD_PASSKEY, SIGN_IN_BY_PASSKEY } from './authentication-passkeys.ts';
import { CLIENT_ADDRESS, type Authentication } from './authentication.ts';
import { refuseForeignOrigin } from '../http/origin.ts';

/** What of better-auth is open over HTTP. The rest of it waits until the product needs it. */
const open = ['/sign-in/email', '/sign-out', SIGN_IN_BY_PASSKEY, ADD_PASSKEY];
/** What a device is asked, so that it can answer. */
const openToRead = ['/passkey/generate-register-options', '/passkey/generate-authenticate-options'];

/** Mounts better-auth under /api/auth. It reads bodies itself, so Fastify hands them over as they came. */
export const authenticationRoutes = plugin<{ authentication: Authentication }>(
  async (app, { authentication }) => {
    await app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      scope.addHook('onRequest', refuseForeignOrigin(scope));
      const answer = async (request: FastifyRequest, reply: FastifyReply) => {
        try {
          return await sendOn(await authentication.handler(asWebRequest(request)), reply);
        } catch (error) {
          if (!isAPIError(error)) throw error;
          reply.headers(Object.fromEntries(new Headers(error.headers)));
          return reply.code(error.statusCode).send(error.body);
        }
      };
      for (const path of open) scope.post(`/api/auth${path}`, answer);
      for (const path of openToRead) scope.get(`/api/auth${path}`, answer);
    });
  },
  { name: 'authentication-routes' },
);

/** The headers better-auth may see, with the client's address as Fastify knows it. */
export function headersFor(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'content-type', 'accept', 'origin']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  headers.set(CLIENT_ADDRESS, request.ip);
  headers.set(REQUEST_ID, request.id);
  return headers;
}

function asWebRequest(request: FastifyRequest): Request {
  const path = request.url.split('?')[0] ?? '/';
  return new Request(new URL(path, 'http://localhost'), {
    method: request.method,
    headers: headersFor(request),
    body: Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null,
  });
}

async function sendOn(response: Response, reply: FastifyReply) {
  reply.code(response.status).header('cache-control', 'no-store');
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.send(await response.text());
}
