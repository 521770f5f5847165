import { once } from 'node:events';
import type { IncomingHttpHeaders, OutgoingHttpHeaders, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query, encoded as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Resolves when the client goes away before its reply is whole. */
  readonly dropped: Promise<void>;
}

export interface Upstream extends AsyncDisposable {
  readonly url: string;
  /** In the order of their coming. */
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** A real HTTP server on a free port that answers as the test wants: `await using upstream = await startUpstream(reply(404))`. */
export async function startUpstream(handler: RequestListener): Promise<Upstream> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const dropped = Promise.withResolvers<void>();
    response.once('close', () => response.writableFinished || dropped.resolve());
    requests.push({ method, url, headers, dropped: dropped.promise });
    handler(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, close, [Symbol.asyncDispose]: close };
}

/** Answers every request alike; a body that is neither text nor bytes is sent as JSON. */
export function reply(status: number, body: unknown = {}, headers: OutgoingHttpHeaders = {}): RequestListener {
  const bytes = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(bytes);
  };
}
