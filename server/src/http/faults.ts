import { isOutage } from '../database/outage.ts';
import { Refused } from './refused.ts';

/** What an error says to the outside. */
export interface Fault {
  statusCode: number;
  code: string;
  message: string;
  /** Seconds. */
  retryAfter?: number;
}

const faults: Record<string, Fault> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { statusCode: 413, code: 'TOO_LARGE', message: 'The request is too large.' },
  FST_REQ_FILE_TOO_LARGE: { statusCode: 413, code: 'TOO_LARGE', message: 'The file is larger than 20 MB.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    statusCode: 415,
    code: 'BAD_REQUEST',
    message: 'This address does not take this kind of content.',
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    statusCode: 400,
    code: 'BAD_REQUEST',
    message: 'The body is not valid JSON.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { statusCode: 400, code: 'BAD_REQUEST', message: 'The body is empty.' },
};

const UNAVAILABLE: Fault = {
  statusCode: 503,
  code: 'UNAVAILABLE',
  message: 'The service cannot reach its data at the moment. Try again shortly.',
  retryAfter: 5,
};
export const TIMEOUT: Fault = {
  statusCode: 503,
  code: 'TIMEOUT',
  message: 'This took too long and was stopped. If it was to change something, look before you repeat it.',
  retryAfter: 5,
};
const INTERNAL: Fault = {
  statusCode: 500,
  code: 'INTERNAL',
  message: 'Something went wrong here. The number of the request helps us to find it.',
};

/** We stopped waiting. */
export class TookTooLong extends Error {}

/** What `error` may say to the outside: its own words only where they were written to be read there. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Refused) {
    const { statusCode, code, message } = error;
    return { statusCode, code, message };
  }
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  if (isOutage(error)) return UNAVAILABLE;
  if (error instanceof TookTooLong || code === '57014' || code === 'FST_ERR_HANDLER_TIMEOUT') return TIMEOUT;
  const known = faults[String(code)];
  if (known) return known;
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return { statusCode, code: 'BAD_REQUEST', message: 'The request cannot be read.' };
  }
  return INTERNAL;
}

/**
 * An error as it stands in the log: in full, but without what people typed. Postgres quotes values in `detail`,
 * `where` and in its complaints about what it could not read.
 */
export function logged(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const {
    code,
    table_name: table,
    constraint_name: constraint,
  } = error as unknown as Record<string, unknown>;
  const fromPostgres = /^[0-9A-Z]{5}$/.test(String(code));
  const blank = (text = '') => (fromPostgres ? text.replace(/: ".*?"(?=\n|$)/gs, ': "…"') : text);
  return {
    type: error.name,
    message: blank(error.message),
    ...(code ? { code } : {}),
    ...(table ? { table } : {}),
    ...(constraint ? { constraint } : {}),
    stack: blank(error.stack),
    ...(error.cause ? { cause: logged(error.cause) } : {}),
  };
}
