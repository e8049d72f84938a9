import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const moderator = world.as('moderator');
const coordinator = world.as('coordinator');
const stageOf = ({ reference, version }: { reference: string; version: number }) => ({ reference, version });

const asked = `reference stage version body { value } problem { value } rationale { value }
  parts { label text } themes { slug } addressees { institution { slug } }
  links { type direction recommendation { reference } }`;
const seen = async (reference: string, voice = coordinator) =>
  (
    await voice.ask(
      `query ($reference: String!) { recommendation(reference: $reference) { ${asked}
        timeline { edges { node { kind note linkedRecommendation { reference } } } } } }`,
      { reference },
    )
  ).recommendation;
const published = (draft = {}) =>
  world
    .aRecommendation({ addressedTo: [places.ministry], ...draft })
    .adopted()
    .published();

describe('two drafts that say the same', () => {
  test('become one, which takes over whom the other asks and what it is about', async () => {
    const kept = await world.aRecommendation({ themes: ['edukacja'], addressedTo: [places.cityOffice] });
    const other = await world.aRecommendation({
      ...{ group: 6, by: 'rapporteur-2', themes: ['zdrowie'], addressedTo: [places.ministry] },
    });
    const { recommendation } = await coordinator.do('mergeRecommendation', {
      ...stageOf(await other.and.adopted()),
      into: (await kept.and.adopted()).reference,
    });
    expect(recommendation).toMatchObject({ reference: other.reference, stage: 'MERGED' });
    const goesOn = await seen(kept.reference);
    expect(goesOn).toMatchObject({
      stage: 'ADOPTED',
      links: [{ type: 'MERGES', direction: 'TO', recommendation: { reference: other.reference } }],
    });
    const slugs = (of: { slug: string }[]) => of.map(({ slug }) => slug).toSorted();
    expect(slugs(goesOn.themes)).toEqual(['edukacja', 'zdrowie']);
    expect(
      slugs(goesOn.addressees.map((each: { institution: { slug: string } }) => each.institution)),
    ).toEqual([places.ministry, places.cityOffice].toSorted());
  });

  test('tell the public nothing of the one that went into the other, not even when that one is published', async () => {
    const kept = await world.aRecommendation();
    const other = await world.aRecommendation();
    await moderator.do('mergeRecommendation', { ...stageOf(other), into: kept.reference });
    const version = kept.version + 1;
    await world.as('rapporteur').do('adoptRecommendation', { reference: kept.reference, version });
    await coordinator.do('addressRecommendation', {
      reference: kept.reference,
      addressees: [{ institution: places.ministry, role: 'LEAD' }],
    });
    await coordinator.do('publishRecommendation', { reference: kept.reference, version: version + 2 });
    expect(await seen(other.reference, world.anonymous)).toBeNull();
    expect(await seen(other.reference, world.as('rapporteur-2'))).toBeNull();
    expect(await seen(kept.reference, world.anonymous)).toMatchObject({
      stage: 'PUBLISHED',
      links: [],
      timeline: { edges: [{ node: { kind: 'ADOPTED' } }, { node: { kind: 'PUBLISHED' } }] },
    });
    expect((await seen(kept.reference)).links).toHaveLength(1);
  });

  test('are merged by whoever works on both, and neither loses its adoption', async () => {
    const draft = await world.aRecommendation();
    const adopted = await world.aRecommendation().adopted();
    const neighbours = await world.aRecommendation({ group: 6, by: 'rapporteur-2' });
    const elsewhere = await world.aForum().aWorkingGroup().aRecommendation();
    const isPublic = await published();
    for (const [voice, which, into, refused] of [
      [moderator, draft, neighbours.reference, 'NOT_FOUND into'],
      [moderator, draft, draft.reference, 'INVALID into'],
      [coordinator, draft, elsewhere.reference, 'INVALID into'],
      [coordinator, adopted, draft.reference, 'WRONG_STATE into'],
      [coordinator, draft, isPublic.reference, 'WRONG_STATE into'],
      [moderator, draft, isPublic.reference, 'NOT_ALLOWED into'],
      [moderator, draft, 'WRO-2015/3.999', 'NOT_FOUND into'],
      [world.as('rapporteur-2'), draft, neighbours.reference, 'NOT_FOUND reference'],
    ] as const) {
      const answer = await world.writesNothing(() =>
        voice.act('mergeRecommendation', { ...stageOf(which), into }),
      );
      expect(refusals(answer), `${which.reference} into ${into}`).toEqual([refused]);
    }
  });

  test('merged into each other at the same time leave one of them', async () => {
    const [one, two] = [await world.aRecommendation(), await world.aRecommendation()];
    const answers = await Promise.all([
      moderator.act('mergeRecommendation', { ...stageOf(one), into: two.reference }),
      coordinator.act('mergeRecommendation', { ...stageOf(two), into: one.reference }),
    ]);
    expect(answers.map(({ userErrors }) => userErrors.length).toSorted()).toEqual([0, 1]);
    const stages = await Promise.all([one, two].map(async ({ reference }) => (await seen(reference)).stage));
    expect(stages.toSorted()).toEqual(['DRAFT', 'MERGED']);
  });
});

