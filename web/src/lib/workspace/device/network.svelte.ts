/** Whether the server answers: what the browser calls online may end at the wi-fi of the room. */
import { refreshAll } from '$app/navigation';

export const network = $state({
  isReached: true,
  /** When the page that is shown was made, if it comes from the device; a timestamp. */
  keptOn: null as string | null,
});

/** Asks the server for a sign of life. A page that came from the device is then asked for anew. */
export async function reach(): Promise<boolean> {
  try {
    const { ok } = await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(5000) });
    network.isReached = ok;
  } catch {
    network.isReached = false;
  }
  if (network.isReached && network.keptOn) {
    network.keptOn = null;
    delete document.documentElement.dataset['kept'];
    await refreshAll();
  }
  return network.isReached;
}

/** Reads from the page whether the service worker had to keep to what it had. */
export function noticeKept(): void {
  const since = document.documentElement.dataset['kept'];
  if (since) Object.assign(network, { isReached: false, keptOn: since });
  else if (!navigator.onLine) network.isReached = false;
}
