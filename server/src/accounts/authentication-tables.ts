import type { Generated } from 'kysely';

/** The tables people come in through. better-auth writes all but the last; `people` is the module's own. */
export type AuthenticationTables = {
  sessions: SessionsTable;
  signInMethods: SignInMethodsTable;
  signInTries: SignInTriesTable;
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

export type SignInTriesTable = {
  key: string;
  tries: number;
  lastTryAt: Date;
  opensAt: Date;
};
