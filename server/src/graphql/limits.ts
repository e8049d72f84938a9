import { GraphQLError } from 'graphql';

/** What one request may ask for: the deepest and widest question of our own pages, and some room. */
export const limits = {
  documentBytes: 16 * 1024,
  tokens: 1_500,
  depth: { public: 8, signedIn: 10, introspection: 15 },
  aliases: 20,
  aliasesOfOneField: 5,
  rootFields: 10,
  mutations: 5,
  directives: 20,
  directivesInOnePlace: 4,
  fragments: 20,
  spreads: 50,
  first: 100,
  /** Objects that can be returned. */
  cost: 5_000,
  /** What a list without `first` counts as. */
  unpagedList: 10,
  input: { depth: 10, list: 100, characters: 20_000 },
  /** Milliseconds. */
  execution: 5_000,
  /** WebSockets. A whole conference may stand behind one address. */
  socket: {
    connections: 1_000,
    perAddress: 100,
    perPerson: 10,
    subscriptions: 10,
    messageBytes: 32 * 1024,
    /** Milliseconds without a subscription, after which it is closed before twice as many are over. */
    idle: 30_000,
  },
} as const;

/** A request that asks for too much, with a sentence that says of what. */
export const overLimit = (sentence: string, statusCode = 400): GraphQLError =>
  new GraphQLError(sentence, {
    extensions: { code: statusCode === 413 ? 'TOO_LARGE' : 'LIMIT_EXCEEDED', statusCode },
  });
