import { describe, expect, test } from 'vitest';
import { safeHtml } from '../../src/content/safe-html.ts';

const bare = (html: string, keepRemote = false) =>
  safeHtml(html, { keepRemote, files: [] })
    .pieces.join('')
    .replace(/^<div style="[^"]*">(.*)<\/div>$/s, '$1');
const styleOf = (style: string, keepRemote = false) =>
  /style="([^"]*)"/.exec(bare(`<p style="${style.replaceAll('"', '&quot;')}">x`, keepRemote))?.[1] ?? null;

describe('a mail keeps its look', () => {
  test.each([
    '<table width="600" cellpadding="0" cellspacing="0" border="0" align="center" bgcolor="#ffffff" role="presentation"><tbody><tr><td align="left" valign="top" width="50%" height="20" colspan="2" rowspan="3" nowrap="nowrap">x</td></tr></tbody></table>',
    '<table><caption>c</caption><colgroup><col width="10" span="2" /></colgroup><thead><tr><th scope="col" abbr="n">x</th></tr></thead><tfoot><tr><td>y</td></tr></tfoot></table>',
    '<center><font color="#ff0000" face="Arial, \'Comic Sans MS\', sans-serif" size="+1">x</font></center>',
    '<h1 align="center">a</h1><h6>b</h6><hr width="50%" size="2" color="red" noshade="noshade" /><blockquote>q</blockquote>',
    '<ul type="disc"><li>a</li></ul><ol start="3" type="A" reversed="reversed"><li value="7">b</li></ol><dl><dt>t</dt><dd>d</dd></dl>',
    '<pre>a\n  b</pre><code>c</code><tt>t</tt><kbd>k</kbd><samp>s</samp><var>v</var>',
    '<b>b</b><strong>s</strong><i>i</i><em>e</em><u>u</u><s>s</s><strike>s</strike><del>d</del><ins>i</ins><small>s</small><big>b</big><sub>1</sub><sup>2</sup><mark>m</mark>',
    '<p dir="rtl" lang="he-IL" title="t" align="right">\u05E9\u05DC\u05D5\u05DD<br clear="all" />\u00A0\uD83D\uDE00</p>',
    '<img alt="A &quot;logo&quot;" width="120" height="40" border="0" hspace="5" vspace="5" align="left" />',
    '<a href="https://a.test/p?a=1&amp;b=2#c" title="t" target="_blank" rel="noreferrer noopener nofollow">x</a>',
    '<address>a</address><abbr title="t">b</abbr><cite>c</cite><q>d</q><time>e</time><bdi>f</bdi>a<wbr />b',
  ])('%s', (html) => {
    expect(bare(html)).toBe(html);
  });

  test.each([
    'color:#333333',
    'color:rgba(0, 0, 0, .5)',
    'background-color:transparent',
    "font-family:-apple-system, 'Segoe UI', Roboto, sans-serif",
    'font:bold 14px/1.5 Arial, sans-serif',
    'font-size:16px;line-height:1.5;font-weight:700;font-style:italic;letter-spacing:-.5px',
    'margin:0 auto;padding:10px 5% 0 1.5em;margin-top:20px',
    'border:1px solid #cccccc;border-radius:4px 4px 0 0;border-collapse:collapse;border-top-color:red',
    'width:100%;max-width:600px;min-width:20em;height:auto;min-height:10px',
    'text-align:center;text-decoration:underline dotted red;text-transform:uppercase;text-indent:1em;vertical-align:-2px',
    'display:inline-block;float:left;clear:both;overflow:hidden;visibility:hidden;opacity:0.5',
    'white-space:pre-wrap;word-break:break-word;table-layout:fixed;direction:rtl;list-style:none inside',
    'background:#ffffff no-repeat center top / cover',
  ])('style %s', (style) => {
    expect(styleOf(style)).toBe(style);
  });

  test.each([
    ['upper case and important', 'COLOR: RED !important; Text-Align:CENTER', 'color:red;text-align:center'],
    ['double quotes', 'font-family:"Open Sans",Arial', "font-family:'Open Sans',Arial"],
    [
      'what is not known beside what is',
      'mso-line-height-rule:exactly;color:red;-webkit-text-size-adjust:none',
      'color:red',
    ],
  ])('style with %s', (_, style, expected) => {
    expect(styleOf(style)).toBe(expected);
  });

  test.each([
    'position:fixed',
    'z-index:9',
    'transform:none',
    'margin:-1px',
    'margin:0 0 0 -1px',
    'margin-left:-10px',
    'text-indent:-1px',
    'letter-spacing:-40px',
    'box-shadow:0 0 9px red',
    'outline:1px solid red',
    'width:99999px',
    'height:100vh',
    'width:101%',
    'font-size:999px',
    'padding:9999px',
    'border:9999px solid red',
    'display:contents',
    'overflow:overlay',
    'color:red\\',
    'color:re/**/d',
    'color:var(--x)',
    'width:calc(1px + 1px)',
    'width:expression(1)',
    'width:min(99999px,100%)',
    'width:min(1px,min(2px,3px))',
    'width:calc(100% - -20px)',
    'width:calc(100% + 20px)',
    'width:calc(9999% - 20px)',
    'padding:calc(100% - 20px)',
    'max-width:max(1px,2px)',
    'color:rgb(from red r g b)',
    'background:fixed red',
    'background:linear-gradient(red,blue)',
    'background:url(a.png)',
    'content:open-quote',
    'cursor:pointer',
    'filter:none',
    'font-family:a;b',
    "font-family:'a",
    'all:unset',
    '--x:1',
    'toString:1',
    '__proto__:1',
  ])('but not with style %s', (style) => {
    expect(styleOf(style)?.includes(style) ?? false).toBe(false);
  });

  test.each([
    ['a gradient by its first color', 'background:linear-gradient(90deg, #f06, #60f)', 'background:#f06'],
    [
      'one to a side',
      'background:-webkit-linear-gradient(to right, RGBA(1, 2, 3, .5) 0%, blue)',
      'background:rgba(1, 2, 3, .5)',
    ],
    ['one that begins with nothing', 'background:radial-gradient(circle at top, transparent, red)', 'background:red'],
    [
      'one as an image',
      'color:red;background-color:#0a0;background-image:linear-gradient(#0c0,#080)',
      'color:red;background-color:#0c0',
    ],
    ['one over a color', 'background:linear-gradient(#111,#222), #333 repeat-x', 'background:#333 repeat-x'],
    [
      'one over what is not kept',
      'background:linear-gradient(#111,#222), url(a.png) center / cover',
      'background:#111 center / cover',
    ],
    ['one that is not understood', 'color:red;background:linear-gradient(var(--a),x)', 'color:red'],
    ['one that does not end', 'background:linear-gradient(red', 'background:red'],
    ['the lesser of two widths', 'max-width:min(600px,100%)', 'max-width:min(600px,100%)'],
    ['the width but for a margin', 'WIDTH:Calc(100%  -  20px)', 'width:calc(100% - 20px)'],
    ['a row of blocks', 'display:flex', 'display:block'],
    ['a block that has one', 'display:inline-flex', 'display:inline-block'],
    ['a color by its angle', 'color:hsl(210deg 50% 40% / .5)', 'color:hsl(210deg 50% 40% / .5)'],
    ['a color with commas', 'color:hsla(210, 50%, 40%, 0.5)', 'color:hsla(210, 50%, 40%, 0.5)'],
    [
      'a color of the new kinds',
      'color:oklch(60% 0.1 120deg);background:hwb(none 1% 2%)',
      'color:oklch(60% 0.1 120deg);background:hwb(none 1% 2%)',
    ],
    ['what is said last', 'color:red;margin:0;color:blue', 'margin:0;color:blue'],
  ])('with %s', (_, style, expected) => {
    expect(styleOf(style)).toBe(expected);
  });

  test('with an image beneath a gradient', () => {
    expect(styleOf('background:linear-gradient(rgba(0,0,0,.5),#000),url(//a.test/x.png) center / cover', true)).toBe(
      "background:rgba(0,0,0,.5) center / cover url('https://a.test/x.png')",
    );
  });

  test('without the names by which a page means other elements to be laid out', () => {
    expect(bare('<header><nav>a</nav></header><main>b</main><section>c</section>')).toBe(
      '<div><div>a</div></div><div>b</div><div>c</div>',
    );
  });
});

