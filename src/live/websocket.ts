import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { handleProtocols, makeServer } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';
import { WebSocketServer } from 'ws';

/** What an operation on a socket begins with, in the place of an HTTP request. */
export interface SocketOperation {
  readonly authorization: string | undefined;
  /** Aborted when the socket closes. */
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

export interface WebSocketOptions {
  readonly server: Server;
  readonly path: string;
  /** Why an upgrade is turned away, or null. */
  readonly refuse: (request: IncomingMessage) => { readonly status: number; readonly message: string } | null;
  readonly envelop: (operation: SocketOperation) => Enveloped;
  readonly maskError: (error: unknown) => GraphQLError;
  readonly maxMessageBytes: number;
  readonly maxSubscriptions: number;
  /** Between two pings; a socket that left the last one unanswered is cut. Milliseconds. */
  readonly pingIntervalMs?: number;
}

/** Sockets under way, and their end. */
export interface WebSockets {
  readonly size: number;
  /** Refuses upgrades from now on and closes every socket with 1012 (service restart), spread over `ms`. */
  drain(ms: number): Promise<void>;
  /** Cuts those that have not answered the close. */
  terminate(): void;
}

interface Extra extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage;
  readonly signal: AbortSignal;
}

type OperationArgs = ExecutionArgs & { rootValue: Enveloped };

/** Serves graphql-transport-ws (the protocol is graphql-ws's) on the server's upgrades. */
export function serveWebSockets(options: WebSocketOptions): WebSockets {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: options.maxMessageBytes,
    handleProtocols: (offered) => handleProtocols(offered),
  });
  let isDraining = false;

  options.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    if (isDraining) return turnAway(stream, 503, 'The gateway is going down; connect again.');
    const refusal = options.refuse(request);
    if (refusal) return turnAway(stream, refusal.status, refusal.message);
    if (request.url?.split('?', 1)[0] !== options.path)
      return turnAway(stream, 404, `WebSockets are served at ${options.path}.`);
    sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request));
  });

  const protocol = createProtocol(options);
  const answered = new WeakSet<WebSocket>();
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const closed = new AbortController();
    answered.add(socket);
    socket.on('pong', () => answered.add(socket));
    // Broken frames and oversized messages: ws closes the socket with the code that fits.
    socket.on('error', () => {});
    const onClose = protocol.opened(
      {
        protocol: socket.protocol,
        // Resolves when the bytes have left: until then the next event of this subscription is not asked for.
        send: (data) =>
          new Promise((resolve) => {
            if (socket.readyState !== socket.OPEN) resolve();
            else socket.send(data, () => resolve());
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) => {
          socket.on('message', (data: RawData) => {
            handle(String(data)).catch(() => socket.close(4400, 'Invalid message'));
          });
        },
      },
      { request, signal: closed.signal },
    );
    socket.once('close', (code, reason) => {
      closed.abort();
      void onClose(code, String(reason));
    });
  });

  const sweep = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!answered.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, options.pingIntervalMs ?? 12_000);
  sweep.unref();

  return {
    get size() {
      return sockets.clients.size;
    },
    async drain(ms) {
      isDraining = true;
      clearInterval(sweep);
      const open = [...sockets.clients];
      const batch = Math.max(1, Math.ceil(open.length / 20));
      // Not all at once: those who come back would do so together.
      for (let at = 0; at < open.length; at += batch) {
        if (at > 0) await sleep(ms / 20);
        for (const socket of open.slice(at, at + batch)) socket.close(1012, 'Service restart');
      }
      sockets.close();
    },
    terminate() {
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

function createProtocol({ envelop, maskError, maxSubscriptions }: WebSocketOptions) {
  return makeServer<Record<string, unknown>, Extra>({
    execute: (args) => (args as OperationArgs).rootValue.execute(args) as never,
    subscribe: (args) => (args as OperationArgs).rootValue.subscribe(args) as never,
    async onSubscribe({ connectionParams, extra, subscriptions }, _id, params) {
      if (Object.keys(subscriptions).length > maxSubscriptions) {
        const message = `A socket carries ${maxSubscriptions} operations at a time. Complete some, or open another.`;
        return [new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })];
      }
      // A throw from here would close the socket for every other operation on it.
      try {
        const authorization = authorizationOf(connectionParams, extra.request, params);
        const enveloped = envelop({ authorization, signal: extra.signal, params });
        const document = enveloped.parse(params.query);
        const errors = enveloped.validate(enveloped.schema, document);
        if (errors.length > 0) return errors.map(maskError).map(withoutInternals);
        return {
          schema: enveloped.schema,
          document,
          operationName: params.operationName,
          variableValues: params.variables,
          contextValue: await enveloped.contextFactory(),
          rootValue: enveloped,
        };
      } catch (error) {
        return [withoutInternals(maskError(error))];
      }
    },
    onNext: (_context, _id, _payload, _args, result) =>
      result.errors ? { ...result, errors: result.errors.map((error) => withoutInternals(error).toJSON()) } : undefined,
    onError: (_context, _id, _payload, errors) => errors.map((error) => withoutInternals(error).toJSON()),
  } as Parameters<typeof makeServer<Record<string, unknown>, Extra>>[0]);
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

function turnAway(stream: Duplex, status: number, message: string): void {
  const body = Buffer.from(`${message}\n`);
  stream.end(
    `HTTP/1.1 ${status} ${status === 503 ? 'Service Unavailable' : 'Refused'}\r\nConnection: close\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
}
