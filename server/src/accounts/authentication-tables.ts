import type { Generated } from 'kysely';
import type { LinkPurpose } from '../http/door-account.ts';

/** The tables people come in through. better-auth writes all but tries, links and departures; `people` is the module's own. */
export type AuthenticationTables = {
  sessions: SessionsTable;
  signInMethods: SignInMethodsTable;
  signInTries: SignInTriesTable;
  lastSignIns: LastSignInsTable;
  signInLinks: SignInLinksTable;
  signInDepartures: SignInDeparturesTable;
  secondFactors: SecondFactorsTable;
  passkeys: PasskeysTable;
};

export type SessionsTable = {
  id: string;
  expiresAt: Date;
  token: string;
  createdAt: Generated<Date>;
  updatedAt: Date;
  /** Never kept: what is not stored cannot be handed over. */
  ipAddress: null;
  userAgent: null;
  userId: string;
};

export type SignInMethodsTable = {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: Generated<Date>;
  updatedAt: Date;
};

/** Written by a trigger whenever a session begins. */
export type LastSignInsTable = {
  personId: string;
  signedInAt: Date;
  /** When the person was told that the account is not used; null again once they sign in. */
  noticedAt: Date | null;
};

export type SignInTriesTable = {
  key: string;
  tries: number;
  lastTryAt: Date;
  opensAt: Date;
};

/** A link in a letter that does one thing once. */
export type SignInLinksTable = {
  id: string;
  tokenHash: string;
  purpose: LinkPurpose;
  personId: string;
  /** The new address, where the link confirms one. */
  email: string | null;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Generated<Date | null>;
};

/** Somebody who left to sign in at an identity provider, known by the hash of what the provider sends back. */
export type SignInDeparturesTable = {
  stateHash: string;
  providerId: string;
  nonce: string;
  codeVerifier: string;
  /** Where to go afterwards: a path of this site. */
  back: string | null;
  /** The language they left in. */
  language: 'PL' | 'EN' | 'UK';
  expiresAt: Date;
  usedAt: Generated<Date | null>;
};

/** The codes of an app on the person's phone, and the ten for when it is lost; both encrypted. */
export type SecondFactorsTable = {
  id: string;
  userId: string;
  secret: string;
  backupCodes: string;
  /** False until the first code was typed: until then nothing asks for one. */
  verified: boolean;
  /** The 30 seconds, counted from 1970, whose code was used last; null before the first. */
  lastStep: Generated<number | null>;
};

export type PasskeysTable = {
  id: string;
  userId: string;
  name: string | null;
  credentialId: string;
  publicKey: string;
  createdAt: Date | null;
};
