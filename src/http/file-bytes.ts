import type { Readable, Writable } from 'node:stream';
import { GatewayError } from '../errors.ts';

/** A file that turned out not to be as long as was promised of it. */
export class FileSizeError extends Error {
  override readonly name = 'FileSizeError';
}

/** The bytes of an open download, which may be looked at before they are passed on. */
export class FileBytes {
  readonly #body: Readable;
  readonly #seen: Buffer[] = [];

  constructor(body: Readable) {
    this.#body = body;
  }

  /**
   * The first `count` bytes; fewer of a shorter file, and of one so slow that they take longer than `ms`.
   *
   * @throws GatewayError UPSTREAM_UNAVAILABLE when it breaks off
   */
  async peek(count: number, ms: number): Promise<Buffer> {
    const body = this.#body;
    let isLate = false;
    let wake = () => {};
    const onMove = () => wake();
    const timer = setTimeout(() => {
      isLate = true;
      wake();
    }, ms);
    const events = ['readable', 'end', 'close', 'error'];
    for (const event of events) body.on(event, onMove);
    try {
      for (let length = 0; length < count; ) {
        const chunk: Buffer | null = body.read();
        if (chunk) {
          this.#seen.push(chunk);
          length += chunk.length;
        } else if (isLate || body.readableEnded || body.destroyed) break;
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } finally {
      clearTimeout(timer);
      for (const event of events) body.off(event, onMove);
    }
    if (body.destroyed && !body.readableEnded) throw brokenOff(body.errored);
    return Buffer.concat(this.#seen).subarray(0, count);
  }

  /**
   * Passes all of the bytes on, no faster than they are taken, and ends `target`; the chunks are used up by that. The last of `length` are given only once the file
   * has ended there: who was promised so many, and got them, would take them for the whole whatever came after.
   *
   * @param length how many there must be; null where that is not known
   * @param max how many there may be
   * @throws FileSizeError as soon as there are more, or fewer at the end; GatewayError UPSTREAM_UNAVAILABLE when it breaks off
   */
  async pipeTo(target: Writable, length: number | null, max: number): Promise<void> {
    const body = this.#body;
    const ended = Promise.withResolvers<void>();
    let given = 0;
    let last: Buffer | undefined;
    const give = (chunk: Buffer) => {
      given += chunk.length;
      if (given > (length ?? max)) body.destroy(new FileSizeError('The file is longer than it may be'));
      else if (given === length) last = chunk;
      else if (!target.write(chunk, (error) => error || release(chunk))) body.pause();
    };
    for (const chunk of this.#seen) give(chunk);
    if (body.readableEnded) ended.resolve();
    else {
      body.on('end', () => ended.resolve());
      // Whether it fails or is let go, it closes.
      body.on('error', () => {});
      body.on('close', () => ended.reject(brokenOff(body.errored)));
      target.on('drain', () => body.resume());
      body.on('data', give);
      if (body.destroyed) ended.reject(brokenOff(body.errored));
      else if (!target.writableNeedDrain) body.resume();
    }
    await ended.promise;
    if (given > (length ?? max) || given < (length ?? 0))
      throw new FileSizeError('The file is not as long as promised');
    target.end(last);
  }
}

/**
 * Gives back the memory of bytes that have left. The collector comes for such memory only when there are some 64 MB of it, which one
 * download makes in a moment. Where a chunk is all that is in its memory, nobody else has a use for that.
 */
function release({ buffer, length }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer(0);
}

function brokenOff(cause: Error | null): Error {
  if (cause instanceof FileSizeError) return cause;
  return new GatewayError('UPSTREAM_UNAVAILABLE', 'The mail service broke off the download. Try again.', { cause });
}
