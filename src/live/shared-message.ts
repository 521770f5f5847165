import type { Duplex } from 'node:stream';

const BEFORE_ID = '{"id":';
const AFTER_ID = ',"type":"next","payload":';
/** Up to here, to copy a payload into each frame costs less than to have the system gather two pieces. Bytes. */
const COPIED = 16_384;
/** FIN and the opcode of text (RFC 6455, 5.2). */
const TEXT = 0x81;

/**
 * One `next` message for any number of subscribers, who differ in nothing but their operation's id: the payload is turned into
 * bytes once. The text is what graphql-ws would send.
 */
export class SharedMessage {
  /** The payload and the brace behind it. */
  readonly #rest: Buffer;
  /** The last frame that was written, if nothing reads it any more: for an id of the same length only the id is exchanged. */
  #frame: Buffer | null = null;
  #id = '';
  #idBytes = 0;
  #idAt = 0;

  /** @param payload as JSON has it */
  constructor(payload: string) {
    this.#rest = Buffer.from(`${payload}}`);
  }

  /**
   * Writes the frame for an operation.
   *
   * @param id as JSON has it
   * @returns the length of the frame
   */
  writeTo(stream: Duplex, id: string): number {
    if (this.#rest.length > COPIED) return this.#writePieces(stream, id);
    const frame = this.#frameOf(id);
    stream.write(frame);
    // What has not left is read later on.
    if (stream.writableLength > 0) this.#frame = null;
    return frame.length;
  }

  #writePieces(stream: Duplex, id: string): number {
    const before = Buffer.from(`${BEFORE_ID}${id}${AFTER_ID}`);
    const header = frameHeader(before.length + this.#rest.length);
    stream.cork();
    stream.write(Buffer.concat([header, before]));
    stream.write(this.#rest);
    stream.uncork();
    return header.length + before.length + this.#rest.length;
  }

  #frameOf(id: string): Buffer {
    const idBytes = Buffer.byteLength(id);
    const frame = this.#frame;
    if (!frame || idBytes !== this.#idBytes) return this.#newFrame(id, idBytes);
    if (id !== this.#id) {
      frame.write(id, this.#idAt);
      this.#id = id;
    }
    return frame;
  }

  #newFrame(id: string, idBytes: number): Buffer {
    const header = frameHeader(BEFORE_ID.length + idBytes + AFTER_ID.length + this.#rest.length);
    const frame = Buffer.concat([header, Buffer.from(`${BEFORE_ID}${id}${AFTER_ID}`), this.#rest]);
    this.#frame = frame;
    this.#id = id;
    this.#idBytes = idBytes;
    this.#idAt = header.length + BEFORE_ID.length;
    return frame;
  }
}

/** The beginning of a server's text frame, which is whole and not masked, with so many bytes. */
function frameHeader(length: number): Buffer {
  if (length < 126) return Buffer.from([TEXT, length]);
  if (length < 65_536) return Buffer.from([TEXT, 126, length >> 8, length & 0xff]);
  const header = Buffer.alloc(10);
  header.set([TEXT, 127]);
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
