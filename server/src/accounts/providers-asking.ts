import * as openid from 'openid-client';
import type { Config } from '../config.ts';
import type { SignInProvider } from '../config-providers.ts';

/** Seconds a provider gets for an answer, and by which its clock may differ from ours. */
const PATIENCE = 10;
const TOLERANCE = 30;

/** DENIED: the person said no there. CLOCKS: its word is too old or from the future. UNTRUSTED: it cannot be its word. */
export type ProviderFault = 'UNREACHABLE' | 'DENIED' | 'REFUSED' | 'CLOCKS' | 'UNTRUSTED';

/** What has to be there when the person comes back. */
export interface Awaited {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Whom a provider vouches for. */
export interface Vouched {
  subject: string;
  /** Only where the provider says that it is the person's. */
  email: string | undefined;
  /** True when it says that it asked for more than one factor (RFC 8176). */
  isMultiFactor: boolean;
}

interface Needs {
  config: Config;
  log: { error(about: object, message: string): void };
}

export type Providers = ReturnType<typeof signInProviders>;

/** The providers of the settings. Each is asked about itself when somebody first wants to go there, and not before: one that is down must not keep others out. */
export function signInProviders({ config, log }: Needs) {
  const known = new Map<string, openid.Configuration>();

  async function clientOf(provider: SignInProvider): Promise<openid.Configuration> {
    const { id, issuer, clientId, clientSecret } = provider;
    const client =
      known.get(id) ??
      (await openid.discovery(
        new URL(issuer),
        clientId,
        { client_secret: clientSecret, [openid.clockTolerance]: TOLERANCE },
        undefined,
        {
          timeout: PATIENCE,
          execute: [
            openid.enableNonRepudiationChecks,
            ...(issuer.startsWith('http:') ? [openid.allowInsecureRequests] : []),
          ],
        },
      ));
    known.set(id, client);
    return client;
  }

  const addressOf = ({ id }: SignInProvider) => `${config.publicUrl}/oidc/${id}/callback`;

  /** What went wrong. The error may quote what the provider said of the person: only its kind is logged. */
  function fault(provider: SignInProvider, error: unknown): ProviderFault {
    known.delete(provider.id);
    const kind = faultOf(error);
    const { message, code } = error as { message: string; code?: string };
    if (kind !== 'DENIED') {
      log.error({ provider: provider.id, kind, code, reason: message }, 'Signing in with a provider failed');
    }
    return kind;
  }

  return {
    list: config.providers,
    byId: (id: string) => config.providers.find((provider) => provider.id === id),
    /** Where its pages are: a form may lead there. */
    originOf: ({ id, issuer }: SignInProvider) =>
      new URL(known.get(id)?.serverMetadata().authorization_endpoint ?? issuer).origin,
    async leaveFor(provider: SignInProvider): Promise<(Awaited & { url: string }) | ProviderFault> {
      try {
        const client = await clientOf(provider);
        const codeVerifier = openid.randomPKCECodeVerifier();
        const [state, nonce] = [openid.randomState(), openid.randomNonce()];
        const url = openid.buildAuthorizationUrl(client, {
          redirect_uri: addressOf(provider),
          scope: 'openid email',
          state,
          nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: 'S256',
        });
        return { url: url.href, state, nonce, codeVerifier };
      } catch (error) {
        return fault(provider, error);
      }
    },
    /** Trades the code for the provider's word, checks it, and keeps no token. */
    async hear(provider: SignInProvider, query: string, awaited: Awaited): Promise<Vouched | ProviderFault> {
      try {
        const client = await clientOf(provider);
        const tokens = await openid.authorizationCodeGrant(
          client,
          new URL(`${addressOf(provider)}?${query}`),
          {
            pkceCodeVerifier: awaited.codeVerifier,
            expectedState: awaited.state,
            expectedNonce: awaited.nonce,
            idTokenExpected: true,
          },
        );
        return vouchedBy(provider, tokens.claims() ?? {});
      } catch (error) {
        return fault(provider, error);
      }
    },
  };
}

function vouchedBy({ emailVerifiedBy }: SignInProvider, claims: Record<string, unknown>): Vouched {
  const { sub, email, amr } = claims;
  const isVerified = [true, 'true', 1, '1'].includes(claims[emailVerifiedBy] as boolean);
  return {
    subject: String(sub),
    email: isVerified && typeof email === 'string' ? email.trim().toLowerCase() : undefined,
    isMultiFactor: Array.isArray(amr) && amr.includes('mfa'),
  };
}

function faultOf(error: unknown): ProviderFault {
  if (error instanceof openid.AuthorizationResponseError) {
    return error.error === 'access_denied' ? 'DENIED' : 'REFUSED';
  }
  if (error instanceof openid.ResponseBodyError) return 'REFUSED';
  const code = (error as { code?: string }).code;
  if (error instanceof TypeError || code === 'OAUTH_TIMEOUT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM') {
    return 'UNREACHABLE';
  }
  return code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED' ? 'CLOCKS' : 'UNTRUSTED';
}
