/** How many there are under each name, none past the bound. */
export class Tally {
  readonly max: number;
  readonly #counts = new Map<string, number>();

  constructor(max: number) {
    this.max = max;
  }

  /** Names with at least one under them. */
  get size(): number {
    return this.#counts.size;
  }

  /** Counts one more, or says false where there are as many as may be. */
  take(name: string): boolean {
    const count = this.#counts.get(name) ?? 0;
    if (count >= this.max) return false;
    this.#counts.set(name, count + 1);
    return true;
  }

  /** Takes back one that was counted. */
  release(name: string): void {
    const count = this.#counts.get(name) ?? 0;
    if (count > 1) this.#counts.set(name, count - 1);
    else this.#counts.delete(name);
  }
}
