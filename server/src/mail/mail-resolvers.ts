import { may } from '../accounts/index.ts';
import type { Resolvers } from '../graphql/__generated__/types.ts';
import { page, totalCount } from '../graphql/connections.ts';
import { globalId, rowId } from '../graphql/global-ids.ts';
import { mailRows, newestFirst, type MailRow } from './mail-queries.ts';
import { textOf } from './reading.ts';

export const mailResolvers: Resolvers = {
  Query: {
    outbox: (_, args, { db, viewer }) =>
      may(viewer, 'readOutbox', {}) ? (page(mailRows(db), newestFirst, args) as never) : null,
    mail: async (_, { id }, { db, viewer }) => {
      const own = may(viewer, 'readOutbox', {}) ? rowId('Mail', id) : null;
      return own ? ((await mailRows(db).where('id', '=', own).executeTakeFirst()) ?? null) : null;
    },
  },
  Mail: {
    id: ({ id }: MailRow) => globalId('Mail', id),
    to: ({ recipient }: MailRow) => recipient,
    status: ({ sentAt, givenUpAt }: MailRow) => (sentAt ? 'SENT' : givenUpAt ? 'GIVEN_UP' : 'WAITING'),
    text: ({ id }: MailRow, _args, { dataDir }) => textOf({ dataDir }, id),
  },
  MailConnection: { totalCount: totalCount as never },
};
