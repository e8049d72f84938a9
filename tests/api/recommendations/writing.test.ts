import { describe, expect, test } from 'vitest';
import { refusals } from '../../support/api.ts';
import { aWorld, places } from '../../support/world.ts';

const world = await aWorld();
const rapporteur = world.as('rapporteur');
const coordinator = world.as('coordinator');

const groupOf = async (number: number): Promise<string> =>
  (
    await world.anonymous.ask(
      `query ($number: Int!) { workingGroup(forum: "wroclaw-2015", number: $number) { id } }`,
      {
        number,
      },
    )
  ).workingGroup.id;
const group3 = await groupOf(3);
const text = { kind: 'LAW_CHANGE', title: 'Tytuł', body: 'Treść.' } as const;

describe('drafting', () => {
  test('a draft gets its reference at once, and the whole of what was written', async () => {
    const { recommendation } = await rapporteur.do('draftRecommendation', {
      ...text,
      workingGroup: group3,
      title: '  Tytuł z odstępami ',
      rationale: 'Bo tak.',
      themes: ['praca'],
      addressees: [{ institution: places.ministry, role: 'SUPPORTING' }],
    });
    expect(recommendation).toMatchObject({
      reference: expect.stringMatching(/^WRO-2015\/3\.\d+$/),
      kind: 'LAW_CHANGE',
      stage: 'DRAFT',
      version: 1,
      title: { value: 'Tytuł z odstępami' },
      body: { value: 'Treść.' },
      rationale: { value: 'Bo tak.' },
      addressees: [
        { institution: { slug: places.ministry }, role: 'SUPPORTING', sentOn: null, respondBy: null },
      ],
    });
  });

  test('twenty drafts at once get twenty numbers, and a number is never given again', async () => {
    const { slug } = await world.aForum({ code: 'POZ-2016', kind: 'SEMINAR' }).ready();
    const draft = () => coordinator.do('draftRecommendation', { ...text, forum: slug });
    const written = await Promise.all(Array.from({ length: 20 }, draft));
    const references = written.map(({ recommendation }) => recommendation.reference);
    expect(new Set(references)).toEqual(new Set(Array.from({ length: 20 }, (_, at) => `POZ-2016/${at + 1}`)));
    await rapporteur.act('draftRecommendation', { ...text, forum: slug });
    expect((await draft()).recommendation.reference).toBe('POZ-2016/21');
  });

  test.each([
    ['neither group nor gathering', {}, 'INVALID workingGroup'],
    ['both group and gathering', { workingGroup: group3, forum: places.wroclaw }, 'INVALID workingGroup'],
    ['a gathering that has groups', { forum: places.wroclaw }, 'INVALID forum'],
    ['an unknown gathering', { forum: 'nie-ma' }, 'NOT_FOUND forum'],
    ['an unknown group', { workingGroup: `WorkingGroup:${crypto.randomUUID()}` }, 'NOT_FOUND workingGroup'],
    [
      'an id of something else',
      { workingGroup: group3.replace('WorkingGroup', 'Forum') },
      'NOT_FOUND workingGroup',
    ],
    ['no text', { workingGroup: group3, body: '\n' }, 'REQUIRED body'],
    ['a title of 201 characters', { workingGroup: group3, title: 'ż'.repeat(201) }, 'TOO_LONG title'],
    ['a text of 10,001 characters', { workingGroup: group3, body: 'ż'.repeat(10_001) }, 'TOO_LONG body'],
    [
      'reasons of 10,001 characters',
      { workingGroup: group3, rationale: 'ż'.repeat(10_001) },
      'TOO_LONG rationale',
    ],
    ['an unknown theme', { workingGroup: group3, themes: ['praca', 'nie-ma'] }, 'NOT_FOUND themes.1'],
    [
      'an unknown institution',
      { workingGroup: group3, addressees: [{ institution: 'nie-ma', role: 'LEAD' as const }] },
      'NOT_FOUND addressees.0.institution',
    ],
    [
      'an unknown group of addressees',
      { workingGroup: group3, addressees: [{ addresseeClass: 'nie-ma', role: 'LEAD' as const }] },
      'NOT_FOUND addressees.0.addresseeClass',
    ],
    [
      'an addressee that is nobody',
      { workingGroup: group3, addressees: [{ role: 'LEAD' as const }] },
      'INVALID addressees.0',
    ],
    [
      'an addressee that is both',
      {
        workingGroup: group3,
        addressees: [{ institution: places.ministry, addresseeClass: 'all-cities', role: 'LEAD' as const }],
      },
      'INVALID addressees.0',
    ],
  ])('%s is refused at its field', async (_, wrong, expected) => {
    const answer = await world.writesNothing(() =>
      coordinator.act('draftRecommendation', { ...text, ...wrong }),
    );
    expect(refusals(answer)).toEqual([expected]);
  });

  test('every fault of a form is said at once, each in the language asked for', async () => {
    const answer = await world.writesNothing(() =>
      rapporteur
        .in('UK')
        .act('draftRecommendation', { ...text, workingGroup: group3, body: '', themes: ['nie-ma'] }),
    );
    expect(answer.userErrors).toEqual([
      { code: 'REQUIRED', path: ['body'], message: 'Заповніть це поле.' },
      { code: 'NOT_FOUND', path: ['themes', '0'], message: 'Такої теми немає у списку.' },
    ]);
  });

  test('a rapporteur writes for their own group only, an institution for none', async () => {
    for (const person of [
      'rapporteur-2',
      'focal-point',
      'assessor',
      'administrator',
      'coordinator-elsewhere',
    ] as const) {
      const answer = await world.writesNothing(() =>
        world.as(person).act('draftRecommendation', { ...text, workingGroup: group3 }),
      );
      expect(refusals(answer), person).toEqual(['NOT_ALLOWED']);
    }
  });
});

