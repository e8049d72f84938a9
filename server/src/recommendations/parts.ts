import { checkText } from '../checking-input.ts';
import type { RecommendationPartInput } from '../graphql/__generated__/types.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { limits } from './recommendation.ts';

/** A part of a recommendation: its letter, which it keeps, and what is recommended in it. */
export interface Part {
  label: string;
  text: string;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** What is wrong with parts as they were sent. `known` are the letters a translation may use; any when left out. */
export const checkParts = (
  parts: readonly RecommendationPartInput[] | null | undefined,
  known?: readonly string[],
): (Refusal | null)[] => {
  const sent = parts ?? [];
  if (sent.length > letters.length) return [refusal('INVALID', 'parts', tooManyParts)];
  return sent.flatMap(({ label, text }, at) => {
    const isTwice = label && sent.findIndex((other) => other.label === label) < at;
    const isStrange = label && !(known ?? letters).includes(label);
    return [
      checkText(`parts.${at}`, text, { limit: limits.part }),
      isTwice || isStrange ? refusal('INVALID', ['parts', String(at)], onePartEach) : null,
    ];
  });
};

/** Gives each part without a letter the next free one, so that those that have one keep it. */
export const lettered = (parts: readonly RecommendationPartInput[]): Part[] => {
  const taken = new Set(parts.flatMap(({ label }) => label ?? []));
  const free = letters.filter((letter) => !taken.has(letter));
  return parts.map(({ label, text }) => ({ label: label || (free.shift() ?? ''), text: text.trim() }));
};

/** Parts that begin a text of their own: lettered from a on. */
export const relettered = (parts: readonly Part[]): Part[] => lettered(parts.map(({ text }) => ({ text })));

const tooManyParts = {
  PL: 'Rekomendacja może mieć najwyżej 26 części. Podziel ją na kilka rekomendacji.',
  EN: 'A recommendation has 26 parts at most. Make several recommendations of it.',
  UK: 'Рекомендація може мати щонайбільше 26 частин. Поділіть її на кілька рекомендацій.',
};

const onePartEach = {
  PL: 'Każda część ma swoją literę: od a do z, w tłumaczeniu taką jak w oryginale. Tej litery nie można tu użyć.',
  EN: 'Each part has a letter of its own: a to z, in a translation the original’s. This one cannot be used here.',
  UK: 'Кожна частина має власну літеру: від a до z, у перекладі таку, як в оригіналі. Цю літеру тут використати не можна.',
};
