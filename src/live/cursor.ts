import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { GatewayError } from '../errors.ts';

/** Names a message in cursors and snapshots: 48 bits of a hash of its id, as base64url (8 characters). */
export type Identity = string;

const IDENTITY_BYTES = 6;
const VERSION = 1;
/** Enough that nobody guesses one, short enough for a cursor that stands in every event. */
const TAG_BYTES = 12;

/**
 * A message is what the upstream calls it: its time may repeat or go back, its place in the list may change, its seen flag and
 * content may change, and it stays the same message. 48 bits tell apart the messages of one inbox: at 1,000 of them, two
 * collide with a probability of 2e-9.
 */
export function identityOf(messageId: string): Identity {
  return createHash('sha256').update(messageId).digest().subarray(0, IDENTITY_BYTES).toString('base64url');
}

function tag(body: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(body).digest().subarray(0, TAG_BYTES);
}

/**
 * Writes the identities that a watcher has been given as a cursor: a version byte, 6 bytes an identity, a 12-byte tag, in
 * base64url. 200 messages take 1,618 characters.
 *
 * @param key the credential's cursor key: a cursor means nothing to another credential
 */
export function encodeCursor(identities: Iterable<Identity>, key: Buffer): string {
  const parts = [Buffer.from([VERSION])];
  for (const identity of identities) parts.push(Buffer.from(identity, 'base64url'));
  const body = Buffer.concat(parts);
  return Buffer.concat([body, tag(body, key)]).toString('base64url');
}

/** Reads a cursor back; one that was changed, cut short or made for another credential is BAD_USER_INPUT. */
export function decodeCursor(cursor: string, key: Buffer): Set<Identity> {
  const bytes = Buffer.from(cursor, 'base64url');
  const body = bytes.subarray(0, Math.max(0, bytes.length - TAG_BYTES));
  // Compared as text too: base64url readers skip what they do not know, and one cursor should have one form.
  const isWhole = body.length > 0 && (body.length - 1) % IDENTITY_BYTES === 0 && bytes.toString('base64url') === cursor;
  if (!isWhole || body[0] !== VERSION || !timingSafeEqual(tag(body, key), bytes.subarray(body.length))) {
    throw new GatewayError(
      'BAD_USER_INPUT',
      'This cursor was not given by this gateway for this credential. Take one from Inbox.cursor or from an event, or leave `after` out.',
      { context: { field: ['after'] } },
    );
  }
  const identities = new Set<Identity>();
  for (let at = 1; at < body.length; at += IDENTITY_BYTES) {
    identities.add(body.subarray(at, at + IDENTITY_BYTES).toString('base64url'));
  }
  return identities;
}
