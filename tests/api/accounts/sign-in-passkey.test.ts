import { describe, expect, test } from 'vitest';
import { newId } from '../../../server/src/database/ids.ts';
import { aServer } from '../http/a-server.ts';
import { postJson, signedIn } from './a-person.ts';
import { atTheDoor, doorPage } from './at-the-door.ts';

const server = await aServer({ pages: doorPage });
const { db } = server.database;
const api = `${server.url}/api/auth/passkey`;

const aPasskey = async (userId: string) => {
  const id = newId();
  const kept = { id, userId, name: null, credentialId: newId(), publicKey: 'x', createdAt: new Date() };
  const device = { counter: 0, deviceType: 'singleDevice', backedUp: false };
  await db
    .withTables<{ passkeys: object }>()
    .insertInto('passkeys')
    .values({ ...kept, ...device } as never)
    .execute();
  return id;
};

/** An answer of the right shape that no device of ours signed. */
const forged = {
  id: 'x',
  rawId: 'x',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', authenticatorData: 'x', signature: 'x' },
};

describe('a passkey', () => {
  test('is added by nobody without a session', async () => {
    expect((await fetch(`${api}/generate-register-options`)).status).toBe(401);
    expect((await postJson(`${api}/verify-registration`, { response: forged })).status).toBe(401);
  });

  test.each([
    ['a forged answer', { response: forged }],
    ['no answer', {}],
    ['nonsense', { response: { id: { $ne: 1 } } }],
  ])('signs nobody in with %s', async (_what, body) => {
    const options = await fetch(`${api}/generate-authenticate-options`);
    expect(options.status).toBe(200);
    expect(options.headers.get('cache-control')).toBe('no-store');
    const cookie = options.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const answer = await postJson(`${api}/verify-authentication`, body, { cookie, origin: server.url });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers.getSetCookie().join()).not.toMatch(/forum\.session=[^;]/);
  });

  test('asks the same of everybody: what is asked says nothing about any account', async () => {
    const asked = await (await fetch(`${api}/generate-authenticate-options`)).json();
    expect(asked).not.toHaveProperty('allowCredentials.0');
  });

  test('is removed by its owner and by nobody else', async () => {
    const [owner, other] = [await signedIn(server), await signedIn(server)];
    const id = await aPasskey(owner.id);
    const stranger = atTheDoor(server, { cookie: other.cookie });
    expect(await stranger.ask('passkeys')).toEqual([]);
    expect(await stranger.ask('removePasskey', id)).toEqual({ removed: false });
    expect(await atTheDoor(server).ask('removePasskey', id)).toEqual({ removed: false });
    const browser = atTheDoor(server, { cookie: owner.cookie });
    expect((await browser.ask('passkeys')).map((passkey) => passkey.id)).toEqual([id]);
    expect(await browser.ask('removePasskey', id)).toEqual({ removed: true });
    expect(await browser.ask('passkeys')).toEqual([]);
  });
});