describe('revising', () => {
  test('what is not sent stays as it was, and every text is kept', async () => {
    const told = await world.aRecommendation({ title: 'Pierwszy', body: 'Jeden.', rationale: 'Bo.' });
    await told.and.revised({ body: 'Dwa.', changeNote: 'Doprecyzowano' });
    const { recommendation } = await rapporteur.ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
         title { value } body { value } rationale { value } version revisions { version body changeNote } } }`,
      { reference: told.reference },
    );
    expect(recommendation).toEqual({
      title: { value: 'Pierwszy' },
      body: { value: 'Dwa.' },
      rationale: { value: 'Bo.' },
      version: 2,
      revisions: [
        { version: 2, body: 'Dwa.', changeNote: 'Doprecyzowano' },
        { version: 1, body: 'Jeden.', changeNote: null },
      ],
    });
  });

  test('once public it needs a note for the public, and stays public', async () => {
    const { reference, version, and } = await world.aRecommendation().adopted().published();
    for (const changeNote of [undefined, '  ']) {
      const answer = await world.writesNothing(() =>
        coordinator.act('reviseRecommendation', { reference, version, title: 'Inny', changeNote }),
      );
      expect(refusals(answer)).toEqual(['REASON_REQUIRED changeNote']);
    }
    await and.revised({ title: 'Inny', changeNote: 'Poprawiono nazwę urzędu' });
    const { recommendation } = await world.anonymous.ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
         stage title { value } revisions { changeNote } timeline { edges { node { kind note } } } } }`,
      { reference },
    );
    expect(recommendation.stage).toBe('PUBLISHED');
    expect(recommendation.title.value).toBe('Inny');
    expect(recommendation.revisions[0].changeNote).toBe('Poprawiono nazwę urzędu');
    expect(recommendation.timeline.edges.at(-1).node).toEqual({
      kind: 'REVISED',
      note: 'Poprawiono nazwę urzędu',
    });
  });

  test('two who revise the same version at once: one is kept, the other is shown it', async () => {
    const { reference, version } = await world.aRecommendation();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        rapporteur.act('reviseRecommendation', { reference, version, title: `Wersja ${at}` }),
      ),
    );
    const kept = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(kept).toHaveLength(1);
    for (const answer of answers.filter((each) => !kept.includes(each))) {
      expect(refusals(answer)).toEqual(['CONFLICT version']);
      expect(answer.recommendation).toMatchObject({ version: 2, title: kept[0]?.recommendation.title });
    }
  });

  test('themes are replaced; without its own a recommendation has its group’s', async () => {
    const themesOf = async (reference: string) =>
      (
        await rapporteur.ask(
          `query ($reference: String!) { recommendation(reference: $reference) { themes { slug } } }`,
          {
            reference,
          },
        )
      ).recommendation.themes.map(({ slug }: { slug: string }) => slug);
    const told = await world.aRecommendation();
    expect(await themesOf(told.reference)).toEqual(['zdrowie']);
    await told.and.revised({ themes: ['praca', 'edukacja'] });
    expect(await themesOf(told.reference)).toEqual(['edukacja', 'praca']);
    await told.and.revised({ themes: [] });
    expect(await themesOf(told.reference)).toEqual(['zdrowie']);
  });
});

