import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { accountOf, type Persona } from '../../support/cast.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const { db } = world.database;

interface Wish {
  by?: Persona;
  institution?: string;
  scope?: 'READ' | 'REPORT';
  endsOn?: string;
}
const wished = ({ institution = places.cityOffice, scope = 'REPORT', endsOn = '2016-12-31' }: Wish = {}) => ({
  institution,
  name: 'System obiegu dokumentów',
  scope,
  endsOn,
});
/** A token, and its voice. */
const aToken = async (wish: Wish = {}) => {
  const { secret, apiToken } = await world.as(wish.by ?? 'focal-point').do('createApiToken', wished(wish));
  return { secret: secret ?? '', id: apiToken.id as string, software: world.withToken(secret ?? '') };
};
const aSentRow = async () => {
  const { addressee, and } = await world.aRecommendation().adopted().published();
  await and.sent();
  return addressee;
};
const tokensAs = async (persona: Persona) =>
  (
    await world
      .as(persona)
      .ask('query ($slug: String!) { institution(slug: $slug) { apiTokens { id name state lastUsedOn } } }', {
        slug: places.cityOffice,
      })
  ).institution.apiTokens;

describe('a token of an institution', () => {
  test('responds, promises and reports for the institution, without a session or an origin', async () => {
    const addressee = await aSentRow();
    const { software } = await aToken();
    await software.do('respond', { addressee, position: 'ACCEPTED' });
    await software.do('promise', { addressee, text: 'Zatrudnimy tłumaczkę.', dueOn: '2016-12-01' });
    const { statusUpdate } = await software.do('reportStatus', {
      addressee,
      status: 'IN_PROGRESS',
      occurredOn: '2016-02-01',
      precision: 'MONTH',
      explanation: 'Trwa nabór.',
    });
    expect(statusUpdate).toBeTruthy();
  });

  test('reaches no other institution', async () => {
    const { software } = await aToken({ by: 'focal-point-2', institution: places.ministry });
    const addressee = await aSentRow();
    // The day of its first use is noted.
    await software.ask('{ viewer { id } }');
    const answer = await world.writesNothing(() =>
      software.act('respond', { addressee, position: 'ACCEPTED' }),
    );
    expect(refusals(answer)).toEqual(['NOT_ALLOWED']);
  });

  test('that may only read writes nothing', async () => {
    const addressee = await aSentRow();
    const { software } = await aToken({ scope: 'READ' });
    await software.ask('{ viewer { id } }');
    const answer = await world.writesNothing(() =>
      software.act('respond', { addressee, position: 'ACCEPTED' }),
    );
    expect(refusals(answer)).toEqual(['NOT_ALLOWED']);
    expect(answer.userErrors[0]?.message).toContain('Ten token na to nie pozwala.');
  });

  test('does nothing that only a person may: no token, no account, no word about its maker', async () => {
    const { software } = await aToken();
    expect(await software.ask('{ viewer { email } ownData }')).toEqual({ viewer: null, ownData: null });
    expect(refusals(await software.act('createApiToken', wished()))).toEqual(['NOT_ALLOWED']);
    expect(refusals(await software.act('eraseAccount', { email: 'focal-point@example.org' }))).toEqual([
      'NOT_ALLOWED',
    ]);
  });

  test('is shown once and kept only as a hash', async () => {
    const input = { ...wished(), clientMutationId: crypto.randomUUID() };
    const first = await world.as('focal-point').do('createApiToken', input);
    const again = await world.as('focal-point').do('createApiToken', input);
    expect(first.secret).toMatch(/^forum_[\w-]{43}$/);
    expect(again).toMatchObject({ secret: null, apiToken: { id: first.apiToken.id } });
    const rows = await db.selectFrom('apiTokens').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(first.secret?.slice(6));
  });

  test('stops when it is revoked, at once', async () => {
    const addressee = await aSentRow();
    const { software, id } = await aToken();
    await software.do('respond', { addressee, position: 'ACKNOWLEDGED' });
    await world.as('deputy').do('revokeApiToken', { apiToken: id });
    expect(refusals(await software.act('respond', { addressee, position: 'ACCEPTED' }))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect((await tokensAs('focal-point')).find((token: { id: string }) => token.id === id).state).toBe(
      'REVOKED',
    );
  });

  test('works on its last day and not on the next, by the calendar of Warsaw', async () => {
    const addressee = await aSentRow();
    const { software, id } = await aToken({ endsOn: '2016-03-31' });
    world.today('2016-03-31T21:59:00Z');
    await software.do('respond', { addressee, position: 'ACKNOWLEDGED' });
    world.today('2016-03-31T22:00:00Z');
    expect(refusals(await software.act('respond', { addressee, position: 'ACCEPTED' }))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect((await tokensAs('focal-point')).find((token: { id: string }) => token.id === id).state).toBe(
      'OVER',
    );
  });

  test('stops with the role of whoever made it', async () => {
    const addressee = await aSentRow();
    const { software, id } = await aToken({ by: 'deputy' });
    const roles = db.updateTable('roleGrants').where('personId', '=', accountOf('deputy'));
    await roles.set({ until: '2014-01-01' }).execute();
    try {
      expect(refusals(await software.act('respond', { addressee, position: 'ACCEPTED' }))).toEqual([
        'NOT_ALLOWED',
      ]);
      expect((await tokensAs('focal-point')).find((token: { id: string }) => token.id === id).state).toBe(
        'UNBACKED',
      );
    } finally {
      await roles.set({ until: null }).execute();
    }
  });

  test('that is forged, cut or of another kind opens nothing', async () => {
    const { secret } = await aToken();
    for (const wrong of [`${secret.slice(0, -1)}x`, secret.slice(0, -1), 'forum_', `x${secret}`]) {
      const addressee = await aSentRow();
      const answer = await world.withToken(wrong).act('respond', { addressee, position: 'ACCEPTED' });
      expect(refusals(answer)).toEqual(['NOT_ALLOWED']);
    }
  });
});

describe('the tokens of an institution', () => {
  test('are made by its focal point and deputy only', async () => {
    for (const who of ['coordinator', 'administrator', 'focal-point-2', 'rapporteur', 'validator'] as const) {
      const answer = await world.writesNothing(() => world.as(who).act('createApiToken', wished()));
      expect(refusals(answer), who).toEqual(['NOT_ALLOWED']);
    }
  });

  test('live for a year at most, have a name, and stay within twenty', async () => {
    const focalPoint = world.as('focal-point-2');
    const of = (wish: object) => ({ ...wished({ institution: places.ministry }), ...wish });
    for (const [wish, refused] of [
      [{ name: ' ' }, 'REQUIRED name'],
      [{ name: 'x'.repeat(101) }, 'TOO_LONG name'],
      [{ endsOn: '2016-02-30' }, 'INVALID endsOn'],
      [{ endsOn: '2016-02-28' }, 'INVALID endsOn'],
      [{ endsOn: '2017-03-02' }, 'INVALID endsOn'],
      [{ institution: 'nikt' }, 'NOT_FOUND institution'],
    ] as const) {
      const answer = await world.writesNothing(() => focalPoint.act('createApiToken', of(wish)));
      expect(refusals(answer)).toEqual([refused]);
    }
    const inForce = await db
      .selectFrom('apiTokens')
      .innerJoin('institutions as i', 'i.id', 'apiTokens.institutionId')
      .select('apiTokens.id')
      .where('i.slug', '=', places.ministry)
      .execute();
    for (let made = inForce.length; made < 20; made += 1) await focalPoint.do('createApiToken', of({}));
    expect(refusals(await focalPoint.act('createApiToken', of({})))).toEqual(['INVALID']);
  });

  test('are seen by those who may end them, with the day of their last use', async () => {
    const { software, id } = await aToken({ scope: 'READ' });
    await software.ask('{ viewer { id } }');
    const seen = (await tokensAs('administrator')).find((token: { id: string }) => token.id === id);
    expect(seen).toEqual({
      id,
      name: 'System obiegu dokumentów',
      state: 'IN_FORCE',
      lastUsedOn: expect.stringMatching(/^2016-/),
    });
    for (const who of ['coordinator', 'focal-point-2', 'citizen'] as const)
      expect(await tokensAs(who)).toBe(null);
    const strangers = await world.writesNothing(() =>
      world.as('focal-point-2').act('revokeApiToken', { apiToken: id }),
    );
    expect(refusals(strangers)).toEqual(['NOT_FOUND apiToken']);
  });
});
