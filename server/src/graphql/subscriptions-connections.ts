import type { WebSocket } from '@fastify/websocket';
import type { preValidationAsyncHookHandler } from 'fastify';
import { Refused } from '../http/refused.ts';
import { limits } from './limits.ts';

/** Refuses a connection beyond what this process holds, one address has, or one person has, until others are closed. */
export function countConnections(): preValidationAsyncHookHandler {
  const open = new Map<string, number>();
  const count = (key: string, by: 1 | -1) => {
    const left = (open.get(key) ?? 0) + by;
    if (left > 0) open.set(key, left);
    else open.delete(key);
  };
  return async (request) => {
    const viewer = await request.viewer();
    const { connections, perAddress, perPerson } = limits.socket;
    const holders: [key: string, most: number][] = [
      ['everybody', connections],
      [`address ${request.ip}`, perAddress],
      ...(viewer ? [[`person ${viewer.id}`, perPerson] as [string, number]] : []),
    ];
    if (holders.some(([key, most]) => (open.get(key) ?? 0) >= most))
      throw new Refused(
        429,
        'TOO_MANY_CONNECTIONS',
        'There are too many connections. Close one, or try later.',
      );
    for (const [key] of holders) count(key, 1);
    request.raw.socket.once('close', () => {
      for (const [key] of holders) count(key, -1);
    });
  };
}

/** Closes a connection that subscribes to nothing for a while. */
export function closeIdle({ subscriptions }: { subscriptions: object }, socket: WebSocket): void {
  let wasIdle = false;
  const timer = setInterval(() => {
    const isIdle = Object.keys(subscriptions).length === 0;
    if (isIdle && wasIdle) socket.close(1000, 'Idle');
    wasIdle = isIdle;
  }, limits.socket.idle).unref();
  socket.once('close', () => clearInterval(timer));
}
