import type { IncomingMessage } from 'node:http';
import type { YogaInitialContext } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import type { GraphContextOptions } from './graph-context.ts';
import { createGraphContext } from './graph-context.ts';
import { sampleTabs } from './graphiql-samples.ts';
import { sharedSubscribe } from './live/shared-subscribe.ts';
import type { Enveloped, SocketOperation } from './live/socket-protocol.ts';
import { limitTime } from './operations/deadline.ts';
import type { DocumentLimits } from './operations/limits/document-bounds.ts';
import { createDocumentCaches } from './operations/limits/document-cache.ts';
import { limitDocuments } from './operations/limits/document-limits.ts';
import type { OperationLimits } from './operations/limits/operation-limits.ts';
import { limitOperations } from './operations/limits/operation-limits.ts';
import { noticeRefusedKeys } from './operations/rates/refused-keys.ts';
import { refusalStatus } from './operations/refusal-status.ts';
import { staleMarks } from './operations/stale-marks.ts';
import { explainParameters } from './operations/unreadable-parameters.ts';
import type { GraphContext } from './schema/context.ts';
import { schema } from './schema/index.ts';

export interface GraphServerOptions extends GraphContextOptions {
  readonly maskError: (error: unknown) => Error;
  readonly path: string;
  readonly graphiql: boolean;
  readonly allowedOrigins: readonly string[];
  readonly maxRequestBytes: number;
  readonly documentLimits: DocumentLimits;
  readonly operationLimits: OperationLimits;
  /** Told of each operation that failed for a key which came with that request, or its socket, and is not accepted. */
  readonly onKeyRefused: (request: IncomingMessage) => void;
}

/** The graph over HTTP and SSE, and its pipeline for other transports. */
export function createGraphServer(options: GraphServerOptions) {
  const yoga = createYoga<Partial<SocketOperation>, GraphContext>({
    schema,
    graphqlEndpoint: options.path,
    context: (initial: YogaInitialContext & Partial<SocketOperation>) => {
      const { request } = initial as { request?: Request };
      return createGraphContext(options, {
        authorization: request ? request.headers.get('authorization') : initial.authorization,
        signal: request ? request.signal : initial.signal,
        onCredential: initial.onCredential,
      });
    },
    maskedErrors: { maskError: options.maskError },
    // Errors are logged where they are masked.
    logging: false,
    multipart: false,
    parserAndValidationCache: createDocumentCaches(),
    plugins: [
      staleMarks,
      explainParameters(),
      limitDocuments(options.documentLimits),
      limitTime(),
      refusalStatus(),
      {
        onSubscribe: ({ setSubscribeFn }: { setSubscribeFn: (subscribe: unknown) => void }) =>
          setSubscribeFn(sharedSubscribe),
      },
      // Behind what it may take the place of.
      limitOperations(options.operationLimits),
      noticeRefusedKeys({ onKeyRefused: options.onKeyRefused, isPassThrough: options.authenticator.isPassThrough }),
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
