import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { aServer } from './a-server.ts';
import { askingPage } from './asking.ts';

const server = await aServer({ pages: askingPage });

/** Everything the server says to these bytes until it hangs up. */
const say = (bytes: string): Promise<string> => {
  const socket = connect(server.config.port, '127.0.0.1');
  socket.setTimeout(3_000, () => socket.destroy());
  socket.end(bytes);
  return text(socket);
};

const hidden = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n';

test.each([
  [
    'two lengths',
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: 40\r\n\r\n${hidden}`,
  ],
  [
    'a length and chunks',
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
  ],
  [
    'a folded header',
    `GET /health HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\nTransfer-Encoding : chunked\r\n\r\n${hidden}`,
  ],
  ['a header without a name', `GET /health HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n${hidden}`],
  ['nonsense', 'nonsense\r\n\r\n'],
])('%s are refused, and nothing hidden behind them is answered', async (_what, bytes) => {
  const said = await say(bytes);
  expect(said).toMatch(/^HTTP\/1\.1 400 /);
  expect(said.match(/HTTP\/1\.1/g)).toHaveLength(1);
  expect(said.toLowerCase()).toContain('x-content-type-options: nosniff');
});

test('headers without end are answered 431', async () => {
  const said = await say(`GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`);
  expect(said).toMatch(/^HTTP\/1\.1 431 /);
});

test('a request for no host in particular is refused', async () => {
  expect(await say(`GET /health HTTP/1.1\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
});
