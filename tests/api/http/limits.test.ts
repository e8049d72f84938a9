import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { signedIn } from '../accounts/a-person.ts';
import { aServer } from './a-server.ts';
import { askingPage, transports, type Question } from './asking.ts';

const server = await aServer({ pages: askingPage });
const { cookie } = await signedIn(server);

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('\n');
/** Nested `depth` levels deep. */
const deep = (depth: number) => {
  const levels = ['themes', ...Array<string>(depth - 2).fill('parent')];
  return `{ ${levels.join(' { ')} { slug } ${'} '.repeat(levels.length - 1)} }`;
};

/** Aliases of three fields in turn, three to a level. */
const aliased = (levels: number) =>
  times(levels, (i) => `parent { a${i}: id b${i}: slug c${i}: name { value } }`);

const tooMuch: Record<string, Question & { says: RegExp; status?: number }> = {
  'more than 1,500 tokens': {
    query: `{ themes { ${'slug '.repeat(1_500)} } }`,
    says: /more that 1500 tokens/,
  },
  'a document sent as a syntax tree': {
    query: JSON.stringify({ kind: 'Document', definitions: [] }),
    says: /JSON/,
  },
  'a query deeper than 8 levels': { query: deep(9), says: /deeper than 8/ },
  'a query made deep by fragments': {
    query: `query { themes { ...A } } fragment A on Theme { parent { parent { parent { ...B } } } }
            fragment B on Theme { parent { parent { parent { parent { slug } } } } }`,
    says: /deeper than 8/,
  },
  'introspection deeper than 15 levels': {
    query: `{ __schema { queryType { ${'ofType { '.repeat(15)} name ${'} '.repeat(15)} } } }`,
    says: /Introspection is nested deeper/,
  },
  'more than 20 aliases': {
    query: `{ themes { ${aliased(7)} } }`,
    says: /More than 20 aliases/,
  },
  'more than 5 aliases of one field': {
    query: `{ ${times(6, (i) => `t${i}: theme(slug: "x${i}") { id }`)} }`,
    says: /More than 5 aliases of theme/,
  },
  'aliases multiplied by fragments': {
    query: `{ themes { ...A } } fragment A on Theme { children { ...B } parent { ...B } }
            fragment B on Theme { a: slug b: slug c: slug }`,
    says: /More than 5 aliases of slug/,
  },
  'more than 10 fields at the root': {
    query: `{ ${times(5, (i) => `a${i}: themes { id }`)} ${times(5, (i) => `b${i}: addresseeClasses { key }`)} themes { slug } }`,
    says: /More than 10 fields at the root/,
  },
  'more than 20 directives': {
    query: `{ themes { ${times(21, (i) => `... @include(if: true) { ${i % 2 ? 'id' : 'slug'} }`)} } }`,
    says: /More than 20 directives/,
  },
  'more than 4 directives in one place': {
    query: `{ themes { slug ${'@include(if: true) '.repeat(5)} } }`,
    says: /More than 4 directives in one place/,
  },
  'more than 20 fragments': {
    query: `{ themes { ${times(21, (i) => `...F${i}`)} } } ${times(21, (i) => `fragment F${i} on Theme { id }`)}`,
    says: /More than 20 fragments/,
  },
  'more than 50 fragment spreads': {
    query: `{ themes { ${'...F '.repeat(51)} } } fragment F on Theme { id }`,
    says: /More than 50 fragment spreads/,
  },
  'fragments that run in a circle': {
    query: `{ themes { ...A } } fragment A on Theme { parent { ...B } } fragment B on Theme { parent { ...A } }`,
    says: /Cannot spread fragment/,
  },
  ...Object.fromEntries(
    ['-1', '0', '101', '1000000000000000000'].map((first) => [
      `first: ${first}`,
      { query: `{ forums(first: ${first}) { totalCount } }`, says: /from 1 to 100|32-bit/ },
    ]),
  ),
  'first out of range in a variable': {
    query: 'query ($n: Int) { forums(first: $n) { totalCount } }',
    variables: { n: 101 },
    says: /from 1 to 100/,
  },
  "first out of range in a variable's default": {
    query: 'query ($n: Int = 101) { forums(first: $n) { totalCount } }',
    says: /from 1 to 100/,
  },
  'more than 5,000 objects': {
    query: `{ forums(first: 100) { edges { node { recommendations(first: 100) { edges { node { id } } } } } } }`,
    says: /more than 5000 objects/,
  },
  'more than 5,000 objects by a variable': {
    query: `query ($n: Int) { forums(first: 100) { edges { node { recommendations(first: $n) { edges { node { id } } } } } } }`,
    variables: { n: 100 },
    says: /more than 5000 objects/,
  },
  'more than 5,000 objects by default page sizes': {
    query: `{ forums(first: 100) { edges { node { recommendations { edges { node { forum { id } } } } } } } }`,
    says: /more than 5000 objects/,
  },
  'variables nested deeper than 10 levels': {
    query: 'query ($s: String) { forums { totalCount } institutions(search: $s) { totalCount } }',
    variables: { s: nested(12) },
    says: /nested deeper than 10|must be|String cannot represent/,
  },
  'a list of more than 100 in the variables': {
    query: 'query ($f: RecommendationFilter) { recommendations(filter: $f) { totalCount } }',
    variables: { f: { city: Array(101).fill('x') } },
    says: /more than 100 items/,
  },
  'a list of more than 100 in the document': {
    query: `{ recommendations(filter: { year: [${'1,'.repeat(101)}] }) { totalCount } }`,
    says: /more than 100 items/,
  },
  'a text with U+0000': {
    query: 'query ($s: String) { institutions(search: $s) { totalCount } }',
    variables: { s: 'a\0b' },
    says: /U\+0000/,
  },
  'a text with U+0000 in the document': {
    query: String.raw`{ institutions(search: "a\u0000b") { totalCount } }`,
    says: /U\+0000/,
  },
  'half of a character': {
    query: 'query ($s: String) { institutions(search: $s) { totalCount } }',
    variables: { s: 'a\ud800b' },
    says: /surrogate/,
  },
  'a variable of the wrong type': {
    query: 'query ($n: Int) { forums(first: $n) { totalCount } }',
    variables: { n: 'ten' },
    says: /got invalid value "ten"/,
  },
  'a variable that is missing': {
    query: 'query ($slug: String!) { theme(slug: $slug) { id } }',
    says: /\$slug/,
  },
  'a field that does not exist': {
    query: '{ forumz { id } }',
    says: /^Cannot query field "forumz" on type "Query"\.$/,
  },
  'broken syntax': { query: '{ forums(', says: /Syntax Error/ },
};

