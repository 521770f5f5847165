import { describe, expect, test } from 'vitest';
import { HtmlTooComplex, MAX_HTML_LENGTH, safeHtml } from '../../src/content/safe-html.ts';

const safe = (html: string) => safeHtml(html, { keepRemote: true, files: [] }).pieces.join('');
const MEGABYTE = 1024 * 1024;
const fill = (unit: string, length = MEGABYTE) => unit.repeat(length / unit.length);
const each = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

describe('a mail that would take too long is turned away', () => {
  test.each([
    [
      'is longer than the bound',
      fill('a ', MAX_HTML_LENGTH + 2),
      'The HTML has more characters than the 2,097,152 that are read.',
    ],
    [
      'has a megabyte of nested tables',
      fill('<table><tr><td>'),
      'The HTML has more tags than the 20,000 that are read.',
    ],
    ['has a megabyte of <', fill('<'), 'The HTML has more tags than the 20,000 that are read.'],
    ['has a megabyte of links begun', fill('<a '), 'The HTML has more tags than the 20,000 that are read.'],
    [
      'has 100,000 elements with a style',
      each(100_000, () => '<p style=a>'),
      'The HTML has more tags than the 20,000 that are read.',
    ],
    ['has a megabyte of &', fill('&'), 'The HTML has more character references than the 200,000 that are read.'],
    [
      'has 100,000 attributes on one element',
      `<p ${each(100_000, (index) => `a${index} `)}>`,
      'The HTML has more attributes in a tag than the 256 that are read.',
    ],
    [
      'has 100,000 attributes',
      each(1_000, () => `<p ${each(100, (index) => `a${index} `)}>`),
      'The HTML has more attributes than the 40,000 that are read.',
    ],
    [
      'has a thousand elements within each other',
      each(1_000, () => '<b>'),
      'The HTML has more elements within each other than the 512 that are read.',
    ],
    [
      'has a thousand tables within each other',
      each(1_000, () => '<table><tr><td>'),
      'The HTML has more elements within each other than the 512 that are read.',
    ],
    [
      'has an image of 5 MB within it',
      `<img src="data:image/png;base64,${fill('A', 5 * MEGABYTE)}">`,
      'The HTML has more characters than the 2,097,152 that are read.',
    ],
    [
      'has addresses that are written in several times their length',
      fill(`<a href="//a/${'\u6F22'.repeat(900)}">x</a>`, MAX_HTML_LENGTH),
      'The HTML has more characters than the 4,194,304 that are written.',
    ],
    [
      'is text that takes references',
      fill('>', MAX_HTML_LENGTH),
      'The HTML has more characters than the 4,194,304 that are written.',
    ],
    [
      'has an attribute of quotes as long as the mail',
      `<p title='${fill('"', MAX_HTML_LENGTH - 100)}'>x</p>`,
      'The HTML has more characters than the 4,194,304 that are written.',
    ],
  ])('when it %s', (_, html, message) => {
    expect(() => safe(html)).toThrow(HtmlTooComplex);
    expect(() => safe(html)).toThrow(message);
  });
});

describe('a large mail is read', () => {
  test.each([
    ['plain text as long as the bound', fill('a ', MAX_HTML_LENGTH), `${fill('a ', MAX_HTML_LENGTH)}`],
    ['comments that do not end', fill('<!-- '.padEnd(256)), ''],
    ['sections of XML that do not end', fill('<![CDATA['.padEnd(256)), ''],
    ['a link as long as the mail', `<a href="https://a.test/${fill('x')}">y</a>`, '<span>y</span>'],
    ['a style as long as the mail', `<p style="${fill('color:red;')}">y</p>`, '<p>y</p>'],
    ['a srcset as long as the mail', `<img srcset="${fill('https://a.test/x 1x, ')}">`, '<img />'],
    ['a title as long as the mail', `<p title="${fill('x')}">y</p>`, '<p>y</p>'],
    ['a tag that does not end', `<p title="${fill('x')}`, ''],
    ['a script that does not end', `a<script>${fill('x')}`, 'a'],
    ['a name as long as the mail', `<${fill('x')}>y`, 'y'],
    ['an attribute as long as the mail', `<p ${fill('x')}=1>y</p>`, '<p>y</p>'],
    ['end tags of nothing', fill('</p>', 80_000), ''],
    ['white space in a style', `<p style="color:red${fill(' ', 8_000)}!${fill(' ', 8_000)}x">y</p>`, '<p>y</p>'],
  ])('%s', (_, html, expected) => {
    const box = '<div style="overflow:auto;contain:content">';
    expect(safe(html)).toBe(expected && `${box}${expected}</div>`);
  });

  test('elements that are not closed do not make more elements than there are tags', () => {
    const html = safe(
      each(5_000, (index) => `<p><font size=${index % 7}><b><div>x</div>`.slice(0, index % 100 === 0 ? undefined : 3)),
    );
    expect(html.split('<').length).toBeLessThan(12_000);
  });
});
