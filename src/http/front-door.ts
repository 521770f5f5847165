import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { MaybePromise } from '../maybe-promise.ts';
import { answerBadRequests } from './bad-requests.ts';
import type { ConnectionLimits } from './connections.ts';
import { Connections } from './connections.ts';
import { admitOrigin } from './cors.ts';
import { closeGently, discardRest } from './discard-rest.ts';
import { Pipeline } from './pipeline.ts';
import type { DoorRules, Refusal } from './refusal.ts';
import { FOREIGN_LOAD, isForeignLoad, refuse } from './refusal.ts';
import type { Route } from './route.ts';
import { routeOf } from './route.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { cutOff, sendError } from './send.ts';
import { cutIfDue, cutStalledReaders } from './stalled-readers.ts';

export interface FrontDoorOptions extends DoorRules {
  readonly routes: readonly Route[];
  readonly onError: (error: unknown) => void;
  /** Holds a request that may come in against the rate limits; false where it has answered it. */
  readonly admit?: (
    request: IncomingMessage,
    response: ServerResponse,
    route: Route | undefined,
  ) => MaybePromise<boolean>;
  readonly connections?: ConnectionLimits;
  /** A client that takes nothing of its answer for so long, and at the latest for three times as long, is cut off. Milliseconds. */
  readonly stallMs?: number;
  readonly timeouts?: Partial<RequestTimeouts>;
}

/** How long a connection may take, in milliseconds. */
export interface RequestTimeouts {
  /** From its opening, or the first byte of a request, to the end of the request's head. */
  readonly headMs: number;
  /** To the end of the request's body. */
  readonly requestMs: number;
  /** Between two requests. */
  readonly idleMs: number;
  /** Between two looks at who has taken too long. */
  readonly lookMs: number;
}

const TIMEOUTS: RequestTimeouts = { headMs: 10_000, requestMs: 30_000, idleMs: 65_000, lookMs: 2_500 };

/** The HTTP server, and ways to end what would not end by itself. */
export interface FrontDoor {
  readonly server: Server;
  /** Cuts event streams off, unfinished: a client so told connects again, where one told `complete` would not. */
  cutStreams(): void;
  /** Closes connections that wait for no answer and have sent nothing since the last time it was called. */
  closeIdle(): void;
}

/** Refuses what is malformed, then hands each request to its route. */
export function createFrontDoor(options: FrontDoorOptions): FrontDoor {
  const { routes, stallMs = 15_000 } = options;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const serverOptions = {
    headersTimeout: timeouts.headMs,
    requestTimeout: timeouts.requestMs,
    keepAliveTimeout: timeouts.idleMs,
    connectionsCheckingInterval: timeouts.lookMs,
    // Looked at below, and answered like everything else.
    requireHostHeader: false,
    // RFC 9110, 7.8: an upgrade that is not known is passed over, and the request answered as it is. One that is to be refused
    // is answered as a request, too.
    shouldUpgradeCallback: (request: IncomingMessage) =>
      isUpgrade(request) && routeOf(request, routes)?.upgrades === true && refuse(request, options) === null,
  };
  function onClose(this: ServerResponse): void {
    connections.end(this);
  }
  const begin = (request: IncomingMessage, response: ServerResponse, expectation?: Expectation) => {
    const route = routeOf(request, routes);
    response.on('close', onClose).on('finish', discardRestOf).on('timeout', cutIfDue);
    closeGently(request);
    connections.begin(response, route?.stallMs ?? stallMs);
    // Nobody who wanted a WebSocket has another request.
    if (isUpgrade(request)) response.setHeader('connection', 'close');
    for (const name in SECURITY_HEADERS) response.setHeader(name, SECURITY_HEADERS[name] as string);
    answer(request, response, route, options, expectation).catch((error: unknown) => {
      options.onError(error);
      if (response.headersSent) cutOff(response);
      else sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Unexpected error.');
    });
  };
  const pipeline = new Pipeline();
  const inTurn = (expectation?: Expectation) => (request: IncomingMessage, response: ServerResponse) =>
    pipeline.inTurn(request, response, () => begin(request, response, expectation));
  const server = createServer(serverOptions, inTurn());
  server.on('checkContinue', inTurn('continue')).on('checkExpectation', inTurn('unknown'));
  const connections = new Connections(server, options.connections);
  cutStalledReaders(server, connections, stallMs);
  answerBadRequests(server, (socket) => connections.answerOn(socket));
  return {
    server,
    closeIdle: () => connections.closeIdle(),
    cutStreams() {
      for (const { response } of connections.answers()) {
        if (String(response.getHeader('content-type')).startsWith('text/event-stream')) cutOff(response);
      }
    },
  };
}

function discardRestOf(this: ServerResponse): void {
  discardRest(this.req);
}

function isUpgrade({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket';
}

/** What a request wants to hear before it sends its body: that it may, or something that nobody knows. */
type Expectation = 'continue' | 'unknown';

const UNKNOWN_EXPECTATION: Refusal = {
  status: 417,
  code: 'BAD_USER_INPUT',
  message: 'The header Expect may say 100-continue, and nothing else.',
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route | undefined,
  options: FrontDoorOptions,
  expectation: Expectation | undefined,
): Promise<void> {
  const refusal =
    refuse(request, route?.anyHost ? { ...options, allowedHosts: null } : options) ??
    (route?.ownSite && isForeignLoad(request) ? FOREIGN_LOAD : null);
  if (refusal) return turnAway(response, refusal);
  if (admitOrigin(request, response, route, options.allowedOrigins)) return;
  const admitted = options.admit?.(request, response, route) ?? true;
  // What is decided at once is not waited for.
  if (!(admitted instanceof Promise ? await admitted : admitted)) return;
  const closer =
    expectation === 'unknown'
      ? UNKNOWN_EXPECTATION
      : route && (refuseMethod(request, route) ?? route.refuse?.(request));
  if (closer) return turnAway(response, closer);
  if (expectation) response.writeContinue();
  if (route) await route.handle(request, response);
  else sendError(response, 404, 'NOT_FOUND', 'There is nothing here; the graph is at /graphql.');
}

function refuseMethod({ method }: IncomingMessage, { methods }: Route): Refusal | null {
  if (!methods || methods.includes(method as string)) return null;
  const allow = methods.join(', ');
  return { status: 405, code: 'BAD_USER_INPUT', message: `This takes ${allow}.`, headers: { allow } };
}

function turnAway(response: ServerResponse, { status, code, message, headers = {} }: Refusal): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // What is malformed may not end where it seems to, and what is too large is not waited for.
  if (status === 400 || status === 413 || status === 417) response.setHeader('connection', 'close');
  sendError(response, status, code, message);
}