describe('translating', () => {
  const asked = `query ($reference: String!, $language: Language) { recommendation(reference: $reference) {
    languages title(language: $language) { value language isOriginal isStale } rationale(language: $language) { language } } }`;

  test('the reader gets their language, else the original, and is told when a translation is behind', async () => {
    const told = await world
      .aRecommendation({ title: 'Po polsku', rationale: 'Bo.' })
      .revised({ language: 'EN', title: 'In English', body: 'Body.' });
    const read = async (language: string | null) =>
      (await rapporteur.ask(asked, { reference: told.reference, language })).recommendation;
    expect(await read('EN')).toEqual({
      languages: ['PL', 'EN'],
      title: { value: 'In English', language: 'EN', isOriginal: false, isStale: false },
      rationale: { language: 'PL' },
    });
    expect((await read('UK')).title).toEqual({
      value: 'Po polsku',
      language: 'PL',
      isOriginal: true,
      isStale: false,
    });
    await told.and.revised({ title: 'Po polsku, inaczej' });
    expect((await read('EN')).title).toMatchObject({ language: 'EN', isStale: true });
    await told.and.revised({ language: 'EN', title: 'In English, anew' });
    expect((await read('EN')).title).toMatchObject({ value: 'In English, anew', isStale: false });
  });

  test('a first translation needs title and text; the original may be in any language', async () => {
    const told = await world.aRecommendation({ language: 'UK', title: 'Українською' });
    const { reference, version } = told;
    const answer = await world.writesNothing(() =>
      rapporteur.act('reviseRecommendation', { reference, version, language: 'PL', title: 'Po polsku' }),
    );
    expect(refusals(answer)).toEqual(['REQUIRED body']);
    const { recommendation } = await rapporteur.ask(asked, { reference, language: 'EN' });
    expect(recommendation.title).toEqual({
      value: 'Українською',
      language: 'UK',
      isOriginal: true,
      isStale: false,
    });
  });
});

describe('adopting', () => {
  test('the group’s decision is kept with its numbers, its minority and its precision', async () => {
    const { reference, version } = await world.aRecommendation();
    await rapporteur.do('adoptRecommendation', {
      reference,
      version,
      adoptedOn: '2015-05-20',
      precision: 'MONTH',
      consensus: 14,
      dissent: 0,
      minorityOpinion: 'Termin jest za krótki.',
      isPriority: true,
    });
    const { recommendation } = await rapporteur.ask(
      `query ($reference: String!) { recommendation(reference: $reference) {
         adoptedOn { date precision } consensus dissent minorityOpinion isPriority } }`,
      { reference },
    );
    expect(recommendation).toEqual({
      adoptedOn: { date: '2015-05-01', precision: 'MONTH' },
      consensus: 14,
      dissent: 0,
      minorityOpinion: 'Termin jest za krótki.',
      isPriority: true,
    });
  });

  test.each([
    ['a day to come', { adoptedOn: '2016-03-02' }, 'INVALID adoptedOn'],
    ['a day that is not in the calendar', { adoptedOn: '2015-02-29' }, 'INVALID adoptedOn'],
    ['a word for a day', { adoptedOn: 'wczoraj' }, 'INVALID adoptedOn'],
    ['less than nobody for it', { consensus: -1 }, 'INVALID consensus'],
    ['less than nobody against it', { dissent: -1 }, 'INVALID dissent'],
    ['a minority that goes on too long', { minorityOpinion: 'a'.repeat(2001) }, 'TOO_LONG minorityOpinion'],
  ])('%s is refused', async (_, wrong, expected) => {
    const { reference, version } = await world.aRecommendation();
    const answer = await world.writesNothing(() =>
      rapporteur.act('adoptRecommendation', { reference, version, ...wrong }),
    );
    expect(refusals(answer)).toEqual([expected]);
  });
});

