import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { answerErrors } from '../graphql/errors.ts';
import { contextFor, type ContextNeeds } from '../graphql/plugin-context.ts';
import type { Door, DoorAnswer } from './door.ts';
import type { Printer } from './printing.ts';

export interface DoorNeeds extends ContextNeeds {
  signIn: (request: FastifyRequest, given: Parameters<Door['signIn']>[0]) => ReturnType<Door['signIn']>;
  signOut: (request: FastifyRequest) => ReturnType<Door['signOut']>;
  account: (request: FastifyRequest) => Door['account'];
  keepUpload: (
    request: FastifyRequest,
    ...given: Parameters<Door['keepUpload']>
  ) => ReturnType<Door['keepUpload']>;
  printer: Printer;
}

/** The door of one request. */
export function openDoor(needs: DoorNeeds, request: FastifyRequest, reply: FastifyReply): Door {
  return {
    graphql: (query, variables = {}, { language } = {}) =>
      ask(reply, async () => {
        const context = await contextFor(needs, request, { language });
        return reply.graphql(query, context as unknown as MercuriusContext, variables);
      }) as never,
    signIn: (given) => needs.signIn(request, given),
    signOut: () => needs.signOut(request),
    account: needs.account(request),
    keepUpload: (...given) => needs.keepUpload(request, ...given),
    demo: needs.demo,
    canPrint: needs.printer.canPrint,
    print: (html) => needs.printer.print(html),
  };
}

/** What POST /graphql would answer. */
async function ask(reply: FastifyReply, run: () => Promise<object>): Promise<DoorAnswer<unknown>> {
  try {
    // Mercurius leaves the status of a formatted error on the reply.
    reply.code(200);
    const result = (await run()) as DoorAnswer<unknown>;
    return { ...result, statusCode: reply.statusCode };
  } catch (error) {
    const { statusCode, response } = answerErrors({ data: null, errors: [asGraphQLError(error)] }, { reply });
    return { ...(response as DoorAnswer<unknown>), statusCode };
  }
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
