import fc from 'fast-check';
import { expect, test } from 'vitest';
import { substringTest } from '../../src/content/substring.ts';

/** Long enough that the engine's own search is not asked. */
const LONG = 3_000;
const few = (max: number) => fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: max });

test('finds what the engine finds, also in texts that are too long for it', () => {
  fc.assert(
    fc.property(few(6), few(40), few(6), (piece, other, end) => {
      const text = piece.repeat(LONG) + other + piece.repeat(LONG);
      for (const wanted of [other, piece.repeat(1_500) + end, end + piece.repeat(1_500), text, `${text}a`]) {
        expect(substringTest(wanted)(text)).toBe(text.includes(wanted));
      }
    }),
    { numRuns: 60 },
  );
});

test('takes a moment for what takes the engine minutes', () => {
  // Within the time of a test a hundred times over; one `includes` of these is longer than that.
  const text = 'a'.repeat(1_000_000);
  const half = 'a'.repeat(60_000);
  for (const wanted of [`${half}b${half}`, `${half.slice(0, 30_000)}b${half}`, `b${half}`, `${half}b`]) {
    const isIn = substringTest(wanted);
    for (let i = 0; i < 25; i += 1) expect(isIn(text)).toBe(false);
    expect(isIn(`${text}${wanted}`)).toBe(true);
  }
});
