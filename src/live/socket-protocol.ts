import type { DocumentNode, ExecutionArgs, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { makeServer } from 'graphql-ws';
import type { Credential } from '../datasources/credential.ts';
import type { GatewayError } from '../errors.ts';
import type { EventOutlet, Wording } from './delivery.ts';
import { authorizationAlone, authorizationOf } from './socket-authorization.ts';
import type { Carrier } from './socket-operation.ts';
import { SocketOperationRun } from './socket-operation.ts';

/** Who opened a socket: what is kept of the request. */
export interface SocketPeer {
  /** Names whom it came from. */
  readonly address: string;
  readonly authorization: string | undefined;
}

/** What an operation on a socket begins with, in the place of an HTTP request. */
export interface SocketOperation {
  readonly authorization: string | undefined;
  /** What is kept of the upgrade of its socket, under the name that Yoga has for the request. */
  readonly req: SocketPeer;
  /** To be called with the credential that it uses, when it first needs one. */
  readonly onCredential: (credential: Credential) => void;
  /** Aborted when the client completes the operation, or its socket closes. */
  readonly signal: AbortSignal;
  /** Where what comes of its events may go out, past the pipeline. */
  readonly outlet: EventOutlet;
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
  /** Holds an operation on a socket of that address against the rate limits: why it is turned away, or null. */
  readonly admitOperation?: (address: string, authorization: string | undefined) => Promise<GatewayError | null>;
}

/** What goes along with a socket. */
export interface SocketExtra extends Record<PropertyKey, unknown> {
  readonly peer: SocketPeer;
  readonly carrier: Carrier;
}

/** It goes out again with each answer. */
const LONGEST_ID = 256;

type Run = (kind: 'execute' | 'subscribe') => Promise<unknown>;

/**
 * What graphql-ws has for the arguments of an operation. It keeps them as long as the operation lasts, and asks no more of them
 * than which operation of the document it is.
 */
class Prepared {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  // It would set its own.
  readonly rootValue = undefined;
  readonly contextValue = undefined;
  #run: Run | null;

  constructor({ document, operationName = null }: ExecutionArgs, run: Run) {
    this.document = document;
    this.operationName = operationName;
    this.#run = run;
  }

  /** Once. */
  run(kind: 'execute' | 'subscribe'): Promise<unknown> {
    const run = this.#run as Run;
    this.#run = null;
    return run(kind);
  }
}

/** graphql-transport-ws as graphql-ws keeps it, with each operation going through Yoga's pipeline. */
export function createSocketProtocol({ envelop, maskError, maxSubscriptions, admitOperation }: SocketProtocolOptions) {
  /** By the payload of the subscribe message, which graphql-ws hands to each of its hooks; ids come again. */
  const operations = new WeakMap<SubscribePayload, SocketOperationRun>();
  const wording: Wording = {
    payload(result) {
      const { errors } = result;
      return JSON.stringify(errors ? { ...result, errors: errors.map((error) => told(maskError(error))) } : result);
    },
    failure: maskError,
  };
  const run = (args: ExecutionArgs, kind: 'execute' | 'subscribe') => (args as unknown as Prepared).run(kind) as never;
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
      const authorization = authorizationOf(connectionParams, extra.peer.authorization, params);
      if (extra.carrier.running.size >= maxSubscriptions) {
        // It was asked for, and counts.
        const refusal = await admitOperation?.(extra.peer.address, authorization);
        if (refusal) return [withoutInternals(maskError(refusal))];
        const message = `A socket carries ${maxSubscriptions} operations at a time. Complete some, or open another.`;
        return [new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })];
      }
      const operation = new SocketOperationRun(extra.carrier, id, wording);
      operations.set(params, operation);
      // What it ends as long as there is no result.
      subscriptions[id] = operation as unknown as AsyncGenerator<unknown>;
      // A throw from here would close the socket for every other operation on it.
      try {
        const refusal = await admitOperation?.(extra.peer.address, authorization);
        if (refusal) return [withoutInternals(maskError(refusal))];
        const onCredential = ({ id }: Credential) => {
          operation.credentialId = id;
          extra.carrier.noteCredential(id);
        };
        const enveloped = envelop({
          authorization,
          req: extra.peer,
          onCredential,
          signal: operation.signal,
          outlet: operation,
          params,
        });
        const document = parseWith(enveloped, params.query);
        const errors = enveloped.validate(enveloped.schema, document);
        if (errors.length > 0) {
          return errors.map((error) => withCode(withoutInternals(error), 'GRAPHQL_VALIDATION_FAILED'));
        }
        const args: ExecutionArgs = {
          schema: enveloped.schema,
          document,
          operationName: params.operationName ?? null,
          variableValues: params.variables ?? null,
          contextValue: await enveloped.contextFactory(),
        };
        await operation.wanted();
        return new Prepared(args, async (kind) => {
          const result = await operation.run(() => enveloped[kind](args));
          if (result === operation) forgetText(params);
          return result;
        });
      } catch (error) {
        return [withoutInternals(maskError(error))];
      }
    },
    async onNext(_context, _id, params, _args, result) {
      await operations.get(params)?.wanted();
      if (!result.errors) return undefined;
      return { ...result, errors: result.errors.map(told) };
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

/** graphql-ws keeps the message of a subscription as long as that lasts, and asks no more of its text. */
function forgetText(params: { query: string; variables?: unknown; extensions?: unknown }): void {
  params.query = '';
  delete params.variables;
  delete params.extensions;
}

/** An error as it is sent. */
function told(error: GraphQLError): GraphQLFormattedError {
  return withoutInternals(error).toJSON();
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
