import { isDeepStrictEqual } from 'node:util';
import type { Message, MessageList } from '../datasources/mail-source.ts';
import type { Arrival, InboxSnapshot, Memory, Seen } from './inbox-snapshot.ts';
import { NOTHING } from './inbox-snapshot.ts';
import type { Mark, Substance } from './marks.ts';
import { markOfId, markOfSubstance, substanceOf } from './marks.ts';

/** Messages that are gone are remembered up to this number, the latest ones, and as many more as the longest list had. */
const MAX_GONE = 2_000;
/** Ids of one message that are remembered. */
const MAX_IDS = 4;
/** How many messages one id may name, one after the other; past it, the id is believed whatever it names. */
const MAX_GENERATIONS = 64;

/**
 * The snapshot after a list was read.
 *
 * A message is what its id says, whatever becomes of its place, time, seen flag or content. Only where both its envelope and its
 * content have changed has the id been given to another message; and where no id of the list is known any more, messages are told
 * by their substance. Those that are new take the next places in the order of arrival, the oldest of the list first; the place of
 * a known message never changes.
 *
 * @returns `previous` itself where nothing has changed, and messages that have not changed as they were
 */
export function advance(previous: InboxSnapshot | null, list: MessageList): InboxSnapshot {
  const before = previous ?? NOTHING;
  const messages = keepUnchanged(before, list.messages);
  if (previous && messages === previous.list.messages) return previous;
  const memory = new MemoryDraft(before);
  const arrivals = recognize(before, messages.toReversed(), memory).sort((a, b) => a.seen.seq - b.seen.seq);
  const longest = Math.max(before.longest, arrivals.length);
  return {
    list: { ...list, messages },
    arrivals,
    memory: memory.end(arrivals, longest + MAX_GONE),
    lastSeq: memory.lastSeq,
    longest,
  };
}

/** The messages of a list, with those of the last one in the place of their equals; the last list's own, where all are equal. */
function keepUnchanged({ list }: InboxSnapshot, messages: readonly Message[]): readonly Message[] {
  const known = new Map(list.messages.map((message) => [message.id, message]));
  const kept = messages.map((message) => {
    const old = known.get(message.id);
    return old && isDeepStrictEqual(old, message) ? old : message;
  });
  const isSame = kept.length === list.messages.length && kept.every((message, i) => message === list.messages[i]);
  return isSame ? list.messages : kept;
}

/** Finds or makes the memory of each message, in the order given. */
function recognize(before: InboxSnapshot, messages: readonly Message[], memory: MemoryDraft): Arrival[] {
  const unchanged = new Map(before.arrivals.map((arrival) => [arrival.message, arrival]));
  const claimed = new Set<number>();
  const claim = (arrival: Arrival) => {
    claimed.add(arrival.seen.seq);
    return arrival;
  };
  const byId = messages.map((message) => {
    const arrival = unchanged.get(message) ?? memory.findById(message);
    // Two ids of a list that once were of one message are of two now.
    return arrival && !claimed.has(arrival.seen.seq) ? claim(arrival) : undefined;
  });
  // An id that is known and names something else shows just the same that it cannot be relied on.
  const isRotated = claimed.size === 0;
  return messages.map(
    (message, i) =>
      byId[i] ??
      claim(
        (isRotated || memory.knowsId(message) ? memory.findBySubstance(message, claimed) : undefined) ??
          memory.add(message),
      ),
  );
}

/** The memory of the next snapshot in the making; copied at the first change, for by far the most lists bring none. */
class MemoryDraft {
  readonly #old: Memory;
  #changed: { byId: Map<Mark, Seen>; bySubstance: Map<Mark, Seen>; bySeq: Map<number, Seen> } | null = null;
  #lastSeq: number;

  constructor({ memory, lastSeq }: InboxSnapshot) {
    this.#old = memory;
    this.#lastSeq = lastSeq;
  }

