import { beforeAll, describe, expect, test } from 'vitest';
import type {
  AssessStatusInput,
  EvidenceInput,
  ImplementationStatus,
  ReportStatusInput,
} from '../../../server/src/graphql/__generated__/types.ts';
import { refusals, type Payload } from '../../support/api.ts';
import type { Persona } from '../../support/cast.ts';
import { aWorld, places } from '../../support/world.ts';
import { aLink, type Told } from '../../support/world-recommendation.ts';

const world = await aWorld();
const focalPoint = world.as('focal-point');

/** domain.md, the scale that reports and assessments share: what each status needs. */
const scale: Record<
  ImplementationStatus,
  { evidence?: true; reason?: true; date?: true; onlyAssessed?: true }
> = {
  NOT_STARTED: {},
  PLANNED: { date: true },
  IN_PROGRESS: {},
  STALLED: { reason: true },
  PARTLY_IMPLEMENTED: { evidence: true, reason: true },
  IMPLEMENTED: { evidence: true },
  IMPLEMENTED_OTHERWISE: { evidence: true, reason: true },
  NOT_IMPLEMENTED: { reason: true },
  REVERSED: { evidence: true },
  NOT_APPLICABLE: { reason: true },
  NO_EVIDENCE: { onlyAssessed: true },
};
const statuses = Object.keys(scale) as ImplementationStatus[];

let published: Told;
beforeAll(async () => {
  published = await world.aRecommendation().adopted({ on: '2015-05-20' }).published({ on: '2015-06-15' });
});

/** Everything the status can ask for. */
const complete = (status: ImplementationStatus) => ({
  status,
  occurredOn: '2016-02-01',
  explanation: 'Tak postanowiono.',
  evidence: [aLink],
  ...(scale[status].date ? { plannedFor: '2017-06-30' } : {}),
});
const report = (input: Partial<ReportStatusInput>, who: Persona = 'focal-point'): Promise<Payload> =>
  world.as(who).act('reportStatus', {
    addressee: published.addressee,
    status: 'IN_PROGRESS',
    occurredOn: '2016-02-01',
    ...input,
  });
const assess = (input: Partial<AssessStatusInput>, who: Persona = 'assessor'): Promise<Payload> =>
  world.as(who).act('assessStatus', {
    addressee: published.addressee,
    status: 'IN_PROGRESS',
    occurredOn: '2016-02-01',
    explanation: 'Sprawdzono.',
    ...input,
  });

describe.each(statuses)('%s as a report', (status) => {
  const { evidence, reason, date, onlyAssessed } = scale[status];

  test('is accepted with all it needs, unless only an assessor can say it', async () => {
    if (onlyAssessed) {
      const answer = await world.writesNothing(() => report(complete(status)));
      expect(refusals(answer)).toEqual(['INVALID status']);
    } else {
      const { statusUpdate, userErrors } = await report(complete(status));
      expect(userErrors).toEqual([]);
      expect(statusUpdate).toMatchObject({
        status,
        basis: 'REPORTED',
        isPending: false,
        by: { slug: places.cityOffice },
      });
    }
  });

  test('is refused at each thing it needs, all at once', async () => {
    const bare = { status, evidence: [], explanation: undefined };
    const expected = [
      ...(onlyAssessed ? ['INVALID status'] : []),
      ...(date ? ['REQUIRED plannedFor'] : []),
      ...(evidence ? ['EVIDENCE_REQUIRED evidence'] : []),
      ...(reason ? ['REASON_REQUIRED explanation'] : []),
    ];
    if (expected.length === 0) {
      expect(refusals(await report(bare))).toEqual([]);
      return;
    }
    for (const explanation of [undefined, '   \n']) {
      const answer = await world.writesNothing(() => report({ ...bare, explanation }));
      expect(refusals(answer)).toEqual(expected);
      expect(answer).toMatchObject({ statusUpdate: null, addressee: null });
    }
  });
});

