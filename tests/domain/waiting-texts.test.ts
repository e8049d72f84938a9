import { describe, expect, test } from 'vitest';
import { deliver, type Answer, type Entry, type Sending } from '../../web/src/lib/workspace/device/entry.ts';

const anEntry = (given: Partial<Entry> = {}): Entry => ({
  ...{ id: 'one', person: 'anna', form: '/panel/grupy/wroclaw-2015/3/nowa', translation: null },
  ...{ values: { body: ['Dyżur tłumaczki.'] }, begun: null, isFinished: true, isDraft: true },
  ...{ sending: null, refused: null, since: 0 },
  ...given,
});

/** A server that knows each request by its id, as ours does; `lost` answers do not arrive. */
function aServer({ lost = 0, version = 0 } = {}) {
  const seen: string[] = [];
  const written: Sending[] = [];
  const post = async (entry: Entry, sending: Sending): Promise<Answer> => {
    if (!seen.includes(sending.nonce)) {
      seen.push(sending.nonce);
      if (entry.begun && entry.begun.version !== version)
        return { refused: { act: 'draft', nonce: '', values: {}, faults: [], theirs: {} as never } };
      version += 1;
      written.push(structuredClone(sending));
    }
    if (lost-- > 0) return null;
    return sending.action === 'save' ? { done: true } : { saved: { reference: 'WRO-2015/3.4', version } };
  };
  const device: Entry[] = [];
  const keep = async (entry: Entry) => void device.push(structuredClone(entry));
  /** What lies on the device after the browser was killed. */
  const kept = () => structuredClone(device.at(-1)) as Entry;
  const bySomebodyElse = () => void (version += 1);
  return { post, keep, written, kept, bySomebodyElse };
}

describe('a text that waits on a device', () => {
  test('gets its number before it is saved for good', async () => {
    const server = aServer();
    expect(await deliver(anEntry(), server)).toBe('done');
    expect(server.written.map(({ action }) => action)).toEqual(['autosave', 'save']);
  });

  test.each([1, 2, 3])(
    'is written once, also when %i answers are lost and the browser with them',
    async (lost) => {
      const server = aServer({ lost });
      let entry = anEntry();
      for (let round = 0; round < lost; round += 1) {
        expect(await deliver(entry, server)).toBe('offline');
        entry = server.kept();
      }
      expect(await deliver(entry, server)).toBe('done');
      expect(server.written.map(({ action }) => action)).toEqual(['autosave', 'save']);
    },
  );

  test('is sent as it was before what was written since', async () => {
    const server = aServer({ lost: 1 });
    await deliver(anEntry({ isFinished: false }), server);
    const entry = { ...server.kept(), values: { body: ['Dyżur we wtorki.'] } };
    expect(await deliver(entry, server)).toBe('saved');
    expect(server.written.map(({ values }) => values['body'])).toEqual([
      ['Dyżur tłumaczki.'],
      ['Dyżur we wtorki.'],
    ]);
  });

  test('does not overwrite what somebody else saved between a lost answer and its repeat', async () => {
    const server = aServer({ lost: 1 });
    await deliver(anEntry(), server);
    server.bySomebodyElse();
    const entry = server.kept();
    expect(await deliver(entry, server)).toBe('conflict');
    expect(entry.begun?.base).toBe(JSON.stringify({ body: ['Dyżur tłumaczki.'] }));
  });

  test('stays as it is when nobody is signed in', async () => {
    const signedOut = { act: 'draft', nonce: '', values: {}, faults: [], signedOut: true };
    const entry = anEntry();
    const { keep, kept } = aServer();
    expect(await deliver(entry, { keep, post: async () => ({ refused: signedOut }) })).toBe('signedOut');
    expect(kept().sending?.values).toEqual(entry.values);
  });
});
