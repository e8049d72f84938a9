import { buildSchema, isEnumType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { hiddenThings, openedBy, permissions, readers, verbWords } from '../../server/src/accounts/index.ts';
import { filesOf, textOf } from './repository.ts';

const schema = buildSchema(textOf('schema/__generated__/schema.graphql'));
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const isReading = (verb: string) => verb.startsWith('read');
const verbs = [...new Set<string>(permissions.map(({ verb }) => verb))];
const readings = verbs.filter(isReading);

/** Every field of every type of answers, as `Type.field`. */
const coordinates = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Mutation'
    ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
    : [],
);
const decided = Object.entries(readers).flatMap(([type, fields]) =>
  Object.keys(fields).map((field) => `${type}.${field}`),
);

describe('the permissions table', () => {
  test('has every mutation, and no act that is none', () => {
    expect(mutations.filter((name) => !verbs.includes(name))).toEqual([]);
    expect(verbs.filter((verb) => !isReading(verb) && !mutations.includes(verb))).toEqual([]);
  });

  test('says of every field who reads it, and of no field that does not exist', () => {
    expect(coordinates.filter((each) => !decided.includes(each))).toEqual([]);
    expect(decided.filter((each) => !coordinates.includes(each))).toEqual([]);
  });

  test('lets nobody read by a verb that has no row, and each reading opens something', () => {
    const named = [
      ...hiddenThings.map(({ verb }) => verb),
      ...Object.values(readers).flatMap((fields) => Object.values(fields)),
    ].filter((reader) => reader !== 'public' && reader !== 'own');
    expect(named.filter((verb) => !readings.includes(verb))).toEqual([]);
    expect(readings.filter((verb) => openedBy(verb).length === 0)).toEqual([]);
  });

  test('hides things of types that exist', () => {
    const types = hiddenThings.flatMap((thing) => thing.types);
    expect(types.filter((name) => !isObjectType(schema.getType(name)))).toEqual([]);
  });

  test('has no row that says what another says', () => {
    const said = permissions.flatMap(({ verb, roles, stages = [null], about = [null] }) =>
      roles.flatMap((role) =>
        stages.flatMap((stage) => about.map((other) => `${verb} ${role} ${stage} ${other}`)),
      ),
    );
    expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
  });

  test('names roles and stages of the schema, and every verb in words', () => {
    const valuesOf = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    for (const { roles, stages = [] } of permissions) {
      expect(valuesOf('Role')).toEqual(expect.arrayContaining([...roles]));
      expect(valuesOf('EditorialStage')).toEqual(expect.arrayContaining([...stages]));
    }
    expect(Object.keys(verbWords).toSorted()).toEqual(verbs.toSorted());
  });

  test('is the only place in the server that tells roles apart', () => {
    const roles = /'(RAPPORTEUR|MODERATOR|FOCAL_POINT|DEPUTY|VALIDATOR|ASSESSOR|COORDINATOR|ADMINISTRATOR)'/;
    // The loaders of content and the command that makes an administrator hand out roles, and so do invitations; tasks say
    // who is asked first; one administrator must stay; the installation itself acts by commands.
    const mayName =
      /accounts\/(permissions|last-administrator|installation)\.ts|\/demo\/|commands\/admin-create|invitations\/|tasks\/waiting/;
    const naming = filesOf('server/src/**/*.ts').filter(
      (file) => !mayName.test(file) && roles.test(textOf(file)),
    );
    expect(naming).toEqual([]);
  });

  test('is what the pages go by: none of them offers an act by the name of a role', () => {
    const askingRole =
      /\b(role|roles)\b[^\n]*(===|includes\()[^\n]*'(RAPPORTEUR|COORDINATOR|FOCAL_POINT|ASSESSOR)'/;
    expect(
      filesOf('web/src/**/*.svelte', 'web/src/**/*.ts').filter((file) => askingRole.test(textOf(file))),
    ).toEqual([]);
  });
});