describe.each(statuses)('%s as an assessment', (status) => {
  const { evidence } = scale[status];

  test('is accepted with all it needs; closing without the thing done waits for a second coordinator', async () => {
    const { statusUpdate, userErrors } = await assess(complete(status));
    expect(userErrors).toEqual([]);
    const isPending = status === 'NOT_IMPLEMENTED' || status === 'NOT_APPLICABLE';
    expect(statusUpdate).toMatchObject({ status, basis: 'ASSESSED', isPending, by: null });
  });

  test('is refused without a reason, and without evidence where it needs some and nobody has shown any', async () => {
    const { addressee } = await world.aRecommendation().adopted().published();
    const answer = await world.writesNothing(() => assess({ addressee, status, explanation: ' ' }));
    expect(refusals(answer)).toEqual([
      ...(evidence ? ['EVIDENCE_REQUIRED evidence'] : []),
      'REASON_REQUIRED explanation',
    ]);
  });

  test('may rest on the evidence the institution showed', async () => {
    const { addressee } = await world
      .aRecommendation()
      .adopted()
      .published()
      .reported('IN_PROGRESS', { evidence: [aLink] });
    expect(refusals(await assess({ addressee, status }))).toEqual([]);
  });
});

describe('dates', () => {
  const both = [
    ['report', report],
    ['assessment', assess],
  ] as const;

  test.each(both)('a %s cannot be of the future, of no calendar, or of no day at all', async (_, say) => {
    for (const [occurredOn, code] of [
      ['2016-03-02', 'INVALID'],
      ['2015-02-29', 'INVALID'],
      ['2015-04-31', 'INVALID'],
      ['2015-13-01', 'INVALID'],
      ['01.02.2016', 'INVALID'],
      ['0000-00-00', 'INVALID'],
      ['niedawno', 'INVALID'],
      ['', 'REQUIRED'],
    ]) {
      const answer = await world.writesNothing(() => say({ occurredOn: occurredOn ?? '' }));
      expect(refusals(answer), occurredOn).toEqual([`${code} occurredOn`]);
    }
  });

  test.each(both)('a %s of today is of today until midnight in Warsaw', async (_, say) => {
    world.today('2016-03-01T23:59:59+01:00');
    expect(refusals(await say({ occurredOn: '2016-03-01' }))).toEqual([]);
    expect(refusals(await say({ occurredOn: '2016-03-02' }))).toEqual(['INVALID occurredOn']);
    world.today('2016-03-02T00:00:00+01:00');
    expect(refusals(await say({ occurredOn: '2016-03-02' }))).toEqual([]);
  });

  test.each(both)('the month or year of a %s is kept by its first day', async (_, say) => {
    const month = await say({ occurredOn: '2015-11-17', precision: 'MONTH' });
    expect(month.statusUpdate.occurredOn).toEqual({ date: '2015-11-01', precision: 'MONTH' });
    const year = await say({ occurredOn: '2015-11-17', precision: 'YEAR' });
    expect(year.statusUpdate.occurredOn).toEqual({ date: '2015-01-01', precision: 'YEAR' });
  });

  test('a plan may be for any day there is, past ones too', async () => {
    for (const plannedFor of ['2015-01-01', '2016-03-02', '2099-12-31']) {
      const { statusUpdate } = await report({ status: 'PLANNED', plannedFor });
      expect(statusUpdate.plannedFor).toBe(plannedFor);
    }
    const answer = await world.writesNothing(() => report({ status: 'PLANNED', plannedFor: '2017-02-30' }));
    expect(refusals(answer)).toEqual(['INVALID plannedFor']);
  });
});

