import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeGlobalId, encodeGlobalId, joinKey, keyOfType, splitKey } from '../../src/schema/global-id.ts';
import { messageKey, readMessageKey } from '../../src/schema/message-key.ts';

const wellFormed = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());
const base64url = (text: string) => Buffer.from(text).toString('base64url');

describe('a global id', () => {
  test('gives back its type and key, whatever the key is', () => {
    fc.assert(
      fc.property(fc.constantFrom('Inbox', 'Message'), wellFormed, (typename, key) => {
        const id = encodeGlobalId(typename, key);
        expect(id).toMatch(/^[\w-]+$/);
        expect(decodeGlobalId(id)).toEqual({ typename, id: key });
      }),
    );
  });

  test.each([
    '',
    'garbage!',
    base64url('Inbox'),
    base64url(':key'),
    `${base64url('Inbox:a')}=`,
    ` ${base64url('Inbox:a')}`,
  ])('is not made of %j', (id) => {
    expect(() => decodeGlobalId(id)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', context: { field: ['id'] } }),
    );
  });

  test('has one form: a changed one names another object or none', () => {
    const id = encodeGlobalId('Message', 'box@mail.test/m1');
    fc.assert(
      fc.property(fc.nat(id.length - 1), fc.constantFrom(...'AZaz09-_=+/ .'), (index, character) => {
        const changed = id.slice(0, index) + character + id.slice(index + 1);
        fc.pre(changed !== id);
        let decoded: unknown;
        try {
          decoded = decodeGlobalId(changed);
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
          return;
        }
        expect(decoded).not.toEqual(decodeGlobalId(id));
      }),
    );
  });

  test('is asked for by its type, and says which it is where it is of another', () => {
    const id = encodeGlobalId('Inbox', 'box@mail.test');
    expect(keyOfType(id, 'Inbox')).toBe('box@mail.test');
    expect(() => keyOfType(id, 'Message')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/Inbox.*Message/) }),
    );
  });
});

describe('a key of several parts', () => {
  test('gives back its parts, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(wellFormed, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(splitKey(joinKey(...parts), parts.length)).toEqual(parts);
        expect(splitKey(joinKey(...parts), parts.length + 1)).toBeNull();
      }),
    );
  });

  test.each(['%', 'a/%zz', '%ff/b'])('is none where it is %j', (key) => {
    expect(splitKey(key, key.split('/').length)).toBeNull();
  });
});

describe("a message's key", () => {
  test('is its inbox and its id', () => {
    const ref = { inbox: 'a/b@mail.test', id: 'x/y z' };
    expect(readMessageKey(messageKey(ref))).toEqual(ref);
  });

  test.each(['', '/', 'box', 'box/', '/m1', 'box/m1/0', '%/m1'])('is not %j', (key) => {
    expect(readMessageKey(key)).toBeNull();
  });
});
