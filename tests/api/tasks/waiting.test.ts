import { describe, expect, onTestFinished, test } from 'vitest';
import type { TaskKind } from '../../../server/src/graphql/__generated__/types.ts';
import type { Persona } from '../../support/cast.ts';
import { aWorld, places } from '../../support/world.ts';
import type { Told } from '../../support/world-recommendation.ts';

const world = await aWorld();

/** What waits for somebody about one recommendation. */
async function waiting(who: Persona, { reference }: Told) {
  const { viewer } = await world
    .as(who)
    .ask(
      `{ viewer { tasks(first: 100) { edges { node { kind since dueOn recommendation { reference } addressee { institution { slug } } } } } } }`,
    );
  return viewer.tasks.edges
    .map(({ node }: { node: { recommendation: { reference: string } } }) => node)
    .filter(
      ({ recommendation }: { recommendation: { reference: string } | null }) =>
        recommendation?.reference === reference,
    )
    .map(({ recommendation: _, ...task }: { recommendation: object }) => task);
}

const kindsFor = async (told: Told) => {
  const found: Record<string, TaskKind[]> = {};
  for (const who of [
    'rapporteur',
    'moderator',
    'rapporteur-2',
    'coordinator',
    'coordinator-elsewhere',
    'focal-point',
    'deputy',
    'focal-point-2',
    'validator',
    'assessor',
    'assessor-of-health',
    'insider',
    'administrator',
    'citizen',
  ] as const) {
    const tasks = await waiting(who, told);
    if (tasks.length > 0) found[who] = tasks.map(({ kind }: { kind: TaskKind }) => kind);
  }
  return found;
};

describe('what waits', () => {
  test('goes from the group to the coordinator, and no step waits for two', async () => {
    const told = await world.aRecommendation();
    const { and } = told;
    const group = (kind: TaskKind) => ({ rapporteur: [kind], moderator: [kind] });
    expect(await kindsFor(told)).toEqual(group('FINISH_DRAFT'));
    await and.submitted();
    expect(await kindsFor(told)).toEqual(group('RECORD_ADOPTION'));
    await and.adopted();
    expect(await kindsFor(told)).toEqual({ coordinator: ['PUBLISH'] });
    await and.sentBack();
    expect(await kindsFor(told)).toEqual(group('MAKE_CHANGES'));
    await and.resubmitted();
    expect(await kindsFor(told)).toEqual({ coordinator: ['PUBLISH'] });
    await and.published();
    expect(await kindsFor(told)).toEqual({ coordinator: ['SEND'] });
    await and.sent();
    const office = (kind: TaskKind) => ({ 'focal-point': [kind], deputy: [kind], insider: [kind] });
    expect(await kindsFor(told)).toEqual(office('RESPOND'));
    await and.responded('ACKNOWLEDGED');
    expect(await kindsFor(told)).toEqual(office('RESPOND'));
    await and.responded('ACCEPTED');
    expect(await kindsFor(told)).toEqual({});
    await and.reported('IN_PROGRESS');
    expect(await kindsFor(told)).toEqual({ assessor: ['ASSESS'], 'assessor-of-health': ['ASSESS'] });
    await and.assessed('IN_PROGRESS');
    expect(await kindsFor(told)).toEqual({});
    await and.reported('STALLED').withdrawn();
    expect(await kindsFor(told)).toEqual({});
  });

  test('a broken promise and an old word wait for a report', async () => {
    const told = await world
      .aRecommendation()
      .adopted({ on: '2014-05-20' })
      .published({ on: '2014-06-15' })
      .sent({ on: '2014-07-01' })
      .responded('ACCEPTED', { on: '2015-07-01' })
      .promised('Szkolenie', { on: '2015-08-01', dueOn: '2016-02-29' });
    expect(await waiting('focal-point', told)).toMatchObject([{ kind: 'REPORT', dueOn: '2016-02-29' }]);
    await told.and.moved('2016-12-31', { on: '2016-02-01' });
    expect(await waiting('focal-point', told)).toEqual([]);
    world.today('2016-07-02');
    expect(await waiting('focal-point', told)).toMatchObject([{ kind: 'REPORT', since: '2015-07-01' }]);
    await told.and.reported('IMPLEMENTED');
    expect(await waiting('focal-point', told)).toEqual([]);
  });

  test('what needs a second person waits for others, once, however often it was said', async () => {
    const told = await world
      .aRecommendation({ addressedTo: [places.ministry], themes: ['praca'] })
      .adopted()
      .published()
      .sent()
      .responded('ACCEPTED')
      .reported('IN_PROGRESS', { on: '2016-02-10', by: 'two-hats', unconfirmed: true })
      .reported('STALLED', { on: '2016-02-12', by: 'two-hats', unconfirmed: true });
    expect(await waiting('validator', told)).toEqual([
      {
        kind: 'CONFIRM_REPORT',
        since: '2016-02-10',
        dueOn: null,
        addressee: { institution: { slug: places.ministry } },
      },
    ]);
    expect(await waiting('two-hats', told)).toEqual([]);
    for (const on of ['2016-01-20', '2016-01-10']) {
      await told.and.assessed('NOT_IMPLEMENTED', { on, by: 'coordinator', unconfirmed: true });
    }
    expect(await waiting('coordinator', told)).toEqual([]);
    expect(await waiting('coordinator-2', told)).toMatchObject([
      { kind: 'CONFIRM_CLOSURE', since: '2016-01-10' },
    ]);
  });

  test('nothing waits for verification with those who may not judge it', async () => {
    const told = await world
      .aRecommendation()
      .adopted()
      .published()
      .sent()
      .reported('IN_PROGRESS', { by: 'insider' });
    const kinds = await kindsFor(told);
    expect(kinds['assessor']).toEqual(['ASSESS']);
    expect(kinds['insider']).toEqual(['RESPOND']);
  });
});

