import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import type { Persona } from '../../support/cast.ts';
import { aWorld } from '../../support/world.ts';

const world = await aWorld();
const coordinator = world.as('coordinator');
const rapporteur = world.as('rapporteur');

const asked = async (who: Persona, reference: string, fields: string) =>
  (
    await world
      .as(who)
      .ask(`query ($reference: String!) { recommendation(reference: $reference) { ${fields} } }`, {
        reference,
      })
  ).recommendation;

const missing = async (reference: string) =>
  (await asked('rapporteur', reference, 'missingForPublishing { field message }')).missingForPublishing;

describe('what publishing needs', () => {
  test('is said at the field before anybody tries, in the words with which publishing refuses', async () => {
    const { reference } = await world.aRecommendation({ addressedTo: [] });
    const { version } = await rapporteur
      .do('reviseRecommendation', {
        ...{ reference, version: 1, problem: 'Tak to wygląda: ![](https://example.org/kolejka.png)' },
      })
      .then(({ recommendation }) => recommendation);
    const gaps = await missing(reference);
    expect(gaps.map(({ field }: { field: string }) => field)).toEqual(['PROBLEM', 'ADDRESSEES']);
    const { recommendation } = await rapporteur.do('adoptRecommendation', { reference, version });
    const refused = await world.writesNothing(() =>
      coordinator.act('publishRecommendation', { reference, version: recommendation.version }),
    );
    expect(refusals(refused)).toEqual(['REQUIRED problem', 'REQUIRED addressees']);
    expect(refused.userErrors.map(({ message }) => message)).toEqual(
      gaps.map(({ message }: { message: string }) => message),
    );
  });

  test('is nothing where a picture is described, or only written about', async () => {
    const body = 'Mapa: ![Plan urzędu](https://example.org/plan.png) Zapis `![](adres)` to ilustracja.';
    const { reference } = await world.aRecommendation({ body });
    expect(await missing(reference)).toEqual([]);
  });

  test('holds for what is public: no later text brings a picture without words', async () => {
    const { reference, version } = await world.aRecommendation().adopted().published();
    const revised = await world.writesNothing(() =>
      coordinator.act('reviseRecommendation', {
        ...{ reference, version, changeNote: 'Dodano ilustrację.' },
        body: 'Zobacz: ![ ](https://example.org/plan.png)',
      }),
    );
    expect(refusals(revised)).toEqual(['REQUIRED body']);
    expect(await missing(reference)).toEqual([]);
  });
});

describe('many published at once', () => {
  test('are each judged by themselves, and a repeat doubles none', async () => {
    const right = await world.aRecommendation().adopted();
    const lacking = await world.aRecommendation({ addressedTo: [] }).adopted();
    const changed = await world.aRecommendation().adopted();
    const draft = await world.aRecommendation();
    const other = await world.aRecommendation().adopted();
    const input = {
      clientMutationId: crypto.randomUUID(),
      changeNote: 'Po Forum.',
      recommendations: [right, lacking, { ...changed, version: 1 }, draft, other].map(
        ({ reference, version }) => ({ reference, version }),
      ),
    };
    const first = await coordinator.act('publishRecommendations', input);
    expect(first.published?.map(({ reference }) => reference)).toEqual([right.reference, other.reference]);
    expect(refusals(first)).toEqual([
      'REQUIRED recommendations.1.addressees',
      'CONFLICT recommendations.2.version',
      'WRONG_STATE recommendations.3.reference',
    ]);
    expect(await coordinator.act('publishRecommendations', input)).toEqual(first);
    const { revisions, timeline } = await asked(
      'coordinator',
      right.reference,
      'revisions { version } timeline { edges { node { kind note } } }',
    );
    expect(revisions).toHaveLength(1);
    expect(
      timeline.edges.filter(({ node }: { node: { kind: string } }) => node.kind === 'PUBLISHED'),
    ).toEqual([{ node: { kind: 'PUBLISHED', note: 'Po Forum.' } }]);
  });

  test('are none where nothing is asked for', async () => {
    const nothing = await world.writesNothing(() =>
      coordinator.act('publishRecommendations', { recommendations: [] }),
    );
    expect(refusals(nothing)).toEqual(['REQUIRED recommendations']);
  });
});

describe('a remark', () => {
  const remarks = 'remarks { field comment version role isSettled answers { answer settles role } }';

  test('is answered and settled by the group, and opened again by a later answer', async () => {
    const {
      reference,
      version,
      remarks: said,
    } = await world
      .aRecommendation()
      .adopted()
      .remarked({ field: 'BY_WHEN', comment: 'Od którego roku szkolnego?' });
    const remark = said[0] ?? '';
    await rapporteur.do('answerRemark', { reference, remark, answer: 'Od następnego.', settles: true });
    expect((await asked('moderator', reference, remarks)).remarks).toEqual([
      {
        ...{ field: 'BY_WHEN', comment: 'Od którego roku szkolnego?', version, role: 'COORDINATOR' },
        isSettled: true,
        answers: [{ answer: 'Od następnego.', settles: true, role: 'RAPPORTEUR' }],
      },
    ]);
    await coordinator.do('answerRemark', { reference, remark, answer: 'Proszę wpisać to w treści.' });
    expect((await asked('moderator', reference, 'version remarks { isSettled }')).remarks).toEqual([
      { isSettled: false },
    ]);
    expect((await asked('moderator', reference, 'version')).version).toBe(version);
  });

  test('is nobody else’s to read, not even once the recommendation is public', async () => {
    const { reference } = await world.aRecommendation().adopted().remarked().published();
    for (const who of ['focal-point', 'assessor', 'rapporteur-2'] as const)
      expect((await asked(who, reference, remarks)).remarks).toEqual([]);
    expect((await asked('rapporteur', reference, remarks)).remarks).toHaveLength(1);
  });

  test('needs words, and an answer needs words or a settlement, at the remark of this recommendation', async () => {
    const { reference, remarks: own } = await world.aRecommendation().remarked();
    const { remarks: foreign } = await world.aRecommendation().remarked();
    const said = await world.writesNothing(() =>
      rapporteur.act('remarkOnRecommendation', { reference, field: 'TITLE', comment: ' ' }),
    );
    expect(refusals(said)).toEqual(['REQUIRED comment']);
    const silent = await world.writesNothing(() =>
      rapporteur.act('answerRemark', { reference, remark: own[0] ?? '' }),
    );
    expect(refusals(silent)).toEqual(['REQUIRED answer']);
    const strange = await world.writesNothing(() =>
      rapporteur.act('answerRemark', { reference, remark: foreign[0] ?? '', settles: true }),
    );
    expect(refusals(strange)).toEqual(['NOT_FOUND remark']);
  });
});

test('what the group adopted and what it handed in stay known while others edit', async () => {
  const texts = 'adoptedText { title } handedInText { title }';
  const { reference } = await world
    .aRecommendation({ title: 'Przyjęty' })
    .adopted()
    .sentBack()
    .revised({ by: 'rapporteur', title: 'Poprawiony przez grupę' })
    .resubmitted({ by: 'rapporteur' })
    .revised({ title: 'Zredagowany' })
    .revised({ language: 'EN', title: 'Translated', body: 'Body.' })
    .published();
  expect(await asked('focal-point', reference, texts)).toEqual({
    adoptedText: { title: 'Przyjęty' },
    handedInText: { title: 'Poprawiony przez grupę' },
  });
  const draft = await world.aRecommendation();
  expect(await asked('rapporteur', draft.reference, texts)).toEqual({
    adoptedText: null,
    handedInText: null,
  });
});
