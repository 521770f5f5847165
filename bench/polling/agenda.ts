interface Entry {
  readonly at: number;
  /** The order of entries of one instant, so that a run is the same each time. */
  readonly order: number;
  readonly run: () => void;
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

/** What is to happen, in order of time: a binary heap, and the clock of a simulation. */
export class Agenda {
  readonly #heap: Entry[] = [];
  #order = 0;
  #now = 0;

  /** Milliseconds since the start. */
  get now(): number {
    return this.#now;
  }

  /** Has `run` called at that time, or now where it is over. An infinite time is never. */
  schedule(at: number, run: () => void): void {
    if (at === Number.POSITIVE_INFINITY) return;
    const entry = { at: Math.max(at, this.#now), order: this.#order, run };
    this.#order += 1;
    let index = this.#heap.length;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (isBefore(this.#heap[parent] as Entry, entry)) break;
      this.#heap[index] = this.#heap[parent] as Entry;
      index = parent;
    }
    this.#heap[index] = entry;
  }

  /** Goes through everything up to that time. */
  runUntil(end: number): void {
    for (let next = this.#heap[0]; next && next.at <= end; next = this.#heap[0]) {
      this.#takeFirst();
      this.#now = next.at;
      next.run();
    }
    this.#now = end;
  }

  #takeFirst(): void {
    const last = this.#heap.pop() as Entry;
    const { length } = this.#heap;
    if (length === 0) return;
    let index = 0;
    for (let child = 1; child < length; child = 2 * index + 1) {
      if (child + 1 < length && isBefore(this.#heap[child + 1] as Entry, this.#heap[child] as Entry)) child += 1;
      if (isBefore(last, this.#heap[child] as Entry)) break;
      this.#heap[index] = this.#heap[child] as Entry;
      index = child;
    }
    this.#heap[index] = last;
  }
}
