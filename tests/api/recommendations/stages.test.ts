import { describe, expect, test } from 'vitest';
import type { EditorialStage } from '../../../server/src/graphql/__generated__/types.ts';
import { refusals, type Payload } from '../../support/api.ts';
import { cast, type Persona } from '../../support/cast.ts';
import { aWorld } from '../../support/world.ts';
import type { Told } from '../../support/world-recommendation.ts';

const world = await aWorld();

/** What each act on group 3's recommendation is, and what the domain says of it: who, from which stage, to which. */
type Act =
  | 'submit'
  | 'adopt'
  | 'revise'
  | 'requestChanges'
  | 'resubmit'
  | 'publish'
  | 'withdraw'
  | 'address'
  | 'link';
const acts: Record<Act, (persona: Persona, told: Told) => Promise<Payload>> = {
  submit: (persona, { reference, version }) =>
    world.as(persona).act('submitRecommendation', { reference, version }),
  adopt: (persona, { reference, version }) =>
    world.as(persona).act('adoptRecommendation', { reference, version }),
  revise: (persona, { reference, version }) =>
    world.as(persona).act('reviseRecommendation', { reference, version, title: 'Nowy', changeNote: 'Błąd' }),
  requestChanges: (persona, { reference, version }) =>
    world.as(persona).act('requestChanges', { reference, version, comment: 'Proszę o termin.' }),
  resubmit: (persona, { reference, version }) =>
    world.as(persona).act('resubmitRecommendation', { reference, version }),
  publish: (persona, { reference, version }) =>
    world.as(persona).act('publishRecommendation', { reference, version }),
  withdraw: (persona, { reference, version }) =>
    world.as(persona).act('withdrawRecommendation', { reference, version, reason: 'Powtórzona.' }),
  address: (persona, { reference }) =>
    world.as(persona).act('addressRecommendation', {
      reference,
      addressees: [{ institution: 'fundacja-przyklad', role: 'SUPPORTING' }],
    }),
  link: (persona, { reference }) =>
    world.as(persona).act('linkRecommendation', { reference, to: older.reference, type: 'CONTINUES' }),
};

/** domain.md, "A recommendation's four axes": from where each act is possible, for the group and for the coordinator. */
const drawn: Record<Act, { group: EditorialStage[]; coordinator: EditorialStage[] }> = {
  submit: { group: ['DRAFT'], coordinator: ['DRAFT'] },
  adopt: { group: ['DRAFT', 'GROUP_REVIEW'], coordinator: ['DRAFT', 'GROUP_REVIEW'] },
  revise: {
    group: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'],
    coordinator: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED', 'ADOPTED', 'EDITING', 'PUBLISHED'],
  },
  requestChanges: { group: [], coordinator: ['ADOPTED', 'EDITING'] },
  resubmit: { group: ['CHANGES_REQUESTED'], coordinator: ['CHANGES_REQUESTED'] },
  publish: { group: [], coordinator: ['ADOPTED', 'EDITING'] },
  withdraw: { group: [], coordinator: ['PUBLISHED'] },
  address: { group: [], coordinator: ['ADOPTED', 'EDITING', 'CHANGES_REQUESTED', 'PUBLISHED'] },
  link: {
    group: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'],
    coordinator: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED', 'ADOPTED', 'EDITING', 'PUBLISHED'],
  },
};

/** The stage after an act; acts that are not here leave it as it was. */
const after = (act: Act, stage: EditorialStage): EditorialStage => {
  if (act === 'revise') return stage === 'ADOPTED' ? 'EDITING' : stage;
  const to: Partial<Record<Act, EditorialStage>> = {
    submit: 'GROUP_REVIEW',
    adopt: 'ADOPTED',
    requestChanges: 'CHANGES_REQUESTED',
    resubmit: 'EDITING',
    publish: 'PUBLISHED',
    withdraw: 'WITHDRAWN',
  };
  return to[act] ?? stage;
};