describe('evidence', () => {
  const withEvidence = (evidence: EvidenceInput[]) => report({ status: 'IMPLEMENTED', evidence });

  test.each<[string, Partial<EvidenceInput>, string]>([
    ['no title', { title: ' ' }, 'REQUIRED evidence.1.title'],
    ['a title of 301 characters', { title: 'a'.repeat(301) }, 'TOO_LONG evidence.1.title'],
    ['no address', { url: undefined }, 'REQUIRED evidence.1.url'],
    [
      'an address that goes on too long',
      { url: `https://example.org/${'a'.repeat(2000)}` },
      'TOO_LONG evidence.1.url',
    ],
    ['a day of issue to come', { issuedOn: '2016-03-02' }, 'INVALID evidence.1.issuedOn'],
    ['a day of issue that never was', { issuedOn: '2015-02-29' }, 'INVALID evidence.1.issuedOn'],
    ['an issuer that goes on too long', { issuer: 'a'.repeat(301) }, 'TOO_LONG evidence.1.issuer'],
    ['a proof that goes on too long', { proves: 'a'.repeat(2001) }, 'TOO_LONG evidence.1.proves'],
    [
      'a file that was never sent',
      { kind: 'FILE', url: undefined, upload: crypto.randomUUID() },
      'NOT_FOUND evidence.1.upload',
    ],
    ['a file without its id', { kind: 'FILE', url: undefined }, 'NOT_FOUND evidence.1.upload'],
    [
      'an id that is none',
      { kind: 'FILE', url: undefined, upload: 'zdjęcie' },
      'NOT_FOUND evidence.1.upload',
    ],
  ])('%s is refused at its own piece', async (_, wrong, expected) => {
    const answer = await world.writesNothing(() => withEvidence([aLink, { ...aLink, ...wrong }]));
    expect(refusals(answer)).toEqual([expected]);
  });

  test('more than twenty pieces are refused', async () => {
    const answer = await world.writesNothing(() => withEvidence(Array.from({ length: 21 }, () => aLink)));
    expect(refusals(answer)).toEqual(['INVALID evidence']);
    expect(refusals(await withEvidence(Array.from({ length: 20 }, () => aLink)))).toEqual([]);
  });

  test('an address that is none of the web is refused before anything is looked at', async () => {
    const answer = await world.writesNothing(() =>
      focalPoint.try(
        `mutation ($input: ReportStatusInput!) { reportStatus(input: $input) { userErrors { code } } }`,
        {
          input: {
            addressee: published.addressee,
            status: 'IMPLEMENTED',
            occurredOn: '2016-02-01',
            evidence: [{ ...aLink, url: 'javascript:alert(1)' }],
          },
        },
      ),
    );
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('a file is its sender’s alone and can be shown once', async () => {
    const pdf = Buffer.from(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
    );
    const upload = await focalPoint.upload('uchwala.pdf', pdf);
    const file = { kind: 'FILE' as const, title: 'Uchwała', upload };
    const stolen = await world.writesNothing(() =>
      report({ status: 'IMPLEMENTED', evidence: [file] }, 'deputy'),
    );
    expect(refusals(stolen)).toEqual(['NOT_FOUND evidence.0.upload']);
    const { statusUpdate } = await report({ status: 'IMPLEMENTED', evidence: [file] });
    expect(statusUpdate.evidence).toEqual([
      {
        kind: 'FILE',
        title: 'Uchwała',
        url: expect.stringMatching(/^http:\/\/localhost:3000\/evidence\/[0-9a-f-]+$/),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        byteSize: pdf.length,
        review: 'UNREVIEWED',
      },
    ]);
    const again = await world.writesNothing(() => report({ status: 'IMPLEMENTED', evidence: [file] }));
    expect(refusals(again)).toEqual(['NOT_FOUND evidence.0.upload']);
  });

  test('the same file twice in one report is refused, and nothing is written', async () => {
    const upload = await focalPoint.upload('uchwala.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
    const file = { kind: 'FILE' as const, title: 'Uchwała', upload };
    const answer = await world.writesNothing(() => withEvidence([file, file]));
    expect(refusals(answer)).toEqual(['NOT_FOUND evidence.1.upload']);
  });
});

describe('who may say so', () => {
  test('only those who answer for the institution report', async () => {
    for (const who of [
      'focal-point-2',
      'rapporteur',
      'coordinator',
      'assessor',
      'administrator',
      'citizen',
    ] as const) {
      expect(refusals(await world.writesNothing(() => report({}, who))), who).toEqual(['NOT_ALLOWED']);
    }
    expect(refusals(await report({}, 'deputy'))).toEqual([]);
  });

  test('only assessors and coordinators of the series assess', async () => {
    for (const who of [
      'focal-point',
      'deputy',
      'validator',
      'rapporteur',
      'moderator',
      'coordinator-elsewhere',
      'administrator',
    ] as const) {
      expect(refusals(await world.writesNothing(() => assess({}, who))), who).toEqual(['NOT_ALLOWED']);
    }
    for (const who of ['coordinator', 'coordinator-2', 'assessor-2'] as const) {
      expect(refusals(await assess({}, who)), who).toEqual([]);
    }
  });

  test('an assessor of a theme assesses what is on it, through the group as well', async () => {
    expect(refusals(await assess({}, 'assessor-of-health'))).toEqual([]);
    const { addressee } = await world
      .aRecommendation({ themes: ['praca'] })
      .adopted()
      .published();
    expect(refusals(await world.writesNothing(() => assess({ addressee }, 'assessor-of-health')))).toEqual([
      'NOT_ALLOWED',
    ]);
  });

  test('nobody assesses their own institution', async () => {
    const answer = await world.writesNothing(() => assess({}, 'insider'));
    expect(refusals(answer)).toEqual(['SECOND_PERSON_REQUIRED addressee']);
    const elsewhere = await world
      .aRecommendation({ addressedTo: ['fundacja-przyklad'] })
      .adopted()
      .published();
    expect(refusals(await assess({ addressee: elsewhere.addressee }, 'insider'))).toEqual([]);
  });

  test('nobody assesses what they reported, even when they no longer answer for the institution', async () => {
    const { addressee } = await world
      .aRecommendation()
      .adopted()
      .published()
      .reported('IN_PROGRESS', { by: 'insider' });
    const { db } = world.database;
    const grant = { personId: 'demo-insider', role: 'FOCAL_POINT' as const };
    const gone = db
      .updateTable('roleGrants')
      .where('personId', '=', grant.personId)
      .where('role', '=', grant.role);
    await gone.set({ until: '2016-02-29' }).execute();
    try {
      const answer = await world.writesNothing(() => assess({ addressee }, 'insider'));
      expect(refusals(answer)).toEqual(['SECOND_PERSON_REQUIRED addressee']);
    } finally {
      await gone.set({ until: null }).execute();
    }
  });

  test('a role ends with its last day', async () => {
    const { db } = world.database;
    const its = db.updateTable('roleGrants').where('personId', '=', 'demo-deputy');
    await its.set({ until: '2016-03-01' }).execute();
    try {
      expect(refusals(await report({}, 'deputy'))).toEqual([]);
      world.today('2016-03-02T00:00:00+01:00');
      expect(refusals(await report({}, 'deputy'))).toEqual(['NOT_ALLOWED']);
    } finally {
      await its.set({ until: null }).execute();
    }
  });
});

describe('where it may be said', () => {
  test('about a published recommendation only, and not once it is withdrawn', async () => {
    const adopted = await world.aRecommendation().adopted();
    const withdrawn = await world.aRecommendation().adopted().published().withdrawn();
    for (const [{ addressee }, expected] of [
      [adopted, 'NOT_FOUND addressee'],
      [withdrawn, 'WRONG_STATE addressee'],
    ] as const) {
      expect(refusals(await world.writesNothing(() => report({ addressee })))).toEqual([expected]);
      expect(refusals(await world.writesNothing(() => assess({ addressee })))).toEqual([expected]);
    }
  });

  test('about an addressee that exists', async () => {
    const unknown = `Addressee:${crypto.randomUUID()}`;
    for (const addressee of [
      unknown,
      published.id,
      'Addressee:3',
      '',
      published.addressee.replace('Addressee', 'Forum'),
    ]) {
      expect(refusals(await world.writesNothing(() => report({ addressee }))), addressee).toEqual([
        'NOT_FOUND addressee',
      ]);
      expect(refusals(await world.writesNothing(() => assess({ addressee }))), addressee).toEqual([
        'NOT_FOUND addressee',
      ]);
    }
  });
});

test('an explanation may have 10,000 characters and no more', async () => {
  expect(refusals(await report({ explanation: 'ż'.repeat(10_000) }))).toEqual([]);
  for (const say of [report, assess]) {
    const answer = await world.writesNothing(() => say({ explanation: 'ż'.repeat(10_001) }));
    expect(refusals(answer)).toEqual(['TOO_LONG explanation']);
  }
});

test('a refusal is a sentence in the language asked for', async () => {
  const sentences = await Promise.all(
    (['PL', 'EN', 'UK'] as const).map(async (language) => {
      const { userErrors } = await focalPoint.in(language).act('reportStatus', {
        addressee: published.addressee,
        status: 'IMPLEMENTED',
        occurredOn: '2016-02-01',
      });
      return userErrors.map(({ message }) => message);
    }),
  );
  expect(sentences).toEqual([
    ['Ten stan wymaga dowodu. Dodaj odnośnik, plik, akt prawny, publikację albo film.'],
    ['This status needs evidence. Add a link, a file, a legal act, a publication or a film.'],
    ['Цей стан потребує доказу. Додайте посилання, файл, правовий акт, публікацію або фільм.'],
  ]);
});
