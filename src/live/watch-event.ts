import type { Message, MessageRef } from '../datasources/mail-source.ts';

/** A message that the watcher lacked. */
export interface ArrivalEvent {
  readonly kind: 'arrival';
  readonly message: Message;
  /** Covers it and all before it. Made when it is first asked for. */
  readonly cursor: string;
}

/** A message that the watcher was given, or that was there when it began, is gone. */
export interface RemovalEvent {
  readonly kind: 'removal';
  readonly ref: MessageRef;
  readonly cursor: string;
}

export type FeedState = 'LIVE' | 'DELAYED' | 'STALLED';

/** The feed goes faster or slower than before. */
export interface StateEvent {
  readonly kind: 'state';
  readonly state: FeedState;
  readonly nextPollAt: Date | null;
  /** What holds it back, for people; null when nothing does. */
  readonly reason: string | null;
}

export type FeedEndReason = 'DELETED' | 'RENAMED' | 'EXPIRED' | 'REVOKED' | 'STOPPED';

/** Why a feed is over. */
export interface FeedEnd {
  readonly reason: FeedEndReason;
  /** Where the inbox was renamed to. */
  readonly newAddress?: string;
  /** What watchers are told where the end is a failure. */
  readonly error?: unknown;
}

/** The inbox or the feed is over; nothing comes after it. */
export interface EndEvent {
  readonly kind: 'end';
  readonly address: string;
  readonly end: FeedEnd;
}

export type WatchEvent = ArrivalEvent | RemovalEvent | StateEvent | EndEvent;
