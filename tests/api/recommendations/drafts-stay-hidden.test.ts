import { beforeAll, describe, expect, test } from 'vitest';
import type { Voice } from '../../support/api.ts';
import type { Persona } from '../../support/cast.ts';
import { aWorld, places } from '../../support/world.ts';
import type { Told } from '../../support/world-recommendation.ts';

const world = await aWorld();

/** One in each stage before publication, all with a word nobody else uses, all tied to a published one. */
const hidden: Record<string, Told> = {};
let published: Told;
/** What drafting leaves in the tables, by the id the API would know it by. */
const ids: string[] = [];

beforeAll(async () => {
  published = await world.aRecommendation({ title: 'Publiczna' }).adopted().published();
  const draft = () => world.aRecommendation({ title: 'Kwiatokrzewie', supportedBy: ['fundacja-przyklad'] });
  const tied = () => draft().linked('CONTINUES', published.reference);
  hidden['DRAFT'] = await tied();
  hidden['GROUP_REVIEW'] = await tied().submitted();
  hidden['ADOPTED'] = await tied().adopted();
  hidden['CHANGES_REQUESTED'] = await tied().adopted().sentBack();
  hidden['EDITING'] = await tied().adopted().revised({ title: 'Kwiatokrzewie' });
  for (const { id, addressees } of Object.values(hidden)) ids.push(id, ...Object.values(addressees));
  const { db } = world.database;
  const activities = await db.selectFrom('activities').selectAll().execute();
  ids.push(
    ...activities
      .filter(({ recommendationId }) => recommendationId !== published.id.replace(/.*:/, ''))
      .map(({ id }) => `Change:${id}`),
  );
});

const outsiders: (Persona | 'anybody')[] = [
  'anybody',
  'citizen',
  'rapporteur-2',
  'focal-point',
  'deputy',
  'validator',
  'assessor',
  'coordinator-elsewhere',
  'administrator',
];
const insiders: Persona[] = ['rapporteur', 'moderator', 'coordinator', 'coordinator-2'];
const voiceOf = (who: Persona | 'anybody'): Voice => (who === 'anybody' ? world.anonymous : world.as(who));

const everything = `query ($reference: String!, $institution: String!) {
  recommendations(first: 100) { totalCount edges { node { title { value } } } }
  searched: recommendations(search: "Kwiatokrzewie") { totalCount edges { node { id } } }
  byReference: recommendations(search: $reference) { totalCount edges { node { id } } }
  changes(first: 100) { totalCount edges { node { recommendation { reference } linkedRecommendation { reference } } } }
  implementationSummary(groupBy: [FORUM, WORKING_GROUP]) { denominator excluded rows { denominator } }
  progressOverTime(from: "2015-01-01", to: "2016-03-01") { denominator }
  forum(slug: "wroclaw-2015") {
    recommendations { totalCount edges { node { id } } }
    summary { denominator }
  }
  workingGroup(forum: "wroclaw-2015", number: 3) {
    recommendations { totalCount edges { node { id } } }
    drafts { totalCount edges { node { title { value } } } }
    summary { denominator }
    viewerCanDraft
  }
  theme(slug: "zdrowie") { recommendations { totalCount edges { node { id } } } }
  institution(slug: $institution) { addressed { totalCount edges { node { id } } } summary { denominator } }
}`;
const story = `query ($reference: String!) {
  recommendation(reference: $reference) {
    timesRaised
    links { recommendation { reference } }
    timeline { totalCount edges { node { kind linkedRecommendation { reference } } } }
  }
}`;

