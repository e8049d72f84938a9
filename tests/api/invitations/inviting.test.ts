import { describe, expect, test } from 'vitest';
import type { InviteInput, Role } from '../../../server/src/graphql/__generated__/types.ts';
import { refusals } from '../../support/api.ts';
import { personas, type Persona } from '../../support/cast.ts';
import { mailsTo } from '../../support/mails.ts';
import { aWorld, places } from '../../support/world.ts';
import { aNewAddress, anInvitation, placesOf, tokenOf } from './inviting-people.ts';

const world = await aWorld();
const at = await placesOf(world);
const coordinator = world.as('coordinator');

const input = (given: Partial<InviteInput> = {}): InviteInput => ({
  email: aNewAddress(),
  name: 'Maria Kowal',
  role: 'RAPPORTEUR',
  scope: at.group,
  ...given,
});

// What the coordinator of the Forums reaches: the city office; the ministry belongs to the other series alone.
await world
  .aRecommendation({ addressedTo: [places.cityOffice] })
  .adopted()
  .published();
await world
  .aForum({ series: places.otherSeries, slug: 'seminarium', code: 'SEM-1' })
  .aRecommendation({ by: 'coordinator-elsewhere', addressedTo: [places.ministry] })
  .adopted({ by: 'coordinator-elsewhere' });

