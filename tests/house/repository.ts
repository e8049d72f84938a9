import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** Files of the repository by pattern, without what is generated, built or installed. */
export const filesOf = (...patterns: string[]): string[] =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((file) => !/node_modules|__generated__|paraglide|\.svelte-kit|web\/build/.test(file))
    .toSorted();

export const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8');
