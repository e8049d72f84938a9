import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  buildSchema,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { settings } from '../../server/src/config.ts';
import { root, textOf } from './repository.ts';
import { readFileSync } from 'node:fs';

const snapshot = (): GraphQLSchema =>
  buildSchema(readFileSync(`${root}/schema/__generated__/schema.graphql`, 'utf8'));

/** Every element of the schema an outsider reads, by its coordinate, with its description. */
const described = (schema: GraphQLSchema): [string, string | null | undefined][] =>
  Object.values(schema.getTypeMap())
    .filter(
      ({ name }) =>
        !name.startsWith('__') &&
        !['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(name),
    )
    .flatMap((type) => {
      const own: [string, string | null | undefined][] = [[type.name, type.description]];
      if (isEnumType(type))
        own.push(
          ...type
            .getValues()
            .map((value): [string, string | null | undefined] => [
              `${type.name}.${value.name}`,
              value.description,
            ]),
        );
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        own.push(
          ...Object.values(type.getFields())
            .filter(({ name }) => name !== 'id')
            .map((field): [string, string | null | undefined] => [
              `${type.name}.${field.name}`,
              field.description,
            ]),
        );
      }
      return own;
    });

describe('what is promised in words', () => {
  test('every element of the schema is described', () => {
    const schema = snapshot();
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}).map((field): [string, string | null | undefined] => [
        `${type?.name}.${field.name}`,
        field.description,
      ]),
    );
    const silent = [...described(schema), ...roots].filter(([, description]) => !description?.trim());
    expect(silent.map(([coordinate]) => coordinate)).toEqual([]);
  });

  test('every setting stands in the README with its default and its sentence', () => {
    const rows = textOf('README.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const missing = settings.filter(({ name, sentence }) => {
      const row = rows.find((line) => line.startsWith(`| \`${name}\``))?.replaceAll('`', '');
      return !row?.includes(sentence.replaceAll('`', ''));
    });
    expect(missing.map(({ name }) => name)).toEqual([]);
    expect(rows.filter((line) => /^\| `[A-Z_]+`/.test(line))).toHaveLength(settings.length);
  });

  test('every message is said in every language', () => {
    const keys = (language: string) =>
      Object.keys(JSON.parse(textOf(`web/messages/${language}.json`)) as object).toSorted();
    expect(keys('en')).toEqual(keys('pl'));
  });

  test('types that are shown as lists are connections or small', () => {
    const schema = snapshot();
    const connections = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Connection'));
    for (const type of connections) {
      if (!isObjectType(type)) throw new Error(type.name);
      expect(Object.keys(type.getFields()).toSorted(), type.name).toEqual([
        'edges',
        'pageInfo',
        'totalCount',
      ]);
      expect(getNamedType(type.getFields()['totalCount']?.type)?.name).toBe('Int');
    }
    expect(connections.length).toBeGreaterThan(8);
  });
});
