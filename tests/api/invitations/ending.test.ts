import { describe, expect, test } from 'vitest';
import { grantRole } from '../../../server/src/accounts/index.ts';
import { refusals } from '../../support/api.ts';
import { accountOf, type Persona } from '../../support/cast.ts';
import { mailsTo } from '../../support/mails.ts';
import { aWorld } from '../../support/world.ts';
import { aNewAddress, anInvitation, holderId, rolesOf } from './inviting-people.ts';

const world = await aWorld();
const { db } = world.database;

/** An institution of its own, with people in roles there since those days. */
async function anOffice(...people: [Persona, 'FOCAL_POINT' | 'DEPUTY' | 'VALIDATOR', since?: string][]) {
  const slug = await world.anInstitution();
  const { id } = await db
    .selectFrom('institutions')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  const holders: string[] = [];
  for (const [persona, role, since = '2015-01-01'] of people) {
    holders.push(
      `RoleHolder:${await grantRole(db, { personId: accountOf(persona), role, since, institutionId: id })}`,
    );
  }
  const now = async () => {
    const { roleHolders } = await world
      .as('administrator')
      .ask(
        `{ roleHolders(first: 50, filter: { institution: "${slug}" }) { edges { node { name holds { role since until } } } } }`,
      );
    return roleHolders.edges.map(
      ({
        node: { name, holds },
      }: {
        node: { name: string; holds: { role: string; since: string; until: string } };
      }) => [name.split(' ')[0], holds.role, holds.since, holds.until].filter(Boolean).join(' '),
    );
  };
  return { slug, id, holders: holders as [string, string, string], now };
}

