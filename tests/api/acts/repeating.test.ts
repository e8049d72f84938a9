import { describe, expect, onTestFinished, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const rapporteur = world.as('rapporteur');
const focalPoint = world.as('focal-point');
const group3 = (await world.anonymous.ask(`{ workingGroup(forum: "wroclaw-2015", number: 3) { id } }`))
  .workingGroup.id;
const draft = { workingGroup: group3, kind: 'LAW_CHANGE', title: 'Tytuł', body: 'Treść.' } as const;
const twenty = Array.from({ length: 20 });

describe('an act sent again with the same id', () => {
  test('twenty at once write once and are answered alike', async () => {
    const clientMutationId = crypto.randomUUID();
    const answers = await Promise.all(
      twenty.map(() => rapporteur.do('draftRecommendation', { ...draft, clientMutationId })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const id = answers[0]?.recommendation.id.replace('Recommendation:', '');
    const { db } = world.database;
    const rows = await db
      .selectFrom('activities')
      .select('kind')
      .where('recommendationId', '=', id)
      .execute();
    expect(rows).toEqual([{ kind: 'DRAFTED' }]);
    const { workingGroup } = await rapporteur.ask(
      `{ workingGroup(forum: "wroclaw-2015", number: 3) { drafts { totalCount } } }`,
    );
    expect(workingGroup.drafts.totalCount).toBe(1);
    const again = await world.writesNothing(() =>
      rapporteur.act('draftRecommendation', { ...draft, clientMutationId }),
    );
    expect(again).toEqual(answers[0]);
  });

  test('holds for what an institution says, twenty at once', async () => {
    const { addressee, reference } = await world.aRecommendation().adopted().published();
    const clientMutationId = 'sprawozdanie-1';
    const report = { clientMutationId, addressee, status: 'IN_PROGRESS', occurredOn: '2016-02-01' } as const;
    const answers = await Promise.all(twenty.map(() => focalPoint.do('reportStatus', report)));
    expect(new Set(answers.map(({ statusUpdate }) => statusUpdate.id)).size).toBe(1);
    const promise = { clientMutationId: 'obietnica-1', addressee, text: 'Szkolenie' };
    await Promise.all(twenty.slice(0, 5).map(() => focalPoint.do('promise', promise)));
    const { recommendation } = await world.anonymous.ask(
      `query ($reference: String!) { recommendation(reference: $reference) { addressees { commitments { text } statusUpdates { totalCount } } } }`,
      { reference },
    );
    expect(recommendation.addressees).toEqual([
      { commitments: [{ text: 'Szkolenie' }], statusUpdates: { totalCount: 1 } },
    ]);
  });

  test('with another input, or for another act, is refused', async () => {
    const clientMutationId = crypto.randomUUID();
    const { recommendation } = await rapporteur.do('draftRecommendation', { ...draft, clientMutationId });
    const other = await world.writesNothing(() =>
      rapporteur.in('EN').act('draftRecommendation', { ...draft, title: 'Inny', clientMutationId }),
    );
    expect(other.userErrors).toEqual([
      {
        code: 'INVALID',
        path: ['clientMutationId'],
        message: 'This id belongs to another request. Send the form again.',
      },
    ]);
    const { reference } = recommendation;
    const act = await world.writesNothing(() =>
      rapporteur.act('submitRecommendation', { clientMutationId, reference, version: 1 }),
    );
    expect(refusals(act)).toEqual(['INVALID clientMutationId']);
  });

  test('of another person is another act', async () => {
    const clientMutationId = crypto.randomUUID();
    const one = await rapporteur.do('draftRecommendation', { ...draft, clientMutationId });
    const other = await world.as('moderator').do('draftRecommendation', { ...draft, clientMutationId });
    expect(other.recommendation.reference).not.toBe(one.recommendation.reference);
  });

  test('is done after all when the first was refused', async () => {
    const clientMutationId = crypto.randomUUID();
    const { reference } = await world.aRecommendation();
    const refused = await world.writesNothing(() =>
      rapporteur.act('submitRecommendation', { clientMutationId, reference, version: 7 }),
    );
    expect(refusals(refused)).toEqual(['CONFLICT version']);
    const { recommendation } = await rapporteur.do('submitRecommendation', {
      clientMutationId,
      reference,
      version: 1,
    });
    expect(recommendation.stage).toBe('GROUP_REVIEW');
  });

  test('answers with the thing as it is now, even when it moved on', async () => {
    const clientMutationId = crypto.randomUUID();
    const { recommendation } = await rapporteur.do('draftRecommendation', { ...draft, clientMutationId });
    await rapporteur.do('submitRecommendation', { reference: recommendation.reference, version: 1 });
    const again = await rapporteur.do('draftRecommendation', { ...draft, clientMutationId });
    expect(again.recommendation).toMatchObject({ id: recommendation.id, stage: 'GROUP_REVIEW', version: 2 });
  });

  test('tells nothing of what the person may no longer see', async () => {
    const drafting = { ...draft, clientMutationId: crypto.randomUUID() };
    await rapporteur.do('draftRecommendation', drafting);
    const { addressee } = await world
      .aRecommendation({ addressedTo: [places.ministry] })
      .adopted()
      .published();
    const reporting = {
      clientMutationId: crypto.randomUUID(),
      addressee,
      status: 'IN_PROGRESS',
      occurredOn: '2016-02-01',
    } as const;
    await world.as('focal-point-2').do('reportStatus', reporting);
    const makingAToken = {
      clientMutationId: crypto.randomUUID(),
      institution: places.ministry,
      name: 'Obieg dokumentów',
      scope: 'READ',
      endsOn: '2016-12-31',
    } as const;
    await world.as('focal-point-2').do('createApiToken', makingAToken);

    const grants = world.database.db
      .updateTable('roleGrants')
      .where('personId', 'in', ['demo-rapporteur', 'demo-focal-point-2']);
    onTestFinished(async () => void (await grants.set({ until: null }).execute()));
    await grants.set({ until: '2016-02-29' }).execute();
    const draftAgain = await rapporteur.act('draftRecommendation', drafting);
    expect(draftAgain.recommendation).toBeNull();
    expect(refusals(draftAgain)).toEqual(['NOT_FOUND reference']);
    const reportAgain = await world.as('focal-point-2').act('reportStatus', reporting);
    expect(reportAgain.statusUpdate).toBeNull();
    expect(reportAgain.addressee).toBeNull();
    expect(refusals(reportAgain)).toEqual(['NOT_FOUND addressee']);
    const tokenAgain = await world.as('focal-point-2').act('createApiToken', makingAToken);
    expect(tokenAgain).toMatchObject({ apiToken: null, secret: null });
    expect(refusals(tokenAgain)).toEqual(['NOT_FOUND']);
  });
});

test('two forms filled in at once for one recommendation: one is written, the other refused', async () => {
  const { reference, version } = await world.aRecommendation().adopted();
  const answers = await Promise.all([
    world.as('coordinator').act('publishRecommendation', { reference, version }),
    world.as('coordinator-2').act('requestChanges', { reference, version, comment: 'Nie teraz.' }),
  ]);
  expect(answers.map(refusals).toSorted()).toEqual([[], ['CONFLICT version']]);
});

test('two mutations in one request are done one after the other', async () => {
  const { reference } = await world.aRecommendation();
  const { a, b } = await rapporteur.ask(
    `mutation ($reference: String!) {
       a: submitRecommendation(input: { reference: $reference, version: 1 }) { recommendation { stage } userErrors { code } }
       b: adoptRecommendation(input: { reference: $reference, version: 2 }) { recommendation { stage } userErrors { code } } }`,
    { reference },
  );
  expect(a.recommendation.stage).toBe('GROUP_REVIEW');
  expect(b).toEqual({ recommendation: { stage: 'ADOPTED' }, userErrors: [] });
});
