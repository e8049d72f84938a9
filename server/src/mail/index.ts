export type { Letter, Localized3 } from './letter.ts';
export type { MailRow } from './mail-queries.ts';
export { mailResolvers } from './mail-resolvers.ts';
export { sendMail } from './sending.ts';
