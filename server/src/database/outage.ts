/** What the driver and Postgres say when the database is not there, is going, or is only coming. */
const codes = new Set([
  ...['CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT'],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH'],
  // admin_shutdown, crash_shutdown, cannot_connect_now, too_many_connections, connection failures
  ...['57P01', '57P02', '57P03', '53300', '08000', '08003', '08006'],
]);

/** True when `error` means that the database is away for now: come again later, it is nobody's mistake. */
export function isOutage(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return (typeof code === 'string' && codes.has(code)) || (cause !== undefined && isOutage(cause));
}
