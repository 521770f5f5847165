import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../src/content/codes.ts';

const LENGTH = 100_000;

function fill(pattern: string): string {
  return pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH);
}

const words = [
  'code',
  'verification code',
  'code de',
  '验证码',
  'كود',
  'order number',
  'promo',
  'expires',
  'Text STOP to',
  '©',
];
const numbers = [
  '482913',
  '12 34 56',
  '4-8-2-9',
  'G-123456',
  'vM8xw',
  '٤٨٢٠١٧',
  '１２３４',
  '2024',
  '+1 555 010',
  '1,204.55',
];
const marks = [' ', '\n', '\t', ': ', '. ', '-', '*', '\u200b', '\u0000', '\ud800', '#', '(', '«'];
const piece = fc.oneof(fc.constantFrom(...words, ...numbers, ...marks), fc.string({ unit: 'binary', maxLength: 6 }));
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('gives well-formed codes, or none', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const found = codesOf({ subject, text: body });
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found.map(({ value }) => value)).size).toBe(found.length);
        for (const [index, { value, confidence, source, context }] of found.entries()) {
          expect(value).toMatch(/^[A-Za-z\d]+(?:-[A-Za-z\d]+)*$/);
          expect(value.replaceAll('-', '').length).toBeGreaterThanOrEqual(4);
          expect(value.length).toBeLessThanOrEqual(18);
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(confidence).toBeLessThanOrEqual(found[index - 1]?.confidence ?? 1);
          expect(['SUBJECT', 'BODY']).toContain(source);
          expect(context.length).toBeLessThanOrEqual(120);
          expect(context).not.toMatch(/[\n\t]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  // A rule that looks back and forth without bound takes minutes on these, and the test runs out of time.
  it.each(
    [
      '1',
      '1 ',
      '482913 ',
      '482913\n',
      '4821, ',
      'code ',
      'code 4829 ',
      'order number ',
      'a',
      'A1',
      'A ',
      '1-',
      'a@',
      'a.',
      '*',
      '#',
      'http://',
      'www.',
      '验证码123456，',
      '(1)',
      ' ',
      '\n',
      '\t1',
    ].map((pattern) => [pattern]),
  )('is looked at in bounded time: %j without end', (pattern) => {
    expect(codesOf({ subject: fill(pattern), text: fill(pattern) }).length).toBeLessThanOrEqual(5);
  });

  it('is looked at in its first thousand and its first hundred thousand characters', () => {
    const code = 'Your verification code is 482913.';
    expect(codesOf({ subject: '', text: `${fill('Lorem ipsum. ').slice(code.length)}${code}` })).toHaveLength(1);
    expect(codesOf({ subject: '', text: `${fill('Lorem ipsum. ')}${code}` })).toEqual([]);
    expect(codesOf({ subject: `${'x '.repeat(500)}${code}`, text: '' })).toEqual([]);
  });
});
