import { hash } from 'node:crypto';
import type { Message } from '../datasources/mail-source.ts';

/** The first 36 bits of a SHA-256, as a number. */
export type Mark = number;

export const MARK_BITS = 36;

/** Of `text`, alike in every process. */
export function markOf(text: string): Mark {
  return Number.parseInt(hash('sha256', text).slice(0, MARK_BITS / 4), 16);
}

/**
 * Of a message's id. An id that an upstream gives to another message later names that one by its generation, counted from 1.
 * Among the messages of one inbox, 36 bits are enough: that a new one is taken for one of 1,000 others has a probability of 1.5e-8.
 */
export function markOfId(id: string, generation = 1): Mark {
  return markOf(generation === 1 ? id : `${id}\n${generation}`);
}

/** What a message is, apart from its id: its sender, subject and time, and its content. */
export interface Substance {
  readonly envelope: Mark;
  readonly content: Mark;
}

export function substanceOf({ fromAddress, subject, receivedAt, content }: Message): Substance {
  return {
    envelope: markOf(JSON.stringify([fromAddress, subject, receivedAt?.getTime() ?? null])),
    content: markOf(content),
  };
}

/**
 * Names a message without its id, for an upstream whose ids do not last: by its substance and, since two mails may be equal in
 * all of that, by its place among its equals, counted from 1.
 */
export function markOfSubstance({ envelope, content }: Substance, count: number): Mark {
  return markOf(`${envelope} ${content} ${count}`);
}
