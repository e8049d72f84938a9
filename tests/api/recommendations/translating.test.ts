import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const coordinator = world.as('coordinator');
const rapporteur = world.as('rapporteur');

const stage = ({ reference, version }: { reference: string; version: number }) => ({ reference, version });
const aPublished = (title = 'Szkoły przyjmują dzieci') =>
  world
    .aRecommendation({ title, addressedTo: [places.ministry] })
    .adopted()
    .published();

const text = async (reference: string, language: string | null, voice = world.anonymous) =>
  (
    await voice.ask(
      `query ($reference: String!, $language: TextLanguage) { recommendation(reference: $reference) {
        stage version languages
        text(language: $language) {
          language tag title problem rationale body parts { label text } version translatesVersion isOriginal isStale
          isMachineMade originalThen { version title body }
        } } }`,
      { reference, language },
    )
  ).recommendation;

interface Waiting {
  kind: string;
  language: string;
  recommendation: { reference: string };
}
const waiting = async (voice = coordinator, args: Record<string, unknown> = {}): Promise<Waiting[]> =>
  (
    await voice.ask(
      `query ($language: TextLanguage, $forum: String) { viewer { translations(first: 100, language: $language, forum: $forum) {
        totalCount edges { node { id kind language since recommendation { reference } original { title }
          translation { title originalThen { title } } } } } } }`,
      args,
    )
  ).viewer.translations.edges.map(({ node }: { node: Waiting }) => node);

const waitsFor = async (reference: string, args?: Record<string, unknown>, voice = coordinator) =>
  (await waiting(voice, args))
    .filter(({ recommendation }) => recommendation.reference === reference)
    .map(({ kind, language }) => `${kind} ${language}`)
    .toSorted();

describe('a translation', () => {
  test('stands beside the original, says which version of it it is, and leaves its stage alone', async () => {
    const told = await world
      .aRecommendation({ title: 'Po polsku' })
      .adopted()
      .translated({ title: 'In English', body: 'Do it.' });
    const { text: english, ...recommendation } = await text(told.reference, 'EN', coordinator);
    expect(recommendation).toMatchObject({ stage: 'ADOPTED', languages: ['PL', 'EN'] });
    expect(english).toMatchObject({
      ...{ language: 'EN', tag: 'en', title: 'In English', body: 'Do it.', isOriginal: false },
      ...{ translatesVersion: 1, isStale: false, isMachineMade: false, originalThen: { title: 'Po polsku' } },
    });
    expect((await text(told.reference, null, coordinator)).text).toMatchObject({
      ...{
        language: 'PL',
        title: 'Po polsku',
        isOriginal: true,
        translatesVersion: null,
        originalThen: null,
      },
    });
    expect((await text(told.reference, 'UK', coordinator)).text).toBeNull();
  });

  test('falls behind when the original changes, and shows what it was made of', async () => {
    const told = await aPublished('Dawny tytuł').translated();
    await told.and.revised({ title: 'Nowy tytuł', changeNote: 'Doprecyzowanie.' });
    expect((await text(told.reference, 'EN')).text).toMatchObject({
      isStale: true,
      originalThen: { title: 'Dawny tytuł' },
    });
    await told.and.translated({ title: 'A new title' });
    expect((await text(told.reference, 'EN')).text).toMatchObject({
      isStale: false,
      originalThen: { title: 'Nowy tytuł' },
    });
  });

  test('keeps up when only the themes of the original change', async () => {
    const told = await aPublished().translated();
    await told.and.revised({ themes: ['praca'], changeNote: 'Temat.' });
    expect((await text(told.reference, 'EN')).text).toMatchObject({ isStale: false });
  });

  test('can be mended without having caught up, and then stays behind', async () => {
    const told = await aPublished().translated({ title: 'A tpyo' });
    const { translatesVersion } = (await text(told.reference, 'EN')).text;
    await told.and.revised({ body: 'Zupełnie inaczej.', changeNote: 'Inaczej.' });
    await told.and.translated({ title: 'A typo', translatesVersion });
    expect((await text(told.reference, 'EN')).text).toMatchObject({
      ...{ title: 'A typo', translatesVersion, isStale: true },
    });
    const { version } = await text(told.reference, null);
    const wrong = await world.writesNothing(() =>
      coordinator.act('translateRecommendation', {
        ...{ reference: told.reference, version, language: 'EN', translatesVersion: 99 },
      }),
    );
    expect(refusals(wrong)).toEqual(['INVALID translatesVersion']);
  });

  test('keeps in the history what it was made of, also where that was saved by itself', async () => {
    const told = await world.aRecommendation({ title: 'Pierwszy' });
    const { recommendation } = await rapporteur.do('reviseRecommendation', {
      ...{ ...stage(told), title: 'Sam się zapisał', isAutosave: true },
    });
    await rapporteur.do('translateRecommendation', {
      ...{ ...stage(recommendation), language: 'EN', title: 'Saved itself', body: 'Do it.' },
    });
    expect((await text(told.reference, 'EN', rapporteur)).text).toMatchObject({
      originalThen: { title: 'Sam się zapisał' },
    });
  });

  test('is no translation into the language of the original, needs title and text, and the letters of its parts', async () => {
    const told = await world.aRecommendation();
    const act = (more: object) =>
      world.writesNothing(() =>
        rapporteur.act('translateRecommendation', { ...stage(told), language: 'EN', ...more } as never),
      );
    expect(refusals(await act({ language: 'PL', title: 'A', body: 'B' }))).toEqual(['INVALID language']);
    expect(refusals(await act({}))).toEqual(['REQUIRED title', 'REQUIRED body']);
    expect(refusals(await act({ title: 'A', body: 'B', parts: [{ label: 'c', text: 'C' }] }))).toEqual([
      'INVALID parts.0',
    ]);
    expect(refusals(await act({ version: 7, title: 'A', body: 'B' }))).toEqual(['CONFLICT version']);
  });

  test('is a coordinator’s to write once the group has adopted', async () => {
    const told = await world.aRecommendation().adopted();
    const words = { language: 'EN', title: 'A', body: 'B' } as const;
    const answer = await world.writesNothing(() =>
      rapporteur.act('translateRecommendation', { ...stage(told), ...words }),
    );
    expect(refusals(answer)).toEqual(['NOT_ALLOWED']);
  });
});

