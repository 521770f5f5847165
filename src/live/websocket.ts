import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { handleProtocols } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { OpenSocketOptions } from './open-socket.ts';
import { OpenSocket } from './open-socket.ts';
import type { SocketProtocolOptions } from './socket-protocol.ts';
import { createSocketProtocol } from './socket-protocol.ts';

export interface WebSocketOptions extends SocketProtocolOptions, OpenSocketOptions {
  readonly server: Server;
  readonly path: string;
  /** Why an upgrade is turned away, or null. */
  readonly refuse: (request: IncomingMessage) => { readonly status: number; readonly message: string } | null;
  readonly maxMessageBytes: number;
  /** Between two pings; a socket that left the last one unanswered is cut. Milliseconds. */
  readonly pingIntervalMs?: number;
  /** How long a peer has to read up to the close frame and answer it, before it is cut. Milliseconds. */
  readonly closeTimeoutMs?: number;
}

/** Sockets under way, and their end. */
export interface WebSockets {
  readonly size: number;
  /** Refuses upgrades from now on and closes every socket with 1012 (service restart), spread over `ms`. */
  drain(ms: number): Promise<void>;
  /** Cuts those that have not answered the close. */
  terminate(): void;
  /**
   * Closes every socket that has used the credential with 4403, once its operations that use it have given their last answers:
   * within a second. For a key that the upstream has refused.
   */
  revoke(credentialId: string): void;
}

/** Serves graphql-transport-ws (the protocol is graphql-ws's) on the server's upgrades. */
export function serveWebSockets(options: WebSocketOptions): WebSockets {
  const serverOptions = {
    noServer: true,
    maxPayload: options.maxMessageBytes,
    closeTimeout: options.closeTimeoutMs ?? 5_000,
    handleProtocols: (offered: Set<string>) => handleProtocols(offered),
  };
  const sockets = new WebSocketServer(serverOptions);
  const open = new Set<OpenSocket>();
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
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const carrier = new OpenSocket(socket, options);
    open.add(carrier);
    // Broken frames and oversized messages: ws closes the socket with the code that fits.
    socket.on('error', () => {});
    const onClose = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => carrier.send(data),
        close: (code, reason) => carrier.close(code, reason),
        onMessage: (handle) => carrier.onMessage(handle),
      },
      { request, running: carrier.running, noteCredential: (id) => carrier.noteCredential(id) },
    );
    socket.once('close', (code, reason) => {
      open.delete(carrier);
      void onClose(code, String(reason));
    });
  });

  const sweep = setInterval(() => {
    for (const socket of open) socket.ping();
  }, options.pingIntervalMs ?? 12_000);
  sweep.unref();

  return {
    get size() {
      return sockets.clients.size;
    },
    async drain(ms) {
      isDraining = true;
      clearInterval(sweep);
      const closing = [...open];
      const batch = Math.max(1, Math.ceil(closing.length / 20));
      // Not all at once: those who come back would do so together.
      for (let at = 0; at < closing.length; at += batch) {
        if (at > 0) await sleep(ms / 20);
        for (const socket of closing.slice(at, at + batch)) socket.close(1012, 'Service restart');
      }
      sockets.close();
    },
    terminate() {
      for (const socket of sockets.clients) socket.terminate();
    },
    revoke(credentialId) {
      for (const socket of open) socket.revoke(credentialId);
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
