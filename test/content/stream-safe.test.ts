import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/content/read-body.ts';
import { streamSafe } from '../../src/content/stream-safe.ts';

/** Two marks of different classes, which normalization has to sort. */
const PAIR = '\u0301\u0323';
const MARKS = PAIR.repeat(500_000);
const KEPT = PAIR.repeat(15);

describe('a text that is safe to be normalized', () => {
  test.each([
    ['no letter', MARKS, KEPT],
    ['a letter', `a${MARKS}b`, `a${KEPT}b`],
    ['a blank', `a ${MARKS} b`, `a ${KEPT} b`],
    ['one too many', `a${'\u0301'.repeat(31)}`, `a${'\u0301'.repeat(30)}`],
    ['each letter', `a${MARKS}b${MARKS}`, `a${KEPT}b${KEPT}`],
    [
      'marks that are pairs of surrogates',
      `a${'\u{1d165}\u{1d16d}'.repeat(90)}b`,
      `a${'\u{1d165}\u{1d16d}'.repeat(15)}b`,
    ],
    ['marks that compatibility forms make', `ｶ${'\uff9e\u0301'.repeat(90)}`, `ｶ${'\uff9e\u0301'.repeat(15)}`],
  ])('has 30 marks of those after %s', (_, text, safe) => {
    expect(streamSafe(text)).toBe(safe);
  });

  test.each([
    ['nothing', ''],
    ['as many marks as may be', `a${KEPT}b${KEPT}`],
    ['a family', '👩‍👩‍👧‍👦'.repeat(20)],
    ['hands of a colour', '👍🏽'.repeat(40)],
    ['keycaps', '1️⃣2️⃣3️⃣'.repeat(20)],
    ['flags of regions', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'.repeat(20)],
    ['Devanagari', 'क्षत्रिय हिन्दी '.repeat(20)],
    ['Thai', 'กำลังไปที่นั่น'.repeat(20)],
    ['Tibetan', 'བསྒྲུབས་ རྫོགས་'.repeat(20)],
    ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים '.repeat(20)],
    ['Arabic with vowels', 'بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ '.repeat(20)],
    ['Vietnamese in pieces', 'Tiếng Việt được viết '.normalize('NFD').repeat(20)],
    ['a letter that is struck and stacked', 'Z̴̢̛͖̲̻̳̈́̀̔ą̷̛l̸̡̛g̵̢o̶̢'],
    ['halves of pairs', '\ud834'.repeat(100)],
  ])('keeps %s', (_, text) => {
    expect(streamSafe(text)).toBe(text);
  });

  test('has no longer run of marks, and all else as it was', () => {
    const unit = fc.constantFrom(
      '\u0301',
      '\u0323',
      '\u{1d165}',
      '\uff9e',
      '\u20e3',
      'a',
      '😀',
      '\ud834',
      '\udc00',
      ' ',
    );
    const run = fc.tuple(unit, fc.integer({ min: 0, max: 70 })).map(([piece, count]) => piece.repeat(count));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
        const text = runs.join('');
        const safe = streamSafe(text);
        const parts = text.match(/[\p{M}\uff9e]+|[^\p{M}\uff9e]+/gu) ?? [];
        const expected = parts.map((part) => (/^[\p{M}\uff9e]/u.test(part) ? [...part].slice(0, 30).join('') : part));
        expect(safe).toBe(expected.join(''));
        expect(streamSafe(safe)).toBe(safe);
      }),
    );
  });
});

describe('marks in a row, in a mail', () => {
  const mail = (isHtml: boolean, content: string) => readBody({ isHtml, content });

  test.each<[string, boolean, string, string]>([
    ['plain text', false, `a${MARKS}b`, `a${KEPT}b`],
    ['plain text, with control characters between', false, `a${`${PAIR}\0`.repeat(300_000)}b`, `a${KEPT}b`],
    ['HTML', true, `<p>a${MARKS}b`, `a${KEPT}b`],
    ['HTML, in elements of their own', true, `a${'<b>\u0301</b>\u0323'.repeat(80_000)}b`, `a${KEPT}b`],
    ['HTML, with blanks of no width between', true, `a${`${PAIR}\u200b`.repeat(300_000)}b`, `a${KEPT}b`],
    ['HTML, preformatted', true, `<pre>a${MARKS}b`, `a${KEPT}b`],
    ['the words for an image', true, `<img alt="a${MARKS}b">`, `a${KEPT}b`],
  ])('are 30 at most in %s', (_, isHtml, content, text) => {
    expect(mail(isHtml, content).text).toBe(text);
  });

  test.each([
    ['a link', `<a href="https://a.example">a${MARKS}b</a>`],
    ['an image in a link', `<a href="https://a.example"><img alt="a${MARKS}b"></a>`],
    ['an area of an image', `<map><area href="https://a.example" alt="a${MARKS}b"></map>`],
  ])('are 30 at most in the text of %s', (_, content) => {
    expect(mail(true, content).links).toEqual([expect.objectContaining({ text: `a${KEPT}b` })]);
  });

  test.each([true, false])('are 30 at most in the text of a URL, where the mail is HTML: %s', (isHtml) => {
    const [link] = mail(isHtml, `see https://a.example/a${PAIR.repeat(300)}b there`).links;
    expect(link?.text).toBe(`https://a.example/a${KEPT}b`);
  });
});