describe('easy-to-read Polish', () => {
  test('has a tag of its own, is found by its words, and stands in for no other text', async () => {
    const told = await aPublished('Zapewnienie asystentury międzykulturowej').translated({
      language: 'PL_EASY',
      ...{ title: 'Pomoc w szkole', body: 'W szkole pomaga dzieciom gżegżółka.' },
    });
    const found = await text(told.reference, 'PL_EASY');
    expect(found).toMatchObject({ languages: ['PL'], text: { tag: 'pl-simple', title: 'Pomoc w szkole' } });
    const { recommendation, recommendations } = await world.anonymous.ask(
      `query ($reference: String!) {
        recommendation(reference: $reference) { title(language: UK) { value } revisions { language } }
        recommendations(search: "gżegżółki") { edges { node { reference } } } }`,
      { reference: told.reference },
    );
    expect(recommendation.title.value).toBe('Zapewnienie asystentury międzykulturowej');
    expect(recommendation.revisions.every(({ language }: { language: string }) => language === 'PL')).toBe(
      true,
    );
    expect(recommendations.edges).toEqual([{ node: { reference: told.reference } }]);
  });
});

describe('the glossary', () => {
  test('offers the words of a text in whichever form, the longer one where it covers a shorter', async () => {
    const { reference } = await world
      .aRecommendation({
        title: 'O adresatach rekomendacji',
        body: 'Grupy robocze spotykają się w Forum. Konferencji nie będzie.',
      })
      .translated({ title: 'A monitoring round', body: 'Nothing else.' });
    const terms = async (language: string | null) =>
      (
        await rapporteur.ask(
          `query ($reference: String!, $language: TextLanguage) { recommendation(reference: $reference) {
            text(language: $language) { terms { polish english ukrainian } } } }`,
          { reference, language },
        )
      ).recommendation.text.terms;
    expect(await terms(null)).toEqual([
      { polish: 'Forum', english: 'Forum', ukrainian: null },
      { polish: 'konferencja', english: 'conference', ukrainian: null },
      { polish: 'grupa robocza', english: 'working group', ukrainian: null },
      { polish: 'rekomendacja', english: 'recommendation', ukrainian: null },
      { polish: 'adresat', english: 'addressee', ukrainian: null },
    ]);
    expect(await terms('EN')).toMatchObject([{ english: 'monitoring round' }]);
  });
});

