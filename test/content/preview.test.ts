import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewOf } from '../../src/content/text.ts';

describe('a preview', () => {
  test.each<[string, number, string]>([
    ['Short', 10, 'Short'],
    ['', 10, ''],
    [' \n\t ', 10, ''],
    ['Just right', 10, 'Just right'],
    ['Just right ', 10, 'Just right'],
    ['A bit too long', 10, 'A bit too…'],
    ['One\n\nTwo\t three', 20, 'One Two three'],
    ['\n\n  Hello', 5, 'Hello'],
    ['Hello', 1, '…'],
    ['Hello', 0, ''],
    ['Hello', -3, ''],
    ['Hello', Number.NaN, ''],
    ['Hello', 2.9, 'H…'],
    ['Hello', Number.POSITIVE_INFINITY, 'Hello'],
    ['a b'.repeat(400), 9, 'a ba ba…'],
  ])('of %j in %d is %j', (text, length, preview) => {
    expect(previewOf(text, length)).toBe(preview);
  });

  test.each<[string, number, string]>([
    ['cafe\u0301 au lait', 5, 'caf…'],
    ['ok 👩‍👩‍👧‍👦 family', 12, 'ok…'],
    ['🇩🇪🇫🇷🇯🇵', 7, '🇩🇪…'],
    ['👍🏽👍🏽', 5, '👍🏽…'],
    ['क्षत्रिय', 4, 'क्ष…'],
    ['한국어 메일', 4, '한국어…'],
    ['กำลัง', 3, 'กำ…'],
  ])('of %j in %d cuts no character: %j', (text, length, preview) => {
    expect(previewOf(text, length)).toBe(preview);
  });

  test('of one character that is longer than allowed is an ellipsis', () => {
    expect(previewOf(`e${'\u0301'.repeat(500)}`, 20)).toBe('…');
  });

  test('looks at no more of a long text than it needs', () => {
    expect(previewOf('x'.repeat(1_000_000), 5)).toBe('xxxx…');
    expect(previewOf(`${' '.repeat(1_000_000)}x`, 5)).toBe('x');
    expect(previewOf('a b '.repeat(200_000), 799_998)).toHaveLength(799_998);
  });

  test('collapses white space however long it is, and wherever it stands', () => {
    for (let before = 240; before < 270; before += 1) {
      const text = `${'x'.repeat(before)}${' \n'.repeat(300)}y ${'\u3000'.repeat(before)}z`;
      expect(previewOf(text, 1_000)).toBe(`${'x'.repeat(before)} y z`);
      expect(previewOf(text, before + 3)).toBe(`${'x'.repeat(before)} y…`);
      expect(previewOf(text, before + 2)).toBe(`${'x'.repeat(before)}…`);
    }
  });

  test('is the whole text where only white space is too much', () => {
    expect(previewOf(`\n${'word '.repeat(2_000)}${'\n'.repeat(5_000)}`, 9_999)).toBe('word '.repeat(2_000).trim());
  });

  test('is one well-formed line of at most that length, and a beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 0, max: 40 }), (text, length) => {
        const preview = previewOf(text, length);
        expect(preview.length).toBeLessThanOrEqual(length);
        expect(preview.isWellFormed()).toBe(true);
        expect(preview).not.toMatch(/[\n\r\t]|^ | $/);
        const line = text.replace(/\s+/g, ' ').trim().toWellFormed();
        expect(preview === line || line.startsWith(preview.slice(0, -1))).toBe(true);
      }),
    );
  });
});
