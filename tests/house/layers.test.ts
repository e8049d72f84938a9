import { expect, test } from 'vitest';
import { filesOf, textOf } from './repository.ts';

const holding = (pattern: RegExp, ...globs: string[]) =>
  filesOf(...globs).filter((file) => pattern.test(textOf(file)));

test('a resolver opens no transaction', () => {
  expect(holding(/\.transaction\(\)/, 'server/src/**/*-resolvers.ts')).toEqual([]);
});

test('a query opens no transaction', () => {
  expect(holding(/\.transaction\(\)/, 'server/src/**/*-queries.ts')).toEqual([]);
});

test('what only reads writes nothing', () => {
  expect(
    holding(
      /insertInto|updateTable|deleteFrom/,
      'server/src/catalogue/*.ts',
      'server/src/dashboards/*.ts',
      'server/src/tasks/*.ts',
    ),
  ).toEqual([]);
});

test('the environment is read in one place', () => {
  const readers = holding(/process\.env\b(?!,)/, 'server/src/**/*.ts');
  // The page handler takes its settings from the environment, and the tools hand theirs on to children.
  const known = /config\.ts|http\/web\.ts|web-build\.ts|dev\.ts|run\.ts/;
  expect(readers.filter((file) => !known.test(file))).toEqual([]);
});

test('time comes from the clock', () => {
  const domain = [
    'institutions',
    'forums',
    'recommendations',
    'follow-up',
    'civic-audits',
    'wall',
    'catalogue',
    'dashboards',
    'invitations',
    'tasks',
    'activity',
    'audit',
  ];
  expect(
    holding(/new Date\(\)|Date\.now\(\)/, ...domain.map((module) => `server/src/${module}/*.ts`)),
  ).toEqual([]);
});

test('no element of a page carries a style of its own, which the policy would refuse', () => {
  expect(holding(/\sstyle(:|=)/, 'web/src/**/*.svelte')).toEqual([]);
});
