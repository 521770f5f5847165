import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { handleProtocols } from 'graphql-ws';
import type { RawData, WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { SocketOperationRun } from './socket-operation.ts';
import type { SocketProtocolOptions } from './socket-protocol.ts';
import { createSocketProtocol } from './socket-protocol.ts';

export interface WebSocketOptions extends SocketProtocolOptions {
  readonly server: Server;
  readonly path: string;
  /** Why an upgrade is turned away, or null. */
  readonly refuse: (request: IncomingMessage) => { readonly status: number; readonly message: string } | null;
  readonly maxMessageBytes: number;
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

  const protocol = createSocketProtocol(options);
  const answered = new WeakSet<WebSocket>();
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const running = new Set<SocketOperationRun>();
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
      { request, running },
    );
    socket.once('close', (code, reason) => {
      for (const operation of [...running]) operation.end();
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

function turnAway(stream: Duplex, status: number, message: string): void {
  // An upgraded connection is in nobody's care: a client that does not close it would keep it for ever.
  stream.once('finish', () => stream.destroy());
  const body = Buffer.from(`${message}\n`);
  stream.end(
    `HTTP/1.1 ${status} ${status === 503 ? 'Service Unavailable' : 'Refused'}\r\nConnection: close\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
}
