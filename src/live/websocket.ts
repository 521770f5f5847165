import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { GatewayError } from '../errors.ts';
import { HeardSocket } from './heard-socket.ts';
import { LargeMessages } from './large-messages.ts';
import type { OpenSocketOptions } from './open-socket.ts';
import { OpenSocket } from './open-socket.ts';
import type { SocketAdmissionOptions } from './socket-admission.ts';
import { SocketAdmission } from './socket-admission.ts';
import type { SocketProtocolOptions } from './socket-protocol.ts';
import { createSocketProtocol } from './socket-protocol.ts';
import { Tally } from './tally.ts';
import { Turns } from './turns.ts';
import { UnfinishedMessages } from './unfinished-messages.ts';
import { refuseByError, turnAway } from './upgrade.ts';

export interface WebSocketOptions extends SocketProtocolOptions, OpenSocketOptions, SocketAdmissionOptions {
  readonly server: Server;
  /** Holds an upgrade against the rate limits: why it is turned away, or null. */
  readonly admitUpgrade?: (request: IncomingMessage) => Promise<GatewayError | null>;
  /** What every answer says that is not a socket. */
  readonly answerHeaders: Readonly<Record<string, string>>;
  readonly maxMessageBytes: number;
  readonly maxSocketsPerCredential: number;
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

/** Parts of a message in their own frames, and in their own packets: so many bytes each, or more of them. */
const FRAGMENT_BYTES = 8_192;
const CHUNK_BYTES = 512;
/** Largest messages that all sockets together may have sent in part, or before their turn. */
const UNFINISHED = 64;

function destroy(this: Duplex): void {
  this.destroy();
}

/** Serves graphql-transport-ws (the protocol is graphql-ws's) on the server's upgrades. */
export function serveWebSockets(options: WebSocketOptions): WebSockets {
  const { maxMessageBytes } = options;
  const serverOptions = {
    noServer: true,
    WebSocket: HeardSocket,
    clientTracking: false,
    perMessageDeflate: false,
    // One message of a socket in a turn of the loop, however many have come: those of others are not to wait for them.
    allowSynchronousEvents: false,
    maxPayload: maxMessageBytes,
    maxFragments: Math.ceil(maxMessageBytes / FRAGMENT_BYTES) + 16,
    maxBufferedChunks: Math.ceil(maxMessageBytes / CHUNK_BYTES) + 16,
    closeTimeout: options.closeTimeoutMs ?? 5_000,
    handleProtocols: (offered: Set<string>) => handleProtocols(offered),
  };
  const sockets = new WebSocketServer(serverOptions);
  const open = new Set<OpenSocket>();
  const share = {
    unfinished: new UnfinishedMessages(UNFINISHED * maxMessageBytes),
    large: new LargeMessages(),
    byCredential: new Tally(options.maxSocketsPerCredential),
    turns: new Turns(),
  };
  const admission = new SocketAdmission(options);

  options.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', destroy);
    upgrade(request, stream, head).catch(() => stream.destroy());
  });
  const upgrade = async (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const early = admission.refuse(request) ?? (await refuseByRate(request));
    // It has closed by now, and will not say so again.
    if (stream.destroyed) return;
    const refusal = early ?? admission.admit(request, stream);
    if (refusal) turnAway(stream, refusal, options.answerHeaders);
    else sockets.handleUpgrade(request, stream, head, (socket) => begin(socket, request, stream));
  };
  const refuseByRate = async (request: IncomingMessage) => {
    const error = await options.admitUpgrade?.(request);
    return error ? refuseByError(429, error) : null;
  };
  sockets.on('wsClientError', (_error: Error, stream: Duplex) => {
    const refusal = { status: 400, code: 'BAD_USER_INPUT', message: 'The handshake has a malformed header.' } as const;
    turnAway(stream, refusal, options.answerHeaders);
  });

  const protocol = createSocketProtocol(options);
  const begin = (socket: HeardSocket, request: IncomingMessage, stream: Duplex) => {
    const carrier = new OpenSocket(socket, stream, options, share);
    open.add(carrier);
    stream.on('close', () => {
      open.delete(carrier);
      carrier.gone();
    });
    const peer = { address: admission.addressOf(stream), authorization: request.headers.authorization };
    carrier.onClosed = protocol.opened(carrier, { peer, carrier });
  };

  const sweep = setInterval(() => {
    for (const socket of open) socket.ping();
  }, options.pingIntervalMs ?? 12_000);
  sweep.unref();

  return {
    get size() {
      return admission.size;
    },
    async drain(ms) {
      admission.close();
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
      for (const socket of open) socket.cut();
    },
    revoke(credentialId) {
      for (const socket of open) socket.revoke(credentialId);
    },
  };
}
