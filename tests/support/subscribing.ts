import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import { onTestFinished } from 'vitest';
import type { Server } from './api.ts';

export interface Subscribed {
  /** What comes next; undefined once nothing more does. Fails with what was refused. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they subscribed to
  next(): Promise<any>;
  end(): void;
}

/** A connection of graphql-ws, opened with these headers; it comes back to nothing that is over. */
export interface Line {
  subscribe(query: string, variables?: Record<string, unknown>): Subscribed;
  close(): void;
}

/** A line to a server of the tests, with what its requests would carry. */
export async function aLine(
  { app }: Pick<Server, 'app'>,
  headers: Record<string, string> = {},
): Promise<Line> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const client = createClient({
    url: `ws://127.0.0.1:${port}/graphql`,
    webSocketImpl: speaking(headers),
    retryAttempts: 0,
    onNonLazyError: () => {},
  });
  onTestFinished(async () => client.dispose());
  return {
    subscribe(query, variables = {}) {
      const results = client.iterate({ query, variables });
      return {
        async next() {
          const { value, done } = await results.next();
          if (done) return undefined;
          if (value.errors) throw new Error(JSON.stringify(value.errors));
          return value.data;
        },
        end: () => void results.return?.(),
      };
    },
    close: () => client.terminate(),
  };
}

/** The platform's own WebSocket, which says on its way in who it is. */
const speaking = (headers: Record<string, string>) =>
  class extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, { protocols, headers } as never);
    }
  };
