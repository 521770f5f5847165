import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import type { GraphContextOptions } from './graph-context.ts';
import { createGraphContext } from './graph-context.ts';
import { GraphiqlPage } from './graphiql-page.ts';
import { sampleTabs } from './graphiql-samples.ts';
import { sharedSubscribe } from './live/shared-subscribe.ts';
import type { Enveloped, SocketOperation } from './live/socket-protocol.ts';
import { limitExecution } from './operations/deadline.ts';
import type { DocumentLimits } from './operations/limits/document-bounds.ts';
import { createDocumentCaches } from './operations/limits/document-cache.ts';
import { limitDocuments } from './operations/limits/document-limits.ts';
import type { OperationLimits } from './operations/limits/operation-limits.ts';
import { limitOperations } from './operations/limits/operation-limits.ts';
import type { Bearer } from './operations/rates/refused-keys.ts';
import { noticeRefusedKeys } from './operations/rates/refused-keys.ts';
import { refusalStatus } from './operations/refusal-status.ts';
import { staleMarks } from './operations/stale-marks.ts';
import type { GraphContext } from './schema/context.ts';
import { schema } from './schema/index.ts';

export interface GraphServerOptions extends GraphContextOptions {
  readonly maskError: (error: unknown) => Error;
  readonly path: string;
  readonly graphiql: boolean;
  readonly documentLimits: DocumentLimits;
  readonly operationLimits: OperationLimits;
  /** Told of each operation that failed for a key which came with that request, or its socket, and is not accepted. */
  readonly onKeyRefused: (bearer: Bearer) => void;
}

type ResponseHook = Parameters<NonNullable<Plugin['onResponse']>>[0];

/** Of the framework's own, there are only headers. */
function notAcceptable({ Response }: ResponseHook['fetchAPI']): Response {
  const message = 'Accept application/json, application/graphql-response+json or text/event-stream.';
  const error = { message, extensions: { code: 'BAD_USER_INPUT' } };
  return Response.json({ errors: [error] }, { status: 406 });
}

/** The graph over HTTP and SSE, and its pipeline for other transports. */
export function createGraphServer(options: GraphServerOptions) {
  const page = new GraphiqlPage();
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
      limitDocuments(options.documentLimits),
      limitExecution(),
      refusalStatus(),
      {
        onSubscribe: ({ setSubscribeFn }: { setSubscribeFn: (subscribe: unknown) => void }) =>
          setSubscribeFn(sharedSubscribe),
      },
      // Behind what it may take the place of.
      limitOperations(options.operationLimits),
      noticeRefusedKeys({ onKeyRefused: options.onKeyRefused, isPassThrough: options.authenticator.isPassThrough }),
      {
        onResponse({ response, setResponse, fetchAPI }: ResponseHook) {
          if (response.status === 406) setResponse(notAcceptable(fetchAPI));
          if (response.headers.get('content-type') === 'text/html')
            response.headers.set('content-security-policy', page.policy);
        },
      },
    ],
    landingPage: false,
    // Bodies come read, and no larger than they may be.
    maxRequestBodySize: false,
    // The front door answers for origins and for health.
    cors: false,
    healthCheckEndpoint: ' ',
    graphiql: options.graphiql && { subscriptionsProtocol: 'WS', title: 'tempmail-gateway', defaultTabs: sampleTabs },
    renderGraphiQL: (options) => page.render(options),
  });
  const envelop = (operation: SocketOperation) => yoga.getEnveloped(operation as never) as unknown as Enveloped;
  return { yoga, envelop };
}
