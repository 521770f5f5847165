import type { IncomingHttpHeaders, OutgoingHttpHeaders, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { Listening } from './listen.ts';
import { listen } from './listen.ts';

/** A request as it came over the wire. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query, encoded as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Resolves when the client goes away before its reply is whole. */
  readonly dropped: Promise<void>;
}

export interface Upstream extends Listening {
  /** In the order of their coming. */
  readonly requests: readonly SeenRequest[];
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
  return { ...(await listen(server)), requests };
}

/** Answers every request alike; a body that is neither text nor bytes is sent as JSON. */
export function reply(status: number, body: unknown = {}, headers: OutgoingHttpHeaders = {}): RequestListener {
  const bytes = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(bytes);
  };
}
