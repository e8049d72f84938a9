import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `act` while no other process on this machine runs one for the same `place` (a path).
 *
 * The lock is a name in Linux' abstract socket space: the kernel gives it to one process and takes it back when that
 * process dies, however it dies, so that no stale lock file can remain. Elsewhere there is no such name, and no lock.
 */
export async function oneAtATime<T>(place: string, act: () => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return act();
  const lock = await takeName(`\0forum-${createHash('sha256').update(place).digest('hex').slice(0, 32)}`);
  try {
    return await act();
  } finally {
    lock.close();
  }
}

async function takeName(name: string): Promise<Server> {
  for (;;) {
    const server = createServer().listen(name);
    try {
      await once(server, 'listening');
      return server;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      await pause(25);
    }
  }
}
