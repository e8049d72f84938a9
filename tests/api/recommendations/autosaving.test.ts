import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const rapporteur = world.as('rapporteur');
const moderator = world.as('moderator');
const group3 = (await world.anonymous.ask(`{ workingGroup(forum: "${places.wroclaw}", number: 3) { id } }`))
  .workingGroup.id as string;

const begun = async (more: object = {}) => {
  const input = {
    ...({ workingGroup: group3, kind: 'INSTITUTIONAL', title: '', body: '' } as const),
    ...{ problem: 'Nikt nie rozumie pism z urzędu. To trwa.', isAutosave: true, ...more },
  };
  return (await rapporteur.do('draftRecommendation', input)).recommendation;
};

const texts = async (reference: string) =>
  (
    await rapporteur.ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
        version stage title { value } body { value } revisions { version title body problem } } }`,
      { reference },
    )
  ).recommendation;

const activities = async (id: string) =>
  (
    await world.database.db
      .selectFrom('activities')
      .select('kind')
      .where('recommendationId', '=', id.replace(/.*:/, ''))
      .orderBy('recordedAt')
      .execute()
  ).map(({ kind }) => kind);

describe('a form that saves by itself', () => {
  test('begins a draft without title or text, under the first sentence of what was said', async () => {
    const { reference } = await begun();
    expect(await texts(reference)).toMatchObject({
      title: { value: 'Nikt nie rozumie pism z urzędu' },
      body: { value: '' },
      revisions: [],
    });
  });

  test('writes the text in use and no history; the next save of something else keeps it first', async () => {
    const { id, reference } = await begun();
    for (const [version, body] of ['Raz', 'Raz w', 'Raz w tygodniu'].entries())
      await rapporteur.do('reviseRecommendation', {
        reference,
        version: version + 1,
        body,
        isAutosave: true,
      });
    expect(await texts(reference)).toMatchObject({
      version: 4,
      body: { value: 'Raz w tygodniu' },
      revisions: [],
    });
    await rapporteur.do('reviseRecommendation', { reference, version: 4, body: 'Dwa razy w tygodniu' });
    expect((await texts(reference)).revisions).toMatchObject([
      { version: 5, body: 'Dwa razy w tygodniu' },
      { version: 4, body: 'Raz w tygodniu' },
    ]);
    expect(await activities(id)).toEqual(['DRAFTED', 'EDITED']);
  });

  test('and is then saved as it is stands in the history once', async () => {
    const { reference } = await begun({ body: 'Dyżur.' });
    await rapporteur.do('reviseRecommendation', { reference, version: 1, body: 'Dyżur.' });
    expect((await texts(reference)).revisions).toMatchObject([{ version: 2, body: 'Dyżur.' }]);
  });

  test('of another person never takes the words of the first out of the history', async () => {
    const { reference } = await begun({ body: 'Jej słowa.' });
    await moderator.do('reviseRecommendation', { reference, version: 1, body: 'Jego.', isAutosave: true });
    expect((await texts(reference)).revisions).toMatchObject([{ version: 1, body: 'Jej słowa.' }]);
  });

  test.each(['submitRecommendation', 'adoptRecommendation'] as const)(
    '%s keeps what was autosaved, and refuses what is half-written at its field',
    async (verb) => {
      const { reference } = await begun();
      const half = await world.writesNothing(() => rapporteur.act(verb, { reference, version: 1 }));
      expect(refusals(half)).toEqual(['REQUIRED body']);
      await rapporteur.do('reviseRecommendation', {
        reference,
        version: 1,
        body: 'Dyżur.',
        isAutosave: true,
      });
      await rapporteur.do(verb, { reference, version: 2 });
      expect((await texts(reference)).revisions).toMatchObject([{ version: 2, body: 'Dyżur.' }]);
    },
  );

  test('saves drafts only, meets conflicts like any other, and not without a single word', async () => {
    const { reference, version } = await world.aRecommendation().submitted();
    const late = { reference, version, body: 'Inna.', isAutosave: true };
    expect(refusals(await rapporteur.act('reviseRecommendation', late))).toEqual(['WRONG_STATE isAutosave']);
    const { reference: other } = await begun();
    await moderator.do('reviseRecommendation', {
      reference: other,
      version: 1,
      body: 'Ich.',
      isAutosave: true,
    });
    expect(
      refusals(
        await rapporteur.act('reviseRecommendation', {
          reference: other,
          version: 1,
          body: 'Moje.',
          isAutosave: true,
        }),
      ),
    ).toEqual(['CONFLICT version']);
    const nothing = { workingGroup: group3, kind: 'LAW_CHANGE', title: ' ', body: ' ' } as const;
    expect(refusals(await rapporteur.act('draftRecommendation', { ...nothing, isAutosave: true }))).toEqual([
      'REQUIRED title',
    ]);
  });
});

describe('a title nobody wrote', () => {
  test.each([
    ['Gmina zapewnia dyżury. Raz w tygodniu.', 'Gmina zapewnia dyżury'],
    ['1. Gmina zapewnia dyżury\n2. I napisy', 'Gmina zapewnia dyżury'],
    ['Art. 5 ust. 2 ustawy zmienia się tak', 'Art. 5 ust. 2 ustawy zmienia się tak'],
    [`${'słowo '.repeat(40)}`, `${'słowo '.repeat(19).trim()}…`],
  ])('of "%s" is "%s"', async (body, title) => {
    const { reference } = await begun({ body, problem: 'Inne.' });
    expect((await texts(reference)).title.value).toBe(title);
  });

  test('follows the text while the field is empty, and is needed once the draft was handed on', async () => {
    const { reference } = await begun({ body: 'Pierwszy pomysł.' });
    await rapporteur.do('reviseRecommendation', { reference, version: 1, title: '', body: 'Drugi pomysł.' });
    expect((await texts(reference)).title.value).toBe('Drugi pomysł');
    await rapporteur.do('submitRecommendation', { reference, version: 2 });
    expect(
      refusals(await rapporteur.act('reviseRecommendation', { reference, version: 3, title: '' })),
    ).toEqual(['REQUIRED title']);
  });
});
