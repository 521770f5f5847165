import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/content/text.ts';

const html = (content: string) => textOf({ isHtml: true, content });

describe('the text of a mail in HTML', () => {
  test.each([
    ['display', '<div style="display:none">x</div>'],
    ['display, loudly', '<div style="color:red; DISPLAY : NONE !important">x</div>'],
    ['visibility', '<span style="visibility:hidden">x</span>'],
    ['opacity', '<span style="opacity: 0.0">x</span>'],
    ['height', '<div style="max-height:0px;overflow:hidden">x</div>'],
    ['letters of no size', '<span style="font-size:0">x</span>'],
    ['letters of a pixel', '<span style="font-size:1px;line-height:1px">x</span>'],
    ['letters of no size, in short', '<span style="font:0/0 a">x</span>'],
    ['the attribute for it', '<p hidden>x</p>'],
    ['an element around', '<div style="display:none"><table><tr><td>x<p style="display:block">y</table></div>'],
    ['a rule for its class', '<style>.pre, .x { display:none !important }</style><div class="big pre">x</div>'],
    ['a rule for its class as a kind', '<style>td{} div.pre{font-size:0}</style><div class="pre">x</div>'],
    ['a rule for its id', '<style>/* } */ @import "a"; #p{display:none}</style><div id="p">x</div>'],
    ['being a style', '<style>b{color:red}</style>'],
    ['being a script', '<script>if (a < b) document.write("<p>x</p>")</script>'],
    ['being in the head', '<head><title>x</title><meta name="a"><style>a</style></head>'],
    ['being a template', '<template><p>x</p></template>'],
    ['being for those without scripts', '<noscript><p>x</p></noscript>'],
    ['being a choice', '<select><option>x<option>y</select>'],
    ['being data of an office', '<xml><o:PixelsPerInch>96</o:PixelsPerInch></xml>'],
    ['being a comment', '<!-- x --><!doctype html><?xml version="1.0"?><![CDATA[x]]>'],
    ['being for Outlook alone', '<!--[if mso]><table><tr><td>x</td></tr></table><![endif]-->'],
    ['being an image of a pixel', '<img width=1 alt=x>'],
  ])('leaves out what is hidden by %s', (_, hidden) => {
    expect(html(`<p>One</p>${hidden}<p>Two</p>`)).toBe('One\n\nTwo');
  });

  test.each([
    ['is hidden from screen readers', '<p aria-hidden="true">x</p>'],
    ['is kept from Outlook, like the buttons that it draws by itself', '<p style="mso-hide:all">x</p>'],
    ['is for all but Outlook', '<!--[if !mso]><!--><p>x</p><!--<![endif]-->'],
    ['is for all but Outlook, in another way', '<![if !mso]><p>x</p><![endif]>'],
    ['is hidden on some screens', '<style>@media (max-width:9em){.x{display:none}}</style><p class="x">x</p>'],
    ['is hidden somewhere else', '<style>.a .x{display:none} p.y{display:none}</style><p class="x y2">x</p>'],
    ['has its size back', '<div style="font-size:0px"><p style="font-size:13px">x</p></div>'],
    ['has its size back in short', '<div style="font-size:0px"><p style="font:bold 13px/20px Arial">x</p></div>'],
    ['is to be seen again', '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>'],
    ['is flat but lets things out', '<div style="max-height:0"><p>x</p></div>'],
    ['is hidden no more', '<style>.x{display:none}</style><p class="x" style="display:block">x</p>'],
    ['has a style that says nothing', '<p style="display:;white-space:constructor;font-size:;opacity:x;:;">x</p>'],
  ])('keeps what %s', (_, shown) => {
    expect(html(`<p>One</p>${shown}<p>Two</p>`)).toBe('One\n\nx\n\nTwo');
  });

  test('takes what is never closed as browsers do', () => {
    expect(html('One<!-- two')).toBe('One');
    expect(html('One<style>two')).toBe('One');
    expect(html('One<b two')).toBe('One');
    expect(html('One<div style="display:none">two')).toBe('One');
  });

  const padding = '&#847; &zwnj; &nbsp; &#8199; &shy; &#8203;&#65279;&zwj; '.repeat(60);

  test.each([
    ['after the beginning', `Your order is on its way${padding}<p>Hello</p>`, 'Your order is on its way\n\nHello'],
    ['right after a word', 'On its way&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;<p>Hello</p>', 'On its way\n\nHello'],
    ['on its own', `<div>${padding}</div><p>Hello</p>`, 'Hello'],
    ['between words', `Your order${padding}is here`, 'Your order is here'],
    ['between letters of Latin', '7&zwnj;3&#847;1&shy;9&#8203;0&zwj;2', '731902'],
  ])('leaves out padding %s', (_, content, text) => {
    expect(html(content)).toBe(text);
  });
});
