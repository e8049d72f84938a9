import { limits } from './limits.ts';

/** The first thing in `value`, a variable as it came, that no argument may contain; undefined when there is none. */
export function whatIsWrongWithInput(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return whatIsWrongWithText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > limits.input.depth) return `Variables are nested deeper than ${limits.input.depth} levels.`;
  if (Array.isArray(value) && value.length > limits.input.list) {
    return `A list in the variables has more than ${limits.input.list} items.`;
  }
  for (const [key, part] of Object.entries(value)) {
    const wrong = whatIsWrongWithText(key) ?? whatIsWrongWithInput(part, depth + 1);
    if (wrong) return wrong;
  }
  return undefined;
}

/** Postgres cannot store U+0000, and half a character is not text. */
export function whatIsWrongWithText(text: string): string | undefined {
  if (text.length > limits.input.characters) {
    return `A text has more than ${limits.input.characters.toLocaleString('en')} characters.`;
  }
  if (text.includes('\0')) return 'A text contains the character U+0000.';
  if (!text.isWellFormed()) return 'A text contains half of a character (a lone surrogate).';
  return undefined;
}
