import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const groupId = async (number: number): Promise<string> =>
  (await world.anonymous.ask(`{ workingGroup(forum: "${places.wroclaw}", number: ${number}) { id } }`))
    .workingGroup.id;
const workingGroup = await groupId(3);
const shares = [
  { sector: 'NGO', count: 12 },
  { sector: 'POLICE', count: 3 },
  { sector: 'MUNICIPALITY', count: 7 },
  { sector: 'MEDIA', count: 0 },
] as const;
const recorded = shares.slice(0, 3);
const seenBy = async (voice: typeof world.anonymous) =>
  (
    await voice.ask(`{ workingGroup(forum: "${places.wroclaw}", number: 3) {
      composition { sector count } recordedComposition { sector count } viewerCanRecordComposition } }`)
  ).workingGroup;

describe('who sat in a group', () => {
  test('is recorded by its rapporteur, replaced by its moderator, and kept in the log', async () => {
    const { db } = world.database;
    await world.as('rapporteur').do('recordComposition', { workingGroup, shares: [...shares] });
    const own = await seenBy(world.as('moderator'));
    expect(own).toMatchObject({ recordedComposition: recorded, viewerCanRecordComposition: true });
    await world.as('moderator').do('recordComposition', { workingGroup, shares: [] });
    expect((await seenBy(world.as('moderator'))).recordedComposition).toBe(null);
    const entries = await db
      .selectFrom('auditEntries')
      .selectAll()
      .where('verb', '=', 'recordComposition')
      .orderBy('number')
      .execute();
    expect(entries).toMatchObject([
      { objectType: 'WorkingGroup', objectName: 'WRO-2015/3', role: 'RAPPORTEUR', before: null },
      { role: 'MODERATOR', before: { 'composition.NGO': 12, 'composition.POLICE': 3 }, after: null },
    ]);
  });

  test('is public without what could point at a person', async () => {
    await world.as('rapporteur').do('recordComposition', { workingGroup, shares: [...shares] });
    for (const voice of [world.anonymous, world.as('rapporteur-2'), world.as('focal-point')])
      expect(await seenBy(voice)).toEqual({
        composition: [
          { sector: 'NGO', count: null },
          { sector: 'POLICE', count: null },
          { sector: 'MUNICIPALITY', count: 7 },
        ],
        recordedComposition: null,
        viewerCanRecordComposition: false,
      });
  });

  test('is refused where a sector comes twice or a number cannot be', async () => {
    const rapporteur = world.as('rapporteur');
    for (const [given, refused] of [
      [[shares[0], shares[0]], 'INVALID shares.1.sector'],
      [[{ sector: 'NGO', count: -1 }], 'INVALID shares.0.count'],
      [[{ sector: 'NGO', count: 1000 }], 'INVALID shares.0.count'],
    ] as const) {
      const answer = await world.writesNothing(() =>
        rapporteur.act('recordComposition', { workingGroup, shares: [...given] }),
      );
      expect(refusals(answer)).toEqual([refused]);
    }
    const nowhere = { workingGroup: 'WorkingGroup:00000000-0000-4000-8000-000000000000', shares: [] };
    expect(refusals(await rapporteur.act('recordComposition', nowhere))).toEqual(['NOT_FOUND workingGroup']);
  });

  test('stays as the Forum’s report gives it', async () => {
    const forum = world.aForum({
      groups: [{ number: 1, topic: { pl: 'Praca' }, themes: ['praca'] }],
      outputs: [{ kind: 'REPORT', title: { pl: 'Sprawozdanie' } }],
    });
    const { slug } = await forum.ready();
    const coordinator = world.as('coordinator');
    const { workingGroup: group } = await coordinator.ask(
      `{ workingGroup(forum: "${slug}", number: 1) { id viewerCanRecordComposition } }`,
    );
    expect(group.viewerCanRecordComposition).toBe(false);
    const answer = await world.writesNothing(() =>
      coordinator.act('recordComposition', { workingGroup: group.id, shares: [...shares] }),
    );
    expect(refusals(answer)).toEqual(['WRONG_STATE']);
    expect(answer.userErrors[0]?.message).toContain('Sprawozdanie');
  });
});
