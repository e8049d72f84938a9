export { privacyResolvers } from './privacy-resolvers.ts';
export { register, type DataHoldingRow } from './register.ts';
