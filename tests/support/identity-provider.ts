import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the provider says about whoever signs in there, and how it misbehaves. */
export interface Conduct {
  claims: Record<string, unknown>;
  /** Answers like this instead of asking anybody. */
  error?: string;
  /** Signs with a key of somebody else's. */
  forges?: boolean;
  /** Answers nothing but 503. */
  isDown?: boolean;
  /** Shows a page with a button first, as for a person. */
  asks?: boolean;
}

/** A small OpenID Connect provider on a free port: code flow, PKCE, RS256. It says what a test has it say. */
export async function anIdentityProvider() {
  const [own, foreign] = [keyPair(), keyPair()];
  let conduct: Conduct = { claims: {} };
  const codes = new Map<string, URLSearchParams>();
  /** Each way out of the site, as it arrived here. */
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: 'forum', clientSecret: randomBytes(16).toString('hex') };

  const pages: Record<string, (query: URLSearchParams, body: string, response: ServerResponse) => void> = {
    '/.well-known/openid-configuration': (_query, _body, response) =>
      json(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      }),
    '/keys': (_query, _body, response) =>
      json(response, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256' }] }),
    '/authorize': (query, _body, response) => {
      asked.push(query);
      const back = new URL(query.get('redirect_uri') ?? '');
      back.searchParams.set('state', query.get('state') ?? '');
      if (conduct.error) back.searchParams.set('error', conduct.error);
      else {
        const code = randomBytes(16).toString('hex');
        codes.set(code, query);
        back.searchParams.set('code', code);
      }
      if (!conduct.asks) response.writeHead(302, { location: back.href }).end();
      else {
        const page = `<!doctype html><title>Urząd</title><a href="${back.href.replaceAll('&', '&amp;')}">To ja</a>`;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      }
    },
    '/token': (_query, body, response) => {
      const given = new URLSearchParams(body);
      const left = codes.get(given.get('code') ?? '');
      codes.delete(given.get('code') ?? '');
      const challenge = createHash('sha256')
        .update(given.get('code_verifier') ?? '')
        .digest('base64url');
      const isOurs = given.get('client_secret') === client.clientSecret;
      if (!left || !isOurs || challenge !== left.get('code_challenge')) {
        json(response, { error: 'invalid_grant' }, 400);
        return;
      }
      const now = Math.floor(Date.now() / 1000);
      const nonce = left.get('nonce');
      const claims = {
        iss: issuer,
        aud: client.clientId,
        iat: now,
        exp: now + 300,
        nonce,
        ...conduct.claims,
      };
      json(response, {
        access_token: 'an access token that nobody keeps',
        token_type: 'Bearer',
        id_token: signed(claims, (conduct.forges ? foreign : own).privateKey),
      });
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    const page = pages[pathname];
    if (conduct.isDown) response.writeHead(503).end();
    else if (page) page(searchParams, await text(request), response);
    else response.writeHead(404).end();
  }

  return {
    issuer,
    asked,
    /** As OIDC_PROVIDERS names it. */
    setting: { id: 'urzad', name: 'Urząd (przykład)', issuer, ...client },
    /** From now on. */
    behave(next: Conduct) {
      conduct = next;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

function signed(claims: object, key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part({ alg: 'RS256', kid: 'own' })}.${part(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
}

const json = (response: ServerResponse, body: object, status = 200) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
