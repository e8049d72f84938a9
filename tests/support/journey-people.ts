import { inject } from 'vitest';
import type { PersonaKey } from '../../server/src/accounts/index.ts';

const cookies = new Map<PersonaKey, Promise<string>>();

/** The headers of a request by somebody of the demo's cast. */
export async function signedInAs(persona: PersonaKey): Promise<{ cookie: string; origin: string }> {
  const cookie = cookies.get(persona) ?? signIn(persona);
  cookies.set(persona, cookie);
  return { cookie: await cookie, origin: inject('servedAt') };
}

async function signIn(persona: PersonaKey): Promise<string> {
  const answer = await fetch(`${inject('servedAt')}/demo/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ persona }),
    redirect: 'manual',
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
