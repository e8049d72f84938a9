/** A recommendation as the fields of its form hold it. */
import { formatDate } from '#lib/format.ts';
import type { CaptureTextFragment } from '#lib/server/__generated__/operations.ts';
import type { Language } from '#lib/server/__generated__/schema.ts';
import type { Values } from './form.ts';
import { textsOf, type WorkText } from './texts.ts';

const one = (value: string | null | undefined): string[] => [value ?? ''];

/** The text of one language, and what is the same in all of them where that one is the original. */
export function valuesOf(recommendation: CaptureTextFragment, language?: Language): Values {
  const asked = language ?? recommendation.languages[0];
  const words = wordsOf(textsOf(recommendation), asked);
  return asked === recommendation.languages[0] ? { ...words, ...sharedOf(recommendation) } : words;
}

const wordsOf = (texts: WorkText[], language?: Language): Values => {
  const text = texts.find((each) => each.language === language);
  return {
    problem: one(text?.problem),
    rationale: one(text?.rationale),
    body: one(text?.body),
    title: one(text?.title),
  };
};

const sharedOf = (recommendation: CaptureTextFragment): Values => {
  const { kind, byWhen, lawChange, jointProject, parts } = recommendation;
  return {
    kind: [kind],
    byWhen: one(byWhen && formatDate(byWhen)),
    themes: ownThemes(recommendation),
    'lawChange.act': one(lawChange?.act),
    'lawChange.article': one(lawChange?.article),
    'lawChange.proposedWording': one(lawChange?.proposedWording),
    'lawChange.eli': one(lawChange?.eli),
    'jointProject.partners': one(jointProject?.partners),
    'jointProject.budget': one(jointProject?.budget),
    'jointProject.funding': one(jointProject?.funding),
    'jointProject.continuation': one(jointProject?.continuation),
    ...Object.fromEntries(
      parts.flatMap(({ label, text }, row) => [
        [`parts.${row}.label`, [label]],
        [`parts.${row}.text`, [text]],
      ]),
    ),
    ...Object.fromEntries(
      addressed(recommendation).flatMap(({ who, role, wasAtTable }, row) => [
        [`addressees.${row}.who`, [who]],
        [`addressees.${row}.role`, [role]],
        [`addressees.${row}.wasAtTable`, one(wasAtTable === null ? '' : wasAtTable ? 'yes' : 'no')],
      ]),
    ),
  };
};

/** One without themes of its own has its group's: saving the text must not make them its own. */
const ownThemes = ({ themes, workingGroup }: CaptureTextFragment): string[] => {
  const slugs = themes.map(({ slug }) => slug);
  const ofGroup = new Set(workingGroup?.themes.map(({ slug }) => slug));
  return slugs.length === ofGroup.size && slugs.every((slug) => ofGroup.has(slug)) ? [] : slugs;
};

/** As they were named: a group of addressees once, not each institution that it stands for. */
const addressed = ({ addresseeClasses, addressees }: CaptureTextFragment) => [
  ...addresseeClasses.map(({ key, name }) => {
    const member = addressees.find(({ addresseeClass }) => addresseeClass?.key === key);
    return { who: name.value, role: member?.role ?? 'LEAD', wasAtTable: member?.wasAtTable ?? null };
  }),
  ...addressees
    .filter(({ addresseeClass }) => !addresseeClass)
    .map(({ institution, role, wasAtTable }) => ({
      who: institution?.name.value ?? '',
      role,
      wasAtTable: wasAtTable ?? null,
    })),
];
