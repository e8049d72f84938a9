import type { Generated } from 'kysely';
import type { Language } from '../graphql/__generated__/types.ts';
import type { WrittenLetter } from './letter.ts';

/** A letter on its way. */
export interface MailsTable {
  id: string;
  /** What sort of letter, in the words of the module that sends it: `SIGN_IN_LINK`. */
  kind: string;
  recipient: string;
  personId: string | null;
  language: Language;
  subject: string;
  /** Null once it left or was given up: a letter may hold a secret link. */
  content: WrittenLetter | null;
  createdAt: Date;
  attempts: Generated<number>;
  /** When it may be tried next; while somebody tries, when that try counts as failed. */
  nextTryAt: Date;
  /** A code such as `ECONNREFUSED` or `451`, never the words of the other server. */
  lastError: Generated<string | null>;
  sentAt: Generated<Date | null>;
  givenUpAt: Generated<Date | null>;
}

export interface MailTables {
  mails: MailsTable;
}
