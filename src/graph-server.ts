import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import type { GraphContextOptions } from './graph-context.ts';
import { createGraphContext } from './graph-context.ts';
import { GraphiqlPage } from './graphiql-page.ts';
import { sampleTabs } from './graphiql-samples.ts';
import type { Authenticator } from './http/authenticate.ts';
import { DirectQueries } from './http/direct-queries.ts';
import type { Identities } from './http/identities.ts';
import { WholeBody } from './http/whole-body.ts';
import { sharedSubscribe } from './live/shared-subscribe.ts';
import type { Enveloped, SocketOperation } from './live/socket-protocol.ts';
import { Answers } from './operations/answers.ts';
import { limitExecution } from './operations/deadline.ts';
import type { OperationContext } from './operations/direct-execution.ts';
import { DirectExecution } from './operations/direct-execution.ts';
import type { DocumentLimits } from './operations/limits/document-bounds.ts';
import { createDocumentCaches } from './operations/limits/document-cache.ts';
import { limitDocuments } from './operations/limits/document-limits.ts';
import type { OperationLimits } from './operations/limits/operation-limits.ts';
import { limitOperations } from './operations/limits/operation-limits.ts';
import { Plans } from './operations/plans/plans.ts';
import type { Bearer } from './operations/rates/refused-keys.ts';
import { noticeRefusedKeys } from './operations/rates/refused-keys.ts';
import { refusalStatus } from './operations/refusal-status.ts';
import { staleMarks } from './operations/stale-marks.ts';
import type { GraphContext } from './schema/context.ts';
import { schema } from './schema/index.ts';

export interface GraphServerOptions extends GraphContextOptions {
  readonly authenticator: Authenticator;
  readonly identities: Identities;
  readonly maskError: (error: unknown) => Error;
  readonly path: string;
  readonly graphiql: boolean;
  readonly documentLimits: DocumentLimits;
  readonly operationLimits: OperationLimits;
  /** Whether queries are executed by their plans, where they can be; otherwise everything goes through the framework. */
  readonly isDirect: boolean;
  /** Answers that are kept to be given again. Bytes. */
  readonly maxAnswerBytes: number;
  /** Told of each operation that failed for a key which came with that request, or its socket, and is not accepted. */
  readonly onKeyRefused: (bearer: Bearer) => void;
}

/** What an operation comes with from where it comes from. */
interface Origin extends Partial<SocketOperation> {
  /** The context in which it has been tried before. */
  readonly tried?: OperationContext | null;
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
  const { authenticator, identities } = options;
  const page = new GraphiqlPage();
  const yoga = createYoga<Origin, GraphContext>({
    schema,
    graphqlEndpoint: options.path,
    context: (initial: YogaInitialContext & Origin) => {
      if (initial.tried) return initial.tried;
      const { request, req } = initial as unknown as { request?: Request; req: IncomingMessage };
      return createGraphContext(options, {
        identity: request ? identities.of(req) : authenticator.identify(initial.authorization),
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
      noticeRefusedKeys({ onKeyRefused: options.onKeyRefused, isPassThrough: authenticator.isPassThrough }),
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

  const documentOf = (source: string) => {
    const { parse, validate } = yoga.getEnveloped({} as never);
    try {
      const document = parse(source);
      return validate(schema, document).length === 0 ? document : null;
    } catch {
      return null;
    }
  };
  const execution = new DirectExecution(new Plans({ schema, limits: options.operationLimits, documentOf }));
  const direct = new DirectQueries({
    answers: new Answers({ maxBytes: options.maxAnswerBytes }),
    callerOf: (request) => identities.of(request).presenter?.id ?? null,
    execute: (asked, request, waiting) =>
      execution.run(asked, () => createGraphContext(options, { identity: identities.of(request), signal: waiting })),
  });
  /** @param body of a POST, said to be JSON; null for a GET */
  const answer = async (request: IncomingMessage, response: ServerResponse, body: Buffer | null): Promise<void> => {
    const left = options.isDirect ? await direct.answer(request, response, body) : { tried: null };
    if (!left) return;
    if (body) Object.assign(request, { body: new WholeBody(body) });
    try {
      await yoga(request, response, left);
    } finally {
      // It may not have been executed again, for a client that has gone.
      left.tried?.deadline.end();
    }
  };
  return { answer, envelop };
}
