import type { Message } from '../datasources/mail-source.ts';
import type { Arrival, InboxSnapshot, Memory, Seen } from './inbox-snapshot.ts';
import type { Mark, Substance } from './marks.ts';
import { markOfId, substanceOf } from './marks.ts';

/** Ids of one message that are remembered. */
const MAX_IDS = 4;

/** A message of a list, with what tells it apart, worked out when it is first wanted. */
export class Item {
  readonly message: Message;
  /** The message as which it is known, once it is. */
  seen: Seen | undefined;
  #id: Mark | undefined;
  #substance: Substance | undefined;

  constructor(message: Message) {
    this.message = message;
  }

  get id(): Mark {
    this.#id ??= markOfId(this.message.id);
    return this.#id;
  }

  get substance(): Substance {
    this.#substance ??= substanceOf(this.message);
    return this.#substance;
  }
}

/** The memory of the next snapshot in the making; copied at the first change, for by far the most lists bring none. */
export class MemoryDraft {
  readonly #old: InboxSnapshot;
  #changed: { byId: Map<Mark, readonly Seen[]>; bySeq: Map<number, Seen> } | null = null;
  lastSeq: number;

  constructor(old: InboxSnapshot) {
    this.#old = old;
    this.lastSeq = old.lastSeq;
  }

  /** All that goes under an id, the latest first. */
  named(id: Mark): readonly Seen[] {
    return (this.#changed?.byId ?? this.#old.memory.byId).get(id) ?? [];
  }

  /** Notes what a known message is now. */
  update(seen: Seen, { id, substance }: Item, rotation: number): Seen {
    const { envelope, content } = substance;
    const isSame = seen.ids[0] === id && seen.rotation === rotation;
    if (isSame && seen.envelope === envelope && seen.content === content) return seen;
    const ids = [id, ...seen.ids.filter((known) => known !== id)].slice(0, MAX_IDS);
    return this.#put({ ...seen, ...substance, ids, rotation });
  }

  add({ id, substance }: Item, rotation: number): Seen {
    this.lastSeq += 1;
    return this.#put({ ...substance, seq: this.lastSeq, ids: [id], rotation, isDeleted: false });
  }

  /** The memory, with no more than `max` messages: the longest gone are forgotten, those of the list never. */
  end(arrivals: readonly Arrival[], max: number): Memory {
    const { memory } = this.#old;
    const present = new Set(arrivals.map(({ seen }) => seen.seq));
    const gone = new Set(memory.gone);
    for (const { seen } of this.#old.arrivals) if (!present.has(seen.seq)) gone.add(seen.seq);
    for (const seq of present) gone.delete(seq);
    if (!this.#changed) return { ...memory, gone };
    const { byId, bySeq } = this.#changed;
    for (const seq of gone) {
      if (bySeq.size <= max) break;
      this.#unname(bySeq.get(seq));
      bySeq.delete(seq);
      gone.delete(seq);
    }
    return { all: [...bySeq.values()], byId, gone };
  }

  #put(seen: Seen): Seen {
    this.#changed ??= {
      byId: new Map(this.#old.memory.byId),
      bySeq: new Map(this.#old.memory.all.map((item) => [item.seq, item])),
    };
    const { byId, bySeq } = this.#changed;
    this.#unname(bySeq.get(seen.seq));
    for (const id of seen.ids) byId.set(id, [seen, ...this.named(id)]);
    bySeq.set(seen.seq, seen);
    return seen;
  }

  #unname(seen: Seen | undefined): void {
    for (const id of seen?.ids ?? []) {
      const others = this.named(id).filter((other) => other !== seen);
      if (others.length > 0) this.#changed?.byId.set(id, others);
      else this.#changed?.byId.delete(id);
    }
  }
}