test('published ones are merged with a public reason, and the page of the merged one points to the other', async () => {
  const [other, kept] = [await published(), await published()];
  const merge = (reason?: string) =>
    coordinator.act('mergeRecommendation', {
      ...stageOf(other),
      into: kept.reference,
      ...(reason ? { reason } : {}),
    });
  expect(refusals(await merge())).toEqual(['REASON_REQUIRED reason']);
  expect(refusals(await merge('Mówią o tym samym.'))).toEqual([]);
  const page = await seen(other.reference, world.anonymous);
  expect(page).toMatchObject({
    stage: 'MERGED',
    links: [{ type: 'MERGES', direction: 'FROM', recommendation: { reference: kept.reference } }],
  });
  expect(page.timeline.edges.at(-1).node).toEqual({
    kind: 'MERGED',
    note: 'Mówią o tym samym.',
    linkedRecommendation: { reference: kept.reference },
  });
});

describe('a part of a text that becomes a recommendation of its own', () => {
  const split = async () => {
    const whole = await world.aRecommendation({ themes: ['edukacja'], addressedTo: [places.cityOffice] });
    const { recommendation } = await world.as('rapporteur').do('reviseRecommendation', {
      ...stageOf(whole),
      problem: 'Dzieci czekają.',
      parts: [{ text: 'Szkolenia.' }, { text: 'Podręczniki.' }, { text: 'Asystentki.' }],
    });
    return { ...whole, version: recommendation.version as number };
  };

  test('takes over the letters named, the reasons, themes and addressees, and gets the next number', async () => {
    const whole = await split();
    const { recommendation } = await world.as('rapporteur').do('splitRecommendation', {
      ...stageOf(whole),
      title: 'Asystentki międzykulturowe',
      body: 'Zatrudnić asystentki.',
      parts: ['c'],
      remainingBody: 'Szkolić i kupić podręczniki.',
    });
    expect(await seen(recommendation.reference)).toMatchObject({
      stage: 'DRAFT',
      body: { value: 'Zatrudnić asystentki.' },
      problem: { value: 'Dzieci czekają.' },
      parts: [{ label: 'a', text: 'Asystentki.' }],
      themes: [{ slug: 'edukacja' }],
      addressees: [{ institution: { slug: places.cityOffice } }],
      links: [{ type: 'SPLITS', direction: 'TO', recommendation: { reference: whole.reference } }],
    });
    expect(await seen(whole.reference)).toMatchObject({
      version: whole.version + 1,
      body: { value: 'Szkolić i kupić podręczniki.' },
      parts: [
        { label: 'a', text: 'Szkolenia.' },
        { label: 'b', text: 'Podręczniki.' },
      ],
    });
    const numberOf = (reference: string) => Number(reference.split('.').at(-1));
    expect(numberOf(recommendation.reference)).toBeGreaterThan(numberOf(whole.reference));
  });

  test('needs a title, words and letters that are there, before anything of it is written', async () => {
    const whole = await split();
    const answer = await world.writesNothing(() =>
      moderator.act('splitRecommendation', { ...stageOf(whole), title: ' ', body: '', parts: ['a', 'x'] }),
    );
    expect(refusals(answer)).toEqual(['REQUIRED title', 'REQUIRED body', 'NOT_FOUND parts.1']);
  });

  test('is no way to change what the group has adopted', async () => {
    const adopted = await world.aRecommendation().adopted();
    const answer = await coordinator.act('splitRecommendation', {
      ...stageOf(adopted),
      title: 'Nowa',
      body: 'Nowa.',
    });
    expect(refusals(answer)).toEqual(['WRONG_STATE reference']);
  });
});

describe('a published recommendation that a newer one replaces', () => {
  test('keeps its page, which names the newer one, and no longer counts', async () => {
    const [older, newer] = [await published(), await published()];
    const { recommendation } = await coordinator.do('supersedeRecommendation', {
      ...stageOf(older),
      by: newer.reference,
      reason: 'Ustawa się zmieniła.',
    });
    expect(recommendation).toMatchObject({ stage: 'SUPERSEDED' });
    const page = await seen(older.reference, world.anonymous);
    expect(page.links).toEqual([
      { type: 'SUPERSEDES', direction: 'FROM', recommendation: { reference: newer.reference } },
    ]);
    expect(page.timeline.edges.at(-1).node).toMatchObject({
      kind: 'SUPERSEDED',
      note: 'Ustawa się zmieniła.',
    });
  });

  test('is replaced by a published one that does not come from it backwards, on a day after both were public', async () => {
    const [older, newer, draft] = [await published(), await published(), await world.aRecommendation()];
    await coordinator.do('linkRecommendation', {
      ...{ reference: older.reference, to: newer.reference, type: 'CONTINUES' },
    });
    const version = older.version + 1;
    for (const [voice, more, refused] of [
      [coordinator, { by: newer.reference }, 'INVALID by'],
      [coordinator, { by: draft.reference }, 'WRONG_STATE by'],
      [
        coordinator,
        { by: (await published()).reference, supersededOn: '2015-01-01' },
        'INVALID supersededOn',
      ],
      [
        coordinator,
        { by: (await published()).reference, supersededOn: '2030-01-01' },
        'INVALID supersededOn',
      ],
      [moderator, { by: newer.reference }, 'NOT_ALLOWED'],
    ] as const) {
      const answer = await world.writesNothing(() =>
        voice.act('supersedeRecommendation', { reference: older.reference, version, ...more }),
      );
      expect(refusals(answer), JSON.stringify(more)).toEqual([refused]);
    }
  });
});
