import type { Message, MessageList } from '../datasources/mail-source.ts';
import type { Covered } from './cursor.ts';
import type { Mark, Substance } from './marks.ts';
import { markOfSubstance } from './marks.ts';

/** What is remembered of a message, also when it is gone. */
export interface Seen extends Substance {
  /** Its place in the order of arrival, counted from 1; never given twice. */
  readonly seq: number;
  /** Marks of the ids that it has had, the latest first. */
  readonly ids: readonly Mark[];
  /** How often all ids of the inbox had changed when it was last seen under another id than before. */
  readonly rotation: number;
  /** Whether it was deleted through the gateway: a mail that equals it is another one. */
  readonly isDeleted: boolean;
}

/** A message that is in the inbox now. */
export interface Arrival {
  readonly seen: Seen;
  readonly message: Message;
}

/** Everything seen of an inbox. */
export interface Memory {
  /** In the order of arrival. */
  readonly all: readonly Seen[];
  /** The messages that each id has named, the latest first; but for an upstream that gives ids twice, one. */
  readonly byId: ReadonlyMap<Mark, readonly Seen[]>;
  /** The places of those that are not in the inbox now, the longest gone first. */
  readonly gone: ReadonlySet<number>;
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
  /** How often all ids have changed at once. */
  readonly rotations: number;
  /** The longest list so far: of those that are gone, at least as many are remembered. */
  readonly longest: number;
}

export const NOTHING: InboxSnapshot = {
  list: { address: '', messages: [], bytes: 0 },
  arrivals: [],
  memory: { all: [], byId: new Map(), gone: new Set() },
  lastSeq: 0,
  rotations: 0,
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
  const { memory } = snapshot;
  const deleted: Seen = { ...removed.seen, isDeleted: true };
  const replace = (seen: Seen) => (seen === removed.seen ? deleted : seen);
  const byId = new Map(memory.byId);
  for (const mark of deleted.ids) byId.set(mark, (byId.get(mark) ?? []).map(replace));
  return {
    ...snapshot,
    list: { ...snapshot.list, messages: snapshot.list.messages.filter((message) => message.id !== id) },
    arrivals: snapshot.arrivals.filter((arrival) => arrival !== removed),
    memory: { all: memory.all.map(replace), byId, gone: new Set([...memory.gone, deleted.seq]) },
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

/** Calls `visit` with each of them and its place among those of them that equal it. What was deleted equals nothing. */
function countEquals(items: Iterable<Seen>, visit: (seen: Seen, place: number) => void): void {
  const counts = new Map<Mark, number>();
  for (const seen of items) {
    if (seen.isDeleted) continue;
    const place = (counts.get(seen.whole) ?? 0) + 1;
    counts.set(seen.whole, place);
    visit(seen, place);
  }
}

/** Of the messages that equal earlier ones, by what was remembered with them; few mails have an equal. */
const laterEquals = new WeakMap<readonly Seen[], ReadonlyMap<number, number>>();

/** The name of a message apart from its id, as a cursor that covers it and all before it has it. */
export function substanceMark({ all }: Memory, seen: Seen): Mark {
  let places = laterEquals.get(all);
  if (!places) {
    const later = new Map<number, number>();
    countEquals(all, ({ seq }, place) => {
      if (place > 1) later.set(seq, place);
    });
    laterEquals.set(all, later);
    places = later;
  }
  return markOfSubstance(seen, places.get(seen.seq) ?? 1);
}

/** Where a watcher's first cursor covers more than this, of it only what the feed has seen too goes into the next ones. */
const MAX_CARRIED = 50_000;

export interface CoverOptions {
  /** Places of messages that are not covered. */
  readonly without?: ReadonlySet<number> | undefined;
  /** What is covered besides. */
  readonly base?: Covered | null;
  /** Whether all ids have changed since the base was made. */
  readonly isBaseOld?: boolean;
}

/**
 * The content of a cursor that covers all that was seen up to and with that place. A message that was away when all ids changed
 * stands among the ids by its substance: its id is worth nothing, and would make out that those of its time still hold.
 */
export function coveredUpTo(
  { memory, rotations }: InboxSnapshot,
  seq: number,
  { without, base, isBaseOld = false }: CoverOptions = {},
): Covered {
  const carried = base && base.ids.size <= MAX_CARRIED ? base : null;
  const ids = new Set(isBaseOld ? null : carried?.ids);
  const substances = new Set<Mark>();
  const end = indexAfter(memory.all, seq, (seen) => seen.seq);
  const given = memory.all.slice(0, end).filter((seen) => !without?.has(seen.seq));
  for (const seen of given) if (seen.rotation === rotations) ids.add(seen.ids[0] as Mark);
  countEquals(given, (seen, place) => {
    const mark = markOfSubstance(seen, place);
    substances.add(mark);
    if (seen.rotation < rotations) ids.add(mark);
  });
  for (const mark of carried?.substances ?? []) {
    if (isBaseOld && !substances.has(mark)) ids.add(mark);
    substances.add(mark);
  }
  return { ids, substances };
}
