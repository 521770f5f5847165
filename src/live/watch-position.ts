import type { Covered } from './cursor.ts';
import type { Arrival, InboxSnapshot, Seen } from './inbox-snapshot.ts';
import { coveredUpTo, indexAfter } from './inbox-snapshot.ts';

const seqOf = ({ seen }: Arrival) => seen.seq;

/**
 * How far a watcher has come: everything up to one place in the order of arrival, but for what was away when it came by, and
 * besides what its cursor covered when it began. It grows with what is away, and with nothing else.
 */
export class WatchPosition {
  /** What it was given before it began; shared by all that begin with the same cursor. */
  readonly base: Covered | null;
  #upTo: number;
  /** Places up to there of messages that it was not given, since they were away. */
  #passed: Set<number> | null = null;
  /** Whether the ids of its cursor have all changed since; not known until a list shows something. */
  #isRotated: boolean | null = null;

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

  /** The place up to which everything has been given, where nothing was away; null otherwise. */
  get upTo(): number | null {
    return this.#passed ? null : this.#upTo;
  }

  /** Whether the message at that place has been given, or came before. */
  hasGiven(seq: number): boolean {
    return seq <= this.#upTo && !this.#passed?.has(seq);
  }

  /** The oldest message of the inbox that the watcher lacks, which it is given by this; undefined when it lacks none. */
  take(snapshot: InboxSnapshot): Arrival | undefined {
    this.#compareIds(snapshot);
    const { arrivals, lastSeq } = snapshot;
    const returned = this.#takeReturned(arrivals);
    if (returned) return returned;
    if (this.#upTo === lastSeq) return undefined;
    for (let i = indexAfter(arrivals, this.#upTo, seqOf); i < arrivals.length; i += 1) {
      const arrival = arrivals[i] as Arrival;
      this.#pass(snapshot, seqOf(arrival));
      this.#upTo = seqOf(arrival);
      if (!this.#isInBase(arrival.seen)) return arrival;
    }
    this.#pass(snapshot, lastSeq + 1);
    this.#upTo = lastSeq;
    return undefined;
  }

  /** All that the watcher has been given up to now, the content of its cursor, to be worked out when it is wanted. */
  covered(snapshot: InboxSnapshot): () => Covered {
    const upTo = this.#upTo;
    const passed = this.#passed ? new Set(this.#passed) : undefined;
    return () => coveredUpTo(snapshot, upTo, passed, this.base);
  }

  #takeReturned(arrivals: readonly Arrival[]): Arrival | undefined {
    for (const seq of this.#passed ?? []) {
      const arrival = arrivals[indexAfter(arrivals, seq - 1, seqOf)];
      if (!arrival || seqOf(arrival) !== seq) continue;
      this.#passed?.delete(seq);
      if (this.#passed?.size === 0) this.#passed = null;
      return arrival;
    }
    return undefined;
  }

  /** Goes on to just before that place, and notes what is away between. */
  #pass({ memory }: InboxSnapshot, before: number): void {
    if (before === this.#upTo + 1) return;
    for (let i = indexAfter(memory.all, this.#upTo, ({ seq }) => seq); i < memory.all.length; i += 1) {
      const seen = memory.all[i] as Seen;
      if (seen.seq >= before) return;
      if (this.#isInBase(seen)) continue;
      this.#passed ??= new Set();
      this.#passed.add(seen.seq);
    }
  }

  /** Where no id of the list is one of the cursor's, all of them have changed, and messages are told by their substance. */
  #compareIds({ arrivals }: InboxSnapshot): void {
    const { base } = this;
    if (!base || this.#isRotated !== null || arrivals.length === 0) return;
    this.#isRotated = !arrivals.some(({ seen }) => seen.ids.some((id) => base.ids.has(id)));
  }

  #isInBase({ ids, substance }: Seen): boolean {
    const { base } = this;
    if (!base) return false;
    return ids.some((id) => base.ids.has(id)) || (this.#isRotated === true && base.substances.has(substance));
  }
}
