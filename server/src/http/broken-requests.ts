import type { Socket } from 'node:net';

const statuses: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is not even HTTP, once, and hangs up: nothing after it on the connection can be trusted. */
export function refuseBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (socket.destroyed || error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy(error);
  const status = statuses[error.code ?? ''] ?? '400 Bad Request';
  const body = `${status}\n`;
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'connection: close',
      'content-type: text/plain; charset=utf-8',
      `content-length: ${body.length}`,
      "content-security-policy: default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options: nosniff',
      'referrer-policy: same-origin',
      'cache-control: no-store',
      '',
      body,
    ].join('\r\n'),
  );
}
