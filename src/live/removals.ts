import type { InboxSnapshot } from './inbox-snapshot.ts';

/** A message that has gone from its inbox. */
export interface Removal {
  /** Counts removals from 1. */
  readonly no: number;
  /** The place of the message in the order of arrival. */
  readonly seq: number;
  /** The upstream's last id of it. */
  readonly messageId: string;
}

/** The messages that have gone from an inbox while its feed ran. */
export interface Removals {
  /** The latest, oldest first. */
  readonly log: readonly Removal[];
  readonly lastNo: number;
  /** Ids of those that one list did not show, by their place. */
  readonly missing: ReadonlyMap<number, string>;
  /** The places of those that are in the log, or were: a message that comes back is not removed a second time. */
  readonly told: ReadonlySet<number>;
}

export const NO_REMOVALS: Removals = { log: [], lastNo: 0, missing: new Map(), told: new Set() };

/** Removals that are kept for watchers that read slowly, or as many as one list brought. */
const MAX_LOG = 1_000;
/** Places that are remembered as told; more than a feed remembers messages, in an inbox of a usual size. */
const MAX_TOLD = 5_000;

/** A list may leave a message out once and show it again, so a second one has to bear out that it is gone. */
export function noteMissing(removals: Removals, before: InboxSnapshot, after: InboxSnapshot): Removals {
  if (before.arrivals === after.arrivals && removals.missing.size === 0) return removals;
  const present = new Set(after.arrivals.map(({ seen }) => seen.seq));
  const ids = new Set(after.list.messages.map(({ id }) => id));
  // An id that another message has been given is not gone: who is told so would drop the one that has it now.
  const gone = [...removals.missing].filter(([seq, id]) => !present.has(seq) && !ids.has(id));
  const missing = new Map<number, string>();
  for (const { seen, message } of before.arrivals) {
    if (!present.has(seen.seq) && !removals.told.has(seen.seq)) missing.set(seen.seq, message.id);
  }
  return log({ ...removals, missing }, gone);
}

/** Of a message that was deleted through the gateway, there is nothing to bear out. */
export function noteDeleted(removals: Removals, { arrivals }: InboxSnapshot, id: string): Removals {
  const deleted = arrivals.find(({ message }) => message.id === id);
  return deleted && !removals.told.has(deleted.seen.seq) ? log(removals, [[deleted.seen.seq, id]]) : removals;
}

/** The first removal after the one of that number that is still kept. */
export function removalAfter({ log, lastNo }: Removals, no: number): Removal | undefined {
  return log[Math.max(0, log.length - (lastNo - no))];
}

function log(removals: Removals, gone: readonly (readonly [number, string])[]): Removals {
  if (gone.length === 0) return removals;
  const { lastNo } = removals;
  const news = gone.map(([seq, messageId], i) => ({ no: lastNo + 1 + i, seq, messageId }));
  return {
    ...removals,
    log: [...removals.log, ...news].slice(-Math.max(MAX_LOG, news.length)),
    lastNo: lastNo + news.length,
    told: new Set([...removals.told, ...news.map(({ seq }) => seq)].slice(-Math.max(MAX_TOLD, news.length))),
  };
}
