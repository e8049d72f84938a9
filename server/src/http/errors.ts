import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { faultOf } from './faults.ts';
import { Refused } from './refused.ts';

/** Answers errors outside GraphQL and the pages: a sentence, a code, the request's id, and nothing of the inside. */
export const errors = plugin(
  async (app) => {
    app.setErrorHandler((error: FastifyError, request, reply) => answer(error, request, reply));
    app.setNotFoundHandler((request, reply) =>
      answer(new Refused(404, 'NOT_FOUND', 'There is nothing at this address.'), request, reply),
    );
  },
  { name: 'errors' },
);

export function answer(error: Error, request: FastifyRequest, reply: FastifyReply) {
  const fault = faultOf(error);
  if (fault.statusCode >= 500) request.log.error({ err: error }, fault.code);
  if (fault.retryAfter) reply.header('retry-after', fault.retryAfter);
  reply.code(fault.statusCode);
  const { code, message } = fault;
  if (prefersText(request))
    return reply.type('text/plain; charset=utf-8').send(`${message} (${request.id})\n`);
  const extensions = { code, requestId: request.id };
  return reply
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}

/** A browser that posted a form shows what comes back; a program wants JSON. */
export const prefersText = (request: FastifyRequest): boolean =>
  request.headers.accept?.includes('text/html') ?? false;