describe('what a machine made', () => {
  const shown = async (reference: string) =>
    (
      await world.anonymous.ask(
        `query ($reference: String!) { recommendation(reference: $reference) {
          title(language: EN) { isMachineMade } original: title(language: PL) { isMachineMade } } }`,
        { reference },
      )
    ).recommendation;

  test('says so wherever it is shown until a person approves it, also after it was mended', async () => {
    const told = await aPublished().translated({ isMachineMade: true });
    const marked = { title: { isMachineMade: true }, original: { isMachineMade: false } };
    expect(await shown(told.reference)).toEqual(marked);
    await told.and.translated({ title: 'Mended', isMachineMade: false });
    expect(await shown(told.reference)).toEqual(marked);
    const { version } = await text(told.reference, 'EN');
    await coordinator.do('approveTranslation', { reference: told.reference, version, language: 'EN' });
    expect((await shown(told.reference)).title).toEqual({ isMachineMade: false });
    expect((await text(told.reference, 'EN')).text).toMatchObject({ title: 'Mended', isStale: false });
    const { recommendation } = await world.anonymous.ask(
      `query ($reference: String!) { recommendation(reference: $reference) { revisions { language isMachineMade } } }`,
      { reference: told.reference },
    );
    expect(recommendation.revisions.slice(0, 2)).toEqual([
      { language: 'EN', isMachineMade: true },
      { language: 'EN', isMachineMade: true },
    ]);
  });

  test('can be approved where there is something to approve', async () => {
    const told = await aPublished().translated();
    for (const [language, expected] of [
      ['EN', 'WRONG_STATE language'],
      ['UK', 'NOT_FOUND language'],
    ] as const) {
      const answer = await world.writesNothing(() =>
        coordinator.act('approveTranslation', { ...stage(told), language }),
      );
      expect(refusals(answer)).toEqual([expected]);
    }
  });
});

describe('what waits for a translator', () => {
  test('is what lacks a translation, what fell behind, and what a machine made, and nothing once it is done', async () => {
    const told = await aPublished();
    expect(await waitsFor(told.reference)).toEqual(['MISSING EN', 'MISSING UK']);
    await told.and.translated();
    await told.and.translated({ language: 'UK', isMachineMade: true });
    expect(await waitsFor(told.reference)).toEqual(['TO_APPROVE UK']);
    await told.and.revised({ title: 'Inny', changeNote: 'Inaczej.' });
    expect(await waitsFor(told.reference)).toEqual(['STALE EN', 'TO_APPROVE UK']);
  });

  test('can be narrowed to a language and a gathering, and easy-to-read Polish is waited for only where it is asked for', async () => {
    const told = await aPublished();
    expect(await waitsFor(told.reference, { language: 'PL_EASY' })).toEqual(['MISSING PL_EASY']);
    expect(await waitsFor(told.reference, { language: 'UK', forum: places.wroclaw })).toEqual(['MISSING UK']);
    expect(await waitsFor(told.reference, { forum: 'krakow-2013' })).toEqual([]);
  });

  test('begins with what is public', async () => {
    await world.aRecommendation().adopted();
    await aPublished();
    const references = (await waiting()).map(({ recommendation }) => recommendation.reference);
    const { recommendations } = await world.anonymous.ask(
      '{ recommendations(first: 100) { edges { node { reference } } } }',
    );
    const open = new Set(
      recommendations.edges.map(({ node }: { node: { reference: string } }) => node.reference),
    );
    const isPublic = references.map((reference) => open.has(reference));
    expect(isPublic).toEqual(isPublic.toSorted().toReversed());
    expect(new Set(isPublic)).toEqual(new Set([true, false]));
  });

  test('is a group’s own only while the text is the group’s, and nobody else’s', async () => {
    const draft = await world.aRecommendation().translated({ isMachineMade: true });
    expect(await waitsFor(draft.reference, {}, rapporteur)).toEqual(['TO_APPROVE EN']);
    expect(await waitsFor(draft.reference, {}, world.as('rapporteur-2'))).toEqual([]);
    expect(await waiting(world.as('focal-point'))).toEqual([]);
    await draft.and.adopted();
    expect(await waitsFor(draft.reference, {}, rapporteur)).toEqual([]);
    expect(await waitsFor(draft.reference)).toEqual(['MISSING UK', 'TO_APPROVE EN']);
  });
});
