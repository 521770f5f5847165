import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { SocketMessage } from './raw-socket.ts';
import { waitFor } from './sandbox.ts';

export const TEXT = 1;
export const BINARY = 2;
export const CLOSE = 8;
export const PING = 9;
export const PONG = 10;
/** A frame that goes on with a message. */
export const MORE = 0;

export interface FrameOptions {
  readonly fin?: boolean;
  /** Reserved bits, as a number of three. */
  readonly reserved?: number;
  readonly masked?: boolean;
  /** The length that it claims, in the form that has room for it; its true one, unless said otherwise. */
  readonly length?: bigint;
}

/** A frame of a client, right or wrong. */
export function frame(opcode: number, payload: string | Buffer = '', options: FrameOptions = {}): Buffer {
  const { fin = true, reserved = 0, masked = true, length } = options;
  const bytes = Buffer.from(payload);
  const claimed = length ?? BigInt(bytes.length);
  const size = claimed < 126n ? 0 : claimed < 65_536n ? 2 : 8;
  const head = Buffer.alloc(2 + size);
  head[0] = (fin ? 0x80 : 0) | (reserved << 4) | opcode;
  head[1] = (masked ? 0x80 : 0) | (size === 0 ? Number(claimed) : size === 2 ? 126 : 127);
  if (size === 2) head.writeUInt16BE(Number(claimed), 2);
  if (size === 8) head.writeBigUInt64BE(claimed, 2);
  // Masked with zeros, the bytes stay what they are.
  return Buffer.concat([head, Buffer.alloc(masked ? 4 : 0), bytes]);
}

/** A close frame with a code. */
export function closeFrame(code: number, reason: string | Buffer = ''): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(code);
  return frame(CLOSE, Buffer.concat([bytes, Buffer.from(reason)]));
}

/** The lines that open a socket, those with a name replaced (null: left out). */
export function handshake(url: string, headers: Readonly<Record<string, string | null>> = {}, start?: string): string {
  const lines: Record<string, string | null> = {
    Host: new URL(url).host,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    'Sec-WebSocket-Protocol': 'graphql-transport-ws',
    ...headers,
  };
  const written = Object.entries(lines).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return [start ?? `GET ${new URL(url).pathname} HTTP/1.1`, ...written, '', ''].join('\r\n');
}

/** A connection on which the test says every byte; what comes back is taken apart as it comes. */
export async function connectRaw(url: string) {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  socket.on('error', () => {});
  let rest = Buffer.alloc(0);
  let answer: string | null = null;
  const messages: SocketMessage[] = [];
  const count = { pings: 0, pongs: 0 };
  const { promise: end, resolve: ends } = Promise.withResolvers<{ code: number; reason: string } | null>();
  let isClosed = false;
  const closed = new Promise<void>((resolve) => {
    // Nothing more comes, and nothing more is taken.
    socket.once('end', resolve);
    socket.once('close', resolve);
  }).then(() => {
    isClosed = true;
    ends(null);
  });
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    const head = answer === null ? rest.indexOf('\r\n\r\n') : -1;
    if (head >= 0) {
      answer = String(rest.subarray(0, head + 4));
      if (answer.startsWith('HTTP/1.1 101')) rest = rest.subarray(head + 4);
      else answer += String(rest.subarray(head + 4));
    }
    while (answer?.startsWith('HTTP/1.1 101') && rest.length >= 2) {
      const short = (rest[1] as number) & 0x7f;
      const start = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (rest.length < start) return;
      const length = short < 126 ? short : short === 126 ? rest.readUInt16BE(2) : Number(rest.readBigUInt64BE(2));
      if (rest.length < start + length) return;
      const payload = rest.subarray(start, start + length);
      const opcode = (rest[0] as number) & 0x0f;
      rest = rest.subarray(start + length);
      if (opcode === TEXT) messages.push(JSON.parse(String(payload)));
      if (opcode === PING) count.pings += 1;
      if (opcode === PONG) count.pongs += 1;
      const code = opcode === CLOSE && payload.length > 1 ? payload.readUInt16BE(0) : 1005;
      if (opcode === CLOSE) ends({ code, reason: String(payload.subarray(2)) });
    }
  });
  await once(socket, 'connect');
  return {
    socket,
    messages,
    count,
    closed,
    isClosed: () => isClosed,
    /** What the upgrade was answered. */
    answer: () => waitFor('the answer', () => answer ?? undefined),
    /** The close frame, as soon as it comes; null where the connection ends without one. */
    end,
    send: (message: object | string) =>
      socket.write(frame(TEXT, typeof message === 'string' ? message : JSON.stringify(message))),
  };
}

export type RawConnection = Awaited<ReturnType<typeof connectRaw>>;

/** A socket that is open, and acknowledged unless said otherwise. */
export async function openRaw(
  url: string,
  { init = true, key = 'raw-key', headers = {} as Record<string, string> } = {},
) {
  const connection = await connectRaw(url);
  connection.socket.write(handshake(url, headers));
  if (!(await connection.answer()).startsWith('HTTP/1.1 101')) throw new Error(await connection.answer());
  if (!init) return connection;
  connection.send({ type: 'connection_init', payload: { authorization: `Bearer ${key}` } });
  await waitFor('the acknowledgement', () => connection.messages[0]?.type === 'connection_ack');
  return connection;
}
