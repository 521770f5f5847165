const HEAD_END = Buffer.from('\r\n\r\n');
const CRLF = Buffer.from('\r\n');

interface Length {
  readonly status: number;
  /** Bytes of the body; -1 for one in chunks. */
  readonly length: number;
}

function readHead(head: string): Length {
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return { status, length: Number(length) };
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return { status, length: -1 };
  throw new Error(`A reply of no known length: ${head.slice(0, 200)}`);
}

/**
 * Reads replies off a connection that asks one thing at a time: just enough of HTTP/1.1 to know where each ends, so that whoever
 * puts on the load takes far less than whoever is under it.
 */
export class ReplyReader {
  readonly #onReply: (status: number, bytes: number) => void;
  readonly #keeps: boolean;
  #pending: Buffer | null = null;
  #status = 0;
  /** Bytes of the body that are still to come; -1 before its head, -2 within chunks. */
  #left = -1;
  #size = 0;
  #body: Buffer[] = [];

  /**
   * @param onReply given the status and the size of the body
   * @param keeps whether bodies are kept, for `body()`
   */
  constructor(onReply: (status: number, bytes: number) => void, keeps = false) {
    this.#onReply = onReply;
    this.#keeps = keeps;
  }

  /** The body of the reply that was read last. */
  body(): Buffer {
    return Buffer.concat(this.#body);
  }

  /** Reads what came; it is not kept past this call. */
  read(chunk: Buffer): void {
    if (this.#left > 0 && this.#pending === null) {
      this.#take(chunk, 0);
      return;
    }
    const bytes = this.#pending ? Buffer.concat([this.#pending, chunk]) : chunk;
    this.#pending = null;
    if (this.#left === -2) this.#readChunks(bytes);
    else this.#readHead(bytes);
  }

  #readHead(bytes: Buffer): void {
    const end = bytes.indexOf(HEAD_END);
    if (end < 0) {
      this.#pending = Buffer.from(bytes);
      return;
    }
    const { status, length } = readHead(bytes.toString('latin1', 0, end));
    this.#status = status;
    this.#body = [];
    if (length < 0) {
      this.#left = -2;
      this.#size = 0;
      this.#readChunks(bytes.subarray(end + 4));
      return;
    }
    this.#size = length;
    this.#left = length;
    this.#take(bytes, end + 4);
  }

  #take(bytes: Buffer, from: number): void {
    if (this.#keeps) this.#body.push(Buffer.from(bytes.subarray(from)));
    this.#left -= bytes.length - from;
    if (this.#left > 0) return;
    if (this.#left < 0) throw new Error('More came than was asked for.');
    this.#done();
  }

  #readChunks(bytes: Buffer): void {
    let at = 0;
    for (;;) {
      const line = bytes.indexOf(CRLF, at);
      const size = line < 0 ? Number.NaN : Number.parseInt(bytes.toString('latin1', at, line), 16);
      if (line < 0 || bytes.length < line + 2 + size + 2) {
        this.#pending = Buffer.from(bytes.subarray(at));
        return;
      }
      if (size === 0) {
        this.#done();
        return;
      }
      if (this.#keeps) this.#body.push(Buffer.from(bytes.subarray(line + 2, line + 2 + size)));
      this.#size += size;
      at = line + 2 + size + 2;
    }
  }

  #done(): void {
    this.#left = -1;
    this.#onReply(this.#status, this.#size);
  }
}
