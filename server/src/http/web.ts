import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import type { Config } from '../config.ts';
import type { Door } from './door.ts';
import { TIMEOUT } from './faults.ts';
import { openDoor, type DoorNeeds } from './web-door.ts';

/** Answers a request with a page: SvelteKit's built handler, or Vite's middleware. */
export type Pages = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

interface Needs extends DoorNeeds {
  config: Config;
  /** Where the pages come from; undefined when they are not built. */
  pages: () => Promise<Pages | undefined>;
}

/** Milliseconds a page may take; Fastify's own watch ends where a reply is hijacked. */
const PATIENCE = 30_000;

const built = resolve(import.meta.dirname, '../../../web/build/handler.js');

let loaded: Promise<Pages> | undefined;

/** The built pages, loaded once they are there. SvelteKit's adapter reads these settings as it loads. */
export async function builtPages(): Promise<Pages | undefined> {
  if (!loaded && !existsSync(built)) return undefined;
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pages> {
  Object.assign(process.env, {
    PROTOCOL_HEADER: 'x-forum-protocol',
    HOST_HEADER: 'x-forum-host',
    ADDRESS_HEADER: 'x-forum-address',
    BODY_SIZE_LIMIT: '51M',
  });
  const { handler } = (await import(pathToFileURL(built).href)) as { handler: Pages };
  return handler;
}

/** Everything no other route answers is a page. The pages reach the rest through a door in the same process. */
export const web = plugin<Needs>(
  async (app, { config, pages, ...needs }) => {
    const doors = new AsyncLocalStorage<Door>();
    (globalThis as Record<symbol, unknown>)[Symbol.for('forum.door')] = doors;

    await app.register(async (scope) => {
      // SvelteKit reads bodies itself.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
      scope.all('/*', async (request, reply) => {
        const page = await pages();
        if (!page) return reply.callNotFound();
        const door = openDoor(needs, request, reply);
        tellWhereFrom(request, config);
        Object.assign(request.raw, { door });
        reply.hijack();
        guard(request, reply.raw, () =>
          doors.run(door, page, request.raw, reply.raw, () => notFound(reply.raw)),
        );
        return reply;
      });
    });
  },
  { name: 'web', dependencies: ['graphql'] },
);

/** Tells SvelteKit the origin and the address as we know them; a client cannot say otherwise. */
function tellWhereFrom(request: FastifyRequest, { publicUrl }: Config): void {
  const url = publicUrl ? new URL(publicUrl) : undefined;
  Object.assign(request.raw.headers, {
    'x-forum-protocol': url?.protocol.replace(':', '') ?? 'http',
    'x-forum-host': url?.host ?? request.headers.host,
    'x-forum-address': request.ip,
  });
}

/** Ends a page that fails outside SvelteKit, or takes too long. */
function guard({ log, id }: FastifyRequest, response: ServerResponse, run: () => unknown): void {
  const end = (status: number, sentence: string) => {
    if (response.headersSent) return response.destroy();
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
    return response.end(`${sentence} (${id})\n`);
  };
  const timer = setTimeout(end, PATIENCE, 503, TIMEOUT.message).unref();
  response.once('close', () => clearTimeout(timer));
  Promise.try(run).catch((error: unknown) => {
    log.error({ err: error }, 'INTERNAL');
    end(500, 'Something went wrong here.');
  });
}

function notFound(response: ServerResponse): void {
  response
    .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    .end('There is nothing at this address.\n');
}
