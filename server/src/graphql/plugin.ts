import plugin from 'fastify-plugin';
import {
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import mercurius, { type IResolvers, type MercuriusContext, type MercuriusLoaders } from 'mercurius';
import type { Context } from './context.ts';
import { answerErrors } from './errors.ts';
import { limits, overLimit } from './limits.ts';
import { costOf } from './limits-cost.ts';
import { checkSource, documentLimits, tooDeep } from './limits-document.ts';
import { whatIsWrongWithInput } from './limits-input.ts';
import { measure } from './limits-shape.ts';
import { readParameters, unknownOperation } from './plugin-parameters.ts';
import { contextFor, operationNameIn, operationNameOf, type ContextNeeds } from './plugin-context.ts';
import { limitTime } from './plugin-time-limit.ts';
import { scalars } from './scalars.ts';
import { Refused } from '../http/refused.ts';

export interface Modules {
  resolvers: object;
  loaders: object;
}

interface Needs extends ContextNeeds {
  /** The schema, one text per module. */
  typeDefs: string[];
  modules: Modules;
}

/** Mercurius at /graphql, with one set of limits for POST, GET and the pages in this process. */
export const graphql = plugin<Needs>(
  async (app, { typeDefs, modules, ...needs }) => {
    await app.register(mercurius, {
      schema: typeDefs,
      resolvers: { ...modules.resolvers, ...scalars } as IResolvers,
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

    app.graphql.addHook('preExecution', async (schema, document, context, variables = {}) => {
      const { reply, viewer } = context as unknown as Context & MercuriusContext;
      const wrong = whatIsWrongWithInput(variables);
      if (wrong) throw overLimit(wrong);
      const operation = getOperationAST(document, operationNameOf(context));
      if (!operation) throw unknownOperation();
      if (operation.operation === 'mutation' && reply.request.method !== 'POST') {
        throw new Refused(405, 'METHOD_NOT_ALLOWED', 'Send a mutation with POST.');
      }
      const deepest = viewer ? limits.depth.signedIn : limits.depth.public;
      if (measure(operation, document).depth > deepest) throw overLimit(tooDeep(deepest));
      if (costOf(operation, document, schema, variables as Record<string, unknown>) > limits.cost) {
        throw overLimit(`The query can return more than ${limits.cost} objects.`);
      }
      return {
        variables: coerced(schema, operation, variables as Record<string, unknown>),
        // Mercurius compiles one operation per document and would run it under every name.
        ...(operationsIn(document) > 1 ? { document } : {}),
      };
    });
  },
  { name: 'graphql', dependencies: ['sessions'] },
);

/**
 * The variables with every default filled in. The compiler of queries refuses an input field that is needed but has a
 * default, and skips the check of variables at the moment it compiles.
 */
function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 10,
  });
  if (errors) throw Object.assign(new Error('Variables'), { code: 'MER_ERR_GQL_VALIDATION', errors });
  return coerced;
}

const operationsIn = (document: DocumentNode): number =>
  document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length;
