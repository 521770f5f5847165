import { createHmac, timingSafeEqual } from 'node:crypto';
import { GatewayError } from '../errors.ts';
import { decodeMarks, encodeMarks } from './mark-coding.ts';
import type { Mark } from './marks.ts';

/** The messages that a watcher has been given, each by both of its names. */
export interface Covered {
  /** Marks of ids, and of the substance of those messages whose ids mean nothing any more. */
  readonly ids: ReadonlySet<Mark>;
  /** Marks of substance, for when all ids have changed. */
  readonly substances: ReadonlySet<Mark>;
}

const VERSION = 2;
/** Enough that nobody guesses one, short enough for a cursor that stands in every event. */
const TAG_BYTES = 12;

function tag(body: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(body).digest().subarray(0, TAG_BYTES);
}

/**
 * Writes what a watcher has been given as a cursor: a version byte, the two sets of marks (mark-coding.ts), a 12-byte tag, in
 * base64url. 200 messages take about 2,000 characters.
 *
 * @param key the credential's cursor key: a cursor means nothing to another credential
 */
export function encodeCursor({ ids, substances }: Covered, key: Buffer): string {
  const body = Buffer.concat([Buffer.from([VERSION]), encodeMarks([ids, substances])]);
  return Buffer.concat([body, tag(body, key)]).toString('base64url');
}

/** Reads a cursor back; one that was changed, cut short or made for another credential is BAD_USER_INPUT. */
export function decodeCursor(cursor: string, key: Buffer): Covered {
  const bytes = Buffer.from(cursor, 'base64url');
  const body = bytes.subarray(0, Math.max(0, bytes.length - TAG_BYTES));
  // Compared as text too: base64url readers skip what they do not know, and one cursor should have one form.
  const isWhole = body.length > 0 && bytes.toString('base64url') === cursor;
  if (!isWhole || body[0] !== VERSION || !timingSafeEqual(tag(body, key), bytes.subarray(body.length))) throw foreign();
  try {
    const [ids, substances] = decodeMarks(body.subarray(1), 2) as [Set<Mark>, Set<Mark>];
    return { ids, substances };
  } catch {
    // Sealed with the right key all the same, so whoever has that key has made it up.
    throw foreign();
  }
}

function foreign(): GatewayError {
  return new GatewayError(
    'BAD_USER_INPUT',
    'This cursor was not given by this gateway for this credential. Take one from Inbox.cursor or from an event, or leave `after` out.',
    { context: { field: ['after'] } },
  );
}
