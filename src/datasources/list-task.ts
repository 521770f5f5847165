import { hash } from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import { isGatewayError } from '../errors.ts';
import type { Message } from './mail-source.ts';
import { parseObject } from './reply-body.ts';
import { readMessages } from './wire.ts';

/** A large reply to be read as the list of an inbox, in another thread. */
export interface ListTask {
  /** Given to the thread for good. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly status: number;
  readonly contentType: string;
  readonly inbox: string;
  readonly utcOffset: string;
  /** Fingerprints of the messages that are known, one after the other. */
  readonly known: Uint8Array;
  /** Where the messages are put, in batches. */
  readonly port: MessagePort;
}

/** Some messages of the list, in its order. */
export interface Batch {
  /** Of one that is known, its place among these. */
  readonly messages: readonly (Message | number)[];
  /** SHA-256 of the content of each one that is not known. */
  readonly contentHashes: readonly string[];
}

/** What a reply was read as. */
export type ListOutcome =
  | { readonly kind: 'list'; readonly batches: number; readonly fingerprints: Uint8Array; readonly flaws: Flaws }
  /** A success that says that it is none, or an error in its place. */
  | { readonly kind: 'refusal' }
  | { readonly kind: 'no list'; readonly flaws: Flaws }
  | {
      readonly kind: 'error';
      readonly code: 'UPSTREAM_BLOCKED' | 'UPSTREAM_INVALID_RESPONSE';
      readonly message: string;
    };

/** How often each field was found wanting. */
export type Flaws = ReadonlyMap<string, number>;

/** Bytes of a fingerprint. */
export const FINGERPRINT = 32;

/** What a batch comes to at most, a larger message apart: what it takes to receive one is a part of a turn. Characters. */
const BATCH_CHARACTERS = 262_144;
/** Messages and attachments of a batch at most. */
const BATCH_ITEMS = 500;

/** Reads the reply, and puts its messages into the port. */
export function runListTask({ body, status, contentType, inbox, utcOffset, known, port }: ListTask): ListOutcome {
  const flaws = new Map<string, number>();
  const onFlaw = (field: string) => void flaws.set(field, (flaws.get(field) ?? 0) + 1);
  try {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const object = parseObject(bytes, { statusCode: status, headers: { 'content-type': contentType } });
    if (object.status === false) return { kind: 'refusal' };
    const list = readMessages(object, inbox, bytes.length, { utcOffset, onFlaw });
    if (!list) return { kind: 'no list', flaws };
    return { kind: 'list', ...post(list.messages, known, port), flaws };
  } catch (error) {
    if (!isGatewayError(error, 'UPSTREAM_BLOCKED', 'UPSTREAM_INVALID_RESPONSE')) throw error;
    return { kind: 'error', code: error.code as 'UPSTREAM_BLOCKED', message: error.message };
  } finally {
    port.close();
  }
}

function post(messages: readonly Message[], known: Uint8Array, port: MessagePort) {
  const places = placesOf(known);
  const fingerprints = Buffer.alloc(messages.length * FINGERPRINT);
  let batches = 0;
  let batch: (Message | number)[] = [];
  let contentHashes: string[] = [];
  let [characters, items] = [0, 0];
  const send = () => {
    port.postMessage({ messages: batch, contentHashes } satisfies Batch);
    batches += 1;
    [batch, contentHashes, characters, items] = [[], [], 0, 0];
  };
  for (const [i, message] of messages.entries()) {
    const hashed = hash('sha256', message.content);
    const fingerprint = fingerprintOf(message, hashed);
    fingerprints.set(fingerprint, i * FINGERPRINT);
    const place = places.get(fingerprint.toString('latin1'));
    items += 1;
    if (place === undefined) {
      characters += message.content.length + message.subject.length;
      items += message.attachments.length;
      contentHashes.push(hashed);
    }
    batch.push(place ?? message);
    if (characters >= BATCH_CHARACTERS || items >= BATCH_ITEMS) send();
  }
  if (batch.length > 0) send();
  return { batches, fingerprints };
}

function placesOf(known: Uint8Array): ReadonlyMap<string, number> {
  const bytes = Buffer.from(known.buffer, known.byteOffset, known.byteLength);
  const places = new Map<string, number>();
  for (let at = 0; at < bytes.length; at += FINGERPRINT) {
    places.set(bytes.toString('latin1', at, at + FINGERPRINT), at / FINGERPRINT);
  }
  return places;
}

/** Alike for messages that are equal in everything, and for no others. */
function fingerprintOf(message: Message, hashed: string): Buffer {
  const { content, receivedAt, ...rest } = message;
  // In UTF-8, in which it is hashed, lone surrogates are all alike.
  const exact = content.isWellFormed() ? hashed : content;
  return hash('sha256', JSON.stringify([rest, receivedAt?.getTime() ?? null, exact]), 'buffer');
}
