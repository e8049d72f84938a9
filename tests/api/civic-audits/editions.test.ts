import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { mailsTo } from '../../support/mails.ts';
import { aWorld, places } from '../../support/world.ts';
import { aNewAddress, anInvitation, holderId } from '../invitations/inviting-people.ts';

const world = await aWorld();
const coordinator = world.as('coordinator');
const { auditEdition } = await world.anonymous.ask(
  `{ auditEdition(slug: "${places.edition}") { id version } }`,
);
const edition: string = auditEdition.id;

const told = {
  title: 'Miasta Otwarte (przykład)',
  contact: 'audyt@example.org',
  opensOn: '2016-04-01',
};

describe('an audit edition', () => {
  test('is opened with what its auditors and jurors need, and anybody reads the rest', async () => {
    const opened = { ...told, slug: 'nowa', year: 2016, series: places.series };
    await coordinator.do('openAuditEdition', { ...opened, titleInEnglish: 'Open Cities (example)' });
    const asked = '{ auditEdition(slug: "nowa") { title(language: EN) { value } opensOn contact } }';
    expect((await world.anonymous.ask(asked)).auditEdition).toEqual({
      ...{ title: { value: 'Open Cities (example)' }, opensOn: '2016-04-01', contact: null },
    });
    expect((await coordinator.ask(asked)).auditEdition.contact).toBe('audyt@example.org');
    expect(refusals(await coordinator.act('openAuditEdition', opened))).toEqual(['INVALID slug']);
  });

  test.each([
    ['a slug with a space', { slug: 'dwa słowa' }, ['INVALID slug']],
    ['no title', { title: ' ' }, ['REQUIRED title']],
    ['nobody to ask', { contact: '' }, ['REQUIRED contact']],
    ['an end before its beginning', { closesOn: '2016-03-31' }, ['INVALID closesOn']],
    ['a day that does not exist', { opensOn: '2016-02-30' }, ['INVALID opensOn']],
    ['a year long past', { year: 1200 }, ['INVALID year']],
    ['a translation of nothing', { aboutInEnglish: 'About' }, ['REQUIRED about']],
    ['a series that is none', { series: 'nic' }, ['NOT_FOUND series']],
    ['no series, by whoever reaches only one', { series: null }, ['NOT_ALLOWED series']],
  ])('is refused for %s, and nothing is written', async (_, given, expected) => {
    const input = { ...told, slug: 'inna', year: 2016, series: places.series, ...given };
    await world.writesNothing(async () => {
      expect(refusals(await coordinator.act('openAuditEdition', input))).toEqual(expected);
    });
  });

  test('is not saved over what somebody else saved meanwhile', async () => {
    const { slug } = { slug: 'do-zmiany' };
    const opened = await coordinator.do('openAuditEdition', {
      ...{ ...told, slug, year: 2016, series: places.series },
    });
    const input = { ...told, edition: opened.edition.id as string, version: 1, title: 'Nowa nazwa' };
    expect((await coordinator.do('reviseAuditEdition', input)).edition).toMatchObject({
      ...{ version: 2, title: { value: 'Nowa nazwa' } },
    });
    expect(refusals(await world.as('coordinator-2').act('reviseAuditEdition', input))).toEqual([
      'CONFLICT version',
    ]);
  });
});

describe('an auditor', () => {
  test('is invited to one edition, and sees where to ask there and nowhere else', async () => {
    const { token, email } = await anInvitation(world, { role: 'AUDITOR', scope: edition });
    const [letter] = await mailsTo(world, email);
    expect(letter?.subject).toBe(`Zaproszenie: audytorka lub audytor, Audyt ${places.edition}`);
    await world.anonymous.do('acceptInvitation', { token, name: 'Nowa Audytorka' });
    const { auditEditions, viewer } = await world
      .as('auditor')
      .ask('{ auditEditions { slug contact } viewer { roles { role auditEdition { slug } } } }');
    expect(viewer.roles).toEqual([{ role: 'AUDITOR', auditEdition: { slug: places.edition } }]);
    const known = auditEditions.filter(({ contact }: { contact: string | null }) => contact !== null);
    expect(known.map(({ slug }: { slug: string }) => slug)).toEqual([places.edition]);
  });

  test('comes by a list of people as well', async () => {
    const email = aNewAddress();
    const csv = `email,name,role,scope\n${email},Jurorka,juror,audyt/${places.edition}`;
    expect((await coordinator.do('importInvitations', { csv })).sent).toBe(1);
    expect((await mailsTo(world, email))[0]?.subject).toContain('jurorka lub juror');
  });

  test('is known to whoever invited them and to administrators, and no coordinator learns it by asking', async () => {
    const { token, email, invitation } = await anInvitation(world, { role: 'AUDITOR', scope: edition });
    const knows = async (who: 'coordinator' | 'coordinator-2' | 'administrator' | 'auditor') => {
      const { roleHolders, invitations } = await world.as(who).ask(
        `{ roleHolders(first: 100, filter: { role: AUDITOR }) { edges { node { email } } }
           invitations(first: 100, filter: { role: AUDITOR }) { edges { node { email } } } }`,
      );
      return JSON.stringify([roleHolders, invitations]).includes(email);
    };
    const whoKnows = async () => ({
      coordinator: await knows('coordinator'),
      another: await knows('coordinator-2'),
      administrator: await knows('administrator'),
      colleague: await knows('auditor'),
    });
    const onlyTheirs = { coordinator: true, another: false, administrator: true, colleague: false };
    expect(await whoKnows()).toEqual(onlyTheirs);
    const other = world.as('coordinator-2');
    expect(refusals(await other.act('revokeInvitation', { invitation: invitation.id }))).toEqual([
      'NOT_FOUND invitation',
    ]);

    // Whoever asks for the same person is answered as if nobody had: while it waits, and once it is accepted.
    const again = { email, name: 'Ta sama', role: 'AUDITOR' as const, scope: edition };
    const preview = async () => {
      const csv = `email,name,role,scope\n${email},Ta sama,AUDITOR,audyt/${places.edition}`;
      const query = 'query ($csv: String!) { invitationImport(csv: $csv) { rows { fate } } }';
      return (await other.ask(query, { csv })).invitationImport.rows;
    };
    expect(await preview()).toEqual([{ fate: 'NEW' }]);
    await world.anonymous.do('acceptInvitation', { token, name: 'Audytorka' });
    expect(await whoKnows()).toEqual(onlyTheirs);
    expect(await preview()).toEqual([{ fate: 'NEW' }]);
    expect((await other.act('invite', again)).userErrors).toEqual([]);
    expect(refusals(await coordinator.act('invite', again))).toEqual(['INVALID email']);

    const holder = await holderId(world, email, 'AUDITOR');
    expect(refusals(await other.act('endRole', { holder }))).toEqual(['NOT_FOUND holder']);
    expect((await coordinator.act('endRole', { holder })).userErrors).toEqual([]);
  });
});
