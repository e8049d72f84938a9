import type { IncomingMessage } from 'node:http';
import websocket, { type WebSocket } from '@fastify/websocket';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Context as Connection, SubscribePayload } from 'graphql-ws';
import { makeHandler, type Extra } from 'graphql-ws/use/@fastify/websocket';
import type { MercuriusContext } from 'mercurius';
import type { ActivityNews } from '../activity/index.ts';
import { refuseForeignOrigin } from '../http/origin.ts';
import { answerErrors } from './errors.ts';
import { limits, overLimit } from './limits.ts';
import { checkSource, documentLimits } from './limits-document.ts';
import { checkedOperation } from './limits-operation.ts';
import { contextFor, type ContextNeeds, type SubscriptionContext } from './plugin-context.ts';
import { closeIdle, countConnections } from './subscriptions-connections.ts';
import plugin from 'fastify-plugin';

/** A field of `Subscription`: where its events come from, and what is answered to one. */
export interface SubscriptionField {
  subscribe(
    parent: unknown,
    args: never,
    context: SubscriptionContext,
  ): Promise<AsyncIterableIterator<unknown>>;
  resolve(parent: unknown, args: never, context: SubscriptionContext): unknown;
}
export type SubscriptionFields = Record<string, SubscriptionField>;

interface Needs extends ContextNeeds {
  news: ActivityNews;
  fields: SubscriptionFields;
}

/** Where a WebSocket at the API's address is led to: Mercurius has the address itself. */
const path = '/graphql/socket';

/** Whether somebody opens a WebSocket at the API's address. What else would upgrade is answered as if it had not asked. */
export const isSocket = ({ headers, url = '/' }: Pick<IncomingMessage, 'headers' | 'url'>): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket' && url.split('?')[0] === '/graphql';

/** Leads WebSockets to their handler; everything else goes where it went. */
export const rewriteUrl = (request: IncomingMessage): string =>
  isSocket(request) ? path : (request.url ?? '/');

/**
 * Subscriptions by graphql-ws, on a WebSocket at the address of the API. Mercurius' own ones validate no document and
 * know none of our limits. Here each event is asked for like a question that came with POST: as whoever the session or
 * token is now, through the same limits, and with the same words for what went wrong.
 */
