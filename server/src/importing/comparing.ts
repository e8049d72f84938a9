import type {
  DraftRecommendationInput,
  ProposedAddresseeInput,
  RecommendationKind,
  ReviseRecommendationInput,
} from '../graphql/__generated__/types.ts';
import { eliOf, firstDayOf, lettered } from '../recommendations/index.ts';
import type { Current } from './current.ts';
import type { RowValues } from './reading-values.ts';

/** What would change in a recommendation. */
export type Change = Omit<ReviseRecommendationInput, 'reference' | 'version'>;

/** What a row asks to change of a recommendation as it is; null for nothing. A cell that is empty empties, where that is possible. */
export const changeOf = (now: Current, values: RowValues): Change | null => {
  const language = values.language ?? now.originalLanguage;
  const isTranslation = language !== now.originalLanguage;
  const text = now.texts.find((each) => each.language === language);
  const change: Change = {};
  if (values.title && flat(values.title) !== flat(text?.title ?? '')) change.title = values.title;
  if (values.body && values.body !== clean(text?.body)) change.body = values.body;
  if (values.rationale !== undefined && values.rationale !== clean(text?.rationale))
    change.rationale = values.rationale;
  if (values.problem !== undefined && values.problem !== clean(text?.problem))
    change.problem = values.problem;
  if (values.parts && !sameParts(lettered(values.parts), text?.parts ?? [])) change.parts = values.parts;
  const saysMore = isTranslation ? {} : changeBeside(now, values);
  const all = { ...change, ...saysMore };
  if (Object.keys(all).length === 0) return null;
  return isTranslation ? { ...all, language } : all;
};

const changeBeside = (now: Current, values: RowValues): Change => {
  const change: Change = {};
  if (values.kind && values.kind !== now.kind) change.kind = values.kind;
  if (values.byWhen !== undefined && !sameDay(values.byWhen, now)) change.byWhen = values.byWhen;
  if (values.themes && !sameSet(values.themes, now.themes) && !isGroups(values.themes, now))
    change.themes = values.themes;
  if (values.addressees) {
    const proposed = asThereBefore(values.addressees, now);
    if (!sameAddressees(proposed, now, values.knowsSupporting)) change.addressees = proposed;
  }
  const kind = values.kind ?? now.kind;
  const law = kind === 'LAW_CHANGE' ? lawOf(values, now.lawChange) : undefined;
  if (law) change.lawChange = law;
  const project = kind === 'JOINT_PROJECT' ? projectOf(values, now.jointProject) : undefined;
  if (project) change.jointProject = project;
  return change;
};

/** One without themes of its own counts under its group's, and exports say so. */
const isGroups = (themes: string[], now: Current) =>
  now.themes.length === 0 && sameSet(themes, now.effectiveThemes);

const sameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each) => other.includes(each));

const sameParts = (one: Current['texts'][number]['parts'], other: Current['texts'][number]['parts']) =>
  one.length === other.length &&
  one.every(({ label, text }, at) => label === other[at]?.label && text === clean(other[at]?.text));

const sameDay = (byWhen: RowValues['byWhen'], now: Current) => {
  if (!byWhen) return now.byWhenOn === null;
  const precision = byWhen.precision ?? 'DAY';
  return precision === now.byWhenPrecision && firstDayOf(byWhen.date, precision) === now.byWhenOn;
};

/** Whoever was noted at the table stays noted where the row says nothing of it. */
const asThereBefore = (proposed: ProposedAddresseeInput[], now: Current): ProposedAddresseeInput[] =>
  proposed.map((one) => {
    const before = now.addressees.find(({ slug, viaClass }) =>
      one.institution ? slug === one.institution : viaClass === one.addresseeClass,
    );
    return one.wasAtTable === undefined && typeof before?.wasAtTable === 'boolean'
      ? { ...one, wasAtTable: before.wasAtTable }
      : one;
  });

/** The same as what was said, or as the institutions that came of it, which is what the public table names. */
const sameAddressees = (proposed: ProposedAddresseeInput[], now: Current, knowsSupporting: boolean) => {
  const withRoles = knowsSupporting || proposed.some(({ role }) => role === 'SUPPORTING');
  const role = (given: string | undefined) => (withRoles ? ` ${given ?? 'LEAD'}` : '');
  const asked = proposed.map((one) => `${one.institution ?? `class ${one.addresseeClass}`}${role(one.role)}`);
  const said = [
    ...now.classes.map((one) => `class ${one.key}${role(one.role)}`),
    ...now.addressees.filter(({ viaClass }) => !viaClass).map((one) => `${one.slug}${role(one.role)}`),
  ];
  const expanded = now.addressees.map((one) => `${one.slug}${role(one.role)}`);
  if (!sameSet(asked, said)) return sameSet(asked, expanded);
  return proposed.every((one) => {
    const before = now.addressees.find(({ slug }) => slug === one.institution);
    return !one.institution || one.wasAtTable === undefined || one.wasAtTable === before?.wasAtTable;
  });
};

const lawOf = ({ law }: RowValues, now: Current['lawChange']) => {
  const before = { act: null, article: null, proposedWording: null, eli: null, ...now };
  const after = { ...before, ...law, ...(law.eli ? { eli: eliOf(law.eli) ?? law.eli } : {}) };
  return same(after, before) ? undefined : after;
};

const projectOf = ({ project }: RowValues, now: Current['jointProject']) => {
  const before = { partners: null, budget: null, funding: null, continuation: null, ...now };
  const after = { ...before, ...project };
  return same(after, before) ? undefined : after;
};

const same = <T extends object>(one: T, other: T) =>
  Object.entries(one).every(
    ([key, value]) => (value ?? null) === ((other as Record<string, unknown>)[key] ?? null),
  );

const clean = (text: string | null | undefined): string | null =>
  text?.replaceAll(/\r\n?/g, '\n').trim() || null;
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A new recommendation as a row asks for it. A kind that no column says is told by what else it says. */
export const draftOf = (values: RowValues): Omit<DraftRecommendationInput, 'clientMutationId'> => {
  const kind = values.kind ?? likelyKind(values);
  const { title = '', body = '', rationale, problem, parts, byWhen, themes, addressees, language } = values;
  const draft = { kind, title, body, rationale, problem, parts, byWhen, themes, addressees, language };
  const law = isSaid(values.law) && (kind === 'LAW_CHANGE' || values.kind);
  const project = isSaid(values.project) && (kind === 'JOINT_PROJECT' || values.kind);
  return {
    ...draft,
    ...(law ? { lawChange: values.law } : {}),
    ...(project ? { jointProject: values.project } : {}),
  };
};

const isSaid = (details: object) => Object.values(details).some(Boolean);

const likelyKind = ({ law, project }: RowValues): RecommendationKind => {
  if (isSaid(law)) return 'LAW_CHANGE';
  return isSaid(project) ? 'JOINT_PROJECT' : 'INSTITUTIONAL';
};
