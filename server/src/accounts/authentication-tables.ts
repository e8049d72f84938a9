import type { ColumnType, Generated } from 'kysely';
import type { Language } from '../graphql/__generated__/types.ts';

/** The tables people come in through. better-auth writes all but the last. */
export interface AuthenticationTables {
  people: PeopleTable;
  sessions: SessionsTable;
  signInMethods: SignInMethodsTable;
  signInTries: SignInTriesTable;
}

export interface PeopleTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
  language: Generated<Language>;
  /** True for the invented cast of a demo installation. */
  isExample: Generated<boolean>;
}

export interface SessionsTable {
  id: string;
  expiresAt: Date;
  token: string;
  createdAt: Generated<Date>;
  updatedAt: Date;
  /** Never kept: what is not stored cannot be handed over. */
  ipAddress: null;
  userAgent: null;
  userId: string;
}

export interface SignInMethodsTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: Generated<Date>;
  updatedAt: Date;
}

export interface SignInTriesTable {
  key: string;
  tries: number;
  lastTryAt: ColumnType<Date, Date, Date>;
  opensAt: ColumnType<Date, Date, Date>;
}
