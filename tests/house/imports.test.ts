import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, textOf } from './repository.ts';

/** Left is the foundation: the right may import the left, never the reverse. */
const order = [
  'accounts',
  'privacy',
  'institutions',
  'tokens',
  'forums',
  'recommendations',
  'importing',
  'review',
  'follow-up',
  'civic-audits',
  'wall',
  'catalogue',
  'dashboards',
  'invitations',
  'tasks',
  'demo',
];
const groundFloor = ['activity', 'audit', 'database', 'graphql', 'http', 'mail', 'words'];

/** Put everything together, and therefore know everybody. */
const gatherers = [
  'server/src/graphql/modules.ts',
  'server/src/graphql/node.ts',
  'server/src/database/tables.ts',
];

interface Import {
  file: string;
  from: string;
  to: string;
  path: string;
  typeOnly: boolean;
}

const moduleOf = (path: string) => /^server\/src\/([^/]+)\//.exec(path)?.[1];

const importsOf = (file: string): Import[] =>
  [...textOf(file).matchAll(/^(import|export)( type)?[^;]*? from '(\.[^']+)'/gm)].flatMap(
    ([, , type, specifier]) => {
      const path = normalize(join(dirname(file), specifier ?? ''));
      const [from, to] = [moduleOf(file), moduleOf(path)];
      return from && to && from !== to ? [{ file, from, to, path, typeOnly: Boolean(type) }] : [];
    },
  );

const imports = filesOf('server/src/*/**/*.ts')
  .filter((file) => !gatherers.includes(file))
  .flatMap(importsOf);

describe('imports between modules', () => {
  test('there are some to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('run one way', () => {
    const wrongWay = imports.filter(
      ({ from, to }) => order.includes(from) && order.includes(to) && order.indexOf(to) > order.indexOf(from),
    );
    expect(wrongWay.map(({ file, path }) => `${file} -> ${path}`)).toEqual([]);
  });

  test('go through index.ts, but for the shapes of tables', () => {
    const inside = imports.filter(
      ({ from, to, path, typeOnly }) =>
        order.includes(from) &&
        order.includes(to) &&
        !path.endsWith('/index.ts') &&
        !(typeOnly && path.endsWith('-tables.ts')),
    );
    expect(inside.map(({ file, path }) => `${file} -> ${path}`)).toEqual([]);
  });

  test('leave the ground floor knowing of the rest only types, and who is asking', () => {
    const upwards = imports.filter(
      ({ from, to, typeOnly }) =>
        groundFloor.includes(from) && order.includes(to) && to !== 'accounts' && !typeOnly,
    );
    expect(upwards.map(({ file, path }) => `${file} -> ${path}`)).toEqual([]);
  });

  test('keep the database out of the pages', () => {
    const files = filesOf('web/src/**/*.{ts,svelte}').filter((file) =>
      /kysely|postgres|server\/src\/database/.test(textOf(file)),
    );
    expect(files).toEqual([]);
  });

  test('keep migrations apart from the code that changes', () => {
    const files = filesOf('migrations/*.ts').filter((file) => textOf(file).includes("from '../"));
    expect(files).toEqual([]);
  });
});