  get lastSeq(): number {
    return this.#lastSeq;
  }

  knowsId({ id }: Message): boolean {
    return this.#byId.has(markOfId(id));
  }

  /** The message that goes under this id, unless the id names another one now. */
  findById(message: Message): Arrival | undefined {
    const substance = substanceOf(message);
    for (let generation = 1; ; generation += 1) {
      const seen = this.#byId.get(markOfId(message.id, generation));
      if (!seen) return undefined;
      const isOther = seen.envelope !== substance.envelope && seen.content !== substance.content;
      if (isOther && generation < MAX_GENERATIONS) continue;
      const isUnchanged = seen.envelope === substance.envelope && seen.content === substance.content;
      if (isUnchanged) return { seen, message };
      const changed = { ...seen, ...substance, substance: this.#freeSubstance(substance) };
      return { seen: this.#put(changed), message };
    }
  }

  /** The first message of just this substance that no other one of the list is; goes under this id from now on. */
  findBySubstance(message: Message, claimed: ReadonlySet<number>): Arrival | undefined {
    const substance = substanceOf(message);
    for (let count = 1; ; count += 1) {
      const seen = this.#bySubstance.get(markOfSubstance(substance, count));
      if (!seen) return undefined;
      if (claimed.has(seen.seq)) continue;
      const ids = [this.#freeId(message), ...seen.ids].slice(0, MAX_IDS);
      return { seen: this.#put({ ...seen, ids }), message };
    }
  }

  add(message: Message): Arrival {
    const substance = substanceOf(message);
    this.#lastSeq += 1;
    const seen: Seen = {
      ...substance,
      seq: this.#lastSeq,
      ids: [this.#freeId(message)],
      substance: this.#freeSubstance(substance),
    };
    return { seen: this.#put(seen), message };
  }

  /** The memory, with no more than `max` messages; those of the list are never forgotten. */
  end(arrivals: readonly Arrival[], max: number): Memory {
    if (!this.#changed) return this.#old;
    const { byId, bySubstance, bySeq } = this.#changed;
    if (bySeq.size > max) {
      const present = new Set(arrivals.map(({ seen }) => seen.seq));
      for (const [seq, seen] of bySeq) {
        if (bySeq.size <= max) break;
        if (present.has(seq)) continue;
        bySeq.delete(seq);
        for (const id of seen.ids) byId.delete(id);
        bySubstance.delete(seen.substance);
      }
    }
    return { all: [...bySeq.values()], byId, bySubstance };
  }

  /** The mark under which this message's id names no other one. */
  #freeId({ id }: Message): Mark {
    let generation = 1;
    while (generation < MAX_GENERATIONS && this.#byId.has(markOfId(id, generation))) generation += 1;
    return markOfId(id, generation);
  }

  #freeSubstance(substance: Substance): Mark {
    let count = 1;
    while (this.#bySubstance.has(markOfSubstance(substance, count))) count += 1;
    return markOfSubstance(substance, count);
  }

  get #byId(): ReadonlyMap<Mark, Seen> {
    return (this.#changed ?? this.#old).byId;
  }

  get #bySubstance(): ReadonlyMap<Mark, Seen> {
    return (this.#changed ?? this.#old).bySubstance;
  }

  #put(seen: Seen): Seen {
    this.#changed ??= {
      byId: new Map(this.#old.byId),
      bySubstance: new Map(this.#old.bySubstance),
      bySeq: new Map(this.#old.all.map((item) => [item.seq, item])),
    };
    const { byId, bySubstance, bySeq } = this.#changed;
    const old = bySeq.get(seen.seq);
    for (const id of old?.ids ?? []) if (!seen.ids.includes(id)) byId.delete(id);
    if (old) bySubstance.delete(old.substance);
    for (const id of seen.ids) byId.set(id, seen);
    bySubstance.set(seen.substance, seen);
    bySeq.set(seen.seq, seen);
    return seen;
  }
}