describe('ending a role', () => {
  test('takes effect with the very next request', async () => {
    const { token, email } = await anInvitation(world, { email: 'auditor@example.org' });
    await world.anonymous.do('acceptInvitation', { token });
    const roles = async () => (await world.as('auditor').ask('{ viewer { roles { role } } }')).viewer.roles;
    expect(await roles()).toEqual([{ role: 'AUDITOR' }, { role: 'RAPPORTEUR' }]);
    const holder = await holderId(world, email, 'RAPPORTEUR');
    const { ended } = await world.as('coordinator').do('endRole', { holder, reason: 'Zmiana w grupie' });
    expect(ended).toMatchObject({ email, holds: { role: 'RAPPORTEUR', until: '2016-02-29' } });
    expect(await roles()).toEqual([{ role: 'AUDITOR' }]);
    const again = await world.as('coordinator').act('endRole', { holder });
    expect(again.userErrors).toMatchObject([{ code: 'WRONG_STATE', message: 'Ta rola już się skończyła.' }]);
  });

  test('is told to whoever loses it, in their language, with whom to ask', async () => {
    const { holders } = await anOffice(['validator', 'VALIDATOR'], ['assessor-2', 'DEPUTY']);
    await db.updateTable('people').set({ language: 'EN' }).where('id', '=', 'demo-validator').execute();
    await world.as('coordinator').do('endRole', { holder: holders[0], reason: 'Sprawa poufna' });
    const letter = (await mailsTo(world, 'validator@example.org')).at(-1);
    expect(letter?.subject).toMatch(/^A role ends: validator, Instytucja/);
    expect(letter?.text).toContain('You no longer have this role');
    expect(letter?.text).toContain('write to coordinator (przykład), coordinator@example.org');
    expect(letter?.text).not.toContain('Sprawa poufna');
    // Of a role given up, an administrator is asked: the person who ended it is oneself.
    await world.as('assessor-2').do('endRole', { holder: holders[1], lastDay: '2016-03-31' });
    const own = (await mailsTo(world, 'assessor-2@example.org')).at(-1);
    expect(own?.text).toContain('Ostatni dzień Twojej roli to 31 marca 2016');
    expect(own?.text).toContain('administrator@example.org');
  });

  test('can be set for a day to come, and is in force to its last', async () => {
    const { holders, now } = await anOffice(['citizen', 'VALIDATOR']);
    await world.as('coordinator').do('endRole', { holder: holders[0], lastDay: '2016-03-31' });
    world.today('2016-03-31');
    expect((await world.as('citizen').ask('{ viewer { roles { until } } }')).viewer.roles).toEqual([
      { until: '2016-03-31' },
    ]);
    world.today('2016-04-01');
    expect((await world.as('citizen').ask('{ viewer { roles { until } } }')).viewer.roles).toEqual([]);
    expect(await now()).toEqual([]);
  });

  test.each([
    ['a day that has passed', { lastDay: '2016-02-01' }, ['INVALID lastDay']],
    ['a day that does not exist', { lastDay: '2016-04-31' }, ['INVALID lastDay']],
    ['a reason without end', { reason: 'a'.repeat(2001) }, ['TOO_LONG reason']],
  ])('is refused for %s', async (_, given, expected) => {
    const { holders } = await anOffice(['citizen', 'VALIDATOR']);
    await world.writesNothing(async () => {
      expect(
        refusals(await world.as('coordinator').act('endRole', { holder: holders[0], ...given })),
      ).toEqual(expected);
    });
  });

  test('is for those who could give it, and for the person', async () => {
    const { holders } = await anOffice(
      ['citizen', 'VALIDATOR'],
      ['assessor-2', 'FOCAL_POINT'],
      ['insider', 'FOCAL_POINT'],
    );
    for (const who of ['rapporteur', 'focal-point', 'validator', 'coordinator-2'] as const) {
      const { roleHolders } = await world
        .as(who)
        .ask('{ roleHolders(first: 100) { edges { node { id viewerCanEnd } } } }');
      const shown = roleHolders?.edges.find(({ node }: { node: { id: string } }) => node.id === holders[0]);
      const refusal = who === 'coordinator-2' ? [] : ['NOT_FOUND holder'];
      expect(shown?.node.viewerCanEnd, who).toBe(who === 'coordinator-2' ? true : undefined);
      if (refusal.length > 0)
        expect(refusals(await world.as(who).act('endRole', { holder: holders[0] })), who).toEqual(refusal);
    }
    // A focal point ends the roles of deputies and validators, not those of other focal points.
    expect(refusals(await world.as('assessor-2').act('endRole', { holder: holders[2] }))).toEqual([
      'NOT_FOUND holder',
    ]);
    expect((await world.as('assessor-2').act('endRole', { holder: holders[0] })).userErrors).toEqual([]);
    expect((await world.as('assessor-2').act('endRole', { holder: holders[1] })).userErrors).toEqual([]);
    expect(refusals(await world.anonymous.act('endRole', { holder: holders[2] }))).toEqual(['NOT_ALLOWED']);
  });

  test('is refused to the last administrator, until another one has come', async () => {
    const administrator = world.as('administrator');
    const holder = await holderId(world, 'administrator@example.org', 'ADMINISTRATOR');
    const { userErrors } = await administrator.act('endRole', { holder });
    expect(userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('To jedyna osoba, która administruje') },
    ]);
    const next = await anInvitation(world, { by: 'administrator', role: 'ADMINISTRATOR', scope: null });
    expect(refusals(await administrator.act('endRole', { holder }))).toEqual(['WRONG_STATE holder']);
    await world.anonymous.do('acceptInvitation', { token: next.token, name: 'Następczyni' });
    const other = await holderId(world, next.email, 'ADMINISTRATOR');
    // Both at once: one of them stays.
    const both = await Promise.all(
      [holder, other].map((one) => administrator.act('endRole', { holder: one })),
    );
    expect(both.flatMap(refusals)).toHaveLength(1);
    expect(await rolesOf(world, 'administrator@example.org')).toHaveLength(1);
    await db.updateTable('roleGrants').set({ until: null }).where('role', '=', 'ADMINISTRATOR').execute();
  });
});

