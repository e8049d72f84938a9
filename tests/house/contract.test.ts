import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredInputField,
  parse,
  type GraphQLField,
  type GraphQLInputFieldMap,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { root } from './repository.ts';

/** Types that the contract names and leaves to us; they are only checked to exist. */
const ours = [
  'City',
  'Theme',
  'Action',
  'Output',
  'ForumOrganiser',
  'CompositionShare',
  'RecommendationLink',
  'Change',
];
const oursToDesign = [
  ...ours,
  ...[
    'ForumConnection',
    'InstitutionConnection',
    'CityConnection',
    'ActionConnection',
    'ChangeConnection',
    'TaskConnection',
  ],
  ...[
    'TimelineConnection',
    'StatusUpdateConnection',
    'RecommendationAbilities',
    'AddresseeAbilities',
    'Institution',
  ],
];

const stand = oursToDesign.map((name) => `type ${name} { id: ID }`).join('\n');
const contract = buildASTSchema(
  parse(`${readFileSync(`${import.meta.dirname}/contract.graphql`, 'utf8')}\n${stand}`),
  { assumeValid: true },
);
const schema = buildSchema(readFileSync(`${root}/schema/__generated__/schema.graphql`, 'utf8'));

const types = Object.values(contract.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

const differencesOfField = (
  coordinate: string,
  wanted: GraphQLField<unknown, unknown>,
  found?: GraphQLField<unknown, unknown>,
) => {
  if (!found) return [`${coordinate} is missing`];
  const changed =
    String(found.type) === String(wanted.type)
      ? []
      : [`${coordinate}: ${found.type} instead of ${wanted.type}`];
  const args = wanted.args.flatMap((arg) => {
    const own = found.args.find(({ name }) => name === arg.name);
    return own && String(own.type) === String(arg.type) ? [] : [`${coordinate}(${arg.name}:) differs`];
  });
  return [...changed, ...args];
};

const differencesOfInput = (name: string, wanted: GraphQLInputFieldMap, found: GraphQLInputFieldMap) => [
  ...Object.values(wanted).flatMap((field) =>
    String(found[field.name]?.type) === String(field.type) ? [] : [`${name}.${field.name} differs`],
  ),
  ...Object.values(found).flatMap((field) =>
    !wanted[field.name] && isRequiredInputField(field) ? [`${name}.${field.name} is newly required`] : [],
  ),
];

describe('the contract that clients rely on', () => {
  test('is read whole', () => {
    expect(types.length).toBeGreaterThan(50);
  });

  test.each(types.map((type) => [type.name, type] as const))('%s is kept', (name, wanted) => {
    const found = schema.getType(name);
    expect(found, `${name} is missing`).toBeDefined();
    if (oursToDesign.includes(name)) return;
    if (isEnumType(wanted) && isEnumType(found)) {
      expect(found.getValues().map((value) => value.name)).toEqual(
        expect.arrayContaining(wanted.getValues().map((value) => value.name)),
      );
    }
    if (isObjectType(wanted) && isObjectType(found)) {
      const fields = Object.values(wanted.getFields());
      expect(
        fields.flatMap((field) =>
          differencesOfField(`${name}.${field.name}`, field, found.getFields()[field.name]),
        ),
      ).toEqual([]);
    }
    if (isInputObjectType(wanted) && isInputObjectType(found)) {
      expect(differencesOfInput(name, wanted.getFields(), found.getFields())).toEqual([]);
    }
  });

  test('asOf has an asOfBasis beside it, everywhere', () => {
    const alone = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter(
              ({ args }) =>
                args.some(({ name }) => name === 'asOf') && !args.some(({ name }) => name === 'asOfBasis'),
            )
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(alone).toEqual([]);
  });
});
