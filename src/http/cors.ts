import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from './route.ts';
import { READ_ONLY } from './route.ts';

/** What a page may read of an answer besides what it always may. */
const EXPOSED =
  'Accept-Ranges, Content-Disposition, Content-Range, ETag, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate';

/**
 * Gives a page of a listed origin leave to read the answer, and answers it where it only asks what it may send. Requests carry no
 * cookies and never count as credentialed, so any header may come; `*` does not stand for Authorization, though.
 *
 * @returns whether that was all the request asked for
 */
export function admitOrigin(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  route: Route | undefined,
  allowedOrigins: ReadonlySet<string>,
): boolean {
  if (allowedOrigins.size > 0) response.setHeader('vary', 'Origin');
  const { origin } = headers;
  if (origin === undefined || !allowedOrigins.has(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined || !route) {
    response.setHeader('access-control-expose-headers', EXPOSED);
    return false;
  }
  response.writeHead(204, {
    'access-control-allow-methods': (route.methods ?? READ_ONLY).join(', '),
    'access-control-allow-headers': 'Authorization, Content-Type, *',
    'access-control-max-age': '3600',
  });
  response.end();
  return true;
}
