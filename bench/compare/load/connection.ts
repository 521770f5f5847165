import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { ReplyReader } from './reply-reader.ts';

/** A connection that is kept, and asks one thing at a time. */
export interface Connection {
  readonly socket: Socket;
  /** Sends the bytes of a request; `onReply` is called when its reply is there. */
  send(request: string): void;
  body(): Buffer;
}

export interface ConnectOptions {
  readonly url: string;
  readonly keeps?: boolean;
  readonly onReply: (status: number, bytes: number) => void;
  readonly onError: (error: Error) => void;
}

/** What comes on any of them is read at once, and not kept: one buffer spares the collector. */
const SHARED = Buffer.allocUnsafeSlow(65_536);

/** Resolves when it is open. */
export function openConnection({ url, keeps = false, onReply, onError }: ConnectOptions): Promise<Connection> {
  const { hostname, port } = new URL(url);
  const reader = new ReplyReader(onReply, keeps);
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      // One buffer for all that comes, which spares the collector.
      onread: {
        buffer: SHARED,
        callback: (count, buffer) => {
          try {
            reader.read((buffer as Buffer).subarray(0, count));
          } catch (error) {
            onError(error as Error);
          }
          return true;
        },
      },
    });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      socket.on('error', onError);
      resolve({ socket, send: (request) => socket.write(request, 'latin1'), body: () => reader.body() });
    });
  });
}
