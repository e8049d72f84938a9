/** Where entries lie on the device, and how they leave it. */
import { deserialize } from '$app/forms';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Refused } from '../form.ts';
import { network } from './network.svelte.ts';
import { deliver, hasWords, type Answer, type Delivery, type Entry, type Sending } from './entry.ts';

interface Device extends DBSchema {
  entries: { key: string; value: Entry; indexes: { person: string } };
}

let opening: Promise<IDBPDatabase<Device> | null> | undefined;

/** Milliseconds after which the network counts as gone: a repeat does no harm. */
const patience = 15_000;

/** Null where the browser keeps nothing, as some private windows do; in others there is not even where to ask. */
const device = () => (opening ??= opened().catch(() => null));

const opened = async () =>
  openDB<Device>('forum', 1, {
    upgrade: (db) => void db.createObjectStore('entries', { keyPath: 'id' }).createIndex('person', 'person'),
  });

export const canKeep = async (): Promise<boolean> => (await device()) !== null;

const told = 'BroadcastChannel' in globalThis ? new BroadcastChannel('forum.entries') : undefined;
const listeners = new Set<() => void>();
told?.addEventListener('message', () => listeners.forEach((each) => each()));

/** Hears of each change, in whichever tab. Returns how to stop. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell() {
  listeners.forEach((each) => each());
  told?.postMessage(null);
}

export async function entriesOf(person: string): Promise<Entry[]> {
  const found = (await (await device())?.getAllFromIndex('entries', 'person', person)) ?? [];
  return found.toSorted((one, other) => one.since - other.since);
}

/** False when it cannot be kept here: a full or forbidden store. */
export async function keep(entry: Entry): Promise<boolean> {
  try {
    const db = await device();
    // A copy without what makes it observed.
    await db?.put('entries', JSON.parse(JSON.stringify(entry)) as Entry);
    tell();
    return db !== null;
  } catch {
    return false;
  }
}

export async function drop(id: string): Promise<void> {
  await (await device())?.delete('entries', id).catch(() => {});
  tell();
}

/** Sends one entry as far as it goes, and takes it off the device once nothing of it is left to send. */
export async function send(entry: Entry): Promise<Delivery> {
  const delivery = await deliver(entry, { post, keep: async (kept) => void (await keep(kept)) });
  if (delivery === 'saved' || delivery === 'done') await drop(entry.id);
  return delivery;
}

async function post(entry: Entry, sending: Sending): Promise<Answer> {
  const answer = await asked(entry, sending);
  network.isReached = answer !== null;
  return answer;
}

async function asked(entry: Entry, { action, nonce, values }: Sending): Promise<Answer> {
  const data = new FormData();
  for (const [name, all] of Object.entries(values)) for (const value of all) data.append(name, value);
  const { reference, version, base } = entry.begun ?? {};
  for (const [name, value] of Object.entries({ nonce, reference, version, base, person: entry.person }))
    if (value !== undefined) data.set(name, String(value));
  try {
    const which = entry.translation ? `&jezyk=${entry.translation}` : '';
    const answer = await fetch(`${entry.form}?/${action}${which}`, {
      method: 'POST',
      body: data,
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      signal: AbortSignal.timeout(patience),
    });
    const result = deserialize<
      { saved: { reference: string; version: number } },
      Refused & Record<string, unknown>
    >(await answer.text());
    if (result.type === 'redirect') return { done: true };
    if (result.type === 'success' && result.data) return { saved: result.data.saved };
    if (result.type === 'failure' && result.data) return { refused: result.data };
    const status = result.type === 'error' ? (result.status ?? 500) : 500;
    if (status >= 500 || status === 429) return null;
    const message =
      result.type === 'error' ? String((result.error as { message?: string })?.message ?? status) : '';
    return { refused: { act: '', nonce: '', values, faults: [{ name: null, message }] } };
  } catch {
    return null;
  }
}

/** While it is held, no other form and no other tab sends the entry. `undefined` when another one holds it. */
export const holding = async <Result>(
  id: string,
  run: () => Promise<Result>,
  { isPatient = false } = {},
): Promise<Result | undefined> => {
  if (!('locks' in navigator)) return run();
  const options = isPatient ? {} : { ifAvailable: true };
  return navigator.locks.request(`forum.entry:${id}`, options, (lock) =>
    lock ? run() : Promise.resolve(undefined),
  ) as Promise<Result | undefined>;
};

/** True for what goes by itself: what the person is done with, and drafts whose form is not open any more. */
export const isToSend = ({ refused, isFinished, isDraft, values }: Entry): boolean =>
  !refused && (isFinished || (isDraft && hasWords(values)));

/** Sends what waits, in the order in which it was begun. Says how the last one went; null when nothing was to be sent. */
export async function sendAll(person: string): Promise<Delivery | null> {
  let last: Delivery | null = null;
  for (const { id } of await entriesOf(person)) {
    const delivery = await holding(id, async () => {
      // It may have been sent by another tab while this one waited.
      const entry = (await entriesOf(person)).find((each) => each.id === id);
      return entry && isToSend(entry) ? send(entry) : undefined;
    });
    last = delivery ?? last;
    if (last === 'offline' || last === 'signedOut') break;
  }
  return last;
}
