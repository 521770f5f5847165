import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMarks, encodeMarks } from '../../src/live/mark-coding.ts';
import { MARK_BITS, markOf } from '../../src/live/marks.ts';

const mark = fc.oneof(
  fc.nat().map((n) => markOf(`${n}`)),
  fc.constantFrom(0, 1, 2 ** MARK_BITS - 1),
);
const set = fc.array(mark, { maxLength: 500 }).map((marks) => new Set(marks));

const decode = (bytes: Uint8Array, sets: number) => decodeMarks(Buffer.from(bytes), sets);

describe('sets of marks', () => {
  test('come back as they were, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(set, { maxLength: 3 }), (sets) => {
        expect(decode(encodeMarks(sets), sets.length)).toEqual(sets);
      }),
    );
  });

  test('come back where their marks stand as close or as far apart as can be', () => {
    const dense = new Set(Array.from({ length: 1_000 }, (_, i) => i));
    const high = new Set(Array.from({ length: 1_000 }, (_, i) => 2 ** MARK_BITS - 1 - i));
    const split = new Set([0, 2 ** MARK_BITS - 1]);
    expect(decode(encodeMarks([dense, high, split]), 3)).toEqual([dense, high, split]);
  });

  test.each([
    [200, 32],
    [10_000, 26],
  ])('of %i take less than %i bits a mark', (size, bits) => {
    const marks = new Set(Array.from({ length: size }, (_, i) => markOf(`message ${i}`)));
    expect(encodeMarks([marks]).length * 8).toBeLessThan(size * bits);
  });

  test('that are cut short are refused, wherever the cut is', () => {
    const bytes = encodeMarks([new Set([1, 2, 3].map((n) => markOf(`${n}`)))]);
    for (let length = 0; length < bytes.length - 1; length += 1) {
      expect(() => decode(bytes.subarray(0, length), 1)).toThrow(RangeError);
    }
  });

  test('that claim to be larger than their bytes are refused without the room for them being made', () => {
    expect(() => decode(new Uint8Array([255, 255, 255, 255, 255, 255]), 1)).toThrow(RangeError);
    expect(() => decode(new Uint8Array([255, 255, 255, 255, 0, 0]), 1)).toThrow(RangeError);
  });
});