describe('a link', () => {
  const opened = 'target="_blank" rel="noreferrer noopener nofollow"';

  test.each([
    ['https://a.test/x', 'https://a.test/x'],
    ['HTTP://A.test', 'http://a.test/'],
    ['//a.test/x', 'https://a.test/x'],
    [' \n https://a.test/\ta b ', 'https://a.test/a%20b'],
    ['https://user:word@a.test/', 'https://a.test/'],
    ['https://b\u00FCcher.test/', 'https://xn--bcher-kva.test/'],
    ['mailto:a@b.test?subject=x', 'mailto:a@b.test?subject=x'],
    ['tel:+49123', 'tel:+49123'],
  ])('to %j opens a new page at %s', (href, written) => {
    expect(bare(`<a href="${href}">x</a>`)).toBe(`<a href="${written}" ${opened}>x</a>`);
  });

  test.each([
    'javascript:ran()',
    '#top',
    '/path',
    'path',
    '?q',
    '',
    'data:,x',
    'sms:1',
    'http://',
    `https://${'\u00FC.'.repeat(400)}`,
  ])('to %j is text', (href) => {
    expect(bare(`<a href="${href}" style="color:red">x</a>`)).toBe('<span style="color:red">x</span>');
  });

  test('ends another that is open', () => {
    expect(bare('<a href=https://a.test/>x<a href=https://b.test/>y')).toBe(
      `<a href="https://a.test/" ${opened}>x</a><a href="https://b.test/" ${opened}>y</a>`,
    );
  });
});

