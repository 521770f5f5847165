/** Bytes from which on a message may take milliseconds to read. */
export const LARGE_BYTES = 32_768;

/** The large messages of all sockets: one is read in a turn of the loop, so that small ones of others go before most of them. */
export class LargeMessages {
  readonly #waiting: (() => void)[] = [];

  /** Calls it in a turn of its own. */
  push(read: () => void): void {
    this.#waiting.push(read);
    if (this.#waiting.length === 1) setImmediate(() => this.#readNext());
  }

  #readNext(): void {
    this.#waiting[0]?.();
    this.#waiting.shift();
    if (this.#waiting.length > 0) setImmediate(() => this.#readNext());
  }
}
