import type { Identity } from './cursor.ts';
import type { Arrival, InboxSnapshot } from './inbox-snapshot.ts';
import { identitiesUpTo } from './inbox-snapshot.ts';

/**
 * How far a watcher has come. `upTo` alone says it for those that follow the feed; one that resumed from a cursor carries the
 * set of identities that it was given, until the feed's own order says the same.
 */
export interface WatchPosition {
  /** Everything up to this place in the order of arrival has been given, unless `given` says otherwise. */
  readonly upTo: number;
  readonly given: ReadonlySet<Identity> | null;
}

/** The position of a watcher that wants only what comes after this snapshot. */
export function fromNow(snapshot: InboxSnapshot): WatchPosition {
  return { upTo: snapshot.lastSeq, given: null };
}

/** The position of a watcher that was given just these: the content of its cursor. */
export function fromIdentities(snapshot: InboxSnapshot, given: ReadonlySet<Identity>): WatchPosition {
  // When the set is all that the feed knows, neither more nor less, the feed's order can stand for it.
  const isCaughtUp =
    given.size === snapshot.known.size && snapshot.known.keys().every((identity) => given.has(identity));
  return isCaughtUp ? fromNow(snapshot) : { upTo: 0, given };
}

/** The oldest message of the inbox that the watcher lacks, or undefined. */
export function nextArrival(snapshot: InboxSnapshot, { upTo, given }: WatchPosition): Arrival | undefined {
  if (given) return snapshot.arrivals.find(({ identity }) => !given.has(identity));
  // Watchers mostly lack nothing, or only the last: from the end it is found at once.
  const { arrivals } = snapshot;
  let at = arrivals.length;
  while (at > 0 && (arrivals[at - 1] as Arrival).seq > upTo) at -= 1;
  return arrivals[at];
}

/** The position once `arrival` was given. */
export function after(snapshot: InboxSnapshot, position: WatchPosition, arrival: Arrival): WatchPosition {
  if (!position.given) return { upTo: arrival.seq, given: null };
  return fromIdentities(snapshot, new Set(position.given).add(arrival.identity));
}

/** What the watcher has been given: the content of its cursor. */
export function covered(snapshot: InboxSnapshot, { upTo, given }: WatchPosition): Iterable<Identity> {
  return given ?? identitiesUpTo(snapshot, upTo);
}