describe('what is loaded from elsewhere', () => {
  const kept = (html: string) => bare(html, true);

  test.each([
    ['<img src="//a.test/x.png">', '<img src="https://a.test/x.png" referrerpolicy="no-referrer" />', '<img />'],
    ['<img src="http://a.test/?a&b">', '<img src="http://a.test/?a&amp;b" referrerpolicy="no-referrer" />', '<img />'],
    [
      '<img srcset="//a.test/1,2.png 1x, x.png 2x, javascript:x 3x, http://a.test/3.png 300w">',
      '<img srcset="https://a.test/1,2.png 1x, http://a.test/3.png 300w" referrerpolicy="no-referrer" />',
      '<img />',
    ],
    [
      '<table background="//a.test/x.png"><td>x</table>',
      '<table background="https://a.test/x.png"><tbody><tr><td>x</td></tr></tbody></table>',
      '<table><tbody><tr><td>x</td></tr></tbody></table>',
    ],
    [
      '<p style="background:#fff url( &quot;//a.test/x(1).png&quot; ) no-repeat;color:red">x</p>',
      `<p style="background:#fff no-repeat url('https://a.test/x%281%29.png');color:red">x</p>`,
      '<p style="background:#fff no-repeat;color:red">x</p>',
    ],
    [
      '<video src=//a.test/v.mp4 poster=//a.test/p.png autoplay loop preload=auto><source src=//a.test/w.webm type=video/webm>f</video>',
      '<video src="https://a.test/v.mp4" poster="https://a.test/p.png" controls="controls" preload="none"><source src="https://a.test/w.webm" type="video/webm" />f</video>',
      'f',
    ],
    ['<img src=x.png><img src=/x.png><img src=ftp://a.test/x>', '<img /><img /><img />', '<img /><img /><img />'],
  ])('is kept or left out: %s', (html, expected, left) => {
    expect(kept(html)).toBe(expected);
    expect(bare(html)).toBe(left);
  });
});
