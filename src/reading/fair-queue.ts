/** What waits, by its owner: each owner in turn gives its oldest, so that one with much to do does not hold up the others. */
export class FairQueue<T> {
  /** In the order of their turns; none is empty. */
  readonly #byOwner = new Map<string, T[]>();
  readonly #maxPerOwner: number;

  constructor(maxPerOwner: number) {
    this.#maxPerOwner = maxPerOwner;
  }

  get isEmpty(): boolean {
    return this.#byOwner.size === 0;
  }

  /** Whether there was room for it. */
  add(owner: string, item: T): boolean {
    const items = this.#byOwner.get(owner);
    if (!items) this.#byOwner.set(owner, [item]);
    else if (items.length < this.#maxPerOwner) items.push(item);
    else return false;
    return true;
  }

  take(): T | undefined {
    const [next] = this.#byOwner;
    if (!next) return undefined;
    const [owner, items] = next;
    this.#byOwner.delete(owner);
    const item = items.shift();
    if (items.length > 0) this.#byOwner.set(owner, items);
    return item;
  }
}