export const subscriptions = plugin<Needs>(async (app, { fields, ...needs }) => {
  const { schema } = app.graphql;
  const known = schema.getSubscriptionType()?.getFields() ?? {};
  for (const [name, { subscribe }] of Object.entries(fields)) Object.assign(known[name] ?? {}, { subscribe });
  const replies = new WeakMap<FastifyRequest, FastifyReply>();
  const replyTo = ({ extra }: Connection<never, Extra>): FastifyReply => {
    const reply = replies.get(extra.request);
    if (!reply) throw new Error('A connection that no upgrade opened');
    return reply;
  };

  const contextOf = async ({ request }: FastifyReply, { operationName }: SubscribePayload) => {
    request.forgetViewer();
    const asked = { operationName: operationName ?? undefined };
    return Object.assign(await contextFor(needs, request, asked), {
      news: needs.news,
    }) as SubscriptionContext;
  };
  const saying = (reply: FastifyReply, errors: readonly Error[]) =>
    answerErrors({ data: null, errors: errors.map(asGraphQLError) }, { reply }).response;

  /** One event, asked for as POST asks; what it loads is shared with no other. */
  async function answer(reply: FastifyReply, payload: SubscribePayload, event: unknown) {
    try {
      const context = Object.assign(await contextOf(reply, payload), { event });
      const asking = Object.create(reply) as FastifyReply;
      const { query, variables, operationName } = payload;
      return await asking.graphql(
        query,
        context as unknown as MercuriusContext,
        variables ?? {},
        operationName ?? undefined,
      );
    } catch (error) {
      return saying(reply, [error as Error]);
    }
  }

  await app.register(async (scope) => {
    await scope.register(websocket, {
      options: { maxPayload: limits.socket.messageBytes },
      preClose(done) {
        for (const client of scope.websocketServer.clients) {
          // "Service restart": clients come back, and find another process or the next one.
          client.close(1012);
          setTimeout(() => client.terminate(), 1_000).unref();
        }
        done();
      },
    });
    const serve = makeHandler<Record<string, unknown>, Record<string, never>>({
      isProd: true,
      onConnect: (connection) => {
        closeIdle(connection, connection.extra.socket);
      },
      onSubscribe: async (connection, _id, payload) => {
        const reply = replyTo(connection as never);
        try {
          checkCount(connection.subscriptions);
          const contextValue = await contextOf(reply, payload);
          return Object.assign(readPayload(schema, payload, contextValue), { payload, reply });
        } catch (error) {
          return unfolded(error as Error).map(asGraphQLError);
        }
      },
      subscribe: async (args) => {
        const { payload, reply } = args as ExecutionArgs & { payload: SubscribePayload; reply: FastifyReply };
        const source = await createSourceEventStream(args);
        if (!(Symbol.asyncIterator in source)) return refusing(source.errors ?? []);
        return answered(
          source as AsyncIterableIterator<unknown>,
          (event) => answer(reply, payload, event) as Promise<ExecutionResult>,
        );
      },
      onError: (connection, _id, _payload, errors) =>
        saying(replyTo(connection as never), errors.flatMap(unfolded)).errors,
      onNext: (_connection, _id, _payload, _args, result) => result as never,
    });
    scope.get(path, {
      websocket: true,
      // Who is refused speaks no HTTP on this connection any more: Node gave it up as it was to be upgraded.
      onSend: async (_request, reply) => void reply.header('connection', 'close'),
      onResponse: async (request) => void request.raw.socket.end(),
      onRequest: refuseForeignOrigin(app),
      preValidation: countConnections(),
      preHandler: async (request, reply) => void replies.set(request, reply),
      handler: ((socket: WebSocket, request: FastifyRequest) => {
        serve.call(scope, socket, request);
        // A message that is too large or none at all: ws says so to the other side, and closes. It is no fault of ours.
        socket.removeAllListeners('error');
        socket.on('error', (error) => request.log.debug({ err: error }));
      }) as never,
    });
  });
  app.addHook('onClose', () => needs.news.end());
});

function checkCount(subscriptions: object): void {
  const most = limits.socket.subscriptions;
  if (Object.keys(subscriptions).length > most)
    throw overLimit(`A connection has at most ${most} subscriptions at once.`);
}

/** No event at all: the stream ends with what went wrong. */
// eslint-disable-next-line require-yield -- it has nothing to give
async function* refusing(errors: readonly GraphQLError[]): AsyncGenerator<ExecutionResult> {
  throw new AggregateError(errors);
}

/** The document that is subscribed to, held to everything that a question with POST is held to. */
function readPayload(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
  contextValue: SubscriptionContext,
): ExecutionArgs {
  checkSource(query);
  const document = parse(query, { maxTokens: limits.tokens });
  const mistakes = validate(schema, document, [...specifiedRules, documentLimits], { maxErrors: 10 });
  if (mistakes.length > 0) throw new AggregateError(mistakes);
  const name = operationName ?? undefined;
  if (getOperationAST(document, name)?.operation !== 'subscription')
    throw new GraphQLError('A WebSocket carries subscriptions only. Send queries and mutations with POST.');
  const { viewer } = contextValue;
  const given = variables ?? {};
  const checked = checkedOperation({ schema, document, name, given, viewer });
  return { schema, document, operationName: name, contextValue, variableValues: checked.variables };
}

/** Answers to events, one after the other; an answer without anything in it is the last. */
function answered(
  source: AsyncIterableIterator<unknown>,
  answer: (event: unknown) => Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  return {
    async next() {
      const { value: event, done } = await source.next();
      if (done) return { value: undefined, done: true };
      const value = await answer(event);
      const isNothing = !value.errors && Object.values(value.data ?? {}).every((part) => part === null);
      if (isNothing) await source.return?.();
      return { value, done: false };
    },
    return: async () => {
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const asGraphQLError = (error: Error): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error });

/** Several mistakes thrown as one; graphql-ws wraps what was thrown. */
function unfolded(error: Error): readonly Error[] {
  const thrown = (error instanceof GraphQLError && error.originalError) || error;
  return thrown instanceof AggregateError ? (thrown.errors as Error[]) : [thrown];
}
