import type { Hash } from 'node:crypto';
import { createHash, hash } from 'node:crypto';

/** From this size on, a body is one that would hold others up if it were read at once. Bytes. */
export const LARGE = 1_048_576;

/** What a large body of unknown size is given room for at first. Bytes. */
const FIRST_ROOM = 4 * LARGE;

/**
 * The bytes of a body as they come. Those of a large one are put in their place, and hashed, chunk by chunk: neither is then left to
 * do in one long turn at its end, and all of them can be given to another thread.
 */
export class ReplyBytes {
  /** As far as the upstream said. */
  readonly #size: number;
  readonly #isHashed: boolean;
  #chunks: Buffer[] = [];
  #room: Buffer<ArrayBuffer> | undefined;
  #hash: Hash | undefined;
  #digest: string | undefined;
  #length = 0;

  /**
   * @param size what it will come to, where that is known; 0 otherwise
   * @param isHashed whether its digest will be asked for
   */
  constructor(size: number, isHashed: boolean) {
    this.#size = size;
    this.#isHashed = isHashed;
  }

  /** So far. Bytes. */
  get length(): number {
    return this.#length;
  }

  get isLarge(): boolean {
    return this.#length >= LARGE;
  }

  add(chunk: Buffer): void {
    const length = this.#length + chunk.length;
    if (length < LARGE) this.#chunks.push(chunk);
    else {
      if (!this.#room) this.#begin();
      this.#put(chunk, this.#length);
    }
    this.#length = length;
  }

  /** All of them. */
  toBuffer(): Buffer {
    if (this.#room) return this.#room.subarray(0, this.#length);
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks, this.#length)];
    return this.#chunks[0] as Buffer;
  }

  /** The bytes of a large body, to be given away: there is nothing left here. */
  release(): Uint8Array<ArrayBuffer> {
    const bytes = (this.#room as Buffer<ArrayBuffer>).subarray(0, this.#length);
    this.#room = undefined;
    return bytes;
  }

  /** SHA-256, as whoever writes mails must not be able to make two bodies alike. */
  get digest(): string {
    this.#digest ??= this.#hash?.digest('base64') ?? this.#hashChunks();
    return this.#digest;
  }

  #hashChunks(): string {
    if (this.#room || this.#chunks.length <= 1) return hash('sha256', this.toBuffer(), 'base64');
    const hashed = createHash('sha256');
    for (const chunk of this.#chunks) hashed.update(chunk);
    return hashed.digest('base64');
  }

  #begin(): void {
    const before = this.#chunks;
    this.#chunks = [];
    if (this.#isHashed) this.#hash = createHash('sha256');
    let at = 0;
    for (const chunk of before) {
      this.#put(chunk, at);
      at += chunk.length;
    }
  }

  #put(chunk: Buffer, at: number): void {
    const needed = at + chunk.length;
    if (!this.#room || needed > this.#room.length) {
      const larger = Buffer.from(
        new ArrayBuffer(Math.max(this.#size, needed, 2 * (this.#room?.length ?? 0), FIRST_ROOM)),
      );
      this.#room?.copy(larger, 0, 0, at);
      this.#room = larger;
    }
    chunk.copy(this.#room, at);
    this.#hash?.update(chunk);
  }
}
