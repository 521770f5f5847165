import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeHtml } from '../../src/content/safe-html.ts';
import { hostile, remoteMails } from './hostile-html.ts';
import { faultsOf, loadsOf } from './html-faults.ts';

const safe = (html: string, keepRemote = false) => safeHtml(html, { keepRemote, files: [] }).pieces.join('');
const bare = (html: string, keepRemote = false) =>
  safe(html, keepRemote).replace(/^<div style="[^"]*">(.*)<\/div>$/s, '$1');

describe.each([
  ['with what is remote left out', false],
  ['with what is remote kept', true],
])('a hostile mail, %s', (_, keepRemote) => {
  test.each([...hostile, ...remoteMails].map((html) => [html]))('has nothing but what is allowed: %j', (html) => {
    expect(faultsOf(safe(html, keepRemote), { keepRemote })).toEqual([]);
  });

  test('is the same when it is made safe once more', () => {
    for (const html of [...hostile, ...remoteMails]) {
      const once = safe(html, keepRemote);
      expect(safe(once, keepRemote)).toBe(once);
    }
  });
});

describe('any mixture of dangerous fragments', () => {
  const tags =
    'a area b body center col dd div dl font form h1 hr iframe img li map math noscript ol option p plaintext pre script select span ' +
    'style svg table tbody td template textarea th title tr u ul video xmp caption colgroup source mtext mglyph foreignObject';
  const fragment = fc.oneof(
    fc.constantFrom(...hostile, ...remoteMails),
    fc.constantFrom(...tags.split(' ').flatMap((name) => [`<${name}>`, `</${name}>`])),
    fc.constantFrom(
      ...'<|>|"|\'|&|`|=|/|<!--|-->|--!>|]]>|<![CDATA[|<!|</|<?|\0|\r\n|\t| |&lt;|&#x3c;|&nbsp;|x|;'.split('|'),
    ),
    fc.constantFrom(
      '<a href="https://a.test/',
      '<img src=//far.example/x onerror=ran()',
      ' style="color:red;',
      '<style>p,.a{color:red;background:url(//far.example/x)}#b .a,td b{display:none!important}</style>',
      '<p class=a id=b>',
      '<td class="a b" style="color:blue!important">',
      ' title="',
    ),
    fc.string({ maxLength: 6 }),
  );
  const mixture = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

  test('is balanced, in its place and nothing but what is allowed', () => {
    fc.assert(
      fc.property(mixture, fc.boolean(), (html, keepRemote) => {
        expect(faultsOf(safe(html, keepRemote), { keepRemote })).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('is the same when it is made safe once more', () => {
    fc.assert(
      fc.property(mixture, fc.boolean(), (html, keepRemote) => {
        const once = safe(html, keepRemote);
        expect(safe(once, keepRemote)).toBe(once);
      }),
      { numRuns: 600 },
    );
  });

  test('asks for nothing where what is remote is left out', () => {
    fc.assert(
      fc.property(mixture, (html) => {
        expect(loadsOf(safe(html)).images).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a broken mail', () => {
  test.each([
    ['a cell outside a table is what is in it', '<td>a</td><tr><td>b', 'ab'],
    [
      'a row, a section and a cell are made where they are missing',
      '<table>a<td>b<tr><td>c</table>d',
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>d',
    ],
    [
      'an end tag in a cell ends nothing outside it',
      '<center><table><tr><td>a</center></div></td><td>b</table>c',
      '<center><table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>c</center>',
    ],
    ['an item outside a list is a block', '<li>a<li>b', '<div>a</div><div>b</div>'],
    [
      'items end each other',
      '<ul><li>a<ol><li>b<li>c</ol><li>d',
      '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>',
    ],
    ['a paragraph that holds a block is a block', '<p><b><div>a</div></b></p>', '<div><b><div>a</div></b></div>'],
    ['a paragraph ends another', '<p>a<p>b<div>c', '<p>a</p><p>b</p><div>c</div>'],
    ['an inline end tag within a block ends with the block', '<b><p>a</b> b</p>c', '<b><p>a b</p></b>c'],
    [
      'an anchor that is no link ends nothing',
      '<a name=x><div><a name=y>a</div>b',
      '<span><div><span>a</span></div>b</span>',
    ],
    [
      'a link with a block and a link in it is none',
      '<div><a href=https://a.test/><div><a href=tel:1>a</a></div></div>b',
      '<div><span><div><a href="tel:1" target="_blank" rel="noreferrer noopener nofollow">a</a></div></span></div>b',
    ],
    ['a heading ends another', '<h1>a<h2>b</h1>c', '<h1>a</h1><h2>b</h2>c'],
    ['tags that are not closed are closed', '<div><i>a', '<div><i>a</i></div>'],
    ['text that looks like a tag is text', 'a < b <> c & d', 'a &lt; b &lt;&gt; c &amp; d'],
    ['a document is its body', '<html><head><title>t</title></head><body><p>a</p></body></html>', '<p>a</p>'],
    [
      'what a body looks like is a block',
      '<body bgcolor=ffffff text=navy dir=rtl>a',
      '<div dir="rtl" style="background-color:#ffffff;color:navy">a</div>',
    ],
    ['comments are left out', 'a<!-- x --><!--[if mso]><p>b</p><![endif]--><![if !mso]>c<![endif]>', 'ac'],
    ['control characters are left out', 'a\0b\x07c\x85d\u202Ee\r\nf', 'abcde\nf'],
    ['halves of characters are replaced', 'a\uD800b', 'a\uFFFDb'],
  ])('%s', (_, html, expected) => {
    expect(bare(html)).toBe(expected);
  });

  test('goes on without its elements beyond a depth', () => {
    const html = bare(`${'<div>'.repeat(400)}x`);
    expect(html).toBe(`${'<div>'.repeat(200)}x${'</div>'.repeat(200)}`);
  });

  test('keeps its tables whole up to a depth, and the text of deeper ones', () => {
    const html = bare(`${'<table><tr><td>'.repeat(40)}1${'</table>2'.repeat(40)}`);
    expect(html.split('<table>')).toHaveLength(25);
    expect(html.match(/1|2/g)).toHaveLength(41);
    expect(faultsOf(html, { keepRemote: false })).toEqual([]);
  });

  test('that is empty, or empty but for what is left out, is the empty string', () => {
    expect(safe('')).toBe('');
    expect(safe('<script>ran()</script><!-- x -->')).toBe('');
  });
});

test('an output stands in one box, however often it is made safe', () => {
  const box = '<div style="overflow:auto;contain:content">';
  expect(safe('<p>a</p>')).toBe(`${box}<p>a</p></div>`);
  expect(safe(`${box}${box}<p>a</p></div></div>b`)).toBe(`${box}<p>a</p>b</div>`);
});