describe('when a focal point leaves', () => {
  test('the longest-serving deputy becomes focal point, is told, and has what waits', async () => {
    const { slug, holders, now } = await anOffice(
      ['rapporteur-2', 'FOCAL_POINT'],
      ['assessor-of-health', 'DEPUTY', '2015-06-01'],
      ['citizen', 'DEPUTY', '2015-03-01'],
    );
    const told = await world
      .aRecommendation({ addressedTo: [slug] })
      .adopted()
      .published()
      .sent({ to: [slug] });
    const waits = async (who: Persona) =>
      (
        await world
          .as(who)
          .ask('{ viewer { tasks(first: 100) { edges { node { kind recommendation { reference } } } } } }')
      ).viewer.tasks.edges.filter(
        ({ node }: { node: { kind: string; recommendation: { reference: string } | null } }) =>
          node.kind === 'RESPOND' && node.recommendation?.reference === told.reference,
      ).length;
    expect([await waits('rapporteur-2'), await waits('citizen')]).toEqual([1, 1]);
    const { successor } = await world.as('coordinator').do('endRole', { holder: holders[0] });
    expect(successor).toMatchObject({
      name: 'citizen (przykład)',
      holds: { role: 'FOCAL_POINT', since: '2016-03-01' },
    });
    expect(await now()).toEqual(['assessor-of-health DEPUTY 2015-06-01', 'citizen FOCAL_POINT 2016-03-01']);
    expect([await waits('rapporteur-2'), await waits('citizen')]).toEqual([0, 1]);
    const letter = (await mailsTo(world, 'citizen@example.org')).at(-1);
    expect(letter?.text).toContain('Od 1 marca 2016 masz rolę: osoba kontaktowa');
    const { ended } = await world.as('administrator').do('endRole', {
      holder: await holderId(world, 'citizen@example.org', 'FOCAL_POINT'),
    });
    expect(ended).toMatchObject({ holds: { until: '2016-02-29' } });
  });

  test('and another stays, nobody is promoted', async () => {
    const { holders, now } = await anOffice(
      ['rapporteur-2', 'FOCAL_POINT'],
      ['moderator', 'FOCAL_POINT'],
      ['assessor', 'DEPUTY'],
    );
    expect((await world.as('coordinator').do('endRole', { holder: holders[0] })).successor).toBeNull();
    expect(await now()).toEqual(['assessor DEPUTY 2015-01-01', 'moderator FOCAL_POINT 2015-01-01']);
  });

  test('and ends both at once with the other, one deputy is promoted and not two', async () => {
    const { holders, now } = await anOffice(
      ['rapporteur-2', 'FOCAL_POINT'],
      ['moderator', 'FOCAL_POINT'],
      ['assessor', 'DEPUTY'],
    );
    await Promise.all(holders.slice(0, 2).map((holder) => world.as('coordinator').do('endRole', { holder })));
    expect(await now()).toEqual(['assessor FOCAL_POINT 2016-03-01']);
  });
});

describe('handing an institution over', () => {
  test('names the deputy and the day, and there is no day without a focal point', async () => {
    const office = await anOffice(
      ['rapporteur-2', 'FOCAL_POINT'],
      ['assessor-of-health', 'DEPUTY', '2015-06-01'],
      ['assessor', 'DEPUTY', '2015-03-01'],
    );
    const { successor } = await world.as('rapporteur-2').do('handOver', {
      institution: office.slug,
      to: office.holders[1],
      lastDay: '2016-03-15',
      reason: 'Zmiana pracy',
    });
    expect(successor).toMatchObject({
      name: 'assessor-of-health (przykład)',
      holds: { since: '2016-03-16' },
    });
    expect(await office.now()).toEqual([
      'assessor DEPUTY 2015-03-01',
      'assessor-of-health DEPUTY 2015-06-01 2016-03-15',
      'assessor-of-health FOCAL_POINT 2016-03-16',
      'rapporteur-2 FOCAL_POINT 2015-01-01 2016-03-15',
    ]);
  });

  test('needs a deputy, and says so', async () => {
    const office = await anOffice(['rapporteur-2', 'FOCAL_POINT'], ['validator', 'VALIDATOR']);
    await world.writesNothing(async () => {
      const { userErrors } = await world.as('coordinator').act('handOver', { institution: office.slug });
      expect(userErrors).toMatchObject([
        { code: 'WRONG_STATE', message: expect.stringContaining('nie ma zastępcy') },
      ]);
    });
  });

  test('asks who leaves where there are two', async () => {
    const office = await anOffice(
      ['rapporteur-2', 'FOCAL_POINT'],
      ['moderator', 'FOCAL_POINT'],
      ['assessor', 'DEPUTY'],
    );
    const handOver = (from?: string, to?: string) =>
      world
        .as('coordinator')
        .act('handOver', { institution: office.slug, from: from ?? null, to: to ?? null });
    expect(refusals(await handOver())).toEqual(['REQUIRED from']);
    expect(refusals(await handOver(office.holders[2]))).toEqual(['NOT_FOUND from']);
    expect(refusals(await handOver(office.holders[0], office.holders[1]))).toEqual(['WRONG_STATE to']);
    expect((await handOver(office.holders[1], office.holders[2])).userErrors).toEqual([]);
  });

  test('is for its focal point, a coordinator who reaches it and an administrator', async () => {
    const office = await anOffice(['rapporteur-2', 'FOCAL_POINT'], ['assessor', 'DEPUTY']);
    await world.aRecommendation({ addressedTo: [office.slug] }).adopted();
    for (const who of ['focal-point', 'assessor', 'coordinator-elsewhere', 'citizen'] as const) {
      expect(refusals(await world.as(who).act('handOver', { institution: office.slug })), who).toEqual([
        'NOT_ALLOWED',
      ]);
    }
    expect(
      (await world.as('administrator').act('handOver', { institution: office.slug })).userErrors,
    ).toEqual([]);
  });
});

