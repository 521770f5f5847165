import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/live/cursor.ts';
import { markOf } from '../../src/live/marks.ts';

const key = randomBytes(32);
const texts = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 });

/** The content of a cursor that covers the messages of these ids. */
const covering = (...ids: readonly string[]) => ({
  ids: new Set(ids.map(markOf)),
  substances: new Set(ids.map((id) => markOf(`content of ${id}`))),
});

describe('a cursor', () => {
  test('gives back what it was made of', () => {
    fc.assert(
      fc.property(texts, texts, (ids, contents) => {
        const covered = { ids: new Set(ids.map(markOf)), substances: new Set(contents.map(markOf)) };
        expect(decodeCursor(encodeCursor(covered, key), key)).toEqual(covered);
      }),
    );
  });

  test('stays under 2 KB for 200 messages, in characters that need no escape in a URL', () => {
    const cursor = encodeCursor(covering(...Array.from({ length: 200 }, (_, i) => `message ${i}`)), key);
    expect(cursor).toMatch(/^[\w-]{1,2047}$/);
  });

  test('is refused once a character of it changed, is missing or is added', () => {
    const cursor = encodeCursor(covering('one', 'two', 'three'), key);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...'AZaz09-_ =+'), (at, character) => {
        const changed = cursor.slice(0, at) + character + cursor.slice(at + 1);
        if (changed !== cursor) expect(() => decodeCursor(changed, key)).toThrow('was not given by this gateway');
        expect(() => decodeCursor(cursor.slice(0, at), key)).toThrow('was not given by this gateway');
        expect(() => decodeCursor(cursor + character, key)).toThrow('was not given by this gateway');
      }),
    );
  });

  test('means nothing under another key', () => {
    expect(() => decodeCursor(encodeCursor(covering('one'), key), randomBytes(32))).toThrow(
      'was not given by this gateway',
    );
  });

  test('that is anything else is refused with a typed error, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, key)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
      }),
    );
  });
});