function nested(depth: number): unknown {
  return depth === 0 ? 'x' : [nested(depth - 1)];
}

describe.each(Object.entries(transports))('over %s', (_name, ask) => {
  test.each(Object.entries(tooMuch))('%s is refused, each time it is asked', async (_what, question) => {
    for (const attempt of [1, 2, 3]) {
      const { status, data, errors } = await ask(server.url, question);
      expect(status, `attempt ${attempt}: ${JSON.stringify(errors)}`).toBe(question.status ?? 400);
      expect(data).toBeUndefined();
      expect(errors?.[0]?.message).toMatch(question.says);
      expect(errors?.[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('a document of more than 16 KB is refused', async () => {
    const query = `{ __typename } #${'x'.repeat(16_400)}`;
    // An address that long is not even read.
    if (ask === transports.GET) return expect(ask(server.url, { query })).rejects.toThrow('431 Request');
    const { status, errors } = await ask(server.url, { query });
    expect(status).toBe(413);
    expect(errors?.[0]?.message).toMatch('16 KB');
  });

  test('a query at the limits is answered', async () => {
    for (const query of [
      deep(8),
      `{ ${times(5, (i) => `t${i}: theme(slug: "x${i}") { id }`)} }`,
      `{ forums(first: 100) { totalCount } }`,
      `{ recommendations(first: 100) { edges { node { reference title { value language } headline { status basis asOf }
          addressees { institution { name { value } slug } headline { status basis } } } } } }`,
    ]) {
      for (const attempt of [1, 2, 3]) {
        const { status, errors } = await ask(server.url, { query });
        expect({ status, errors, attempt }).toEqual({ status: 200, errors: undefined, attempt });
      }
    }
  });

  test('two levels more are open to somebody who signed in', async () => {
    expect(await ask(server.url, { query: deep(10), cookie })).toMatchObject({ status: 200 });
    expect(await ask(server.url, { query: deep(10) })).toMatchObject({ status: 400 });
    expect(await ask(server.url, { query: deep(11), cookie })).toMatchObject({ status: 400 });
  });

  test('the whole schema can be read', async () => {
    const { status, errors } = await ask(server.url, { query: getIntrospectionQuery() });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  test('a mutation asked with GET is refused, and nothing else of the sort', async () => {
    const { status } = await ask(server.url, { query: 'mutation { __typename }' });
    expect(status).toBe(ask === transports.GET ? 405 : 200);
  });
});

describe('mutations', () => {
  const mutation = (count: number) =>
    `mutation { ${times(count, (i) => `${i % 2 ? 'a' : 'b'}${i}: ${i % 2 ? 'promise' : 'respond'}(input: {}) { userErrors { code } }`)} }`;

  test.each(['POST', 'in-process'] as const)(
    'over %s, a sixth in one request is refused',
    async (transport) => {
      const { status, errors } = await transports[transport](server.url, { query: mutation(6) });
      expect(status).toBe(400);
      expect(errors?.some(({ message }) => message === 'More than 5 mutations in one request.')).toBe(true);
      const five = await transports[transport](server.url, { query: mutation(5) });
      expect(five.errors?.some(({ message }) => /mutations in one request/.test(message))).toBe(false);
    },
  );
});

describe('one document with two operations', () => {
  const query = 'query A { __typename } query B { forums { totalCount } }';
  const ask = async (operationName?: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  };

  test('runs the one that is named, however often it was asked for the other', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await ask('A')).toEqual({ status: 200, data: { __typename: 'Query' } });
      expect(await ask('B')).toMatchObject({ status: 200, data: { forums: {} } });
    }
  });

  test('is refused without a name or with an unknown one, over POST and GET', async () => {
    for (const name of [undefined, 'C']) {
      expect(await ask(name)).toMatchObject({ status: 400 });
      const asked = new URL(`/graphql?query=${encodeURIComponent(query)}`, server.url);
      if (name) asked.searchParams.set('operationName', name);
      const response = await fetch(asked, { headers: { 'mercurius-require-preflight': '1' } });
      expect(response.status).toBe(400);
    }
  });
});
