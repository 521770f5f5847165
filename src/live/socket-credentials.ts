import type { Tally } from './tally.ts';

/** A socket may come with ever new credentials: so many are remembered. */
const MAX_CREDENTIALS = 100;

/** The credentials that the operations of one socket have used, the latest last. Each has a place among the sockets of its own. */
export class SocketCredentials {
  /** As long as there are, and no longer: most sockets use one. */
  #ids: readonly string[] = [];
  readonly #places: Tally;
  #isOver = false;

  /** @param places how many sockets each credential has */
  constructor(places: Tally) {
    this.#places = places;
  }

  get isEmpty(): boolean {
    return this.#ids.length === 0;
  }

  /** Whether there may have been some that are not remembered. */
  get mayHaveForgotten(): boolean {
    return this.#ids.length >= MAX_CREDENTIALS;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  /** Notes that it is used, or says false where it has as many sockets as it may have. */
  note(id: string): boolean {
    // An operation that was ended with its socket may still be at work, and would take a place for ever.
    if (this.#isOver || this.#ids.at(-1) === id) return true;
    if (!this.has(id) && !this.#places.take(id)) return false;
    this.#ids = this.#ids.filter((each) => each !== id).concat(id);
    if (this.#ids.length > MAX_CREDENTIALS) this.#forget(this.#ids[0] as string);
    return true;
  }

  /** Gives their places back, and takes none any more. */
  end(): void {
    this.#isOver = true;
    for (const id of this.#ids) this.#forget(id);
  }

  #forget(id: string): void {
    this.#ids = this.#ids.filter((each) => each !== id);
    this.#places.release(id);
  }
}
