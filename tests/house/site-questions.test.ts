import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
  type GraphQLInputType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { aLine } from '../support/subscribing.ts';
import { aWorld } from '../support/world.ts';
import { root } from './repository.ts';
import { siteQuestions, type SiteQuestion } from './site-questions.ts';

const world = await aWorld();
const schema = buildSchema(readFileSync(`${root}/schema/__generated__/schema.graphql`, 'utf8'));

/** Any value that a type takes, with nothing in it that may be left out. */
function anything(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anything(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(needed.map((field) => [field.name, anything(field.type)]));
  }
  const known: Record<string, unknown> = { Int: 1, Boolean: true, Date: '2016-01-01' };
  return known[String(type)] ?? 'x';
}

const variablesOf = ({ definition }: SiteQuestion): Record<string, unknown> =>
  Object.fromEntries(
    (definition.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
      const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
      return type && isNonNullType(type) ? [[variable.name.value, anything(type)]] : [];
    }),
  );

describe('what the site asks', () => {
  test('is read from its files', () => {
    expect(siteQuestions.length).toBeGreaterThan(30);
    expect(new Set(siteQuestions.map(({ name }) => name)).size).toBe(siteQuestions.length);
  });

  test.each(siteQuestions.map((question) => [question.name, question] as const))(
    '%s is understood, and within the limits of whoever sees its page',
    async (_, question) => {
      // Deeper questions are for those who are signed in, and only the workspace is theirs alone.
      const voice = question.file.includes('(workspace)') ? world.as('citizen') : world.anonymous;
      if (question.operation === 'subscription') {
        const line = await aLine(world, await voice.headers());
        expect(await line.subscribe(question.text, variablesOf(question)).next()).toBeDefined();
        return;
      }
      const { status, errors } = await voice.try(question.text, variablesOf(question));
      expect(errors).toBeUndefined();
      expect(status).toBe(200);
    },
  );
});

test('a hundred recommendations with addressees and headline are within the limits', async () => {
  await world.anonymous.ask(
    `{ recommendations(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
         reference title { value language } kind stage isExample headline { status basis asOf distribution { status count } }
         addressees { role institution { slug name { value } } response { position } } } } } }`,
  );
});

test('and a thousand of everything are not', async () => {
  const { status, errors } = await world.anonymous.try(
    `{ recommendations(first: 100) { edges { node { timeline(first: 100) { edges { node { id } } } } } } }`,
  );
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
});