describe('handing a working group over', () => {
  /** A group of its own, with people in roles there. */
  async function aGroup(...people: [Persona, 'RAPPORTEUR' | 'MODERATOR'][]) {
    const forum = world.aForum();
    forum.aWorkingGroup();
    const { slug } = await forum.ready();
    const { workingGroup } = await world.anonymous.ask(
      `{ workingGroup(forum: "${slug}", number: 1) { id } }`,
    );
    const workingGroupId = workingGroup.id.split(':')[1];
    const holders: string[] = [];
    for (const [persona, role] of people) {
      const grant = { personId: accountOf(persona), role, since: '2015-01-01', workingGroupId };
      holders.push(`RoleHolder:${await grantRole(db, grant)}`);
    }
    const now = async () => {
      const { roleHolders } = await world
        .as('administrator')
        .ask(
          `{ roleHolders(first: 50, filter: { workingGroup: "${workingGroup.id}" }) { edges { node { name holds { role } } } } }`,
        );
      return roleHolders.edges.map(
        ({ node: { name, holds } }: { node: { name: string; holds: { role: string } } }) =>
          `${name.split(' ')[0]} ${holds.role}`,
      );
    };
    return { id: workingGroup.id as string, holders: holders as [string, string, string], now };
  }

  test('gives the moderator’s role to a rapporteur of the group', async () => {
    const { holders, now } = await aGroup(['citizen', 'MODERATOR'], ['assessor', 'RAPPORTEUR']);
    const { ended, successor } = await world
      .as('citizen')
      .do('handOverGroup', { from: holders[0], to: holders[1] });
    expect(ended.holds.role).toBe('MODERATOR');
    expect(successor).toMatchObject({ name: 'assessor (przykład)', holds: { role: 'MODERATOR' } });
    expect(await now()).toEqual(['assessor RAPPORTEUR', 'assessor MODERATOR']);
  });

  test('invites somebody new in place of a rapporteur who leaves', async () => {
    const { holders, now } = await aGroup(['citizen', 'MODERATOR'], ['assessor', 'RAPPORTEUR']);
    const email = aNewAddress();
    await world.as('citizen').do('handOverGroup', { from: holders[1], email, name: 'Nowa Osoba' });
    expect(await now()).toEqual(['citizen MODERATOR']);
    const [letter] = await mailsTo(world, email);
    expect(letter?.subject).toMatch(/^Zaproszenie: sprawozdawczyni lub sprawozdawca/);
    expect(letter?.text).toContain('Zaproszenie wysyła osoba moderująca');
  });

  test('adds nothing for whoever carries on with the role they have', async () => {
    const { holders, now } = await aGroup(['assessor', 'RAPPORTEUR'], ['assessor-2', 'RAPPORTEUR']);
    await world.as('coordinator').do('handOverGroup', { from: holders[0], to: holders[1] });
    expect(await now()).toEqual(['assessor-2 RAPPORTEUR']);
  });

  test('is refused without one successor of the group or by address', async () => {
    const group = await aGroup(['citizen', 'MODERATOR'], ['assessor', 'RAPPORTEUR']);
    const elsewhere = await aGroup(['assessor-2', 'RAPPORTEUR']);
    const [from, to] = group.holders;
    const act = (input: object) => world.as('citizen').act('handOverGroup', { from, ...input } as never);
    await world.writesNothing(async () => {
      expect(refusals(await act({}))).toEqual(['REQUIRED to']);
      expect(refusals(await act({ to, email: 'a@example.org', name: 'A' }))).toEqual(['REQUIRED to']);
      expect(refusals(await act({ to: elsewhere.holders[0] }))).toEqual(['NOT_FOUND to']);
      expect(refusals(await act({ email: 'nonsense', name: '' }))).toEqual([
        'INVALID email',
        'REQUIRED name',
      ]);
      expect(refusals(await act({ from: elsewhere.holders[0], to }))).toEqual(['NOT_FOUND from']);
    });
    expect(refusals(await world.as('rapporteur').act('handOverGroup', { from, to }))).toEqual([
      'NOT_ALLOWED',
    ]);
  });

  test('is no way to end a role in an institution', async () => {
    const office = await anOffice(['moderator', 'FOCAL_POINT']);
    const input = { from: office.holders[0], email: aNewAddress(), name: 'A' };
    for (const who of ['coordinator', 'administrator'] as const)
      expect(refusals(await world.as(who).act('handOverGroup', input)), who).toMatchObject([
        expect.stringMatching(/^(NOT_FOUND|INVALID) from$/),
      ]);
  });
});

