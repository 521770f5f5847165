import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReplyReader } from '../../../bench/compare/load/reply-reader.ts';

const WHOLE = 'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nhello world';
const CHUNKED = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nhello \r\n5\r\nworld\r\n0\r\n\r\n';

/** Feeds a reader what came, in pieces; gives what it read. */
function read(pieces: readonly string[]) {
  const replies: { status: number; bytes: number; body: string }[] = [];
  const reader = new ReplyReader((status, bytes) => {
    replies.push({ status, bytes, body: reader.body().toString() });
  }, true);
  for (const piece of pieces) reader.read(Buffer.from(piece));
  return replies;
}

/** The text cut at these places. */
function cut(text: string, places: readonly number[]): readonly string[] {
  const at = [...new Set([0, ...places.map((place) => place % text.length), text.length])].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

describe('a reply', () => {
  test.each([
    ['of a length that is told', WHOLE],
    ['in chunks', CHUNKED],
  ])('%s is read, however it is cut on its way', (_, text) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 8 }), (places) => {
        expect(read(cut(text, places))).toEqual([{ status: 200, bytes: 11, body: 'hello world' }]);
      }),
    );
  });

  test('of nothing is one', () => {
    expect(read(['HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n'])).toEqual([
      { status: 204, bytes: 0, body: '' },
    ]);
  });

  test('is told with its status, whatever that is', () => {
    expect(read(['HTTP/1.1 429 Too Many Requests\r\ncontent-length: 2\r\n\r\nno'])[0]?.status).toBe(429);
  });

  test('comes after another on the same connection', () => {
    expect(read([WHOLE, CHUNKED, WHOLE]).map(({ body }) => body)).toEqual(Array(3).fill('hello world'));
  });

  test('that is longer than it says, or of no length, is a fault', () => {
    expect(() => read(['HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nyes'])).toThrow('More came');
    expect(() => read(['HTTP/1.1 200 OK\r\n\r\n'])).toThrow('no known length');
  });
});
