import type { Covered } from './cursor.ts';
import type { Arrival, InboxSnapshot, Memory, Seen } from './inbox-snapshot.ts';
import { coveredUpTo, indexAfter, substanceMark } from './inbox-snapshot.ts';
import type { Mark } from './marks.ts';

const seqOf = ({ seen }: Arrival) => seen.seq;

/**
 * How far a watcher has come: everything up to one place in the order of arrival, but for what was away when it came by, and
 * besides what its cursor covered when it began. It grows with what is away, and with nothing else.
 */
export class WatchPosition {
  /** What it was given before it began; shared by all that begin with the same cursor. */
  readonly base: Covered | null;
  #upTo: number;
  /** Places up to there of messages that it was not given, since they were away; in the order of arrival. */
  #passed: Set<number> | null = null;
  #passedKey: string | null = null;
  /** The inbox that has been searched for them to the end; what is noted on the way through it is not in it. */
  #searched: WeakRef<readonly Arrival[]> | null = null;
  /**
   * The rotation up to which the ids of its cursor hold; messages that were named later are told by their substance. Before all of
   * them if they had changed when it began; not known until the feed has seen something that the cursor covers.
   */
  #validIn: number | null = null;

  private constructor(base: Covered | null, upTo: number) {
    this.base = base;
    this.#upTo = upTo;
  }

  /** Of a watcher that wants only what comes after this snapshot. */
  static fromNow({ lastSeq }: InboxSnapshot): WatchPosition {
    return new WatchPosition(null, lastSeq);
  }

  /** Of a watcher that was given just this: the content of its cursor. */
  static fromCursor(base: Covered): WatchPosition {
    return new WatchPosition(base, 0);
  }

  /** Alike for those positions of one base that have been given the same. */
  get key(): string {
    if (!this.#passed) return `${this.#upTo}`;
    this.#passedKey ??= [...this.#passed].join();
    return `${this.#upTo} without ${this.#passedKey}`;
  }

  /** Whether the message at that place has been given, or came before. */
  hasGiven(seq: number): boolean {
    return seq <= this.#upTo && !this.#passed?.has(seq);
  }

  /** The oldest message of the inbox that the watcher lacks, which it is given by this; undefined when it lacks none. */
  take(snapshot: InboxSnapshot): Arrival | undefined {
    const { arrivals, lastSeq, memory } = snapshot;
    if (this.#upTo === lastSeq && !this.#passed) return undefined;
    this.#compareIds(snapshot);
    for (let arrival = this.#takeReturned(arrivals); arrival; arrival = this.#takeReturned(arrivals)) {
      // That the ids of the cursor have changed may not have shown when it was away.
      if (!this.#isInBase(memory, arrival.seen)) return arrival;
    }
    for (let i = indexAfter(arrivals, this.#upTo, seqOf); i < arrivals.length; i += 1) {
      const arrival = arrivals[i] as Arrival;
      this.#pass(memory, seqOf(arrival));
      this.#upTo = seqOf(arrival);
      if (!this.#isInBase(memory, arrival.seen)) return arrival;
    }
    this.#pass(memory, lastSeq + 1);
    this.#upTo = lastSeq;
    return undefined;
  }

  /** All that the watcher has been given up to now, the content of its cursor, to be worked out when it is wanted. */
  covered(snapshot: InboxSnapshot): () => Covered {
    const { base } = this;
    const upTo = this.#upTo;
    const without = this.#passed ? new Set(this.#passed) : undefined;
    const isBaseOld = this.#validIn !== null && this.#validIn < snapshot.rotations;
    return () => coveredUpTo(snapshot, upTo, { without, base, isBaseOld });
  }

  /** The oldest message that was away and is there now; it is so no more. */
  #takeReturned(arrivals: readonly Arrival[]): Arrival | undefined {
    if (!this.#passed || this.#searched?.deref() === arrivals) return undefined;
    const arrival = findIn(this.#passed, arrivals);
    if (!arrival) {
      this.#searched = new WeakRef(arrivals);
      return undefined;
    }
    this.#passed.delete(seqOf(arrival));
    if (this.#passed.size === 0) this.#passed = null;
    this.#passedKey = null;
    return arrival;
  }

  /** Goes on to just before that place, and notes what is away between. */
  #pass(memory: Memory, before: number): void {
    if (before === this.#upTo + 1) return;
    const { all } = memory;
    for (let i = indexAfter(all, this.#upTo, ({ seq }) => seq); i < all.length; i += 1) {
      const seen = all[i] as Seen;
      if (seen.seq >= before) break;
      if (this.#isInBase(memory, seen)) continue;
      this.#passed ??= new Set();
      this.#passed.add(seen.seq);
      this.#passedKey = null;
    }
    if (this.#passed && this.#passed.size > all.length) this.#forget(memory);
  }

  /** What the feed has forgotten does not come back. */
  #forget({ all }: Memory): void {
    const known = new Set(all.map(({ seq }) => seq));
    this.#passed = new Set([...(this.#passed ?? [])].filter((seq) => known.has(seq)));
    this.#passedKey = null;
  }

  /** Where no message goes by an id of the cursor now, but one that it covers has been seen, all ids have changed. */
  #compareIds({ memory, rotations }: InboxSnapshot): void {
    const { base } = this;
    if (!base || this.#validIn !== null) return;
    const { all } = memory;
    const isCurrent = ({ ids, rotation }: Seen) => rotation === rotations && base.ids.has(ids[0] as Mark);
    const isKnown = (seen: Seen) =>
      seen.ids.some((id) => base.ids.has(id)) || base.substances.has(substanceMark(memory, seen));
    if (all.some(isCurrent)) this.#validIn = rotations;
    else if (all.some(isKnown)) this.#validIn = -1;
  }

  #isInBase(memory: Memory, seen: Seen): boolean {
    const { base } = this;
    if (!base) return false;
    let isUnsure = this.#validIn !== null && seen.rotation > this.#validIn;
    for (const id of seen.ids) {
      if (!base.ids.has(id)) continue;
      if (memory.byId.get(id)?.length === 1) return true;
      // An id that has named several messages does not say which of them the cursor covers.
      isUnsure = true;
    }
    const substance = substanceMark(memory, seen);
    return base.ids.has(substance) || (isUnsure && base.substances.has(substance));
  }
}

/** The oldest message that is at one of these places. */
function findIn(places: ReadonlySet<number>, arrivals: readonly Arrival[]): Arrival | undefined {
  // Thousands may be away from an inbox that shows a few.
  if (arrivals.length < places.size) return arrivals.find((arrival) => places.has(seqOf(arrival)));
  for (const seq of places) {
    const arrival = arrivals[indexAfter(arrivals, seq - 1, seqOf)];
    if (arrival && seqOf(arrival) === seq) return arrival;
  }
  return undefined;
}
