import { GraphQLError, valueFromASTUntyped, type ValueNode } from 'graphql';

/** Longer than any date somebody could have meant. */
const LONGEST_DATE = 40;

/** True for a day that stands in the calendar, written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

const refuse = (sentence: string): never => {
  throw new GraphQLError(sentence);
};

const text = (value: unknown): string => (typeof value === 'string' ? value : refuse('This must be a text.'));

/** Reads a value the same way whether it stands in the document or in the variables. */
const scalar = (serialize: (value: unknown) => unknown, parse: (value: unknown) => unknown) => ({
  serialize,
  parseValue: parse,
  parseLiteral: (node: ValueNode) => parse(valueFromASTUntyped(node)),
});

/**
 * Any short text is taken as a date: whether the day exists is for the verb to say, at the field and in the person's
 * language. What goes out is a day of the calendar, or a bug.
 */
const Date_ = scalar(
  (value) => {
    if (typeof value === 'string' && isCalendarDay(value)) return value;
    throw new TypeError('A Date left the server that is not a calendar day.');
  },
  (value) => {
    const given = text(value);
    return given.length <= LONGEST_DATE ? given : refuse('A date is written YYYY-MM-DD.');
  },
);

const DateTime = scalar(
  (value) => {
    const instant = value instanceof Date ? value : new Date(String(value));
    return instant.toISOString();
  },
  (value) => {
    const instant = new Date(text(value));
    return Number.isNaN(instant.getTime())
      ? refuse('A DateTime is written in ISO 8601.')
      : instant.toISOString();
  },
);

const isUrl = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' && !/\s/.test(value);
};

const Url = scalar(
  (value) => {
    if (typeof value === 'string' && isUrl(value)) return value;
    throw new TypeError('A Url left the server that is not an http or https address.');
  },
  (value) => {
    const given = text(value).trim();
    return isUrl(given) ? given : refuse('An address must be absolute and start with http:// or https://.');
  },
);

const Markdown = scalar((value) => String(value), text);

export const scalars = { Date: Date_, DateTime, Url, Markdown };