describe('sending back', () => {
  test('the comment reaches those who work on it and nobody else, before and after publication', async () => {
    const told = await world.aRecommendation().adopted().sentBack();
    const { reference } = told;
    const asked = `query ($reference: String!) { recommendation(reference: $reference) { reviewComments { comment role } } }`;
    const comments = [{ comment: 'Proszę doprecyzować adresata.', role: 'COORDINATOR' }];
    expect((await rapporteur.ask(asked, { reference })).recommendation.reviewComments).toEqual(comments);
    await told.and.resubmitted({ by: 'rapporteur' }).published();
    expect((await world.anonymous.ask(asked, { reference })).recommendation.reviewComments).toEqual([]);
    expect((await world.as('focal-point').ask(asked, { reference })).recommendation.reviewComments).toEqual(
      [],
    );
    expect((await world.as('moderator').ask(asked, { reference })).recommendation.reviewComments).toEqual(
      comments,
    );
  });

  test('it needs a comment', async () => {
    const { reference, version } = await world.aRecommendation().adopted();
    const answer = await world.writesNothing(() =>
      coordinator.act('requestChanges', { reference, version, comment: ' ' }),
    );
    expect(refusals(answer)).toEqual(['REQUIRED comment']);
  });
});

describe('publishing', () => {
  test('needs an addressee or a group of them, and a theme', async () => {
    const group7 = await groupOf(7);
    const { recommendation } = await coordinator.do('draftRecommendation', { ...text, workingGroup: group7 });
    const { reference } = recommendation;
    await coordinator.do('adoptRecommendation', { reference, version: 1 });
    const answer = await world.writesNothing(() =>
      coordinator.act('publishRecommendation', { reference, version: 2 }),
    );
    expect(refusals(answer)).toEqual(['REQUIRED addressees', 'REQUIRED themes']);
    await coordinator.do('addressRecommendation', {
      reference,
      addressees: [{ addresseeClass: 'all-cities', role: 'LEAD' }],
    });
    await coordinator.do('reviseRecommendation', { reference, version: 3, themes: ['praca'] });
    const published = await coordinator.do('publishRecommendation', { reference, version: 4 });
    expect(published.recommendation).toMatchObject({ stage: 'PUBLISHED', addressees: [], version: 5 });
  });

  test.each([
    ['a day to come', { publishedOn: '2016-03-02' }, 'INVALID publishedOn'],
    ['a day before the group adopted it', { publishedOn: '2015-05-19' }, 'INVALID publishedOn'],
    ['a day that is not in the calendar', { publishedOn: '2015-06-31' }, 'INVALID publishedOn'],
    ['a note that goes on too long', { changeNote: 'a'.repeat(2001) }, 'TOO_LONG changeNote'],
  ])('%s is refused', async (_, wrong, expected) => {
    const { reference, version } = await world.aRecommendation().adopted({ on: '2015-05-20' });
    const answer = await world.writesNothing(() =>
      coordinator.act('publishRecommendation', { reference, version, ...wrong }),
    );
    expect(refusals(answer)).toEqual([expected]);
  });
});

