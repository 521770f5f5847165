import type { Message, MessageList } from '../datasources/mail-source.ts';
import { keepKnown } from '../datasources/message-identity.ts';
import type { Arrival, InboxSnapshot, Seen } from './inbox-snapshot.ts';
import { NOTHING } from './inbox-snapshot.ts';
import type { Mark } from './marks.ts';
import { Item, MemoryDraft } from './memory-draft.ts';

/** Messages that are gone are remembered up to this number, the latest ones, and as many more as the longest list had. */
const MAX_GONE = 2_000;

/**
 * The snapshot after a list was read.
 *
 * A message is what its id says, whatever becomes of its place, time, seen flag or content. Only where both its envelope and its
 * content have changed has the id been given to another message; and where no message of a list has the id that it had before,
 * messages are told by their substance. Those that are new take the next places in the order of arrival, the oldest of the list
 * first; the place of a known message never changes.
 *
 * @returns `previous` itself where nothing has changed, and messages that have not changed as they were
 */
export function advance(previous: InboxSnapshot | null, list: MessageList): InboxSnapshot {
  const before = previous ?? NOTHING;
  // A source gives the same list again for the same reply.
  const messages = previous ? keepKnown(list.messages, previous.list.messages) : list.messages;
  if (previous && messages === previous.list.messages) return previous;
  const draft = new MemoryDraft(before);
  const { arrivals, rotations } = recognize(before, messages, draft);
  const longest = Math.max(before.longest, arrivals.length);
  return {
    list: messages === list.messages ? list : { ...list, messages },
    arrivals,
    memory: draft.end(arrivals, longest + MAX_GONE),
    lastSeq: draft.lastSeq,
    rotations,
    longest,
  };
}

/** Finds or makes the memory of each message, by the surest sign first: lest one be taken for what another one is. */
function recognize(
  before: InboxSnapshot,
  messages: readonly Message[],
  draft: MemoryDraft,
): { arrivals: Arrival[]; rotations: number } {
  const items = messages.map((message) => new Item(message)).reverse();
  const claimed = new Set<number>();
  const find = (sign: (item: Item) => Seen | undefined) => {
    for (const item of items) {
      const seen = item.seen ? undefined : sign(item);
      if (!seen || claimed.has(seen.seq)) continue;
      claimed.add(seen.seq);
      item.seen = seen;
    }
  };
  const byId = (isIt: (seen: Seen, item: Item) => boolean) => (item: Item) =>
    draft.named(item.id).find((seen) => !claimed.has(seen.seq) && isIt(seen, item));

  const unchanged = new Map(before.arrivals.map(({ message, seen }) => [message, seen]));
  find(({ message }) => unchanged.get(message));
  find(byId(({ whole }, { substance }) => whole === substance.whole));
  find(
    byId(({ envelope, content }, { substance }) => envelope === substance.envelope || content === substance.content),
  );

  const lost = new LostMessages(before.memory.all, claimed);
  // An id that was not there when all of them changed the last time may have come back with the others of its time.
  const hasKeptIds = items.some(({ seen, id }) => seen?.rotation === before.rotations && seen.ids[0] === id);
  const hasRotated = !hasKeptIds && items.some((item) => item.seen ?? lost.has(item));
  const rotations = before.rotations + (hasRotated ? 1 : 0);
  const known = items.map((item): Arrival | undefined => {
    const { message } = item;
    if (item.seen && unchanged.get(message) === item.seen) return { seen: item.seen, message };
    // Of ids from before they all changed, and of one that names something else now, nothing can be said.
    const isUnsure = !item.seen && (hasRotated || draft.named(item.id).length > 0);
    const seen = item.seen ?? lost.take(item, (candidate) => isUnsure || candidate.rotation < rotations);
    return seen && { seen: draft.update(seen, item, rotations), message };
  });
  const news = items.filter((_, i) => !known[i]);
  if (isTurned(known)) news.reverse();
  const added = news.map((item): Arrival => ({ seen: draft.add(item, rotations), message: item.message }));
  const arrivals = [...known.filter((arrival) => arrival !== undefined), ...added];
  return { arrivals: arrivals.sort((a, b) => a.seen.seq - b.seen.seq), rotations };
}

/**
 * Whether a list is the wrong way round, which its times may have been taken to say, or the lack of them: the places of those that
 * are known fall along it, and those that are new stand before them.
 */
function isTurned(known: readonly (Arrival | undefined)[]): boolean {
  let rising = 0;
  let last: number | undefined;
  for (const arrival of known) {
    const seq = arrival?.seen.seq ?? Number.MAX_SAFE_INTEGER;
    if (last !== undefined) rising += Math.sign(seq - last);
    last = seq;
  }
  return rising < 0;
}

/** Remembered messages that no message of the list has been found to be, by their substance. */
class LostMessages {
  readonly #all: readonly Seen[];
  readonly #claimed: ReadonlySet<number>;
  #bySubstance: Map<Mark, Seen[]> | undefined;

  constructor(all: readonly Seen[], claimed: ReadonlySet<number>) {
    this.#all = all;
    this.#claimed = claimed;
  }

  has({ substance }: Item): boolean {
    return (this.#equalTo(substance.whole)?.length ?? 0) > 0;
  }

  /** The first one that equals the item, if there is one of that kind; it is lost no more. */
  take({ substance }: Item, isOfKind: (seen: Seen) => boolean): Seen | undefined {
    const equals = this.#equalTo(substance.whole);
    const at = equals?.findIndex(isOfKind) ?? -1;
    return at < 0 ? undefined : equals?.splice(at, 1)[0];
  }

  #equalTo(whole: Mark): Seen[] | undefined {
    if (!this.#bySubstance) {
      const lost = this.#all.filter(({ seq, isDeleted }) => !isDeleted && !this.#claimed.has(seq));
      this.#bySubstance = Map.groupBy(lost, (seen) => seen.whole);
    }
    return this.#bySubstance.get(whole);
  }
}
