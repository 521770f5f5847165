import type { WireMessage } from './mailbox.ts';
import { COUNTER, listOf } from './mailbox.ts';

/** The reply that lists an inbox, with its head: made once, and given as it is. */
export interface Body {
  readonly bytes: Buffer;
  /** Of its JSON. Bytes. */
  readonly length: number;
  /** Where the counter stands; -1 where there is none. */
  readonly counterAt: number;
  readonly seed: number;
  readonly messages: readonly WireMessage[];
}

function reply(status: string, json: Buffer | string, headers = ''): Buffer {
  const length = Buffer.byteLength(json);
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n${headers}content-length: ${length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(json)]);
}

/** A quota that nobody uses up. */
const QUOTA = 'X-RateLimit-Limit: 900000000\r\nX-RateLimit-Used: 1\r\nX-RateLimit-Remaining: 899999999\r\n';

export const NOT_FOUND = reply('404 Not Found', '{"status":false,"message":"Not found"}');
export const REFUSED = reply('401 Unauthorized', '{"status":false,"message":"Unauthenticated"}');

/** @param seed of what its messages are made of */
export function bodyOf(address: string, seed: number, messages: readonly WireMessage[]): Body {
  const json = listOf(address, messages);
  const bytes = reply('200 OK', json, QUOTA);
  return { bytes, length: json.length, counterAt: bytes.indexOf(COUNTER), seed, messages };
}

/** The same with a number where the counter stands, so that it is not quite what was given before. */
export function numbered({ bytes, counterAt }: Body, count: number): Buffer {
  if (counterAt < 0) return bytes;
  const copy = Buffer.from(bytes);
  copy.write(String(count % 10 ** COUNTER.length).padStart(COUNTER.length, '0'), counterAt, 'latin1');
  return copy;
}
