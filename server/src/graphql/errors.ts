import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import { faultOf } from '../http/faults.ts';
import { Refused } from '../http/refused.ts';

/** More would only repeat themselves. */
const MOST = 10;
const LONGEST = 500;

interface Answer {
  statusCode: number;
  response: Pick<ExecutionResult, 'data'> & { errors: GraphQLFormattedError[] };
}

interface Verdict {
  statusCode: number;
  error: GraphQLFormattedError;
  retryAfter?: number;
}

/**
 * Turns errors into what the outside may read: a request's own mistakes word for word, coded errors as they are, and
 * everything else as INTERNAL with the request's id, with the whole of it in the log.
 */
export function answerErrors(
  { data, errors = [] }: Pick<ExecutionResult, 'data' | 'errors'>,
  { reply }: { reply: FastifyReply },
): Answer {
  const verdicts = errors
    .flatMap(unfolded)
    .slice(0, MOST)
    .map((error) => judge(error, reply.request.id, reply.log));
  const retryAfter = Math.max(0, ...verdicts.map((verdict) => verdict.retryAfter ?? 0));
  if (retryAfter > 0 && !reply.raw.headersSent) reply.header('retry-after', retryAfter);
  return {
    statusCode: statusOf(verdicts, data),
    response: {
      ...(data === undefined || data === null ? {} : { data }),
      errors: verdicts.map(({ error }) => error),
    },
  };
}

/** Partial data is an answer, except that an outage is said in the status: whoever sees it should come back. */
function statusOf(verdicts: Verdict[], data: unknown): number {
  const worst = Math.max(...verdicts.map(({ statusCode }) => statusCode));
  return data && worst !== 503 ? 200 : worst;
}

/** Mercurius wraps the mistakes of a request into one error. */
function unfolded(error: Error): Error[] {
  const { code, errors } = original(error) as { code?: string; errors?: Error[] };
  return code === 'MER_ERR_GQL_VALIDATION' && errors ? errors : [error];
}

const original = (error: Error): Error => (error instanceof GraphQLError && error.originalError) || error;

function judge(error: Error, requestId: string, log: FastifyBaseLogger): Verdict {
  const { path, locations } = error instanceof GraphQLError ? error : {};
  const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const say = (statusCode: number, code: string, message: string): Verdict => ({
    statusCode,
    error: { message: presentable(message), ...where, extensions: { code, requestId } },
  });

  if (isMistakeOfRequest(error)) {
    const { code = 'BAD_REQUEST', statusCode = 400 } = error.extensions ?? {};
    return say(Number(statusCode), String(code), error.message);
  }
  const coded = codeOf(error) ?? codeOf(original(error));
  if (coded) return say(200, coded, error.message);
  const { statusCode, code, message, retryAfter } = faultOf(ofFramework(original(error)));
  if (statusCode >= 500) log.error({ err: original(error), path: path?.join('.') }, code);
  return { ...say(statusCode, code, message), ...(retryAfter ? { retryAfter } : {}) };
}

/** The code a resolver gave its error. The compiled executor does not set `extensions` on every error. */
const codeOf = (error: Error): string | undefined => {
  const code = error instanceof GraphQLError ? error.extensions?.['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
};

/** Syntax, validation, variables and limits: said by the library or by us about the request, before any resolver ran. */
function isMistakeOfRequest(error: Error): error is GraphQLError {
  if (!(error instanceof GraphQLError) || error.path) return false;
  return error.originalError === undefined || error.originalError instanceof GraphQLError;
}

/** Mercurius' own refusals, in words that help. */
function ofFramework(error: Error): Error {
  switch ((error as { code?: string }).code) {
    case 'MER_ERR_GQL_CSRF_PREVENTION':
      return new Refused(
        400,
        'PREFLIGHT_REQUIRED',
        'Send `content-type: application/json`, or the header `mercurius-require-preflight: 1`.',
      );
    case 'MER_ERR_METHOD_NOT_ALLOWED':
      return new Refused(
        405,
        'METHOD_NOT_ALLOWED',
        'Only queries may be asked with GET. Send a mutation with POST.',
      );
    default:
      return error;
  }
}

/** Without the names of neighbours, and not longer than a screen. */
function presentable(message: string): string {
  const plain = message.replace(/\s*Did you mean [\s\S]*$/, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
