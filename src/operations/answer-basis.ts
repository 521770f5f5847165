import type { Basis } from '../schema/context.ts';

/** What the answer to one operation was made from. */
export class AnswerBasis implements Basis {
  readonly #reads: (() => boolean)[] = [];
  /** Milliseconds since the epoch. */
  #until = Number.POSITIVE_INFINITY;

  /** An own property, since it is handed around. */
  readonly note = (isCurrent: () => boolean): void => {
    this.#reads.push(isCurrent);
  };

  /** How much was noted. */
  get size(): number {
    return this.#reads.length;
  }

  until(moment: Date): void {
    this.#until = Math.min(this.#until, moment.getTime());
  }

  never(): void {
    this.#until = Number.NEGATIVE_INFINITY;
  }

  /**
   * Whether the answer that was made from it is the one that would be made now.
   *
   * @param now milliseconds since the epoch
   */
  isCurrent(now: number): boolean {
    return now < this.#until && this.#reads.every((isCurrent) => isCurrent());
  }
}
