import type { FastifyReply } from 'fastify';
import { limits } from './limits.ts';
import { TookTooLong } from '../http/faults.ts';

/**
 * Stops waiting for what takes too long, whichever way it was asked. Fastify's own `handlerTimeout` ends as soon as a
 * body is read, so that it never watches a POST. What runs on is ended by the database's own limit.
 */
export function limitTime(reply: FastifyReply): void {
  const ask = reply.graphql;
  reply.graphql = async function (this: FastifyReply, ...given: Parameters<typeof ask>) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new TookTooLong()), limits.execution);
    });
    return Promise.race([ask.apply(this, given), late]).finally(() => clearTimeout(timer));
  } as typeof reply.graphql;
}
