import type { UpstreamOptions } from '../../src/datasources/http.ts';
import { UpstreamHttp } from '../../src/datasources/http.ts';

/** The gateway's own client of a test's upstream, which sends each call once unless told otherwise: `await using http = upstreamHttp(upstream)`. */
export function upstreamHttp(
  { url }: { readonly url: string },
  options: Partial<UpstreamOptions> = {},
): UpstreamHttp & AsyncDisposable {
  const http = new UpstreamHttp({
    url,
    connections: 8,
    timeoutMs: 20_000,
    attempts: 1,
    maxReplyBytes: 1024 * 1024,
    ...options,
  });
  return Object.assign(http, { [Symbol.asyncDispose]: () => http.close() });
}