describe('withdrawing', () => {
  test('page, address and reason stay; it no longer counts', async () => {
    const { slug, aRecommendation } = world.aForum();
    await aRecommendation().adopted().published();
    const { reference } = await aRecommendation().adopted().published().withdrawn({ reason: 'Powtórzona.' });
    const answer = await world.anonymous.ask(
      `query ($reference: String!, $forum: [String!]) {
         recommendation(reference: $reference) { stage withdrawalReason timeline { edges { node { kind note } } } }
         recommendations(filter: { forum: $forum }) { totalCount }
         implementationSummary(filter: { forum: $forum }) { denominator excluded excludedBy { withdrawn } } }`,
      { reference, forum: [slug] },
    );
    expect(answer).toMatchObject({
      recommendation: { stage: 'WITHDRAWN', withdrawalReason: 'Powtórzona.' },
      recommendations: { totalCount: 2 },
      implementationSummary: { denominator: 1, excluded: 1, excludedBy: { withdrawn: 1 } },
    });
    expect(answer.recommendation.timeline.edges.at(-1).node).toEqual({
      kind: 'WITHDRAWN',
      note: 'Powtórzona.',
    });
  });

  test.each([
    ['no reason', { reason: ' ' }, 'REASON_REQUIRED reason'],
    ['a reason that goes on too long', { reason: 'a'.repeat(2001) }, 'TOO_LONG reason'],
    ['a day to come', { withdrawnOn: '2016-03-02' }, 'INVALID withdrawnOn'],
    ['a day before it was published', { withdrawnOn: '2015-06-14' }, 'INVALID withdrawnOn'],
  ])('%s is refused', async (_, wrong, expected) => {
    const { reference, version } = await world
      .aRecommendation()
      .adopted({ on: '2015-05-20' })
      .published({ on: '2015-06-15' });
    const answer = await world.writesNothing(() =>
      coordinator.act('withdrawRecommendation', { reference, version, reason: 'Powtórzona.', ...wrong }),
    );
    expect(refusals(answer)).toEqual([expected]);
  });
});

describe('addressing', () => {
  const whom = (institution: string) => ({ institution, role: 'LEAD' as const });

  test('thirty working days run from sending, unless another day is given', async () => {
    const { and } = await world.aRecommendation().adopted().published().sent({ on: '2015-12-18' });
    const { reference } = await and;
    const dates = async () =>
      (
        await world.anonymous.ask(
          `query ($reference: String!) { recommendation(reference: $reference) { addressees { sentOn respondBy } } }`,
          { reference },
        )
      ).recommendation.addressees;
    // 25 December, 1 and 6 January are holidays.
    expect(await dates()).toEqual([{ sentOn: '2015-12-18', respondBy: '2016-02-03' }]);
    await and.sent({ on: '2016-02-01', respondBy: '2016-02-15' });
    expect(await dates()).toEqual([{ sentOn: '2016-02-01', respondBy: '2016-02-15' }]);
  });

  test('a group of addressees brings in those who belong to it, each once', async () => {
    const { addressees, reference } = await world
      .aRecommendation({ addressedTo: ['uw-mazowiecki-przyklad'], classes: ['voivodeship-offices'] })
      .adopted()
      .published();
    expect(Object.keys(addressees).toSorted()).toEqual(['uw-dolnoslaski-przyklad', 'uw-mazowiecki-przyklad']);
    const { recommendation } = await world.anonymous.ask(
      `query ($reference: String!) { recommendation(reference: $reference) { addresseeClasses { key } } }`,
      { reference },
    );
    expect(recommendation.addresseeClasses).toEqual([{ key: 'voivodeship-offices' }]);
  });

  test.each([
    [{ addressees: [] }, 'REQUIRED addressees'],
    [{ addressees: [whom('nie-ma')] }, 'NOT_FOUND addressees.0.institution'],
    [{ addressees: [whom(places.cityOffice)], sentOn: '2016-03-02' }, 'INVALID sentOn'],
    [{ addressees: [whom(places.cityOffice)], sentOn: '2015-11-31' }, 'INVALID sentOn'],
    [{ addressees: [whom(places.cityOffice)], respondBy: '2016-04-01' }, 'INVALID respondBy'],
    [
      { addressees: [whom(places.cityOffice)], sentOn: '2016-02-01', respondBy: '2016-01-31' },
      'INVALID respondBy',
    ],
  ])('%o is refused', async (wrong, expected) => {
    const { reference } = await world.aRecommendation().adopted().published();
    const answer = await world.writesNothing(() =>
      coordinator.act('addressRecommendation', { reference, ...wrong }),
    );
    expect(refusals(answer)).toEqual([expected]);
  });

  test('nothing is sent before it is public', async () => {
    const { reference } = await world.aRecommendation().adopted();
    const addressees = [whom(places.ministry)];
    const answer = await world.writesNothing(() =>
      coordinator.act('addressRecommendation', { reference, addressees, sentOn: '2016-02-01' }),
    );
    expect(refusals(answer)).toEqual(['WRONG_STATE sentOn']);
    await coordinator.do('addressRecommendation', { reference, addressees });
  });
});

