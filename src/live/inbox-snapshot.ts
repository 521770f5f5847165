import type { Message, MessageList } from '../datasources/mail-source.ts';
import type { Identity } from './cursor.ts';
import { identityOf } from './cursor.ts';

/** A message that is in the inbox now, with its place in the order of arrival. */
export interface Arrival {
  readonly identity: Identity;
  /** Counts arrivals from 1; never given twice. */
  readonly seq: number;
  readonly message: Message;
}

/**
 * What a feed knows of its inbox after a poll. Identities are remembered when their message is gone, so that one that comes
 * back is not new.
 */
export interface InboxSnapshot {
  readonly list: MessageList;
  /** The messages now in the inbox, oldest first. */
  readonly arrivals: readonly Arrival[];
  /** Every identity seen, with its seq, oldest first. */
  readonly known: ReadonlyMap<Identity, number>;
  readonly lastSeq: number;
}

/** Identities of messages that are gone are remembered up to this number, the latest ones. */
const MAX_GONE = 2_000;

/**
 * The snapshot after a list was read. Those that are new take the next places in the order of arrival, the oldest of the list
 * first; the place of a known message never changes, however the list is ordered.
 */
export function advance(previous: InboxSnapshot | null, list: MessageList): InboxSnapshot {
  let known: ReadonlyMap<Identity, number> = previous?.known ?? new Map();
  let lastSeq = previous?.lastSeq ?? 0;
  let grown: Map<Identity, number> | undefined;
  const arrivals: Arrival[] = [];
  for (const message of list.messages.toReversed()) {
    const identity = identityOf(message.id);
    let seq = known.get(identity);
    if (seq === undefined) {
      lastSeq += 1;
      seq = lastSeq;
      // Copied at the first new one: a poll that brings nothing new, by far the most frequent, copies nothing.
      grown ??= new Map(known);
      grown.set(identity, seq);
      known = grown;
    }
    arrivals.push({ identity, seq, message });
  }
  arrivals.sort((a, b) => a.seq - b.seq);
  if (grown && grown.size > arrivals.length + MAX_GONE) forgetOldest(grown, arrivals);
  return { list, arrivals, known, lastSeq };
}

function forgetOldest(known: Map<Identity, number>, arrivals: readonly Arrival[]): void {
  const present = new Set(arrivals.map(({ identity }) => identity));
  let excess = known.size - arrivals.length - MAX_GONE;
  for (const identity of known.keys()) {
    if (excess <= 0) return;
    if (!present.has(identity) && known.delete(identity)) excess -= 1;
  }
}

/** The snapshot with one of its messages replaced or, by null, taken out; what is remembered does not change. */
export function withMessage(snapshot: InboxSnapshot, id: string, message: Message | null): InboxSnapshot {
  const replace = <T>(items: readonly T[], idOf: (item: T) => string, make: (item: T, message: Message) => T): T[] =>
    items.flatMap((item) => (idOf(item) === id ? (message === null ? [] : [make(item, message)]) : [item]));
  return {
    ...snapshot,
    list: {
      ...snapshot.list,
      messages: replace(
        snapshot.list.messages,
        (item) => item.id,
        (_, changed) => changed,
      ),
    },
    arrivals: replace(
      snapshot.arrivals,
      (item) => item.message.id,
      (item, changed) => ({ ...item, message: changed }),
    ),
  };
}

/** Every identity seen up to and with that place in the order of arrival. */
export function identitiesUpTo(snapshot: InboxSnapshot, seq: number): Identity[] {
  const found: Identity[] = [];
  for (const [identity, at] of snapshot.known) if (at <= seq) found.push(identity);
  return found;
}
