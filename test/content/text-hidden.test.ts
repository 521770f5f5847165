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
    ['display, with a blank in what makes it important', '<div style="display: none ! important">x</div>'],
    ['an important display before another', '<div style="display:none!important;display:block">x</div>'],
    ['an important rule', '<style>.p{display:none !important}</style><p class="p" style="display:block">x</p>'],
    ['a rule in a comment', '<style><!-- .p{display:none} --></style><p class="p">x</p>'],
    ['rules in a comment', '<style>\n<!--\n/* a */ a:link{b:c}\n.p{display:none}\n-->\n</style><p class="p">x</p>'],
    ['a rule for its kind', '<style>PREHEADER{display:none}</style><preheader>x</preheader>'],
    ['a rule for its kind and class in capitals', '<style>DIV.p{display:none}</style><div class="p">x</div>'],
    ['height, both ways of it cut off', '<div style="max-height:0;overflow:hidden hidden">x</div>'],
    ['height, cut off below', '<div style="max-height:0;overflow-y:hidden">x</div>'],
    ['height, cut off at the sides', '<div style="height:0;overflow-x:hidden">x</div>'],
    ['width', '<div style="width:0;overflow:hidden">x</div>'],
    ['width, at most', '<span style="display:inline-block;max-width:0px;overflow:hidden">x</span>'],
    ['being left of the screen', '<div style="position:absolute;left:-9999px">x</div>'],
    ['being above the screen', '<span style="position:absolute; top:-999em">x</span>'],
    ['its text left of the screen', '<p style="text-indent:-9999px">x</p>'],
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
    [
      'has its size back by a rule for its kind',
      '<style>P{font-size:16px}</style><div style="font-size:0"><p>x</p></div>',
    ],
    [
      'has its size back by a rule for its kind within another',
      '<style>.w > td p{font-size:16px}</style><div style="font-size:0"><p>x</p></div>',
    ],
    [
      'has its size back by a rule for its class within another',
      '<style>#w p.y{font-size:16px}</style><div style="font-size:0"><p class="y">x</p></div>',
    ],
    ['has its size back by a rule over that', '<style>.z{font-size:0}</style><p class="z" style="font:14px a">x</p>'],
    ['has its size back as in old mails', '<div style="font-size:0"><p><font size=3>x</font></p></div>'],
    ['is as wide as its cell', '<table><tr><td style="width:0;overflow:hidden">x</td></tr></table>'],
    ['has a width that means nothing', '<div><span style="width:0;overflow:hidden">x</span></div>'],
    ['is higher than its height', '<p style="height:0;min-height:20px;overflow:hidden">x</p>'],
    ['is moved a bit', '<p style="position:relative;left:-10px;text-indent:-20px">x</p>'],
    ['is not moved at all', '<p style="left:-9999px">x</p>'],
    ['has a paragraph of a sheet that sets margins back', '<style>p{margin:0}</style><p>x</p>'],
    ['is to be seen again', '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>'],
    ['is flat but lets things out', '<div style="max-height:0"><p>x</p></div>'],
    ['is hidden no more', '<style>.x{display:none}</style><p class="x" style="display:block">x</p>'],
    ['has a style that says nothing', '<p style="display:;white-space:constructor;font-size:;opacity:x;:;">x</p>'],
  ])('keeps what %s', (_, shown) => {
    expect(html(`<p>One</p>${shown}<p>Two</p>`)).toBe('One\n\nx\n\nTwo');
  });

  test('keeps a size of nothing where no rule gives it back', () => {
    const sheet = '<style>.w p{font-size:16px} .w td{color:red} p{color:red} a:hover{font-size:9px}</style>';
    expect(html(`${sheet}<div style="font-size:0">x<span>y</span><p style="font-size:0">z</p></div>One`)).toBe('One');
  });

  test('is what is too small where there is nothing else', () => {
    const mail =
      '<style>.w *{font-size:16px}</style><div class=w style="font-size:0"><b>One</b> <a href="https://a.example">two</a>';
    expect(html(mail)).toBe('One two');
    expect(html(`${mail}<p style="display:none">x</p>`)).toBe('One two');
    expect(html(`${mail}<p style="font-size:13px">Three</p>`)).toBe('Three');
  });

  test('of columns in a wrapper without size is all that they say', () => {
    const mail = `<!doctype html><html><head><style type="text/css"><!--
      #outlook a { padding:0; } body { margin:0; -webkit-text-size-adjust:100%; }
      table, td { border-collapse:collapse; } img { border:0;height:auto;display:block; } p { display:block;margin:13px 0; }
      .column p, .column td { font-size:16px; line-height:24px; } .preheader { display:none !important; }
      @media only screen and (min-width:480px) { .column { width:50% !important; max-width:50%; } }
      --></style></head><body><div class="preheader" style="display:block">Your order has shipped</div>
      <table role="presentation" style="width:100%"><tbody><tr><td style="direction:ltr;font-size:0px;text-align:center">
      <div class="column" style="font-size:0px;display:inline-block;vertical-align:top"><p>Order 4711</p><p>Shipped on Monday</p></div>
      <!--[if mso | IE]></td><td style="width:300px;"><![endif]-->
      <div class="column" style="font-size:0px;display:inline-block;vertical-align:top"><table><tr><td>Parcel</td><td>1Z999</td></tr></table></div>
      </td></tr></tbody></table></body></html>`;
    expect(html(mail)).toBe('Order 4711\n\nShipped on Monday\n\nParcel  1Z999');
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
