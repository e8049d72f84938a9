import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Database } from '../database/tables.ts';
import { descending, type Order } from '../graphql/connections.ts';
import type { MailsTable } from './mail-tables.ts';

/** A letter without what it says. */
export type MailRow = Omit<Selectable<MailsTable>, 'content'>;

export const mailRows = (db: Database) =>
  db
    .selectFrom('mails')
    .select(['id', 'kind', 'recipient', 'personId', 'language', 'subject', 'createdAt', 'attempts'])
    .select(['nextTryAt', 'lastError', 'sentAt', 'givenUpAt']);

export const newestFirst: Order = [
  { by: descending(sql`extract(epoch from mails.created_at)`), type: 'numeric' },
  { by: sql`mails.id`, type: 'uuid' },
];
