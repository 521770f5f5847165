import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { CLOSE, FrameReader, frameOf, PING, PONG, TEXT, upgradeTo } from './frames.ts';
import { KEY } from './requests.ts';

export interface SubscriberOptions {
  readonly url: string;
  readonly query: string;
  /** It subscribes to each of these, under an id of its own as clients make them. */
  readonly inboxes: readonly string[];
  /** Called for each event that it is given; the message is not kept past the call. */
  readonly onEvent: (message: Buffer) => void;
  readonly onError: (error: Error) => void;
}

const HEAD_END = '\r\n\r\n';
/** What any of them reads: it is not kept. */
const SHARED = Buffer.allocUnsafeSlow(65_536);

function message(value: unknown): Buffer {
  return frameOf(TEXT, Buffer.from(JSON.stringify(value)));
}

/** Opens a WebSocket of graphql-transport-ws and subscribes; resolves when its subscriptions are sent. */
export function subscribe({ url, query, inboxes, onEvent, onError }: SubscriberOptions): Promise<Socket> {
  const { host, hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      reject(error);
      onError(error);
    };
    const start = () => {
      for (const inbox of inboxes) {
        socket.write(message({ id: randomUUID(), type: 'subscribe', payload: { query, variables: { inbox } } }));
      }
      resolve(socket);
    };
    const frames = new FrameReader((opcode, payload) => {
      if (opcode === PING) socket.write(frameOf(PONG, payload));
      else if (opcode === CLOSE) fail(new Error(`Closed: ${payload.subarray(2)}`));
      else if (payload.includes('"type":"next"')) {
        if (payload.includes('"errors":')) fail(new Error(`Told of an error: ${payload}`));
        onEvent(payload);
      } else if (payload.includes('"connection_ack"')) start();
      else if (payload.includes('"type":"ping"')) socket.write(message({ type: 'pong' }));
      else fail(new Error(`Told ${payload}`));
    });
    let isOpen = false;
    const read = (bytes: Buffer) => {
      if (isOpen) {
        frames.read(bytes);
        return;
      }
      const end = bytes.indexOf(HEAD_END);
      if (end < 0 || !bytes.toString('latin1', 0, 12).endsWith('101')) {
        fail(new Error(`Not upgraded: ${bytes.toString('latin1', 0, 300)}`));
        return;
      }
      isOpen = true;
      socket.write(message({ type: 'connection_init' }));
      if (bytes.length > end + 4) frames.read(bytes.subarray(end + 4));
    };
    const socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: {
        buffer: SHARED,
        callback: (count, buffer) => {
          read((buffer as Buffer).subarray(0, count));
          return true;
        },
      },
    });
    socket.once('error', fail);
    socket.once('connect', () => socket.write(upgradeTo(host, `Bearer ${KEY}`)));
  });
}