describe.each(outsiders)('to %s', (who) => {
  test('a recommendation before publication is like one that never was', async () => {
    const answers = [];
    for (const { reference } of [...Object.values(hidden), { reference: 'WRO-2015/3.999' }]) {
      const { recommendation } = await voiceOf(who).ask(
        `query ($reference: String!) { recommendation(reference: $reference) { reference stage } }`,
        { reference },
      );
      answers.push(recommendation);
    }
    expect(answers).toEqual(answers.map(() => null));
  });

  test('none of it stands in any list, count, search, change or summary', async () => {
    const reference = hidden['DRAFT']?.reference;
    const seen = await voiceOf(who).ask(everything, { reference, institution: 'fundacja-przyklad' });
    const only = { totalCount: 1, edges: [{ node: { id: published.id } }] };
    expect(seen).toMatchObject({
      recommendations: { totalCount: 1, edges: [{ node: { title: { value: 'Publiczna' } } }] },
      searched: { totalCount: 0, edges: [] },
      byReference: { totalCount: 0, edges: [] },
      implementationSummary: { denominator: 1, excluded: 0, rows: [{ denominator: 1 }] },
      forum: { recommendations: only, summary: { denominator: 1 } },
      workingGroup: {
        recommendations: only,
        drafts: { totalCount: 0, edges: [] },
        summary: { denominator: 1 },
        viewerCanDraft: false,
      },
      theme: { recommendations: only },
      institution: { addressed: { totalCount: 0, edges: [] }, summary: { denominator: 0 } },
    });
    const about = seen.changes.edges.map(
      ({ node }: { node: { recommendation: object } }) => node.recommendation,
    );
    expect(about.length).toBeGreaterThan(0);
    expect(about).toEqual(about.map(() => ({ reference: published.reference })));
    expect(seen.changes.totalCount).toBe(about.length);
    expect(
      Math.max(...seen.progressOverTime.map((point: { denominator: number }) => point.denominator)),
    ).toBeLessThan(2);
  });

  test('a published one shows no tie to it', async () => {
    const { recommendation } = await voiceOf(who).ask(story, { reference: published.reference });
    expect(recommendation.links).toEqual([]);
    expect(recommendation.timesRaised).toBe(1);
    expect(JSON.stringify(recommendation.timeline)).not.toContain('LINKED');
  });

  test('nothing of it can be had by its id', async () => {
    expect(ids.length).toBeGreaterThan(20);
    for (let at = 0; at < ids.length; at += 5) {
      const asked = ids.slice(at, at + 5).map((id, place) => `n${place}: node(id: "${id}") { id }`);
      const answer = await voiceOf(who).ask(`{ ${asked.join(' ')} }`);
      expect(Object.values(answer)).toEqual(asked.map(() => null));
    }
  });
});

describe.each(insiders)('to %s, who works on it,', (who) => {
  test('it is there by reference, by id and among the group’s drafts', async () => {
    for (const [stage, { reference, id }] of Object.entries(hidden)) {
      const { recommendation, node } = await voiceOf(who).ask(
        `query ($reference: String!, $id: ID!) { recommendation(reference: $reference) { stage } node(id: $id) { id } }`,
        { reference, id },
      );
      expect(recommendation).toEqual({ stage });
      expect(node).toEqual({ id });
    }
    const { workingGroup } = await voiceOf(who).ask(
      `{ workingGroup(forum: "wroclaw-2015", number: 3) { viewerCanDraft drafts { totalCount edges { node { reference } } } } }`,
    );
    const references = Object.values(hidden).map(({ reference }) => ({ node: { reference } }));
    expect(workingGroup).toEqual({
      viewerCanDraft: true,
      drafts: { totalCount: references.length, edges: references },
    });
  });

  test('yet it stands in no public list or count', async () => {
    const { recommendations, implementationSummary, changes } = await voiceOf(who).ask(
      `{ recommendations(search: "Kwiatokrzewie") { totalCount } implementationSummary { denominator }
         changes(first: 100) { edges { node { recommendation { reference } } } } }`,
    );
    expect(recommendations.totalCount).toBe(0);
    expect(implementationSummary.denominator).toBe(1);
    const about = new Set(
      changes.edges.map(
        ({ node }: { node: { recommendation: { reference: string } } }) => node.recommendation.reference,
      ),
    );
    expect(about).toEqual(new Set([published.reference]));
  });
});

test('the drafts of several groups come with their own group each', async () => {
  const { forum } = await world
    .as('rapporteur')
    .ask(`{ forum(slug: "${places.wroclaw}") { workingGroups { number drafts { totalCount } } } }`);
  expect(forum.workingGroups).toEqual([
    { number: 3, drafts: { totalCount: 5 } },
    { number: 6, drafts: { totalCount: 0 } },
    { number: 7, drafts: { totalCount: 0 } },
  ]);
});