/** Builds group 3's recommendation up to a stage. */
const at: Record<EditorialStage, () => PromiseLike<Told>> = {
  DRAFT: () => world.aRecommendation(),
  GROUP_REVIEW: () => world.aRecommendation().submitted(),
  ADOPTED: () => world.aRecommendation().adopted(),
  CHANGES_REQUESTED: () => world.aRecommendation().adopted().sentBack(),
  EDITING: () => world.aRecommendation().adopted().revised({ title: 'Poprawiona' }),
  PUBLISHED: () => world.aRecommendation().adopted().published(),
  WITHDRAWN: () => world.aRecommendation().adopted().published().withdrawn(),
  // Where one may be and where not is told in lineage.test.ts.
  MERGED: async () => moved(await at.PUBLISHED(), 'MERGED'),
  SUPERSEDED: async () => moved(await at.PUBLISHED(), 'SUPERSEDED'),
};
const moved = async (told: Told, stage: EditorialStage): Promise<Told> => {
  await world.database.db
    .updateTable('recommendations')
    .set({ stage })
    .where('reference', '=', told.reference)
    .execute();
  return told;
};

const stages = Object.keys(at) as EditorialStage[];
const publicStages: EditorialStage[] = ['PUBLISHED', 'MERGED', 'SUPERSEDED', 'WITHDRAWN'];
const ofGroup: Persona[] = ['rapporteur', 'moderator'];
const coordinators: Persona[] = ['coordinator', 'coordinator-2'];
const others = (Object.keys(cast) as Persona[]).filter(
  (each) => ![...ofGroup, ...coordinators].includes(each),
);

const older = await world.aRecommendation({ title: 'Starsza' }).adopted().published();

describe.each(stages)('a recommendation in %s', (stage) => {
  /** Refused acts leave it as it is, so that one serves them all. */
  let untouched: Promise<Told> | undefined;
  const asItStands = () => (untouched ??= Promise.resolve(at[stage]()));

  test.each(Object.keys(acts) as Act[])(
    '%s is done by whom the rules name, and by nobody else',
    async (act) => {
      const { group, coordinator } = drawn[act];
      for (const person of ['rapporteur', 'moderator', 'coordinator'] as const) {
        const from = person === 'coordinator' ? coordinator : group;
        if (from.includes(stage)) {
          const told = await at[stage]();
          const { recommendation, userErrors } = await acts[act](person, told);
          expect(userErrors, `${person} in ${stage}`).toEqual([]);
          expect(recommendation).toMatchObject({ stage: after(act, stage), version: told.version + 1 });
        } else {
          const told = await asItStands();
          const answer = await world.writesNothing(() => acts[act](person, told));
          const isNobodysTime = from.length > 0 && !coordinator.includes(stage);
          const expected = isNobodysTime ? 'WRONG_STATE reference' : 'NOT_ALLOWED';
          expect(refusals(answer), `${person} in ${stage}`).toEqual([expected]);
          expect(answer.recommendation).toBeNull();
        }
      }
    },
  );

  test('for everybody else it is hidden before publication and out of reach after', async () => {
    const told = await asItStands();
    const expected = publicStages.includes(stage) ? 'NOT_ALLOWED' : 'NOT_FOUND reference';
    const every = Object.values(acts);
    await world.writesNothing(async () => {
      for (const [turn, person] of others.entries()) {
        for (const act of [every[turn % every.length], acts.revise]) {
          expect(refusals((await act?.(person, told)) ?? never), `${person} in ${stage}`).toEqual([expected]);
        }
      }
    });
  });
});

const never = { userErrors: [] };

test('an act with the version of yesterday is answered with the recommendation as it is today', async () => {
  const told = await world.aRecommendation({ title: 'Pierwsza' });
  await told.and.revised({ title: 'Druga' });
  const { reference, version } = told;
  for (const act of ['submit', 'adopt', 'revise'] as const) {
    const answer = await world.writesNothing(() => acts[act]('rapporteur', { ...told, reference, version }));
    expect(refusals(answer)).toEqual(['CONFLICT version']);
    expect(answer.recommendation).toMatchObject({ version: version + 1, title: { value: 'Druga' } });
  }
});

test('somebody without a session is asked to sign in', async () => {
  const { reference, version } = await world.aRecommendation();
  const answer = await world.writesNothing(() =>
    world.anonymous.in('EN').act('submitRecommendation', { reference, version }),
  );
  expect(answer).toEqual({
    recommendation: null,
    userErrors: [{ code: 'NOT_ALLOWED', path: [], message: 'Sign in to do this.' }],
  });
});
