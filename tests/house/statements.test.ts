import { describe, expect, test } from 'vitest';
import { places, type Persona } from '../support/cast.ts';
import { aWorld } from '../support/world.ts';
import { siteQuestions } from './site-questions.ts';

const world = await aWorld();
const group = world.aForum({ slug: 'rosnace', code: 'ROS-1' }).aWorkingGroup();
const older = await world.aRecommendation().adopted().published();

/** A recommendation with everything that a page can show of one, and another that is not public yet. */
const aFullStory = async () => {
  await group
    .aRecommendation({ addressedTo: [places.cityOffice], supportedBy: [places.ministry] })
    .adopted({ on: '2015-05-20' })
    .linked('CONTINUES', older.reference)
    .published({ on: '2015-06-15' })
    .sent({ on: '2015-06-20', to: [places.ministry] })
    .responded('ACCEPTED', { on: '2015-07-01' })
    .promised('Zrobimy', { on: '2015-07-01', dueOn: '2015-12-01' })
    .reported('IMPLEMENTED', { on: '2015-09-01' })
    .assessed('NO_EVIDENCE', { on: '2015-10-01' });
  await group.aRecommendation();
};

const forum = { slug: 'rosnace' };
const inGroup = { forum: 'rosnace', number: 1 };
const institution = { slug: places.cityOffice };

/** What each page is asked for, and by whom. A question that no list grows under is not here but below. */
const pages: [operation: string, variables: Record<string, unknown>, who?: Persona][] = [
  ['Home', {}],
  ['Home', { asOf: '2016-01-31' }],
  ['Forums', {}],
  ['Forum', forum],
  ['ForumReport', forum],
  ['ForumReportRecommendations', forum],
  ['WorkingGroup', inGroup],
  ['Recommendations', { counted: true }],
  [
    'Recommendations',
    { counted: true, search: 'szczepienia', filter: { kind: ['INSTITUTIONAL'] }, asOf: '2016-01-31' },
  ],
  ['RecommendationRows', {}],
  ['RecommendationFacets', {}],
  ['Institution', institution],
  ['Institutions', {}],
  ['Theme', { slug: 'edukacja', filter: { theme: ['edukacja'] } }],
  ['Actions', {}],
  ['Desk', {}, 'coordinator'],
  ['Desk', {}, 'focal-point'],
  ['Desk', {}, 'focal-point-2'],
  ['Desk', {}, 'assessor'],
  ['GroupDesk', inGroup, 'coordinator'],
  ['GroupBoard', inGroup, 'coordinator'],
  ['Projector', inGroup, 'coordinator'],
  ['GroupImports', inGroup, 'coordinator'],
  ['ForumDesk', forum, 'coordinator'],
  ['Wall', { forum: 'rosnace', language: 'PL' }, 'coordinator'],
  ['ToPublish', inGroup, 'coordinator'],
  ['ToMergeWith', { forum: 'rosnace' }, 'coordinator'],
  ['Inbox', institution, 'focal-point'],
  ['WhoToAddress', {}, 'coordinator'],
  ['Outbox', {}, 'administrator'],
  ['AuditLog', { filter: {} }, 'administrator'],
  ['OwnAudit', {}, 'coordinator'],
  ['People', { filter: {} }, 'coordinator'],
  ['LookForSimilar', { text: 'Szczepienia dzieci w szkole' }, 'coordinator'],
  ['Colleagues', { filter: {} }, 'coordinator'],
  ['AuditEditions', {}, 'coordinator'],
  ['TranslationQueue', {}, 'coordinator'],
];
/** Of one thing, whose own lists are short. */
const ofOneThing = [
  'Recommendation',
  'Action',
  'WorkOn',
  'Projected',
  'GroupComposition',
  'GroupTable',
  'OneImport',
  'ImportRows',
  'RejectedRows',
  'ToRevise',
  'ToTranslate',
  'Review',
  'Lineage',
  'AnswerFor',
  'SignedIn',
  'Account',
  'ApiTokens',
  'OwnData',
  'Privacy',
  'DemoCast',
  'Permissions',
  'ThemesToChoose',
  'WorkingGroupId',
  'Letter',
  'OpenedInvitation',
  'InvitationImport',
  'MayInvite',
  'Handover',
  'AuditEdition',
  'AuditEditionToRevise',
  'WhoCan',
];

/** SQL statements that a page takes. The first asking warms what is kept for good. */
const statementsOf = async ([operation, variables, who]: (typeof pages)[number]) => {
  const voice = who ? world.as(who) : world.anonymous;
  const text = siteQuestions.find(({ name }) => name === operation)?.text ?? '';
  await voice.ask(text, variables);
  world.statements.length = 0;
  await voice.ask(text, variables);
  return world.statements.length;
};

const counted = async () => {
  const counts: Record<string, number> = {};
  for (const page of pages) counts[JSON.stringify(page)] = await statementsOf(page);
  return counts;
};

describe('a page', () => {
  test('is counted here, or is of one thing only', () => {
    const asked = siteQuestions.filter(({ operation }) => operation === 'query').map(({ name }) => name);
    const here = [...pages.map(([operation]) => operation), ...ofOneThing];
    expect(asked.filter((name) => !here.includes(name))).toEqual([]);
    expect(here.filter((name) => !asked.includes(name))).toEqual([]);
  });

  test('takes as many statements for 100 recommendations as for 10', { timeout: 120_000 }, async () => {
    for (let made = 0; made < 10; made += 1) await aFullStory();
    const few = await counted();
    for (let made = 10; made < 100; made += 1) await aFullStory();
    expect(await counted()).toEqual(few);
    expect(Math.min(...Object.values(few))).toBeGreaterThan(0);
    expect(Math.max(...Object.values(few)), 'a page stays a page').toBeLessThan(60);
  });
});
