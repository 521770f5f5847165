import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { discardRest } from './discard-rest.ts';
import { RATE_HEADERS } from './rate-headers.ts';
import type { Route } from './route.ts';
import { routeOf } from './route.ts';
import { cutOff, sendError } from './send.ts';
import { StalledReaders } from './stalled-readers.ts';

export interface FrontDoorOptions {
  readonly routes: readonly Route[];
  /** Host names that requests may ask for; null admits any that is well formed. */
  readonly allowedHosts: ReadonlySet<string> | null;
  /** Origins besides the gateway's own that browsers may call from. */
  readonly allowedOrigins: ReadonlySet<string>;
  readonly onError: (error: unknown) => void;
  /** Holds a request that may come in against the rate limits; false where it has answered it. */
  readonly admit?: (request: IncomingMessage, response: ServerResponse, route: Route | undefined) => Promise<boolean>;
  /** A client that takes nothing of its answer for so long, and at the latest for three times as long, is cut off. Milliseconds. */
  readonly stallMs?: number;
}

const HOST = /^([a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** Why a request is turned away before anything else looks at it. */
export interface Refusal {
  readonly status: 400 | 403 | 421;
  readonly message: string;
}

/**
 * Looks at what routers and frameworks take for granted: a path, a Host of ours (which a page that rebinds its name does not
 * send) and, where a browser names one, an Origin that may call. Null for a request that may come in.
 */
export function refuse(
  request: IncomingMessage,
  { allowedHosts, allowedOrigins }: Pick<FrontDoorOptions, 'allowedHosts' | 'allowedOrigins'>,
): Refusal | null {
  const host = HOST.exec(request.headers.host ?? '')?.[1];
  if (!host || !request.url?.startsWith('/') || !URL.canParse(request.url, `http://${request.headers.host}`)) {
    return { status: 400, message: 'The request needs a path and a well-formed Host header.' };
  }
  if (allowedHosts && !allowedHosts.has(host.toLowerCase())) {
    return { status: 421, message: 'This gateway does not answer for this Host; ALLOWED_HOSTS lists those it does.' };
  }
  const { origin } = request.headers;
  if (origin !== undefined && !allowedOrigins.has(origin) && !isSameOrigin(origin, request.headers.host as string)) {
    return {
      status: 403,
      message: 'Pages of this origin may not call the gateway; ALLOWED_ORIGINS lists those that may.',
    };
  }
  return null;
}

const FOREIGN_LOAD: Refusal = { status: 403, message: 'Pages of other sites may not load this; a link to it works.' };

/** What a page of another site loads with GET carries no Origin; browsers say where it is from all the same. */
function isForeignLoad({ headers }: IncomingMessage): boolean {
  return (
    headers.origin === undefined &&
    headers['sec-fetch-site'] === 'cross-site' &&
    headers['sec-fetch-mode'] !== 'navigate'
  );
}

/** The scheme is not compared: behind a proxy that ends TLS, the page's is https and the request's http. */
function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase().replace(/:(?:80|443)$/, '');
}

/** The HTTP server, and a way to end the answers that would not end by themselves. */
export interface FrontDoor {
  readonly server: Server;
  /** Cuts event streams off, unfinished: a client so told connects again, where one told `complete` would not. */
  cutStreams(): void;
}

/** Refuses what is malformed, then hands each request to its route. */
export function createFrontDoor(options: FrontDoorOptions): FrontDoor {
  const answering = new Set<ServerResponse>();
  const serverOptions = {
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 65_000,
    // RFC 9110, 7.8: an upgrade that is not known is passed over, and the request answered as it is.
    shouldUpgradeCallback: ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket',
  };
  const { routes, stallMs = 15_000 } = options;
  const begin = (request: IncomingMessage, response: ServerResponse) => {
    const route = routeOf(request, routes);
    answering.add(response);
    response.once('close', () => answering.delete(response));
    response.once('finish', () => discardRest(request));
    readers.watch(response, route?.stallMs ?? stallMs);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'private, no-store');
    // Nobody is to lay GraphiQL under a page of their own.
    response.setHeader('content-security-policy', "frame-ancestors 'none'");
    answer(request, response, route, options).catch((error: unknown) => {
      options.onError(error);
      if (response.headersSent) cutOff(response);
      else sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Unexpected error.');
    });
  };
  // A pipelined request waits its turn: nothing is begun, nor held, for an answer that cannot leave yet, and may never.
  const server = createServer(serverOptions, (request, response) => {
    if (response.socket) begin(request, response);
    else response.once('socket', () => begin(request, response));
  });
  const readers = new StalledReaders(server, stallMs);
  return {
    server,
    cutStreams() {
      for (const response of answering) {
        if (String(response.getHeader('content-type')).startsWith('text/event-stream')) cutOff(response);
      }
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route | undefined,
  options: FrontDoorOptions,
): Promise<void> {
  const refusal =
    refuse(request, route?.anyHost ? { ...options, allowedHosts: null } : options) ??
    (route?.ownSite && isForeignLoad(request) ? FOREIGN_LOAD : null);
  if (refusal) {
    const code = refusal.status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT';
    sendError(response, refusal.status, code, refusal.message);
    return;
  }
  const { origin } = request.headers;
  if (origin !== undefined && options.allowedOrigins.has(origin)) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('vary', 'Origin');
    response.setHeader('access-control-expose-headers', RATE_HEADERS);
  }
  if (options.admit && !(await options.admit(request, response, route))) return;
  if (route) await route.handle(request, response);
  else sendError(response, 404, 'NOT_FOUND', 'There is nothing here; the graph is at /graphql.');
}
