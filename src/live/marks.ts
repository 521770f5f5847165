import { hash } from 'node:crypto';
import type { Message } from '../datasources/mail-source.ts';
import { contentHash } from '../datasources/message-identity.ts';

/** The first 36 bits of a SHA-256, as a number. */
export type Mark = number;

export const MARK_BITS = 36;

/** Of `text`, alike in every process. */
export function markOf(text: string): Mark {
  return markFrom(hash('sha256', text));
}

/** @param hashed a SHA-256 in hexadecimal */
function markFrom(hashed: string): Mark {
  return Number.parseInt(hashed.slice(0, MARK_BITS / 4), 16);
}

/**
 * Of a message's id. Among the messages of one inbox, 36 bits are enough: that a new one is taken for one of 1,000 others has a
 * probability of 1.5e-8.
 */
export function markOfId(id: string): Mark {
  return markOf(id);
}

/** What a message is, apart from its id: its sender, subject and time, and its content. */
export interface Substance {
  readonly envelope: Mark;
  readonly content: Mark;
  /** Of both. */
  readonly whole: Mark;
}

export function substanceOf(message: Message): Substance {
  const { fromAddress, subject, receivedAt } = message;
  const envelope = markOf(JSON.stringify([fromAddress, subject, receivedAt?.getTime() ?? null]));
  // Of a large list, hashed where that was read.
  const content = markFrom(contentHash(message));
  return { envelope, content, whole: markOf(`${envelope} ${content}`) };
}

/**
 * Names a message without its id, for an upstream whose ids do not last: by its substance and, since two mails may be equal in
 * all of that, by its place among its equals, counted from 1.
 */
export function markOfSubstance({ whole }: Substance, place: number): Mark {
  return place === 1 ? whole : markOf(`${whole} ${place}`);
}
