import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import { Credentials } from '../../src/datasources/credential.ts';
import { GatewayError } from '../../src/errors.ts';
import { createGraphContext } from '../../src/graph-context.ts';
import { Authenticator } from '../../src/http/authenticate.ts';
import type { Network } from '../../src/http/client-address.ts';
import { ClientAddresses } from '../../src/http/client-address.ts';
import { createFrontDoor } from '../../src/http/front-door.ts';
import type { Enveloped, SocketOperation } from '../../src/live/socket-protocol.ts';
import { serveWebSockets } from '../../src/live/websocket.ts';
import { PatternBudgets } from '../../src/operations/pattern-budgets.ts';
import type { GraphContext } from '../../src/schema/context.ts';
import { createMaskError } from '../../src/schema/mask-error.ts';
import { listen } from './listen.ts';

const typeDefs = `
  type Query { text(size: Int!): String! }
  type Subscription {
    "So many texts at once, then one at each push; an error when the key is refused, unless it is mute about it."
    texts(size: Int!, count: Int!, mute: Boolean): String!
  }
`;

interface Wish {
  readonly size: number;
  readonly count: number;
  readonly mute?: boolean;
}

export interface SmallGatewayOptions {
  readonly maxBacklogBytes?: number;
  readonly pingIntervalMs?: number;
  readonly closeTimeoutMs?: number;
  readonly lastAnswersMs?: number;
  readonly stallMs?: number;
  readonly maxMessageBytes?: number;
  readonly maxSockets?: number;
  readonly maxSocketsPerAddress?: number;
  readonly maxSocketsPerCredential?: number;
  readonly idleMs?: number;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trusted?: readonly Network[];
}

/** The gateway's transports, context and credentials, with a graph of texts whose size and time the test chooses. */
export async function startSmallGateway({ stallMs = 30_000, trusted = [], ...options }: SmallGatewayOptions = {}) {
  const credentials = new Credentials(randomBytes(32));
  const authenticator = new Authenticator({ credentials, tokens: [] });
  const addresses = new ClientAddresses(trusted);
  const maskError = createMaskError({ onUnexpected: () => {} });
  const news = new EventEmitter().setMaxListeners(0);
  /** Subscriptions under way, and texts that were asked for. */
  const count = { running: 0, texts: 0 };
  const text = (size: number) => {
    count.texts += 1;
    return 'x'.repeat(size);
  };
  const resolvers = {
    Query: {
      text: (_: unknown, { size }: Wish, { call }: GraphContext) => {
        call();
        return text(size);
      },
    },
    Subscription: {
      texts: {
        resolve: (size: number) => text(size),
        async *subscribe(_: unknown, wish: Wish, { call }: GraphContext) {
          const { credential, signal } = call();
          count.running += 1;
          try {
            for (let given = 0; given < wish.count; given += 1) yield wish.size;
            for (;;) {
              const [refused] = await once(news, 'news', { signal: signal as AbortSignal });
              if (refused === undefined) yield wish.size;
              else if (refused === credential.id && !wish.mute) throw new GatewayError('FORBIDDEN', 'Refused.');
            }
          } finally {
            count.running -= 1;
          }
        },
      },
    },
  };
  const contextOptions = {
    parts: {} as never,
    maxUpstreamCalls: 1,
    operationTimeoutMs: 30_000,
    maxAnswerCharacters: 33_554_432,
    patternBudgets: new PatternBudgets(),
  };
  const yoga = createYoga({
    schema: createSchema<GraphContext>({ typeDefs, resolvers }),
    context: (initial) => {
      const { request, authorization, signal, onCredential } = initial as {
        request?: Request;
      } & Partial<SocketOperation>;
      return createGraphContext(contextOptions, {
        identity: authenticator.identify(request ? request.headers.get('authorization') : authorization),
        signal: request ? request.signal : signal,
        onCredential,
      }) as GraphContext;
    },
    maskedErrors: { maskError },
    logging: false,
  });
  const { server } = createFrontDoor({
    routes: [{ path: '/graphql', upgrades: true, handle: (request, response) => yoga(request, response) }],
    allowedHosts: null,
    allowedOrigins: new Set(),
    onError: () => {},
    stallMs,
  });
  /** The gateway's ends of its connections. */
  const connections: Socket[] = [];
  server.on('connection', (connection: Socket) => connections.push(connection));
  const sockets = serveWebSockets({
    server,
    path: '/graphql',
    refuse: () => null,
    answerHeaders: {},
    envelop: (operation: SocketOperation) => yoga.getEnveloped(operation as never) as unknown as Enveloped,
    maskError,
    maxMessageBytes: 1_048_576,
    maxSubscriptions: 100,
    maxBacklogBytes: 65_536,
    maxSockets: 1_000,
    maxSocketsPerAddress: 1_000,
    maxSocketsPerCredential: 1_000,
    idleMs: 600_000,
    addressOf: (request) => addresses.of(request),
    ...options,
  });
  const { url, close } = await listen(server);
  return {
    url: `${url}/graphql`,
    count,
    connections,
    sockets,
    /** One more text for every subscription. */
    push: () => news.emit('news'),
    /** What an upstream that refuses this key leads to; subscriptions notice it a little later. */
    refuse: (key: string) => {
      const { id } = credentials.of(key);
      sockets.revoke(id);
      setTimeout(() => news.emit('news', id), 20);
    },
    async [Symbol.asyncDispose]() {
      await sockets.drain(0);
      sockets.terminate();
      await close();
    },
  };
}