describe('an invitation', () => {
  test('is a letter in the language of the invited, with who invites, to what, until when, and one button', async () => {
    const email = aNewAddress();
    await coordinator.do('invite', input({ email, language: 'EN', until: '2016-12-31' }));
    const [letter, ...more] = await mailsTo(world, email);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('Invitation: rapporteur, IV Forum in Wrocław, group 3: Zdrowie');
    expect(letter?.text).toContain('Hello Maria Kowal,');
    expect(letter?.text).toContain('role is: coordinator');
    expect(letter?.text).toContain('from 1 March 2016 to 31 December 2016');
    expect(letter?.text).toContain('works until 15 March 2016');
    expect(letter?.links.filter((link) => link.includes('/en/invitation/'))).toHaveLength(1);
  });

  test.each([
    ['PL', '/zaproszenie/', 'Zapraszamy Cię do roli: osoba kontaktowa (Urząd Miasta (przykład))'],
    ['UK', '/zaproszenie/', 'Запрошуємо вас на роль: контактна особа'],
  ] as const)('in %s leads to %s', async (language, path, words) => {
    const email = aNewAddress();
    await coordinator.do('invite', input({ email, language, role: 'FOCAL_POINT', scope: at.office }));
    const [letter] = await mailsTo(world, email);
    expect(letter?.text).toContain(words);
    expect(letter?.links.some((link) => link.includes(path))).toBe(true);
  });

  test('keeps of its secret only a hash', async () => {
    const { token } = await anInvitation(world);
    expect(token).toMatch(/^[\w-]{43}$/);
    const kept = await world.database.db.selectFrom('invitationLinks').selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  test('answers alike for an address with an account and one without', async () => {
    const [known, unknown] = await Promise.all(
      ['citizen@example.org', aNewAddress()].map((email) => coordinator.act('invite', input({ email }))),
    );
    const told = ({ invitation, userErrors }: NonNullable<typeof known>) => ({
      ...invitation,
      id: null,
      email: null,
      userErrors,
    });
    expect(told(known as never)).toEqual(told(unknown as never));
    const [toKnown] = await mailsTo(world, 'citizen@example.org');
    const [toUnknown] = await mailsTo(world, unknown?.invitation.email);
    const body = (text = '') => text.replace(/https?:\S+/g, '');
    expect(body(toKnown?.text)).toBe(body(toUnknown?.text));
  });

  test.each<[string, Partial<InviteInput>, string[]]>([
    ['no address', { email: ' ' }, ['REQUIRED email']],
    ['what is no address', { email: 'maria' }, ['INVALID email']],
    ['two addresses', { email: 'a@example.org,b@example.org' }, ['INVALID email']],
    ['a line that would be a header', { email: 'a@example.org\nbcc:b@example.org' }, ['INVALID email']],
    ['nobody by name', { name: '' }, ['REQUIRED name']],
    ['a name without end', { name: 'a'.repeat(201) }, ['TOO_LONG name']],
    ['a day that does not exist', { since: '2016-02-30' }, ['INVALID since']],
    ['an end before the beginning', { since: '2016-05-02', until: '2016-05-01' }, ['INVALID until']],
    ['an end that has passed', { until: '2016-02-29' }, ['INVALID until']],
    ['a place that is none', { scope: 'WorkingGroup:x' }, ['NOT_FOUND scope']],
    ['a role that does not belong there', { role: 'FOCAL_POINT' }, ['INVALID scope']],
    ['a juror of a working group', { role: 'JUROR' }, ['INVALID scope']],
  ])('is refused for %s, and no letter leaves', async (_, given, expected) => {
    await world.writesNothing(async () => {
      expect(refusals(await coordinator.act('invite', input(given)))).toEqual(expected);
    });
  });

  test('is sent once to one address for one role, whatever its capital letters', async () => {
    const { email } = await anInvitation(world);
    const { userErrors } = await coordinator.act('invite', input({ email: email.toUpperCase() }));
    expect(userErrors).toMatchObject([
      { path: ['email'], message: expect.stringContaining('ma już zaproszenie do tej roli') },
    ]);
    const both = await Promise.all(
      [1, 2].map(() => coordinator.act('invite', input({ email: 'naraz@example.org' }))),
    );
    expect(both.filter(({ invitation }) => invitation)).toHaveLength(1);
    expect(await mailsTo(world, 'naraz@example.org')).toHaveLength(1);
  });

  test('is refused for a role that the person has already', async () => {
    const { userErrors } = await coordinator.act('invite', input({ email: 'rapporteur@example.org' }));
    expect(userErrors).toMatchObject([
      { path: ['email'], message: expect.stringContaining('ma już tę rolę') },
    ]);
    expect(
      (await coordinator.act('invite', input({ email: 'rapporteur-2@example.org' }))).userErrors,
    ).toEqual([]);
  });
});

describe('who may invite whom', () => {
  const offers: [Role, string, string | undefined][] = [
    ['RAPPORTEUR', 'group', at.group],
    ['MODERATOR', 'group', at.group],
    ['FOCAL_POINT', 'office', at.office],
    ['DEPUTY', 'office', at.office],
    ['VALIDATOR', 'office', at.office],
    ['VALIDATOR', 'ministry', at.ministry],
    ['ASSESSOR', 'series', at.series],
    ['ASSESSOR', 'forum', at.forum],
    ['ASSESSOR', 'theme', at.theme],
    ['COORDINATOR', 'series', at.series],
    ['COORDINATOR', 'everything', undefined],
    ['ADMINISTRATOR', 'everything', undefined],
  ];
  const ofForums = [
    'RAPPORTEUR group',
    'MODERATOR group',
    'FOCAL_POINT office',
    'DEPUTY office',
    'VALIDATOR office',
    'ASSESSOR series',
    'ASSESSOR forum',
  ];
  const allowed: Partial<Record<Persona, string[]>> = {
    coordinator: ofForums,
    'coordinator-2': ofForums,
    'coordinator-elsewhere': ['VALIDATOR ministry'],
    'focal-point': ['DEPUTY office', 'VALIDATOR office'],
    insider: ['DEPUTY office', 'VALIDATOR office'],
    'focal-point-2': ['VALIDATOR ministry'],
    'two-hats': ['VALIDATOR ministry'],
    clerk: ['DEPUTY office', 'VALIDATOR office', 'VALIDATOR ministry'],
    administrator: offers.map(([role, place]) => `${role} ${place}`),
  };

  test.each(personas)('%s invites only to what their own role reaches', async (who) => {
    const accepted: string[] = [];
    for (const [role, place, scope] of offers) {
      const email = aNewAddress();
      const payload = await world.as(who).act('invite', input({ email, role, scope: scope ?? null }));
      if (payload.invitation) accepted.push(`${role} ${place}`);
      else expect(refusals(payload)[0]).toMatch(/^NOT_ALLOWED/);
    }
    expect(accepted).toEqual(allowed[who] ?? []);
  });

  test('the public invites nobody', async () => {
    expect(refusals(await world.anonymous.act('invite', input()))).toEqual(['NOT_ALLOWED']);
  });

  test('an institution that nothing is addressed to yet is open to every coordinator', async () => {
    const slug = await world.anInstitution();
    const { institution } = await world.anonymous.ask(`{ institution(slug: "${slug}") { id } }`);
    for (const who of ['coordinator', 'coordinator-elsewhere'] as const) {
      const offer = input({ role: 'FOCAL_POINT', scope: institution.id });
      expect((await world.as(who).act('invite', offer)).userErrors, who).toEqual([]);
    }
  });

  test('the places offered are those in which an invitation is accepted', async () => {
    const { invitationPlaces } = await world
      .as('focal-point')
      .ask('{ invitationPlaces { scope roles name { value } } }');
    expect(invitationPlaces).toEqual([
      { scope: at.office, roles: ['DEPUTY', 'VALIDATOR'], name: { value: 'Urząd Miasta (przykład)' } },
    ]);
    const { invitationPlaces: none } = await world.as('rapporteur').ask('{ invitationPlaces { scope } }');
    expect(none).toBeNull();
  });
});

describe('an invitation that waits', () => {
  const state = async (id: string, who: Persona = 'coordinator') => {
    const { invitations } = await world
      .as(who)
      .ask('{ invitations(first: 100) { edges { node { id state timesSent } } } }');
    return invitations?.edges.find(({ node }: { node: { id: string } }) => node.id === id)?.node;
  };

  test('is sent again with a new link, and the old one says so', async () => {
    const { invitation, email, token } = await anInvitation(world);
    const again = await coordinator.do('resendInvitation', { invitation: invitation.id });
    expect(again.invitation).toMatchObject({ timesSent: 2, state: 'SENT' });
    const newer = await tokenOf(world, email);
    expect(newer).not.toBe(token);
    const { userErrors } = await world.anonymous.act('acceptInvitation', { token, name: 'Maria' });
    expect(userErrors).toMatchObject([
      { code: 'WRONG_STATE', path: ['token'], message: expect.stringContaining('nowszy list') },
    ]);
    expect(
      (await world.anonymous.act('acceptInvitation', { token: newer, name: 'Maria' })).userErrors,
    ).toEqual([]);
  });

  test('can be sent again after it expired', async () => {
    const { invitation } = await anInvitation(world);
    world.today('2016-03-20');
    expect(await state(invitation.id)).toMatchObject({ state: 'EXPIRED' });
    await coordinator.do('resendInvitation', { invitation: invitation.id });
    expect(await state(invitation.id)).toMatchObject({ state: 'SENT', timesSent: 2 });
  });

  test('can be taken back, and then neither sent again nor accepted', async () => {
    const { invitation, token } = await anInvitation(world);
    await coordinator.do('revokeInvitation', { invitation: invitation.id });
    expect(await state(invitation.id)).toBeUndefined();
    for (const verb of ['resendInvitation', 'revokeInvitation'] as const) {
      const payload = await coordinator.act(verb, { invitation: invitation.id });
      expect(refusals(payload)).toEqual(['WRONG_STATE invitation']);
    }
    const { userErrors } = await world.anonymous.act('acceptInvitation', { token, name: 'Maria' });
    expect(userErrors).toMatchObject([{ message: 'To zaproszenie zostało cofnięte.' }]);
  });

  test('is there for those who could have sent it, and looks missing to others', async () => {
    const { invitation } = await anInvitation(world);
    const seeing: Persona[] = [];
    for (const who of personas) if (await state(invitation.id, who)) seeing.push(who);
    expect(seeing).toEqual(['coordinator', 'coordinator-2', 'moderator', 'administrator']);
    for (const who of ['coordinator-elsewhere', 'focal-point', 'citizen'] as const) {
      await world.writesNothing(async () => {
        for (const verb of ['resendInvitation', 'revokeInvitation'] as const) {
          const payload = await world.as(who).act(verb, { invitation: invitation.id });
          expect(refusals(payload)).toEqual(['NOT_FOUND invitation']);
        }
      });
    }
  });
});

describe('the list of people', () => {
  const people = async (who: Persona, filter = '') => {
    const { roleHolders } = await world
      .as(who)
      .ask(`{ roleHolders(first: 100 ${filter}) { edges { node { email holds { role } viewerCanEnd } } } }`);
    // Those who came by other tests of this file are left out.
    return roleHolders?.edges
      .map(
        ({ node }: { node: { email: string; holds: { role: string } } }) =>
          `${node.email.split('@')[0]} ${node.holds.role}`,
      )
      .filter((one: string) => !one.startsWith('nowa-'));
  };

  test('reaches as far as the role', async () => {
    expect(await people('focal-point')).toEqual([
      'deputy DEPUTY',
      'focal-point FOCAL_POINT',
      'insider FOCAL_POINT',
    ]);
    expect(await people('moderator')).toEqual(['moderator MODERATOR', 'rapporteur RAPPORTEUR']);
    expect(await people('coordinator', ', filter: { role: COORDINATOR }')).toEqual([
      'coordinator COORDINATOR',
      'coordinator-2 COORDINATOR',
    ]);
    expect(await people('coordinator-elsewhere', ', filter: { role: COORDINATOR }')).toEqual([
      'coordinator-elsewhere COORDINATOR',
    ]);
    expect(await people('administrator', ', filter: { role: ADMINISTRATOR }')).toEqual([
      'administrator ADMINISTRATOR',
    ]);
    for (const who of ['rapporteur', 'deputy', 'validator', 'assessor', 'citizen'] as const)
      expect(await people(who), who).toBeUndefined();
  });

  test('is narrowed by institution, group and role', async () => {
    expect(
      await people('coordinator', `, filter: { institution: "${places.cityOffice}", role: DEPUTY }`),
    ).toEqual(['deputy DEPUTY']);
    expect(await people('coordinator', `, filter: { workingGroup: "${at.other}" }`)).toEqual([
      'rapporteur-2 RAPPORTEUR',
    ]);
    expect(await people('coordinator', ', filter: { workingGroup: "nonsense" }')).toEqual([]);
  });
});

describe('what is told about people', () => {
  const questions = {
    roleHolders: '{ roleHolders { totalCount } }',
    invitations: '{ invitations { totalCount } }',
    invitationPlaces: '{ invitationPlaces { scope } }',
    invitationImport: '{ invitationImport(csv: "email,name,role,scope") { rows { line } } }',
    institutionsWithoutContact: '{ institutionsWithoutContact { since } }',
  };
  const told: Partial<Record<Persona, (keyof typeof questions)[]>> = {
    administrator: Object.keys(questions) as (keyof typeof questions)[],
    coordinator: Object.keys(questions) as (keyof typeof questions)[],
    'coordinator-2': Object.keys(questions) as (keyof typeof questions)[],
    'coordinator-elsewhere': Object.keys(questions) as (keyof typeof questions)[],
    ...Object.fromEntries(
      ['focal-point', 'focal-point-2', 'two-hats', 'insider', 'clerk'].map((who) => [
        who,
        ['roleHolders', 'invitations', 'invitationPlaces', 'invitationImport'],
      ]),
    ),
    moderator: ['roleHolders', 'invitations'],
  };

  test.each(personas)('%s is told what their role is for, and no more', async (who) => {
    const answered: string[] = [];
    for (const [field, question] of Object.entries(questions))
      if ((await world.as(who).ask(question))[field] !== null) answered.push(field);
    expect(answered).toEqual(told[who] ?? []);
  });

  test('the public is told nothing', async () => {
    for (const [field, question] of Object.entries(questions))
      expect((await world.anonymous.ask(question))[field], field).toBeNull();
  });

  test('the software of an institution neither sees nor invites anybody', async () => {
    const { secret } = await world.as('focal-point').do('createApiToken', {
      institution: places.cityOffice,
      name: 'Obieg dokumentów',
      scope: 'REPORT',
      endsOn: '2016-12-31',
    });
    const ask = async (query: string, variables: object = {}) =>
      (
        await world.app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { authorization: `Bearer ${secret}` },
          payload: { query, variables },
        })
      ).json();
    for (const [field, question] of Object.entries(questions))
      expect((await ask(question)).data[field], field).toBeNull();
    const { data } = await ask(
      'mutation ($input: InviteInput!) { invite(input: $input) { userErrors { code } } }',
      { input: input({ role: 'DEPUTY', scope: at.office }) },
    );
    expect(data.invite.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
  });
});
