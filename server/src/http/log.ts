import type { FastifyServerOptions } from 'fastify';
import { logged } from './faults.ts';

export type Log = boolean | { level?: string; stream?: { write(line: string): void } };

/** What the log says of a request: not who asked, nor what they searched for. */
export const logOptions = (log: Log): FastifyServerOptions['logger'] =>
  log && {
    level: 'warn',
    ...(typeof log === 'object' ? log : {}),
    serializers: {
      req: ({ method, url }) => ({ method, path: url?.split('?')[0] }) as never,
      err: (error) => logged(error) as never,
      res: ({ statusCode }) => ({ statusCode }) as never,
    },
  };
