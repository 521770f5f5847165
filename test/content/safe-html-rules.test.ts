import { describe, expect, test } from 'vitest';
import { safeHtml } from '../../src/content/safe-html.ts';

const bare = (html: string, keepRemote = false) =>
  safeHtml(html, { keepRemote, files: [] })
    .pieces.join('')
    .replace(/^<div style="[^"]*">(.*)<\/div>$/s, '$1');
/** The style of the last element named so. */
const styleOf = (name: string, html: string) =>
  bare(html)
    .match(new RegExp(`<${name}(?: style="([^"]*)")?`, 'g'))
    ?.at(-1);
const styled = (style: string) => `<p style="${style}"`;

describe('a rule of a mail is written where it holds', () => {
  test.each([
    ['by the kind of element', 'P{color:red}', '<p>', 'color:red'],
    ['by class', '.a{color:red}', '<p class=" b  a ">', 'color:red'],
    ['by id', '#a{color:red}', '<p id=a>', 'color:red'],
    ['by all of them', 'p.a.b#c{color:red}', '<p class="b a" id=c>', 'color:red'],
    ['for several', 'h1, .x,\np{color:red}', '<p>', 'color:red'],
    ['within another element', 'div.a p{color:red}', '<div class=a><b><p>', 'color:red'],
    ['within several', '#a table .b p{color:red}', '<div id=a><table><tr class=b><td><p>', 'color:red'],
    ['within what the mail left out', 'tbody p{color:red}', '<table><td><p>', 'color:red'],
    ['within the document', 'html body p{color:red}', '<p>', 'color:red'],
    ['after comments', '/* p{x} */p/**/{/*a*/color:red/*', '<p>', 'color:red'],
    ['within the marks of a comment', '<!-- p{color:red} -->', '<p>', 'color:red'],
    ['after what is imported', '@import "x"; @charset "x"; p{color:red}', '<p>', 'color:red'],
    ['for every screen', '@media only screen{p{color:red}} @media all { }', '<p>', 'color:red'],
    ['though it is not closed', 'p{color:red', '<p>', 'color:red'],
    ['but for what is not kept', 'p{position:fixed;color:red;margin:-1px}', '<p>', 'color:red'],
    ['to hide what is for other readers', '.pre{display:none !important}', '<p class=pre>', 'display:none'],
  ])('%s', (_, css, html, style) => {
    expect(styleOf('p', `<style>${css}</style>${html}x`)).toBe(styled(style));
  });

  test.each([
    ['by another class', '.b{color:red}'],
    ['by a class in other case', '.A{color:red}'],
    ['by part of what it is called', 'p.a.b{color:red}'],
    ['outside of what it is said for', '.c p{color:red}'],
    ['for some screens', '@media (max-width:600px){p{color:red}}'],
    ['for paper', '@media print{p{color:red}}'],
    ['in a block of a block', '@supports (color:red){@media all{p{color:red}}}'],
    ['in a rule that has rules', 'i{b{color:blue}p{color:red}}'],
    ['when it is pointed at', 'p:hover,p::before{color:red}'],
    ['next to another', 'p+p,p~p,div>p{color:red}'],
    ['by an attribute', 'p[class],p[class=a]{color:red}'],
    ['with nothing that is kept', 'p{position:fixed}'],
  ])('and not %s', (_, css) => {
    expect(styleOf('p', `<style>${css}</style><p class=a>x`)).toBe('<p');
  });

  test.each([
    ['the later of two', 'p{color:red}p{color:blue}', '<p>', 'color:blue'],
    ['the one of more classes', '.a.b{color:red}.a{color:blue}', '<p class="a b">', 'color:red'],
    ['an id before classes', '#c{color:red}.a.b{color:blue}', '<p class="a b" id=c>', 'color:red'],
    ['a class before kinds', '.a{color:red}div p{color:blue}', '<div><p class=a>', 'color:red'],
    ['the style of the element', 'p{color:red;margin:0}', '<p style="color:blue">', 'margin:0;color:blue'],
    ['what is important', 'p{color:red!important}.a{color:blue}', '<p class=a style="color:green">', 'color:red'],
    [
      'what is important in the element',
      'p{color:red!important}',
      '<p style="color:blue ! important;margin:0">',
      'margin:0;color:blue',
    ],
    ['one side after all sides', 'p{margin:0}.a{margin-top:1px}', '<p class=a>', 'margin:0;margin-top:1px'],
    ['all sides after one side', '.a{margin:0}p{margin-top:1px}', '<p class=a>', 'margin-top:1px;margin:0'],
  ])('of two that hold, %s is the stronger', (_, css, html, style) => {
    expect(styleOf('p', `<style>${css}</style>${html}x`)).toBe(styled(style));
  });

  test('on elements that come after it, of every style element', () => {
    expect(bare('<b>x</b><style>b{color:red}</style><b>y</b><style>b{color:blue}</style><b>z</b>')).toBe(
      '<b>x</b><b style="color:red">y</b><b style="color:blue">z</b>',
    );
    expect(
      bare('<style media=print>b{color:red}</style><style media=screen>i{color:red}</style><b>x</b><i>y</i>'),
    ).toBe('<b>x</b><i style="color:red">y</i>');
  });

  test('on a body, beneath its own style', () => {
    expect(bare('<style>body{margin:0;color:red}</style><body bgcolor=#eeeeee style="color:blue">x')).toBe(
      '<div style="background-color:#eeeeee;margin:0;color:blue">x</div>',
    );
    expect(bare('<style>body{margin:0}</style><body>x')).toBe('<div style="margin:0">x</div>');
  });

  test('under the name that the mail gave, whatever is written', () => {
    expect(bare('<style>section a{color:red}td{color:red}</style><section><a name=x>y</a></section><td>z')).toBe(
      '<div><span style="color:red">y</span></div>z',
    );
  });

  test('with its images, on request', () => {
    const html = '<style>p{background:#fff url(//a.test/x.png)}</style><p>x</p>';
    expect(bare(html)).toBe('<p style="background:#fff">x</p>');
    expect(bare(html, true)).toBe(`<p style="background:#fff url('https://a.test/x.png')">x</p>`);
  });

  test('with the images that are attached', () => {
    const { pieces, files } = safeHtml('<style>.a{background:url(cid:a.png)}</style><p class=a>x<p class=a>y', {
      keepRemote: false,
      files: [{ filename: 'a.png', extension: 'png' }],
    });
    expect(files).toEqual([0, 0]);
    expect(pieces).toHaveLength(3);
  });
});

