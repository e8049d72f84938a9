import { describe, expect, test } from 'vitest';
import { authenticationOptions } from '../../../server/src/accounts/authentication.ts';
import { aServer } from '../http/a-server.ts';
import { aPerson, signedIn, signIn } from './a-person.ts';

const server = await aServer();

describe('accounts', () => {
  test('a person signs in and the API knows them', async () => {
    const { cookie } = await signedIn(server);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: server.url },
      body: JSON.stringify({ query: '{ viewer { name email language } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { name: 'Somebody', language: 'PL' } } });
  });
});
void [authenticationOptions, aPerson, signIn];
