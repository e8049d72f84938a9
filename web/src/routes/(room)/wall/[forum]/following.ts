import type { WallPictureFragment } from '#lib/server/__generated__/operations.ts';

/** LOST: we try again by ourselves. OVER: there is nothing more to see here. */
export type Line = 'OPEN' | 'LOST' | 'OVER';

interface Wish {
  live: { query: string; variables: Record<string, unknown> };
  show(wall: WallPictureFragment): void;
  tell(line: Line): void;
}

/** Milliseconds. */
const firstPause = 500;
const longestPause = 8_000;
const asksEvery = 10_000;
const answersWithin = 5_000;

/**
 * Follows the wall until the function it answers is called. After a lost connection the subscription begins anew, and
 * with it comes the wall as it is: nothing that happened meanwhile is missing.
 */
export function follow({ live, show, tell }: Wish): () => void {
  let end = () => {};
  let isOver = false;
  const over = () => {
    isOver = true;
    end();
  };
  void begin();

  async function begin() {
    const { createClient } = await import('graphql-ws');
    if (isOver) return;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const client = createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      keepAlive: asksEvery,
      connectionAckWaitTimeout: answersWithin,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      retryWait: pauseAfter,
      on: {
        closed: () => {
          clearTimeout(silence);
          if (!isOver) tell('LOST');
        },
        // A network that is gone closes nothing: whoever does not answer is taken for gone.
        ping: (isTheirs) => {
          if (!isTheirs) silence = setTimeout(() => client.terminate(), answersWithin);
        },
        pong: (isTheirs) => {
          if (isTheirs) clearTimeout(silence);
        },
      },
    });
    const cut = () => client.terminate();
    addEventListener('offline', cut);
    end = () => {
      removeEventListener('offline', cut);
      clearTimeout(silence);
      void client.dispose();
    };
    for (let tries = 0; !isOver; tries += 1) {
      await new Promise<void>((resolve) => {
        client.subscribe<{ wall: WallPictureFragment | null }>(live, {
          next({ data, errors }) {
            if (data?.wall) {
              tries = 0;
              show(data.wall);
              tell('OPEN');
            } else if (data && !errors) {
              tell('OVER');
              over();
            }
          },
          error: () => resolve(),
          complete: () => resolve(),
        });
      });
      if (isOver) return;
      tell('LOST');
      await pauseAfter(tries);
    }
  }

  return over;
}

/** Longer after each try, never quite the same for two screens, and at an end when the network is back. */
function pauseAfter(tries: number): Promise<void> {
  const pause = Math.min(firstPause * 2 ** tries, longestPause) * (0.75 + Math.random() / 2);
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, pause);
    addEventListener('online', go);
  });
}