describe('rules past a bound are left out', () => {
  const many = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, at) => make(at)).join('');

  test('when there are thousands of them', () => {
    const css = `${many(3_000, (index) => `.a${index}{color:red}`)}`;
    expect(bare(`<style>${css}</style><b class=a1999>x</b><b class=a2000>y</b>`)).toBe(
      '<b style="color:red">x</b><b>y</b>',
    );
  });

  test('when they are longer than all rules may be', () => {
    const css = `b{color:red}${' '.repeat(256 * 1024)}i{color:red}`;
    expect(bare(`<style>${css}</style><b>x</b><i>y</i>`)).toBe('<b style="color:red">x</b><i>y</i>');
  });

  test('when an element would have more style than is read', () => {
    const own = `color:red;${'x:y;'.repeat(2_045)}`;
    expect(bare(`<style>b{margin:0}</style><b style="${own}">x</b>`)).toBe('<b style="color:red">x</b>');
  });

  test.each([
    ['add a megabyte', `<style>b{font-family:${'x'.repeat(900)}}</style>${'<b>x</b>'.repeat(9_000)}`],
    [
      'hold for all elements',
      `<style>${many(2_000, (index) => `b{margin:${index}px}`)}</style>${'<b>x</b>'.repeat(9_000)}`,
    ],
    [
      'look for what is far around',
      `<style>${many(2_000, (index) => `#a i b.b${index % 9}{margin:${index}px}`)}</style>${'<div>'.repeat(400)}${'<b class="b1 b2 b3">x</b>'.repeat(9_000)}`,
    ],
    ['are all blocks', `<style>${'@media all{'.repeat(20_000)}</style><b>x`],
    ['are all selectors', `<style>${'a,'.repeat(130_000)}b{color:red}</style><b>x`],
  ])('and take no long time when they %s', (_, html) => {
    const began = performance.now();
    expect(bare(html).length).toBeLessThan(2_000_000);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
