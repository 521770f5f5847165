import type { Identity } from './cursor.ts';
import type { Arrival, InboxSnapshot } from './inbox-snapshot.ts';
import { identitiesUpTo } from './inbox-snapshot.ts';

/**
 * How far a watcher has come. A place in the order of arrival says it for those that follow the feed; one that resumed from a
 * cursor carries the set of identities that it was given, until the feed's own order says the same.
 */
export class WatchPosition {
  #upTo = 0;
  #given: Set<Identity> | null = null;
  /** How much of which snapshot has been looked through for what the set lacks. */
  #looked: { readonly snapshot: InboxSnapshot; to: number } | null = null;

  /** Of a watcher that wants only what comes after this snapshot. */
  static fromNow(snapshot: InboxSnapshot): WatchPosition {
    const position = new WatchPosition();
    position.#upTo = snapshot.lastSeq;
    return position;
  }

  /** Of a watcher that was given just these: the content of its cursor. */
  static fromIdentities(snapshot: InboxSnapshot, given: ReadonlySet<Identity>): WatchPosition {
    const position = new WatchPosition();
    position.#given = new Set(given);
    position.#settle(snapshot);
    return position;
  }

  /** The place in the order of arrival up to which everything has been given; null where only a set can say. */
  get upTo(): number | null {
    return this.#given ? null : this.#upTo;
  }

  /** The oldest message of the inbox that the watcher lacks, which it is given by this; undefined when it lacks none. */
  take(snapshot: InboxSnapshot): Arrival | undefined {
    const arrival = this.#given ? this.#firstNotIn(this.#given, snapshot) : firstAfter(snapshot, this.#upTo);
    if (!arrival) this.#settle(snapshot);
    else if (this.#given) this.#given.add(arrival.identity);
    else this.#upTo = arrival.seq;
    return arrival;
  }

  /** All that the watcher has been given: the content of its cursor. */
  covered(snapshot: InboxSnapshot): Iterable<Identity> {
    return this.#given ?? identitiesUpTo(snapshot, this.#upTo);
  }

  #firstNotIn(given: ReadonlySet<Identity>, snapshot: InboxSnapshot): Arrival | undefined {
    if (this.#looked?.snapshot !== snapshot) this.#looked = { snapshot, to: 0 };
    for (const looked = this.#looked; looked.to < snapshot.arrivals.length; ) {
      const arrival = snapshot.arrivals[looked.to] as Arrival;
      looked.to += 1;
      if (!given.has(arrival.identity)) return arrival;
    }
    return undefined;
  }

  /** When the set is all that the feed knows, neither more nor less, the feed's order can stand for it. */
  #settle({ known, lastSeq }: InboxSnapshot): void {
    const given = this.#given;
    if (given?.size !== known.size || !known.keys().every((identity) => given.has(identity))) return;
    this.#upTo = lastSeq;
    this.#given = null;
    this.#looked = null;
  }
}

/** Arrivals stand in their order, so half of what is left can be passed over at each step. */
function firstAfter({ arrivals }: InboxSnapshot, seq: number): Arrival | undefined {
  let low = 0;
  let high = arrivals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((arrivals[middle] as Arrival).seq > seq) high = middle;
    else low = middle + 1;
  }
  return arrivals[low];
}
