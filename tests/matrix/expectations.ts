/**
 * Who may do and see what, written by hand from the roles and rules of the domain. The generator multiplies it out over
 * the schema; the permissions table of the server is held against it and is never read here.
 */
import type { EditorialStage } from '../../server/src/graphql/__generated__/types.ts';
import type { Verb } from '../support/api.ts';
import { places } from '../support/cast.ts';

/** Where a thing stands: group 3 in Wrocław, group 6 beside it, a gathering of another series. */
export const grounds = ['ours', 'neighbours', 'elsewhere'] as const;
export type Ground = (typeof grounds)[number];

export interface Spot {
  ground: Ground;
  /** Slug of the addressed institution, for what is done at one. */
  institution?: string;
}

/** Names of people by where they may act: who reaches this spot in this role. */
type Reach = (spot: Spot) => string[];

const by =
  (people: Record<Ground, string[]>, everywhere: string): Reach =>
  ({ ground }) => [...people[ground], everywhere];

const rapporteurs = by(
  {
    ours: ['rapporteur'],
    neighbours: ['rapporteur-2', 'writes-and-answers'],
    elsewhere: [],
  },
  'rapporteur-everywhere',
);
const moderators = by(
  { ours: ['moderator'], neighbours: ['writes-and-answers'], elsewhere: [] },
  'moderator-everywhere',
);
const coordinators = by(
  {
    ours: ['coordinator', 'coordinator-2'],
    neighbours: ['coordinator', 'coordinator-2'],
    elsewhere: ['coordinator-elsewhere'],
  },
  'coordinator-everywhere',
);
const assessors = by(
  {
    ours: ['assessor', 'assessor-2', 'assessor-of-health', 'insider'],
    neighbours: ['assessor', 'assessor-2', 'insider'],
    elsewhere: [],
  },
  'assessor-everywhere',
);
/** Of the institution, in whichever series it is addressed. */
const focalPoints: Reach = ({ institution }) => [
  'clerk',
  ...(institution === places.cityOffice ? ['focal-point', 'insider'] : []),
  ...(institution === places.ministry ? ['focal-point-2', 'two-hats'] : []),
];
const deputies: Reach = ({ institution }) => [
  'deputy-everywhere',
  'many-hats',
  ...(institution === places.cityOffice ? ['deputy'] : []),
  ...(institution === places.ministry ? ['writes-and-answers'] : []),
];
const validators: Reach = ({ institution }) => [
  'validator-everywhere',
  ...(institution === places.ministry ? ['validator', 'two-hats'] : []),
];

/** An institution's own software: the city office's may report, the ministry's only read. */
const software: Reach = ({ institution }) => (institution === places.cityOffice ? ['software'] : []);
const readingSoftware: Reach = ({ institution }) =>
  institution === places.ministry ? ['reading-software'] : [];
const machines = ['software', 'reading-software'];

const administrators: Reach = () => ['administrator', 'many-hats'];
/** Not of a demo's cast, whom nobody can erase. */
const realPeople: Reach = () => ['real-person'];

const group = [rapporteurs, moderators, coordinators];
const institution = [focalPoints, deputies];

interface Line<What> {
  what: What;
  who: Reach[];
  /** At these stages of the recommendation. */
  at: EditorialStage[];
}

