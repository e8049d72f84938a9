import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const moderator = world.as('moderator');
const stageOf = ({ reference, version }: { reference: string; version: number }) => ({ reference, version });

const asked = `reference stage adoptedOn { date } consensus dissent minorityOpinion isPriority
  reviewComments { comment role } viewerCan { undoAdoption adopt }`;
const seen = async (reference: string, voice = world.as('rapporteur')) =>
  (
    await voice.ask(
      `query ($reference: String!) { recommendation(reference: $reference) { ${asked}
        timeline { edges { node { kind occurredOn { date } } } } } }`,
      { reference },
    )
  ).recommendation;

const anAdopted = async () => {
  const draft = await world.aRecommendation();
  const { recommendation } = await world.as('rapporteur').do('adoptRecommendation', {
    ...stageOf(draft),
    consensus: 12,
    dissent: 2,
    minorityOpinion: 'Termin jest za krótki.',
    isPriority: true,
  });
  return { ...draft, version: recommendation.version as number };
};

describe('an adoption that is taken back', () => {
  test('leaves the recommendation with the group, without votes, and says why to those who work on it', async () => {
    const adopted = await anAdopted();
    expect((await seen(adopted.reference, moderator)).viewerCan).toEqual({
      undoAdoption: true,
      adopt: false,
    });
    await moderator.do('undoAdoption', { ...stageOf(adopted), reason: 'Policzono nie tę rekomendację.' });
    expect(await seen(adopted.reference)).toMatchObject({
      stage: 'GROUP_REVIEW',
      adoptedOn: null,
      consensus: null,
      dissent: null,
      minorityOpinion: null,
      isPriority: false,
      reviewComments: [{ comment: 'Policzono nie tę rekomendację.', role: 'MODERATOR' }],
      viewerCan: { undoAdoption: false, adopt: true },
    });
  });

  test('is no part of the public story, nor of the day from which the recommendation counts', async () => {
    const adopted = await anAdopted();
    await moderator.do('undoAdoption', { ...stageOf(adopted), reason: 'Dzień był inny.' });
    const { reference } = adopted;
    await moderator.do('adoptRecommendation', {
      ...{ reference, version: adopted.version + 1 },
      adoptedOn: '2015-05-20',
    });
    const addressees = [{ institution: places.cityOffice, role: 'LEAD' as const }];
    await world.as('coordinator').do('addressRecommendation', { reference, addressees });
    await world.as('coordinator').do('publishRecommendation', {
      ...{ reference, version: adopted.version + 3 },
      publishedOn: '2015-06-15',
    });
    const { timeline } = await seen(reference, world.anonymous);
    expect(timeline.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      { kind: 'ADOPTED', occurredOn: { date: '2015-05-20' } },
      { kind: 'PUBLISHED', occurredOn: { date: '2015-06-15' } },
    ]);
    const row = await world.database.db
      .selectFrom('recommendations')
      .select(['countsFrom', 'lastEventOn'])
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ countsFrom: '2015-05-20', lastEventOn: '2015-06-15' });
  });

  test('needs a reason, the moderator or coordinator, and a decision that no coordinator has edited yet', async () => {
    const adopted = await anAdopted();
    for (const [voice, reason, refused] of [
      [moderator, ' ', 'REASON_REQUIRED reason'],
      [moderator, 'x'.repeat(2_001), 'TOO_LONG reason'],
      [world.as('rapporteur'), 'Pomyłka.', 'NOT_ALLOWED'],
      [world.as('rapporteur-2'), 'Pomyłka.', 'NOT_FOUND reference'],
    ] as const) {
      const answer = await world.writesNothing(() =>
        voice.act('undoAdoption', { ...stageOf(adopted), reason }),
      );
      expect(refusals(answer)).toEqual([refused]);
    }
    const edited = await world.aRecommendation().adopted().revised({ title: 'Poprawiona' });
    expect(refusals(await moderator.act('undoAdoption', { ...stageOf(edited), reason: 'Pomyłka.' }))).toEqual(
      ['WRONG_STATE reference'],
    );
  });
});