describe('linking', () => {
  test('a tie is seen from both ends, and raises the count of how often it was asked for', async () => {
    const first = await world.aRecommendation().adopted().published();
    const second = await world.aRecommendation().adopted().linked('RESTATES', first.reference).published();
    const third = await world.aRecommendation().adopted().linked('CONTINUES', second.reference).published();
    await third.and.linked('RESPONDS_TO', first.reference);
    const seen = async (reference: string) =>
      (
        await world.anonymous.ask(
          `query ($reference: String!) { recommendation(reference: $reference) {
             timesRaised links { type direction recommendation { reference } } } }`,
          { reference },
        )
      ).recommendation;
    const { reference: one } = first;
    const { reference: two } = second;
    const { reference: three } = third;
    expect(await seen(one)).toEqual({
      timesRaised: 1,
      links: [
        { type: 'RESTATES', direction: 'FROM', recommendation: { reference: two } },
        { type: 'RESPONDS_TO', direction: 'FROM', recommendation: { reference: three } },
      ],
    });
    expect(await seen(three)).toEqual({
      timesRaised: 3,
      links: [
        { type: 'RESPONDS_TO', direction: 'TO', recommendation: { reference: one } },
        { type: 'CONTINUES', direction: 'TO', recommendation: { reference: two } },
      ],
    });
  });

  test('an earlier one cannot be tied to what came from it', async () => {
    const made = () => world.aRecommendation().adopted().published();
    const first = await made();
    const second = await made();
    const third = await made();
    const tie = (reference: string, to: string) => ({ reference, to, type: 'CONTINUES' as const });
    await coordinator.do('linkRecommendation', tie(second.reference, first.reference));
    await coordinator.do('linkRecommendation', tie(third.reference, second.reference));
    for (const later of [second, third]) {
      const answer = await world.writesNothing(() =>
        coordinator.act('linkRecommendation', tie(first.reference, later.reference)),
      );
      expect(refusals(answer)).toEqual(['INVALID to']);
    }
  });

  test('one cannot be tied to itself, to nothing, or to one that is not public', async () => {
    const { reference } = await world.aRecommendation().adopted().published();
    const draft = await world.aRecommendation();
    for (const [to, linkedOn, expected] of [
      [reference, undefined, 'INVALID to'],
      ['WRO-2015/3.999', undefined, 'NOT_FOUND to'],
      [draft.reference, undefined, 'NOT_FOUND to'],
    ] as const) {
      const answer = await world.writesNothing(() =>
        coordinator.act('linkRecommendation', { reference, to, type: 'RESTATES', linkedOn }),
      );
      expect(refusals(answer)).toEqual([expected]);
    }
    const { reference: other } = await world.aRecommendation().adopted().published();
    const answer = await world.writesNothing(() =>
      coordinator.act('linkRecommendation', {
        reference,
        to: other,
        type: 'RESTATES',
        linkedOn: '2016-03-02',
      }),
    );
    expect(refusals(answer)).toEqual(['INVALID linkedOn']);
  });
});