/** A line for each group of people and the acts that are theirs. */
export const acts: Line<Verb[]>[] = [
  { what: ['draftRecommendation'], who: group, at: ['DRAFT'] },
  { what: ['beginImport', 'adjustImport', 'runImport', 'giveUpImport'], who: group, at: [] },
  {
    what: ['moveRecommendation'],
    who: group,
    at: [
      'DRAFT',
      'GROUP_REVIEW',
      'ADOPTED',
      'EDITING',
      'CHANGES_REQUESTED',
      'PUBLISHED',
      'WITHDRAWN',
      'SUPERSEDED',
      'MERGED',
    ],
  },
  { what: ['submitRecommendation'], who: group, at: ['DRAFT'] },
  { what: ['adoptRecommendation'], who: group, at: ['DRAFT', 'GROUP_REVIEW'] },
  { what: ['resubmitRecommendation'], who: group, at: ['CHANGES_REQUESTED'] },
  {
    what: ['reviseRecommendation', 'linkRecommendation', 'noteEditing'],
    who: group,
    at: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'],
  },
  {
    what: ['reviseRecommendation', 'linkRecommendation', 'noteEditing'],
    who: [coordinators],
    at: ['ADOPTED', 'EDITING', 'PUBLISHED'],
  },
  {
    what: ['translateRecommendation', 'approveTranslation'],
    who: group,
    at: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'],
  },
  {
    what: ['translateRecommendation', 'approveTranslation'],
    who: [coordinators],
    at: ['ADOPTED', 'EDITING', 'PUBLISHED'],
  },
  {
    what: ['requestChanges', 'publishRecommendation', 'publishRecommendations'],
    who: [coordinators],
    at: ['ADOPTED', 'EDITING'],
  },
  {
    what: ['remarkOnRecommendation', 'answerRemark'],
    who: group,
    at: ['DRAFT', 'GROUP_REVIEW', 'ADOPTED', 'EDITING', 'CHANGES_REQUESTED'],
  },
  { what: ['undoAdoption'], who: [moderators, coordinators], at: ['ADOPTED'] },
  { what: ['recordComposition'], who: group, at: [] },
  {
    what: ['addressRecommendation'],
    who: [coordinators],
    at: ['ADOPTED', 'EDITING', 'CHANGES_REQUESTED', 'PUBLISHED'],
  },
  {
    what: ['mergeRecommendation', 'splitRecommendation'],
    who: group,
    at: ['DRAFT', 'GROUP_REVIEW', 'CHANGES_REQUESTED'],
  },
  { what: ['mergeRecommendation'], who: [coordinators], at: ['ADOPTED', 'EDITING', 'PUBLISHED'] },
  { what: ['supersedeRecommendation'], who: [coordinators], at: ['PUBLISHED'] },
  { what: ['withdrawRecommendation'], who: [coordinators], at: ['PUBLISHED'] },
  {
    what: ['respond', 'promise', 'movePromisedDate', 'reportStatus'],
    who: [...institution, software],
    at: ['PUBLISHED'],
  },
  { what: ['confirmReport'], who: [validators], at: ['PUBLISHED'] },
  { what: ['assessStatus'], who: [assessors, coordinators], at: ['PUBLISHED'] },
  { what: ['confirmClosure'], who: [coordinators], at: ['PUBLISHED'] },
  { what: ['createApiToken'], who: institution, at: [] },
  { what: ['revokeApiToken'], who: [...institution, administrators], at: [] },
  { what: ['createWallLink', 'revokeWallLink'], who: [coordinators], at: [] },
  // Their own account, and no other.
  { what: ['eraseAccount'], who: [realPeople], at: [] },
];

/** A line for each kind of thing that is not public, and those who see it. Whoever is in no line sees nothing of it. */
export const sights: Record<Hidden, Reach[]> = {
  draft: group,
  // Only their own group learns who is writing; a coordinator sees that somebody is.
  editor: [rapporteurs, moderators],
  reviewComment: group,
  waitingEntry: [...institution, validators, assessors, coordinators, software, readingSoftware],
  apiToken: [...institution, administrators],
  wallLink: [coordinators],
  letter: [administrators],
  // The log names what was acted on and who did it: references, ids and names, never a text.
  auditEntry: [administrators],
};
export type Hidden =
  | 'draft'
  | 'editor'
  | 'reviewComment'
  | 'waitingEntry'
  | 'apiToken'
  | 'wallLink'
  | 'letter'
  | 'auditEntry';

/** On a wall, whoever works in one group of a Forum sees what every group of it adopted, and no more of it than its title. */
export const watchesWall = (who: string, ground: Ground): boolean =>
  (ground === 'elsewhere' ? [ground] : grounds.filter((each) => each !== 'elsewhere')).some((each) =>
    reached(who, group, { ground: each }),
  );

/** The public must sign in first, and software does only what a line names it for: neither learns more than that. */
export const isKeptOut = (verb: Verb, who: string): boolean =>
  who === 'anonymous' ||
  who === 'reading-software' ||
  (machines.includes(who) && !acts.some((line) => line.what.includes(verb) && line.who.includes(software)));

/** Nobody judges their own institution, and nobody confirms what they entered: somebody else must. */
export const needsSomebodyElse = (verb: Verb, who: string, spot: Spot, enteredBy: string): boolean => {
  const belongs = who === 'insider' && spot.institution === places.cityOffice;
  if (verb === 'assessStatus') return belongs;
  return /^confirm/.test(verb) && who === enteredBy;
};

export const reached = (who: string, reaches: readonly Reach[], spot: Spot): boolean =>
  reaches.some((reach) => reach(spot).includes(who));