describe('an institution that nobody answers for', () => {
  test('waits for its coordinators until somebody is invited, and is listed until somebody accepts', async () => {
    const { slug, id, holders } = await anOffice(['assessor', 'FOCAL_POINT']);
    await world
      .aRecommendation({ addressedTo: [slug] })
      .adopted({ on: '2015-05-20' })
      .published({ on: '2015-06-15' })
      .sent({ on: '2015-07-01', to: [slug] });
    const listed = async (who: Persona = 'coordinator') => {
      const { institutionsWithoutContact } = await world
        .as(who)
        .ask('{ institutionsWithoutContact { institution { slug } sent since isInvited } }');
      return institutionsWithoutContact?.filter(
        ({ institution }: { institution: { slug: string } }) => institution.slug === slug,
      );
    };
    const waits = async () =>
      (
        await world
          .as('coordinator')
          .ask('{ viewer { tasks(first: 100) { edges { node { kind since institution { slug } } } } } }')
      ).viewer.tasks.edges
        .map(({ node }: { node: { institution: { slug: string } | null } }) => node)
        .filter((node: { institution: { slug: string } | null }) => node.institution?.slug === slug);
    expect([await listed(), await waits()]).toEqual([[], []]);

    await world.as('coordinator').do('endRole', { holder: holders[0] });
    expect(await listed()).toEqual([
      { institution: { slug }, sent: 1, since: '2016-03-01', isInvited: false },
    ]);
    expect(await waits()).toEqual([{ kind: 'NAME_CONTACT', since: '2016-03-01', institution: { slug } }]);
    expect(await listed('coordinator-elsewhere')).toEqual([]);
    expect(await listed('administrator')).toHaveLength(1);
    expect(await listed('focal-point')).toBeUndefined();

    const { token } = await anInvitation(world, { role: 'FOCAL_POINT', scope: `Institution:${id}` });
    expect(await waits()).toEqual([]);
    expect(await listed()).toMatchObject([{ isInvited: true }]);
    await world.anonymous.do('acceptInvitation', { token, name: 'Nowa osoba kontaktowa' });
    expect(await listed()).toEqual([]);
  });
});
