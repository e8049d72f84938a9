import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import { logged } from './faults.ts';

export type Log = boolean | { level?: string; stream?: { write(line: string): void } };

/** What the log says of a request: its route; not who asked, nor the address, which may hold a name or a secret link. */
export const logOptions = (log: Log): FastifyServerOptions['logger'] =>
  log && {
    level: 'warn',
    ...(typeof log === 'object' ? log : {}),
    serializers: {
      req: ({ method, routeOptions }: FastifyRequest) =>
        ({ method, route: routeOptions?.url ?? null }) as never,
      err: (error) => logged(error) as never,
      res: ({ statusCode }) => ({ statusCode }) as never,
    },
  };
