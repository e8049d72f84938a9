import { readFileSync } from 'node:fs';

/** An institution's own sign-in (OpenID Connect), as OIDC_PROVIDERS describes it. */
export interface SignInProvider {
  /** Part of the address it sends people back to. */
  id: string;
  /** What its button says. */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim by which it vouches that an e-mail is the person's: Entra ID says `xms_edov`, the standard `email_verified`. */
  emailVerifiedBy: 'email_verified' | 'xms_edov';
}

type Given = Omit<SignInProvider, 'emailVerifiedBy'> & Partial<SignInProvider>;

const withDefaults = (given: Given): SignInProvider => ({
  ...given,
  emailVerifiedBy: given.emailVerifiedBy ?? 'email_verified',
});

const NAME = 'OIDC_PROVIDERS';
const shape = `${NAME} must be a JSON list such as [{"id": "urzad", "name": "Urząd", "issuer": "https://login.example.org", "clientId": "…", "clientSecret": "…"}], or the path of a file that holds one.`;

/** Reads the providers, from the setting or the file it names. What is wrong goes to `problems`; no value of it does. */
export function readProviders(setting: string | undefined, problems: string[]): SignInProvider[] {
  if (setting === undefined) return [];
  const list = parsed(setting.startsWith('[') ? setting : textOf(setting));
  if (!Array.isArray(list)) {
    problems.push(shape);
    return [];
  }
  const providers = list.flatMap((entry: unknown, index) => {
    const faults = faultsOf(entry);
    problems.push(...faults.map((fault) => `${NAME}, entry ${index + 1}: ${fault}`));
    return faults.length > 0 ? [] : [withDefaults(entry as Given)];
  });
  const ids = providers.map(({ id }) => id);
  if (new Set(ids).size < ids.length) problems.push(`${NAME}: each entry needs an id of its own.`);
  return providers;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const words = ['id', 'name', 'issuer', 'clientId', 'clientSecret'] as const;

function faultsOf(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return ['it must be an object.'];
  const given = entry as Record<string, unknown>;
  const missing = words.filter((word) => typeof given[word] !== 'string' || !given[word]);
  const unknown = Object.keys(given).filter((key) => ![...words, 'emailVerifiedBy'].includes(key));
  return [
    ...missing.map((word) => `${word} is missing.`),
    ...(unknown.length > 0
      ? ['it holds something else than id, name, issuer, clientId, clientSecret and emailVerifiedBy.']
      : []),
    ...(missing.includes('id') || /^[a-z0-9-]{1,40}$/.test(String(given['id']))
      ? []
      : ['id must be of small letters, digits and hyphens.']),
    ...(missing.includes('issuer') ? [] : faultOfIssuer(String(given['issuer']))),
    ...(['email_verified', 'xms_edov', undefined].includes(given['emailVerifiedBy'] as string | undefined)
      ? []
      : ['emailVerifiedBy must be email_verified or xms_edov.']),
  ];
}

function faultOfIssuer(issuer: string): string[] {
  const url = URL.parse(issuer);
  const isLocal = url !== null && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (!url || !(url.protocol === 'https:' || (isLocal && url.protocol === 'http:'))) {
    return ['issuer must be an address that begins with https://.'];
  }
  // There anybody in the world can make a tenant, with any e-mail in it.
  return /^\/(common|organizations|consumers)(\/|$)/.test(url.pathname)
    ? ['issuer must name your own tenant, not everybody’s.']
    : [];
}
