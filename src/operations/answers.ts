import { LRUCache } from 'lru-cache';
import type { AnswerBasis } from './answer-basis.ts';
import { AskedBefore } from './asked-before.ts';

/** An answer that was given, and what it was made from. */
export interface KeptAnswer {
  /** Its bytes; as a text of as many characters where there are few, since that goes out faster and is no burden outside of the heap. */
  readonly body: string | Buffer;
  readonly basis: AnswerBasis;
  /** Names the bytes, once that was asked for. */
  etag?: string;
}

export interface AnswersOptions {
  /** All together, with what they are kept under. Bytes; 0 keeps none. */
  readonly maxBytes: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** What an entry takes beside its body and its key, and for each of what it was made from. */
const OVERHEAD = 1_024;
const NOTE = 256;
/** Of all that may be kept, one answer may take this part. */
const LARGEST = 1 / 8;

/**
 * Answers that may be given again, each for as long as everything that it was made from is as it was. They have no age of their
 * own: one is as fresh as the data would be, were it executed anew. One is kept when it is asked for the second time: most
 * operations with variables of their own never are.
 */
export class Answers {
  readonly #kept: LRUCache<string, KeptAnswer> | null;
  readonly #asked = new AskedBefore();
  readonly #now: () => number;

  constructor({ maxBytes, now = Date.now }: AnswersOptions) {
    this.#now = now;
    if (maxBytes === 0) this.#kept = null;
    else {
      const maxEntrySize = Math.ceil(maxBytes * LARGEST);
      const sizeCalculation = ({ body, basis }: KeptAnswer, key: string) =>
        OVERHEAD + key.length + body.length + basis.size * NOTE;
      this.#kept = new LRUCache({ maxSize: maxBytes, maxEntrySize, sizeCalculation });
    }
  }

  /** @param key names who asks, and everything that decides on the answer */
  find(key: string): KeptAnswer | null {
    const kept = this.#kept?.get(key);
    if (!kept) return null;
    if (kept.basis.isCurrent(this.#now())) return kept;
    this.#kept?.delete(key);
    return null;
  }

  /** Keeps it, if it was asked for before and is not of its moment alone. */
  keep(key: string, answer: KeptAnswer): void {
    if (this.#kept && this.#asked.note(key) && answer.basis.isCurrent(this.#now())) this.#kept.set(key, answer);
  }
}
