import type { Message, MessageList } from '../datasources/mail-source.ts';
import type { Covered } from './cursor.ts';
import type { Mark, Substance } from './marks.ts';

/** What is remembered of a message, also when it is gone. */
export interface Seen extends Substance {
  /** Its place in the order of arrival, counted from 1; never given twice. */
  readonly seq: number;
  /** Marks of the ids that it has had, the latest first. */
  readonly ids: readonly Mark[];
  /** The mark of its substance and its place among its equals. */
  readonly substance: Mark;
}

/** A message that is in the inbox now. */
export interface Arrival {
  readonly seen: Seen;
  readonly message: Message;
}

/** Everything seen of an inbox, by each name that it goes under. */
export interface Memory {
  /** In the order of arrival. */
  readonly all: readonly Seen[];
  readonly byId: ReadonlyMap<Mark, Seen>;
  readonly bySubstance: ReadonlyMap<Mark, Seen>;
}

/**
 * What a feed knows of its inbox after a poll. Messages are remembered when they are gone, so that one that comes back is not
 * new.
 */
export interface InboxSnapshot {
  readonly list: MessageList;
  /** The messages now in the inbox, in the order of arrival. */
  readonly arrivals: readonly Arrival[];
  readonly memory: Memory;
  readonly lastSeq: number;
  /** The longest list so far: of those that are gone, at least as many are remembered. */
  readonly longest: number;
}

export const NOTHING: InboxSnapshot = {
  list: { address: '', messages: [], bytes: 0 },
  arrivals: [],
  memory: { all: [], byId: new Map(), bySubstance: new Map() },
  lastSeq: 0,
  longest: 0,
};

/** The snapshot with one of its messages replaced; what is remembered does not change. */
export function withMessage(snapshot: InboxSnapshot, changed: Message): InboxSnapshot {
  const replace = (message: Message) => (message.id === changed.id ? changed : message);
  return {
    ...snapshot,
    list: { ...snapshot.list, messages: snapshot.list.messages.map(replace) },
    arrivals: snapshot.arrivals.map((item) => ({ ...item, message: replace(item.message) })),
  };
}

/**
 * The snapshot without one of its messages. Its id is still known, for the next list may be one from before; its substance is
 * not: an equal mail that comes now is another one.
 */
export function withoutMessage(snapshot: InboxSnapshot, id: string): InboxSnapshot {
  const removed = snapshot.arrivals.find(({ message }) => message.id === id);
  if (!removed) return snapshot;
  const bySubstance = new Map(snapshot.memory.bySubstance);
  bySubstance.delete(removed.seen.substance);
  return {
    ...snapshot,
    list: { ...snapshot.list, messages: snapshot.list.messages.filter((message) => message.id !== id) },
    arrivals: snapshot.arrivals.filter((arrival) => arrival !== removed),
    memory: { ...snapshot.memory, bySubstance },
  };
}

/** The index of the first item whose place comes after `seq`, in items that stand in the order of arrival. */
export function indexAfter<T>(items: readonly T[], seq: number, seqOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (seqOf(items[middle] as T) > seq) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The content of a cursor that covers all that was seen up to and with that place, `without` some, and what `base` covers. */
export function coveredUpTo(
  { memory }: InboxSnapshot,
  seq: number,
  without?: ReadonlySet<number>,
  base?: Covered | null,
): Covered {
  const ids = new Set(base?.ids);
  const substances = new Set(base?.substances);
  for (const seen of memory.all) {
    if (seen.seq > seq) break;
    if (without?.has(seen.seq)) continue;
    ids.add(seen.ids[0] as Mark);
    substances.add(seen.substance);
  }
  return { ids, substances };
}
