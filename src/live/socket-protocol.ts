import type { IncomingMessage } from 'node:http';
import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { makeServer } from 'graphql-ws';
import type { Credential } from '../datasources/credential.ts';
import type { GatewayError } from '../errors.ts';
import { authorizationAlone, authorizationOf } from './socket-authorization.ts';
import { SocketOperationRun } from './socket-operation.ts';

/** What an operation on a socket begins with, in the place of an HTTP request. */
export interface SocketOperation {
  readonly authorization: string | undefined;
  /** The upgrade of its socket, under the name that Yoga has for the request. */
  readonly req: IncomingMessage;
  /** To be called with the credential that it uses, when it first needs one. */
  readonly onCredential: (credential: Credential) => void;
  /** Aborted when the client completes the operation, or its socket closes. */
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
  /** Holds an operation on the socket of that upgrade against the rate limits: why it is turned away, or null. */
  readonly admitOperation?: (
    upgrade: IncomingMessage,
    authorization: string | undefined,
  ) => Promise<GatewayError | null>;
}

/** What goes along with a socket. */
export interface SocketExtra extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage;
  /** Its operations that are under way. */
  readonly running: Set<SocketOperationRun>;
  /** Remembers the id of a credential that one of them uses; throws where it has as many sockets as it may. */
  readonly noteCredential: (id: string) => void;
}

/** It goes out again with each answer. */
const LONGEST_ID = 256;

type OperationArgs = ExecutionArgs & { readonly enveloped: Enveloped; readonly operation: SocketOperationRun };

/** graphql-transport-ws as graphql-ws keeps it, with each operation going through Yoga's pipeline. */
export function createSocketProtocol({ envelop, maskError, maxSubscriptions, admitOperation }: SocketProtocolOptions) {
  /** By the payload of the subscribe message, which graphql-ws hands to each of its hooks; ids come again. */
  const operations = new WeakMap<SubscribePayload, SocketOperationRun>();
  const run = (args: ExecutionArgs, kind: 'execute' | 'subscribe') => {
    const { operation, enveloped } = args as OperationArgs;
    return operation.run(() => enveloped[kind](args)) as never;
  };
  return makeServer<Record<string, unknown>, SocketExtra>({
    execute: (args) => run(args, 'execute'),
    subscribe: (args) => run(args, 'subscribe'),
    onConnect(context) {
      const kept = authorizationAlone(context.connectionParams);
      (context as { connectionParams?: Readonly<Record<string, unknown>> | undefined }).connectionParams = kept;
    },
    async onSubscribe({ connectionParams, extra, subscriptions }, id, params) {
      if (id.length > LONGEST_ID) {
        const message = `The id of an operation has ${LONGEST_ID} characters at most.`;
        return [new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })];
      }
      const authorization = authorizationOf(connectionParams, extra.request.headers.authorization, params);
      if (extra.running.size >= maxSubscriptions) {
        // It was asked for, and counts.
        const refusal = await admitOperation?.(extra.request, authorization);
        if (refusal) return [withoutInternals(maskError(refusal))];
        const message = `A socket carries ${maxSubscriptions} operations at a time. Complete some, or open another.`;
        return [new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })];
      }
      const operation = new SocketOperationRun(extra.running);
      operations.set(params, operation);
      subscriptions[id] = operation.standIn();
      // A throw from here would close the socket for every other operation on it.
      try {
        const refusal = await admitOperation?.(extra.request, authorization);
        if (refusal) return [withoutInternals(maskError(refusal))];
        const onCredential = ({ id }: Credential) => {
          operation.credentialId = id;
          extra.noteCredential(id);
        };
        const enveloped = envelop({
          authorization,
          req: extra.request,
          onCredential,
          signal: operation.signal,
          params,
        });
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
          operation,
        };
        await operation.wanted();
        return args;
      } catch (error) {
        return [withoutInternals(maskError(error))];
      }
    },
    async onNext(_context, _id, params, _args, result) {
      await operations.get(params)?.wanted();
      if (!result.errors) return undefined;
      return { ...result, errors: result.errors.map((error) => withoutInternals(error).toJSON()) };
    },
    async onError(_context, _id, params, errors) {
      await operations.get(params)?.done();
      // The one error of graphql-ws's own is that the document has no such operation.
      return errors.map((error) => withoutInternals(withCode(error, 'OPERATION_RESOLUTION_FAILURE')).toJSON());
    },
    async onComplete(_context, _id, params) {
      await operations.get(params)?.done();
    },
  } as Parameters<typeof makeServer<Record<string, unknown>, SocketExtra>>[0]);
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
