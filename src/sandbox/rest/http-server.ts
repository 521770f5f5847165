import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { listen } from '../listen.ts';
import type { SandboxLog } from '../options.ts';

export interface Http {
  port: number;
  /** Lets replies in flight finish for at most `graceMs`. */
  close(graceMs: number): Promise<void>;
}

/** Slow clients are cut: by when headers and body must have come, and how long a reply may wait for its reader; ms. */
const TIMES = {
  keepAliveTimeout: 30_000,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5000,
};
const STALLED_MS = 120_000;
const MAX_CONNECTIONS = 2000;

/** Listens and hands every request to `handle`. Rejects with the listen error, such as EADDRINUSE. */
export async function startHttp(
  { host, port }: { host: string; port: number },
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  log: SandboxLog,
): Promise<Http> {
  let closing = false;
  const server: Server = createServer(TIMES, (request, response) => {
    // A connection that was busy when close() looked becomes idle later.
    response.once('close', () => closing && server.closeIdleConnections());
    // A reset in the middle of a reply is the client's business, not the process's end.
    request.on('error', () => {});
    response.on('error', () => {});
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'A REST handler failed');
      response.destroy();
    });
  });
  server.setTimeout(STALLED_MS);
  server.maxConnections = MAX_CONNECTIONS;
  server.on('clientError', refuse);
  const boundPort = await listen(server, host, port);
  server.on('error', (error) => log.error({ err: error }, 'The REST server failed'));

  return {
    port: boundPort,
    async close(graceMs) {
      closing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(deadline);
    },
  };
}

/** What is not HTTP, or has headers beyond Node's limit, never becomes a request. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const body = JSON.stringify({ status: false, message: 'The request is malformed.' });
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
