import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { aServer } from './a-server.ts';

const { url } = await aServer();
const endpoint = `${url}/graphql`;

const audits = serverAudits({ url: endpoint });

/**
 * A broken request is answered 400 also for plain `application/json`, where the draft would have 200 (572B, FDE2, 7B9B).
 * A GET needs a header that no foreign page can send (5A70, D6D5, 6A70).
 */
const knowingly = new Set(['572B', 'FDE2', '7B9B', '5A70', 'D6D5', '6A70']);

describe('GraphQL over HTTP', () => {
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    if (knowingly.has(audit.id)) expect(result.status).not.toBe('error');
    else expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' });
  });

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

  test.each([
    ['an array of questions', '[{"query":"{ __typename }"}]'],
    ['a number for a query', '{"query":1}'],
    ['no query', '{}'],
    ['an empty query', '{"query":" "}'],
    ['null', 'null'],
    ['a text', '"{ __typename }"'],
    ['a list for variables', '{"query":"{ __typename }","variables":[1]}'],
    ['broken JSON', '{"query":'],
    ['nothing', ''],
    ['a poisoned prototype', '{"query":"{ __typename }","__proto__":{"a":1}}'],
  ])('%s in the body is answered 400, in the shape of GraphQL', async (_what, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    const answer = (await response.json()) as { errors: { message: string; extensions: object }[] };
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST' });
    expect(answer).not.toHaveProperty('data');
  });

  test('a body of more than 100 KB is answered 413', async () => {
    const response = await post(
      JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(102_400) } }),
    );
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'what a foreign form could send as %s is refused',
    async (type) => {
      const response = await post('{"query":"{ __typename }"}', { 'content-type': type });
      expect([400, 415]).toContain(response.status);
      expect(await response.json()).toHaveProperty('errors');
    },
  );

  test('a GET needs a header that no foreign page can send', async () => {
    const asked = `${endpoint}?query=${encodeURIComponent('{ __typename }')}`;
    const refused = await fetch(asked);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'PREFLIGHT_REQUIRED' } }] });
    expect((await fetch(asked, { headers: { 'mercurius-require-preflight': '1' } })).status).toBe(200);
  });

  test('HEAD asks nothing', async () => {
    const asked = `${endpoint}?query=${encodeURIComponent('mutation { __typename }')}`;
    const response = await fetch(asked, { method: 'HEAD', headers: { 'mercurius-require-preflight': '1' } });
    expect(response.status).toBe(404);
  });
});
