import type { IncomingMessage } from 'node:http';
import type { ErrorCode } from '../errors.ts';

/** Why a request is turned away before anything else looks at it. */
export interface Refusal {
  readonly status: 400 | 403 | 405 | 413 | 415 | 417 | 421;
  readonly code: ErrorCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface DoorRules {
  /** Host names that requests may ask for; null admits any that is well formed. */
  readonly allowedHosts: ReadonlySet<string> | null;
  /** Origins besides the gateway's own that browsers may call from. */
  readonly allowedOrigins: ReadonlySet<string>;
}

const HOST = /^([a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Looks at what routers and frameworks take for granted: a path, one Host and it of ours (which a page that rebinds its name does
 * not send), a body whose end is told in one way and, where a browser names one, an Origin that may call. Null for a request that
 * may come in.
 */
export function refuse(request: IncomingMessage, { allowedHosts, allowedOrigins }: DoorRules): Refusal | null {
  const { headers, url } = request;
  const host = HOST.exec(headers.host ?? '')?.[1];
  if (!host || !isNamedOnce(request) || !isPath(url, headers.host as string)) {
    return {
      status: 400,
      code: 'BAD_USER_INPUT',
      message: 'The request needs a path and one well-formed Host header.',
    };
  }
  const encoding = headers['transfer-encoding'];
  // HTTP/1.0 has none, so what is before the gateway may take what follows for something else (RFC 9112, 6.1).
  if (encoding !== undefined && !(/^chunked$/i.test(encoding) && request.httpVersion === '1.1')) {
    return {
      status: 400,
      code: 'BAD_USER_INPUT',
      message: 'A body may be chunked in HTTP/1.1, and come in no other transfer encoding.',
    };
  }
  if (allowedHosts && !allowedHosts.has(host.toLowerCase())) {
    return {
      status: 421,
      code: 'BAD_USER_INPUT',
      message: 'This gateway does not answer for this Host; ALLOWED_HOSTS lists those it does.',
    };
  }
  const { origin } = headers;
  if (origin !== undefined && !allowedOrigins.has(origin) && !isSameOrigin(origin, headers.host as string)) {
    return {
      status: 403,
      code: 'FORBIDDEN',
      message: 'Pages of this origin may not call the gateway; ALLOWED_ORIGINS lists those that may.',
    };
  }
  return null;
}

/** Of two Hosts, Node would take the first, and a proxy before the gateway perhaps the other. */
function isNamedOnce({ rawHeaders }: IncomingMessage): boolean {
  let times = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length === 4 && name.toLowerCase() === 'host') times += 1;
  }
  return times === 1;
}

/** A path without anything that would need a look, as most are. */
const PLAIN_PATH = /^\/[a-z]*$/;
/** A host and a port without anything that a URL would not take. */
const PLAIN_HOST = /^(?:localhost|127\.0\.0\.1)(?::(?:[1-9]\d{0,3}|[1-5]\d{4}))?$/;

function isPath(url: string | undefined, host: string): boolean {
  if (!url?.startsWith('/')) return false;
  return (PLAIN_PATH.test(url) && PLAIN_HOST.test(host)) || URL.canParse(url, `http://${host}`);
}

/** The scheme is not compared: behind a proxy that ends TLS, the page's is https and the request's http. */
function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase().replace(/:(?:80|443)$/, '');
}

export const FOREIGN_LOAD: Refusal = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'Pages of other sites may not load this; a link to it works.',
};

/**
 * What a page of another origin makes a browser ask for with GET carries no Origin; browsers say where it is from all the same.
 * Another port of the same machine is the same site, and not the same origin.
 */
export function isForeign({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return headers.origin === undefined && site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Whether it is foreign and anything but a link that somebody follows: an image, a script, a frame. */
export function isForeignLoad(request: IncomingMessage): boolean {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': dest = 'document' } = request.headers;
  return isForeign(request) && !(mode === 'navigate' && dest === 'document');
}
