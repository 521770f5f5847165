import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor, identityOf } from '../../src/live/cursor.ts';

const key = randomBytes(32);
const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 300 });

describe('a cursor', () => {
  test('gives back the identities it was made of', () => {
    fc.assert(
      fc.property(ids, (messageIds) => {
        const identities = messageIds.map(identityOf);
        expect([...decodeCursor(encodeCursor(identities, key), key)]).toEqual(identities);
      }),
    );
  });

  test('stays under 2 KB for 200 messages, in characters that need no escape in a URL', () => {
    const cursor = encodeCursor(
      Array.from({ length: 200 }, (_, i) => identityOf(`message ${i}`)),
      key,
    );
    expect(cursor).toMatch(/^[\w-]{1,2047}$/);
  });

  test('is refused once a character of it changed, is missing or is added', () => {
    const cursor = encodeCursor(['one', 'two', 'three'].map(identityOf), key);
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
    expect(() => decodeCursor(encodeCursor([identityOf('one')], key), randomBytes(32))).toThrow(
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
