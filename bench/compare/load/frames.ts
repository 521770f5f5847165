import { randomBytes } from 'node:crypto';

/** Opcodes of RFC 6455. */
export const TEXT = 1;
export const CLOSE = 8;
export const PING = 9;
export const PONG = 10;

/** A frame as a client sends it: in one piece, and masked with zeros, which is a mask like any other. */
export function frameOf(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  if (length > 65_535) throw new Error('A frame of a client is small here.');
  const head = Buffer.alloc(length < 126 ? 6 : 8);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (length < 126 ? length : 126);
  if (length >= 126) head.writeUInt16BE(length, 2);
  return Buffer.concat([head, payload]);
}

/** The request that opens a WebSocket. */
export function upgradeTo(host: string, authorization: string): string {
  return [
    'GET /graphql HTTP/1.1',
    `host: ${host}`,
    'connection: Upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    `sec-websocket-key: ${randomBytes(16).toString('base64')}`,
    'sec-websocket-protocol: graphql-transport-ws',
    `authorization: ${authorization}`,
    '\r\n',
  ].join('\r\n');
}

/** Two bytes or eight tell what does not fit into the first; of eight, a number in JavaScript holds six. */
function lengthOf(bytes: Buffer, at: number, short: number): number {
  if (short < 126) return short;
  return short === 126 ? bytes.readUInt16BE(at + 2) : bytes.readUIntBE(at + 4, 6);
}

/** Reads the frames of a server, none of which is masked. What it is given is not kept past a call but for what is incomplete. */
export class FrameReader {
  readonly #onFrame: (opcode: number, payload: Buffer) => void;
  #pending: Buffer | null = null;

  constructor(onFrame: (opcode: number, payload: Buffer) => void) {
    this.#onFrame = onFrame;
  }

  read(chunk: Buffer): void {
    const bytes = this.#pending ? Buffer.concat([this.#pending, chunk]) : chunk;
    this.#pending = null;
    let at = 0;
    while (at < bytes.length) {
      const short = (bytes[at + 1] ?? 0) & 0x7f;
      const from = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
      const length = bytes.length < from ? Number.NaN : lengthOf(bytes, at, short);
      if (!(from + length <= bytes.length)) {
        this.#pending = Buffer.from(bytes.subarray(at));
        return;
      }
      this.#onFrame((bytes[at] ?? 0) & 0x0f, bytes.subarray(from, from + length));
      at = from + length;
    }
  }
}
