import type { YogaInitialContext } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import { createLoaders } from './datasources/loaders.ts';
import type { MailCall } from './datasources/mail-source.ts';
import { GatewayError } from './errors.ts';
import { sampleTabs } from './graphiql-samples.ts';
import type { Authenticator } from './http/authenticate.ts';
import type { Enveloped, SocketOperation } from './live/websocket.ts';
import type { GraphContext } from './schema/context.ts';
import { schema } from './schema/index.ts';

/** The parts that every operation shares. */
export type GraphParts = Pick<GraphContext, 'source' | 'directory' | 'quota' | 'live' | 'links' | 'limits'>;

export interface GraphServerOptions {
  readonly parts: GraphParts;
  readonly authenticator: Authenticator;
  readonly maskError: (error: unknown) => Error;
  readonly path: string;
  readonly graphiql: boolean;
  readonly allowedOrigins: readonly string[];
  readonly maxRequestBytes: number;
  readonly maxUpstreamCalls: number;
}

interface Caller {
  readonly authorization: string | null | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The context of one operation. The caller is looked at when a field first needs a credential: introspection needs none. */
function createContext(
  { parts, authenticator, maxUpstreamCalls }: GraphServerOptions,
  { authorization, signal }: Caller,
): GraphContext {
  let spent = 0;
  let bound: MailCall | undefined;
  const spend = () => {
    spent += 1;
    if (spent > maxUpstreamCalls) {
      const message = `One operation may make ${maxUpstreamCalls} upstream calls. Ask for fewer inboxes at a time.`;
      throw new GatewayError('LIMIT_EXCEEDED', message);
    }
  };
  const call = () => {
    bound ??= { credential: authenticator.authenticate(authorization), signal, spend };
    return bound;
  };
  const loaders = createLoaders(parts.source, parts.directory, call);
  const renew = () => {
    loaders.clear();
    spent = 0;
  };
  return { ...parts, now: new Date(), call, loaders, renew };
}

/** The graph over HTTP and SSE, and its pipeline for other transports. */
export function createGraphServer(options: GraphServerOptions) {
  const yoga = createYoga<Partial<SocketOperation>, GraphContext>({
    schema,
    graphqlEndpoint: options.path,
    context: (initial: YogaInitialContext & Partial<SocketOperation>) => {
      const { request } = initial as { request?: Request };
      return createContext(options, {
        authorization: request ? request.headers.get('authorization') : initial.authorization,
        signal: request ? request.signal : initial.signal,
      });
    },
    maskedErrors: { maskError: options.maskError },
    // Errors are logged where they are masked.
    logging: false,
    multipart: false,
    plugins: [
      {
        // What was too large was not read to its end: the next request on that connection would wait behind it.
        onResponse({ response }: { response: Response }) {
          if (response.status === 413) response.headers.set('connection', 'close');
        },
      },
    ],
    landingPage: false,
    maxRequestBodySize: options.maxRequestBytes,
    cors: options.allowedOrigins.length > 0 ? { origin: [...options.allowedOrigins], credentials: false } : false,
    graphiql: options.graphiql && { subscriptionsProtocol: 'WS', title: 'tempmail-gateway', defaultTabs: sampleTabs },
    // 9 MB of page, read when somebody first looks at it; it needs no network.
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
  });
  const envelop = (operation: SocketOperation) => yoga.getEnveloped(operation as never) as unknown as Enveloped;
  return { yoga, envelop };
}
