import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { aServer } from './a-server.ts';
import { askingPage, transports } from './asking.ts';

const leak =
  /node_modules|\.(ts|js):\d+|SQLSTATE|relation "|duplicate key|violates|ECONN|postgres:\/\/|kysely|stack|hunter2/i;

const asOutage = (code: string) => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code });

/** Fields that go wrong in the ways fields go wrong. */
const resolvers = {
  Query: {
    theme: (_: unknown, { slug }: { slug: string }) => {
      const failures: Record<string, () => unknown> = {
        bug: () => {
          throw new TypeError('Cannot read hunter2 of undefined at /srv/app/server/src/x.ts:12');
        },
        sql: () => {
          throw Object.assign(
            new Error('duplicate key value violates unique constraint "people_email_key"'),
            {
              code: '23505',
              detail: 'Key (email)=(hunter2@example.org) already exists.',
            },
          );
        },
        typed: () => {
          throw Object.assign(new Error('invalid input syntax for type uuid: "hunter2"'), { code: '22P02' });
        },
        coded: () => {
          throw new GraphQLError('Only members see this.', { extensions: { code: 'NOT_ALLOWED' } });
        },
        slowSql: () => {
          throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
        },
        outage: () => {
          throw asOutage('ECONNREFUSED');
        },
        slow: () => pause(8_000, null, { ref: false }),
        fine: () => null,
        list: () => ({ children: [{ slug: 'fine' }, { slug: null }] }),
      };
      return failures[slug]?.();
    },
    themes: () => null,
    forums: () => {
      throw asOutage('CONNECTION_CLOSED');
    },
  },
};

const server = await aServer({ pages: askingPage, modules: { resolvers, loaders: {} } });
const theme = (slug: string) => ({ query: `{ theme(slug: "${slug}") { id } }` });

describe.each(Object.entries(transports))('over %s', (_name, ask) => {
  test.each(['bug', 'sql', 'typed'])(
    'an unexpected error (%s) tells nothing but its number',
    async (slug) => {
      for (let round = 0; round < 3; round += 1) {
        server.log.length = 0;
        const { status, data, errors } = await ask(server.url, theme(slug));
        expect({ status, data }).toEqual({ status: 200, data: { theme: null } });
        expect(errors).toHaveLength(1);
        expect(errors?.[0]).toMatchObject({ path: ['theme'], extensions: { code: 'INTERNAL' } });
        expect(JSON.stringify(errors)).not.toMatch(leak);
        const line = server.log.find(({ level }) => level === 50);
        expect(line).toMatchObject({
          reqId: errors?.[0]?.extensions.requestId,
          err: { stack: expect.stringContaining('errors.test.ts') },
        });
      }
    },
  );

  test('an error with a code is passed on as it is', async () => {
    const { status, errors } = await ask(server.url, theme('coded'));
    expect(status).toBe(200);
    expect(errors?.[0]).toMatchObject({
      message: 'Only members see this.',
      extensions: { code: 'NOT_ALLOWED' },
    });
  });

  test('a null where none may be is an internal error, without the names inside', async () => {
    const { status, data, errors } = await ask(server.url, { query: '{ themes { id } }' });
    expect({ status, data }).toEqual({ status: 500, data: undefined });
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
  });

  test('the place of an error in a list is a number', async () => {
    const { errors } = await ask(server.url, { query: '{ theme(slug: "list") { children { slug } } }' });
    expect(errors?.[0]?.path).toEqual(['theme', 'children', 1, 'slug']);
  });

  test.each([
    ['{ theme(slug: "outage") { id } }', 'UNAVAILABLE'],
    ['{ forums { totalCount } }', 'UNAVAILABLE'],
    ['{ theme(slug: "slowSql") { id } }', 'TIMEOUT'],
  ])('%s answers 503 while the database is away or too slow', async (query, code) => {
    const { status, errors } = await ask(server.url, { query });
    expect(status).toBe(503);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(leak);
  });

  test('no neighbour is suggested', async () => {
    for (const query of [
      '{ theem { id } }',
      '{ theme(slugg: "x") { id } }',
      '{ forums(kind: FORUN) { totalCount } }',
    ]) {
      const { status, errors } = await ask(server.url, { query });
      expect(status).toBe(400);
      expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
    }
  });
});

test('a query is stopped after five seconds, whichever way it came', { timeout: 12_000 }, async () => {
  const began = performance.now();
  for (const { status, errors } of await Promise.all(
    Object.values(transports).map((ask) => ask(server.url, theme('slow'))),
  )) {
    expect(status).toBe(503);
    expect(errors?.[0]?.extensions.code).toBe('TIMEOUT');
  }
  expect(performance.now() - began).toBeLessThan(6_500);
});

describe('the log', () => {
  test('holds neither what people typed nor where they come from', async () => {
    server.log.length = 0;
    await transports.GET(server.url, theme('fine'));
    for (const slug of ['sql', 'typed']) await transports.POST(server.url, theme(slug));
    const written = JSON.stringify(server.log);
    expect(written).toContain('/graphql');
    expect(written).toContain('people_email_key');
    expect(written).not.toMatch(/hunter2|127\.0\.0\.1|query=/);
  });
});

describe('outside GraphQL', () => {
  test('an unknown address answers 404 with the number of the request', async () => {
    const other = await aServer({ database: server.database });
    const response = await fetch(`${other.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND', requestId: response.headers.get('x-request-id') } }],
    });
  });

  test('503 says when to come back', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(theme('outage')),
    });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
