import plugin from 'fastify-plugin';
import type { DocumentNode } from 'graphql';
import mercurius, { type IResolvers, type MercuriusContext, type MercuriusLoaders } from 'mercurius';
import type { Context } from './context.ts';
import { answerErrors } from './errors.ts';
import { limits } from './limits.ts';
import { checkSource, documentLimits } from './limits-document.ts';
import { checkedOperation } from './limits-operation.ts';
import { readParameters } from './plugin-parameters.ts';
import { contextFor, operationNameIn, operationNameOf, type ContextNeeds } from './plugin-context.ts';
import { limitTime } from './plugin-time-limit.ts';
import { scalars } from './scalars.ts';
import { subscriptions, type SubscriptionFields } from './subscriptions.ts';
import type { ActivityNews } from '../activity/index.ts';
import { Refused } from '../http/refused.ts';

export interface Modules {
  resolvers: object;
  loaders: object;
}

interface Needs extends ContextNeeds {
  /** The schema, one text per module. */
  typeDefs: string[];
  modules: Modules;
  news: ActivityNews;
}

/** Mercurius at /graphql, with one set of limits for POST, GET and the pages in this process. */
export const graphql = plugin<Needs>(
  async (app, { typeDefs, modules, ...needs }) => {
    const { Subscription: subscriptionFields = {}, ...resolvers } = modules.resolvers as {
      Subscription?: SubscriptionFields;
    };
    await app.register(mercurius, {
      schema: typeDefs,
      resolvers: { ...resolvers, ...answering(subscriptionFields), ...scalars } as IResolvers,
      loaders: modules.loaders as MercuriusLoaders,
      context: (request) => contextFor(needs, request, { operationName: operationNameIn(request) }),
      jit: 1,
      // Large enough for every query of the pages; a stranger's queries cannot fill the memory.
      cache: 200,
      graphiql: false,
      allowBatchedQueries: false,
      csrfPrevention: true,
      errorFormatter: (execution, context) => answerErrors(execution, context),
      graphql: { parseOptions: { maxTokens: limits.tokens }, validateOptions: { maxErrors: 10 } },
      validationRules: [documentLimits],
      additionalRouteOptions: {
        // Mercurius' own schema would turn the numbers in an error's path into texts.
        schema: {},
        exposeHeadRoute: false,
        preValidation: readParameters,
        onSend: async (request, reply) => {
          const accepted = request.headers.accept?.includes('application/graphql-response+json');
          reply.type(`application/${accepted ? 'graphql-response+json' : 'json'}; charset=utf-8`);
        },
      },
    });

    app.addHook('preHandler', async (_request, reply) => limitTime(reply));

    app.graphql.addHook('preParsing', async (_schema, source) => checkSource(source));

    app.graphql.addHook('preExecution', async (schema, document, context, given = {}) => {
      const { reply, viewer } = context as unknown as Context & MercuriusContext;
      const name = operationNameOf(context);
      const { operation, variables } = checkedOperation({ schema, document, name, given, viewer });
      if (operation === 'mutation' && reply.request.method !== 'POST') {
        throw new Refused(405, 'METHOD_NOT_ALLOWED', 'Send a mutation with POST.');
      }
      if (operation === 'subscription' && !reply.request.ws) {
        throw new Refused(405, 'METHOD_NOT_ALLOWED', 'Open a WebSocket at this address for a subscription.');
      }
      return {
        variables,
        // Mercurius compiles one operation per document and would run it under every name; and it compiles no events.
        ...(operationsIn(document) > 1 || operation === 'subscription' ? { document } : {}),
      };
    });

    await app.register(subscriptions, { ...needs, fields: subscriptionFields });
  },
  { name: 'graphql', dependencies: ['sessions'] },
);

/** To Mercurius an event is answered like any field; where events come from is none of its business. */
const answering = (fields: SubscriptionFields) =>
  Object.keys(fields).length === 0
    ? {}
    : {
        Subscription: Object.fromEntries(
          Object.entries(fields).map(([name, { resolve }]) => [name, resolve]),
        ),
      };

const operationsIn = (document: DocumentNode): number =>
  document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length;
