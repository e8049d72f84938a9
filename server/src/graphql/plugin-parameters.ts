import type { FastifyRequest } from 'fastify';
import { getOperationAST, GraphQLError, parse, type DocumentNode } from 'graphql';
import { limits } from './limits.ts';
import { checkSource } from './limits-document.ts';

interface Parameters {
  query?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/** Checks the four parameters of GraphQL over HTTP, so that Mercurius finds strings and objects, or nothing. */
export async function readParameters(request: FastifyRequest): Promise<void> {
  const given = (request.method === 'GET' ? request.query : request.body) as Parameters;
  if (!isObject(given)) throw new GraphQLError('Send one JSON object with `query`.');
  for (const name of ['operationName', 'variables', 'extensions'] as const) {
    if (given[name] === null || given[name] === '') given[name] = undefined;
  }
  if (typeof given.query !== 'string' || given.query.trim() === '') {
    throw new GraphQLError('`query` must be a text.');
  }
  if (given.operationName !== undefined && typeof given.operationName !== 'string') {
    throw new GraphQLError('`operationName` must be a text.');
  }
  for (const name of ['variables', 'extensions'] as const) {
    const value = request.method === 'GET' ? fromJson(given[name]) : given[name];
    if (value === null) given[name] = undefined;
    else if (value !== undefined && !isObject(value))
      throw new GraphQLError(`\`${name}\` must be an object.`);
  }
  if (request.method === 'GET') checkOperation(given.query, given.operationName);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In an address, variables stand as JSON. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Mercurius looks the operation of a GET up before it knows that there is one. */
function checkOperation(query: string, operationName: string | undefined): void {
  checkSource(query);
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens, noLocation: true });
  } catch {
    return;
  }
  if (!getOperationAST(document, operationName)) throw unknownOperation();
}

export const unknownOperation = (): GraphQLError =>
  new GraphQLError('`operationName` must name one of the operations in the document.');
