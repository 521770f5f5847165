import type { IncomingMessage } from 'node:http';
import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { makeServer } from 'graphql-ws';

/** What an operation on a socket begins with, in the place of an HTTP request. */
export interface SocketOperation {
  readonly authorization: string | undefined;
  /** Aborted when the client completes the operation before there is a result, or its socket closes. */
  readonly signal: AbortSignal;
  readonly params: SubscribePayload;
}

/** Yoga's pipeline for one operation: the same plugins, context and masking as over HTTP. */
export interface Enveloped {
  readonly schema: GraphQLSchema;
  readonly parse: (source: string) => DocumentNode;
  readonly validate: (schema: GraphQLSchema, document: DocumentNode) => readonly GraphQLError[];
  readonly contextFactory: () => unknown;
  readonly execute: (args: ExecutionArgs) => unknown;
  readonly subscribe: (args: ExecutionArgs) => unknown;
}

export interface SocketProtocolOptions {
  readonly envelop: (operation: SocketOperation) => Enveloped;
  readonly maskError: (error: unknown) => GraphQLError;
  /** Operations under way on one socket at most. */
  readonly maxSubscriptions: number;
}

interface Extra extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage;
}

type OperationArgs = ExecutionArgs & { readonly enveloped: Enveloped; readonly signal: AbortSignal };

/** graphql-transport-ws as graphql-ws keeps it, with each operation going through Yoga's pipeline. */
export function createSocketProtocol({ envelop, maskError, maxSubscriptions }: SocketProtocolOptions) {
  return makeServer<Record<string, unknown>, Extra>({
    execute: (args) => whileWanted(args as OperationArgs, ({ execute }) => execute(args)) as never,
    subscribe: (args) => whileWanted(args as OperationArgs, ({ subscribe }) => subscribe(args)) as never,
    async onSubscribe({ connectionParams, extra, subscriptions }, id, params) {
      if (Object.keys(subscriptions).length > maxSubscriptions) {
        const message = `A socket carries ${maxSubscriptions} operations at a time. Complete some, or open another.`;
        return [new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })];
      }
      const { signal, stop } = preparation();
      // Until there is a result, this is what graphql-ws ends when the client completes the operation or goes.
      subscriptions[id] = stop;
      // A throw from here would close the socket for every other operation on it.
      try {
        const authorization = authorizationOf(connectionParams, extra.request, params);
        const enveloped = envelop({ authorization, signal, params });
        const document = parseWith(enveloped, params.query);
        const errors = enveloped.validate(enveloped.schema, document);
        if (errors.length > 0) {
          return errors.map((error) => withCode(withoutInternals(error), 'GRAPHQL_VALIDATION_FAILED'));
        }
        const args: OperationArgs = {
          schema: enveloped.schema,
          document,
          operationName: params.operationName ?? null,
          variableValues: params.variables ?? null,
          contextValue: await enveloped.contextFactory(),
          // graphql-ws would set its own.
          rootValue: undefined,
          enveloped,
          signal,
        };
        return args;
      } catch (error) {
        return [withoutInternals(maskError(error))];
      }
    },
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: result.errors.map((error) => withoutInternals(error).toJSON()) } : undefined,
    // The one error of graphql-ws's own is that the document has no such operation.
    onError: (_context, _id, _payload, errors) =>
      errors.map((error) => withoutInternals(withCode(error, 'OPERATION_RESOLUTION_FAILURE')).toJSON()),
  } as Parameters<typeof makeServer<Record<string, unknown>, Extra>>[0]);
}

/** A stand-in for the result of an operation that has none yet: to end it is to abort its preparation. */
function preparation() {
  const abort = new AbortController();
  const end = async () => {
    abort.abort();
    return { done: true, value: undefined } as const;
  };
  const stop: AsyncGenerator<never> = {
    [Symbol.asyncIterator]: () => stop,
    [Symbol.asyncDispose]: async () => void (await end()),
    next: end,
    return: end,
    throw: end,
  };
  return { signal: abort.signal, stop };
}

/**
 * Runs an operation. One that was ended meanwhile never settles: graphql-ws would answer under its id, which its client may be
 * using again, and then drop what runs under it now.
 */
async function whileWanted(
  { enveloped, signal }: OperationArgs,
  run: (enveloped: Enveloped) => unknown,
): Promise<unknown> {
  try {
    const result = await run(enveloped);
    if (!signal.aborted) return result;
    await (result as Partial<AsyncGenerator> | undefined)?.return?.(undefined);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return new Promise<never>(() => {});
}

function parseWith({ parse }: Enveloped, query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** The error with a code, where it has none of its own. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code ??= code;
  return error;
}

/** What belongs to a socket stands in its first message or in its upgrade; GraphiQL sends its headers with each operation. */
function authorizationOf(
  connectionParams: Readonly<Record<string, unknown>> | undefined,
  request: IncomingMessage,
  params: SubscribePayload,
): string | undefined {
  const sent = (params.extensions as { headers?: Record<string, unknown> } | null | undefined)?.headers;
  const candidates = [bearerIn(connectionParams), request.headers.authorization, bearerIn(sent)];
  return candidates.find((value) => value !== undefined);
}

function bearerIn(fields: Readonly<Record<string, unknown>> | null | undefined): string | undefined {
  for (const [name, value] of Object.entries(fields ?? {})) {
    if (name.toLowerCase() === 'authorization' && typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

/** HTTP statuses and the like are for Yoga's HTTP side; on a socket nobody takes them out. */
function withoutInternals(error: GraphQLError): GraphQLError {
  const { http: _http, unexpected: _unexpected, ...extensions } = error.extensions;
  const { message, nodes, source, positions, path } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}