test('the public has no tasks: it has no viewer', async () => {
  expect(await world.anonymous.ask('{ viewer { tasks { totalCount } } }')).toEqual({ viewer: null });
});

describe('what somebody may do now', () => {
  const abilities = async (who: Persona, { reference }: Told) => {
    const { recommendation } = await world.as(who).ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
         viewerCan { revise submit adopt requestChanges resubmit publish withdraw address }
         addressees { viewerCan { respond promise movePromisedDate report confirmReport assess confirmClosure } } } }`,
      { reference },
    );
    const able = (all: Record<string, boolean>) => Object.keys(all).filter((ability) => all[ability]);
    return [able(recommendation.viewerCan), able(recommendation.addressees[0].viewerCan)];
  };

  test('follows from role and stage', async () => {
    const draft = await world.aRecommendation();
    expect(await abilities('rapporteur', draft)).toEqual([['revise', 'submit', 'adopt'], []]);
    const published = await world.aRecommendation().adopted().published();
    expect(await abilities('rapporteur', published)).toEqual([[], []]);
    expect(await abilities('coordinator', published)).toEqual([
      ['revise', 'withdraw', 'address'],
      ['assess'],
    ]);
    expect(await abilities('focal-point', published)).toEqual([[], ['respond', 'promise', 'report']]);
    expect(await abilities('focal-point-2', published)).toEqual([[], []]);
    expect(await abilities('coordinator-elsewhere', published)).toEqual([[], []]);
    expect(await abilities('administrator', published)).toEqual([[], []]);
    await published.and.withdrawn();
    for (const who of ['coordinator', 'focal-point', 'assessor'] as const) {
      expect(await abilities(who, published), who).toEqual([[], []]);
    }
  });

  test('reaches an assessor of a theme, through the group as well', async () => {
    const published = await world.aRecommendation().adopted().published();
    expect(await abilities('assessor-of-health', published)).toEqual([[], ['assess']]);
    const elsewhere = await world
      .aRecommendation({ themes: ['praca'] })
      .adopted()
      .published();
    expect(await abilities('assessor-of-health', elsewhere)).toEqual([[], []]);
  });

  test('is only what there is something to do to, and by somebody else', async () => {
    const told = await world
      .aRecommendation({ addressedTo: [places.ministry] })
      .adopted()
      .published()
      .promised('Szkolenie')
      .reported('IN_PROGRESS', { by: 'two-hats', unconfirmed: true })
      .assessed('NOT_IMPLEMENTED', { by: 'coordinator', unconfirmed: true });
    const inFollowUp = async (who: Persona) => (await abilities(who, told))[1];
    expect(await inFollowUp('validator')).toEqual(['confirmReport']);
    expect(await inFollowUp('two-hats'), 'their own report').toEqual([
      'respond',
      'promise',
      'movePromisedDate',
      'report',
    ]);
    expect(await inFollowUp('coordinator'), 'their own closure').toEqual(['assess']);
    expect(await inFollowUp('coordinator-2')).toEqual(['assess', 'confirmClosure']);
    await world.as('validator').do('confirmReport', { statusUpdate: told.updates[0] ?? '' });
    expect(await inFollowUp('validator'), 'nothing waits').toEqual([]);
  });

  test('is not to judge what one reported oneself', async () => {
    const told = await world.aRecommendation().adopted().published().reported('IN_PROGRESS', { by: 'clerk' });
    const clerksGrants = world.database.db.updateTable('roleGrants').where('personId', '=', 'demo-clerk');
    onTestFinished(async () => void (await clerksGrants.set({ role: 'FOCAL_POINT' }).execute()));
    await clerksGrants.set({ role: 'ASSESSOR' }).execute();
    expect((await abilities('clerk', told))[1]).toEqual([]);
  });

  test('is not to judge one’s own institution', async () => {
    const published = await world.aRecommendation().adopted().published();
    const [, atAddressee] = await abilities('insider', published);
    expect(atAddressee).not.toContain('assess');
  });
});
