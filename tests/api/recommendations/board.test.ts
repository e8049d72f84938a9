import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { aWorld } from '../../support/world.ts';
import type { Voice } from '../../support/api.ts';

const world = await aWorld();
const rapporteur = world.as('rapporteur');

const aGroup = async (drafts: number) => {
  const { slug } = await world.aForum({ groups: [] }).ready();
  const coordinator = world.as('coordinator');
  const references: string[] = [];
  for (let at = 0; at < drafts; at += 1) {
    const input = { forum: slug, kind: 'LAW_CHANGE', title: `Szkic ${at}`, body: 'Treść.' } as const;
    references.push((await coordinator.do('draftRecommendation', input)).recommendation.reference);
  }
  return { coordinator, references };
};

const board = async (voice: Voice = rapporteur): Promise<string[]> =>
  (
    await voice.ask(
      `{ workingGroup(forum: "wroclaw-2015", number: 3) { board { totalCount edges { node { reference } } } } }`,
    )
  ).workingGroup.board.edges.map((edge: { node: { reference: string } }) => edge.node.reference);

const move = (reference: string, after: string | null) =>
  rapporteur.do('moveRecommendation', { reference, after });

const state = async (reference: string, voice: Voice = rapporteur) =>
  (
    await voice.ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
        version lacks editing { name isViewer seenAt } } }`,
      { reference },
    )
  ).recommendation;

describe('the order of a group’s recommendations', () => {
  test('is the order they were written in until somebody moves one, public or not', async () => {
    const first = await world.aRecommendation().adopted().published();
    const second = await world.aRecommendation();
    const third = await world.aRecommendation();
    const known = await board();
    expect(known.slice(-3)).toEqual([first.reference, second.reference, third.reference]);

    await move(third.reference, first.reference);
    expect((await board()).slice(-3)).toEqual([first.reference, third.reference, second.reference]);
    await move(second.reference, null);
    expect((await board())[0]).toBe(second.reference);
    const fourth = await world.aRecommendation();
    expect((await board()).at(-1)).toBe(fourth.reference);
    expect((await state(third.reference)).version).toBe(1);
  });

  test('has room between two neighbours however often something is put there', async () => {
    const told = await Promise.all([
      world.aRecommendation(),
      world.aRecommendation(),
      world.aRecommendation(),
    ]);
    const [one = '', two = '', three = ''] = told.map(({ reference }) => reference).toSorted();
    for (let times = 0; times < 80; times += 1) await move(times % 2 ? two : three, one);
    expect((await board()).slice(-3)).toEqual([one, two, three]);
  });

  test('is one order after many moves at once, with everything in it once', async () => {
    const before = await board();
    await Promise.all(
      before.map((reference, at) =>
        move(
          reference,
          before[(at * 3 + 1) % before.length] === reference
            ? null
            : (before[(at * 3 + 1) % before.length] ?? null),
        ),
      ),
    );
    const after = await board();
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(await board()).toEqual(after);
  });

  test('takes no neighbour of another group, and nothing that there is not', async () => {
    const mine = await world.aRecommendation();
    const theirs = await world.aRecommendation({ group: 6, by: 'rapporteur-2' });
    for (const after of [theirs.reference, 'WRO-2015/3.999', mine.reference]) {
      const answer = await world.writesNothing(() =>
        rapporteur.act('moveRecommendation', { reference: mine.reference, after }),
      );
      expect(refusals(answer)).toEqual(['NOT_FOUND after']);
    }
  });

  test('is a matter of a gathering without groups as well', async () => {
    const { coordinator, references } = await aGroup(3);
    const [one = '', , three = ''] = references;
    const answer = await coordinator.act('moveRecommendation', { reference: three, after: one });
    expect(answer.userErrors).toEqual([]);
  });
});

test('a card says what is missing until it is public', async () => {
  const bare = await rapporteur.do('draftRecommendation', {
    workingGroup: (await world.anonymous.ask(`{ workingGroup(forum: "wroclaw-2015", number: 3) { id } }`))
      .workingGroup.id,
    kind: 'LAW_CHANGE',
    title: '',
    body: '',
    problem: 'Nikt nie rozumie pism.',
    isAutosave: true,
  });
  expect((await state(bare.recommendation.reference)).lacks.slice(0, 2)).toEqual(['BODY', 'ADDRESSEE']);
  const whole = await world.aRecommendation({ themes: ['praca'] });
  expect((await state(whole.reference)).lacks).toEqual([]);
});

describe('who edits what now', () => {
  test('is seen by name in the group, as somebody by its coordinator, by nobody else', async () => {
    const { reference } = await world.aRecommendation();
    await rapporteur.do('noteEditing', { reference });
    const mine = { name: expect.any(String), isViewer: true, seenAt: expect.any(String) };
    expect((await state(reference)).editing).toEqual([mine]);
    expect((await state(reference, world.as('moderator'))).editing).toEqual([{ ...mine, isViewer: false }]);
    expect((await state(reference, world.as('coordinator'))).editing).toEqual([
      { ...mine, name: null, isViewer: false },
    ]);

    const published = await world.aRecommendation().adopted().published();
    await world.as('coordinator').do('noteEditing', { reference: published.reference });
    expect((await state(published.reference, world.anonymous)).editing).toEqual([]);
    expect((await state(published.reference)).editing).toHaveLength(1);
  });

  test('is over when the form closes, or a minute after it was last heard of', async () => {
    const { reference } = await world.aRecommendation();
    world.today('2016-03-01T12:00:00Z');
    await rapporteur.do('noteEditing', { reference });
    world.today('2016-03-01T12:00:40Z');
    await rapporteur.do('noteEditing', { reference });
    world.today('2016-03-01T12:01:30Z');
    expect((await state(reference)).editing).toHaveLength(1);
    world.today('2016-03-01T12:01:41Z');
    expect((await state(reference)).editing).toEqual([]);
    await rapporteur.do('noteEditing', { reference });
    await rapporteur.do('noteEditing', { reference, isOver: true });
    expect((await state(reference)).editing).toEqual([]);
  });

  test('leaves nothing in the audit log, and nothing of what is over in the table', async () => {
    const { db } = world.database;
    const { reference } = await world.aRecommendation();
    const entries = async () => (await db.selectFrom('auditEntries').select('id').execute()).length;
    const before = await entries();
    world.today('2016-03-02T12:00:00Z');
    await rapporteur.do('noteEditing', { reference });
    expect(await entries()).toBe(before);
    expect(await db.selectFrom('recommendationEditing').select('personId').execute()).toHaveLength(1);
  });
});
