import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/content/text.ts';

const html = (content: string) => textOf({ isHtml: true, content });

describe('the text of a mail in HTML', () => {
  test.each<[string, string, string]>([
    ['a sentence without a tag', 'Your code is 204 816.', 'Your code is 204 816.'],
    ['an empty mail', '', ''],
    ['tags around nothing', '<html><body><p> </p><div></div></body></html>', ''],
    ['white space of the source', '  Hello,\r\n\t <b>Ann</b>\n,  how are you? ', 'Hello, Ann , how are you?'],
    ['inline elements within a word', 'c<b>o</b><span>d</span><wbr>e', 'code'],
    ['a paragraph and the next', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['paragraphs whose end tags are left out', '<p>One<p>Two<div>Three</div>', 'One\n\nTwo\n\nThree'],
    ['paragraphs without margins', '<p style="margin:0">One</p><p style="margin: 0px 4px">Two</p>', 'One\nTwo'],
    ['blocks without margins', '<div>One</div><div>Two</div><section>Three</section>four', 'One\nTwo\nThree\nfour'],
    ['headings', '<h1>Welcome</h1>Hello<h2>Next</h2>Bye', 'Welcome\n\nHello\n\nNext\n\nBye'],
    ['line breaks', 'One<br>Two<br/>Three</br>Four', 'One\nTwo\nThree\nFour'],
    ['many line breaks', 'One<br><br>Two<br><br><br><br>Three<br>', 'One\n\nTwo\n\nThree'],
    ['an empty line as some editors write it', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['an empty line held open by a blank', '<div>One</div><div>&nbsp;</div><div>Two</div>', 'One\n\nTwo'],
    ['a rule', 'One<hr>Two', 'One\n\n---\n\nTwo'],
    ['a span that is a block', 'Code<span style="display: block">482 913</span>valid', 'Code\n482 913\nvalid'],
    ['blocks side by side', '<div style="display:inline-block">One</div><div style="display:inline">2</div>', 'One 2'],
    ['names that objects have of themselves', '<constructor>a</constructor><valueof>b</valueof>', 'ab'],
    ['end tags of what was never open', 'One</div></td></table></p></x>, two', 'One, two'],
    ['a link', 'Please <a href="https://example.com/c?id=7">confirm</a>.', 'Please confirm.'],
    ['a link with nothing to be seen', 'See<a href="https://example.com/c"> </a>now', 'See https://example.com/c now'],
    ['a script for ruby', '<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>', '東(とう)'],
  ])('has %s right', (_, content, text) => {
    expect(html(content)).toBe(text);
  });

  test.each<[string, string, string]>([
    ['with marks', '<ul><li>Tea</li><li>Cups</li></ul>', '- Tea\n- Cups'],
    ['without end tags', '<ul><li>Tea<li>Cups</ul>', '- Tea\n- Cups'],
    ['with numbers', '<ol><li>Open<li>Type<li>Done</ol>', '1. Open\n2. Type\n3. Done'],
    ['with numbers of their own', '<ol start="3"><li>c<li value="9">i<li>j</ol>', '3. c\n9. i\n10. j'],
    ['within another', '<ul><li>Tea<ol><li>Green<li>Black</ol><li>Cups</ul>', '- Tea\n  1. Green\n  2. Black\n- Cups'],
    ['apart from the text around', 'Buy<ul><li>Tea</ul>today', 'Buy\n\n- Tea\n\ntoday'],
    ['whose items have lines', '<ul><li>Tea<br>green<li>Cups</ul>', '- Tea\n  green\n- Cups'],
    ['whose items have paragraphs', '<ul><li><p>Tea</p><p>green</p></ul>', '- Tea\n\n  green'],
    ['without marks', '<ul style="list-style: none"><li>Home<li>Shop</ul>', 'Home\nShop'],
    ['on one line', '<ul><li style="display:inline">Home</li><li style="display:inline">Shop</li></ul>', 'Home Shop'],
    ['of terms', '<dl><dt>Code<dd>7731<dt>Until<dd>noon</dl>', 'Code\n7731\nUntil\nnoon'],
    ['with nothing in an item', '<ul><li></li><li>Tea</ul>', '- Tea'],
  ])('has lists %s', (_, content, text) => {
    expect(html(content)).toBe(text);
  });

  test.each<[string, string, string]>([
    ['quotes', '<blockquote>She said<br>yes</blockquote>So be it', '> She said\n> yes\n\nSo be it'],
    ['paragraphs of a quote', '<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n>\n> Two'],
    ['quotes of quotes', '<blockquote>b<blockquote>a</blockquote></blockquote>c', '> b\n>\n> > a\n\nc'],
    ['lists in quotes', '<blockquote><ul><li>Tea</ul></blockquote>', '> - Tea'],
    ['blanks of preformatted text', '<pre>\n  if (a)\n\tb  \n</pre>then', '  if (a)\n\tb\n\nthen'],
    ['empty lines of preformatted text', '<pre>a\n\n\n\nb</pre>', 'a\n\nb'],
    ['white space kept by a style', '<div style="white-space:pre-wrap">a   b\nc</div>', 'a   b\nc'],
    ['ends of lines kept by a style', '<div style="white-space: pre-line">a   b\nc</div>', 'a b\nc'],
    ['white space collapsed again', '<pre>a  b<span style="white-space:normal">c   d</span></pre>', 'a  bc d'],
  ])('keeps %s', (_, content, text) => {
    expect(html(content)).toBe(text);
  });

  test.each<[string, string, string]>([
    ['what an image stands for', '<p><img src="l.png" alt="Teapot &amp; Co"></p>Hello', 'Teapot & Co\n\nHello'],
    ['images side by side apart', '<img alt="Visa"><img alt="Giro">', 'Visa Giro'],
    ['an image within a sentence', 'Thanks <img alt="😀">!', 'Thanks 😀!'],
    ['nothing of images without words', 'a<img src="x.png"><img alt="">b', 'ab'],
    ['nothing of the pixel that tells of reading', 'a<img alt="open" width="1" height="1">b', 'ab'],
    ['nothing of a pixel by its style', 'a<img alt="open" style="height:1px; width:1px">b', 'ab'],
  ])('says %s', (_, content, text) => {
    expect(html(content)).toBe(text);
  });
});
