import { describe, expect, test } from 'vitest';
import { linksOf } from '../../src/content/links.ts';

const html = (content: string) => linksOf({ isHtml: true, content });
const urls = (content: string) => html(content).map(({ url }) => url);

describe('the links of a mail in HTML', () => {
  test('have their URL, their host and what a reader sees', () => {
    expect(
      html('<p>Please <a href="https://Shop.Example.COM:8443/c?a=1&amp;b=%20#top">confirm <b>now</b></a></p>'),
    ).toEqual([
      { url: 'https://shop.example.com:8443/c?a=1&b=%20#top', host: 'shop.example.com', text: 'confirm now' },
    ]);
  });

  test('are in the order of the mail, wherever they stand', () => {
    const content = `see http://one.example/ or <a href="http://two.example">2</a>, http://three.example
      <map><area href="http://four.example" alt="four"></map><a href="http://five.example">5</a> http://six.example`;
    expect(html(content).map(({ host }) => host)).toEqual(
      ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `${name}.example`),
    );
  });

  test.each<[string, string, string]>([
    ['its words on one line', '<a href="http://a.example">One\n <div>two</div>three<br>four</a>', 'One two three four'],
    ['the words of its image', '<a href="http://a.example"><img src="b.png" alt=" Open  it "></a>', 'Open it'],
    ['words and images', '<a href="http://a.example"><img alt="App"> Open</a>', 'App Open'],
    ['the words of an area', '<area href="http://a.example" alt="Map &amp; more">', 'Map & more'],
    ['the URL where nothing is seen', '<a href="http://a.example"><img src="x"></a>', 'http://a.example/'],
    ['the URL where all is hidden', '<a href="http://a.example"><i hidden>x</i>&zwnj;</a>', 'http://a.example/'],
    ['what there is before it is cut off', '<a href="http://a.example">Open', 'Open'],
    ['what a table in it says', '<a href="http://a.example"><table><tr><td>Open<td>it</table></a>', 'Open it'],
    ['its own alone', '<a href="http://a.example">One<a href="http://b.example">Two</a>', 'One'],
  ])('have as their text %s', (_, content, text) => {
    expect(html(content)[0]?.text).toBe(text);
  });

  test.each<[string, string, string[]]>([
    ['other schemes', 'mailto:a@example.com', []],
    ['scripts', 'java\nscript:alert(1)', []],
    ['data', 'data:text/html,https://example.com', []],
    ['parts of a page', '#top', []],
    ['relative ones, whatever their base', '/login', []],
    ['hosts that are none', 'https://exa mple.com/', []],
    ['no host', 'https://', []],
    ['no scheme', 'example.com', []],
    ['nothing', '', []],
    ['blanks around', ' \n https://example.com/a \t', ['https://example.com/a']],
    ['ends of lines inside', 'ht\ntps://exam\r\nple.com/\ta', ['https://example.com/a']],
    ['the scheme left to the page', '//example.com/a', ['https://example.com/a']],
    ['slashes the wrong way', 'https:\\\\example.com\\a', ['https://example.com/a']],
    ['a scheme in capitals', 'HTTPS://EXAMPLE.COM/A', ['https://example.com/A']],
    ['entities', 'https://example.com/?a=1&amp;b=2&copy=3&#x26;c', ['https://example.com/?a=1&b=2&copy=3&c']],
    ['a name and a password', 'https://ann:pw@example.com/', ['https://ann:pw@example.com/']],
    [
      'a redirect that tracks',
      'https://t.example/r?u=https%3A%2F%2Fb.example',
      ['https://t.example/r?u=https%3A%2F%2Fb.example'],
    ],
    ['a template that was not filled in', 'https://example.com/{{token}}', ['https://example.com/%7B%7Btoken%7D%7D']],
  ])('with %s are given as browsers take them', (_, href, found) => {
    expect(urls(`<base href="https://base.example/"><a href="${href}">x</a>`)).toEqual(found);
  });

  test.each<[string, string]>([
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://例え.テスト/パス', 'xn--r8jz45g.xn--zckzah'],
    ['https://EXAMPLE.com./', 'example.com'],
    ['http://192.0.2.7:8080/', '192.0.2.7'],
    ['http://[2001:db8::1]:80/', '[2001:db8::1]'],
    ['http://localhost:3000/', 'localhost'],
  ])('of %s have the host %s', (href, host) => {
    expect(html(`<a href="${href}">x</a>`)[0]?.host).toBe(host);
  });

  test('are given once, where they are met first and with the first text there is', () => {
    const content = `<a href="https://a.example/?x"><img src="1"></a><a href="https://b.example">B</a>
      <a href="HTTPS://A.example:443/?x">Confirm</a><a href="https://a.example/?x">again</a>`;
    expect(html(content).map(({ url, text }) => [url, text])).toEqual([
      ['https://a.example/?x', 'Confirm'],
      ['https://b.example/', 'B'],
    ]);
  });

  test('are none that a reader does not see, and no images', () => {
    const hidden = `<div style="display:none"><a href="https://a.example">x</a> https://b.example</div>
      <a href="https://c.example" hidden>x</a><img src="https://d.example/p.gif"><!-- https://e.example -->
      <!--[if mso]><a href="https://f.example">x</a><![endif]--><style>@import "https://g.example"</style>
      <link href="https://h.example"><a name="x">y</a>`;
    expect(urls(hidden)).toEqual([]);
  });

  test('have texts whose lines are joined as their script does', () => {
    const mail =
      '<a href="https://a.example/1">确认<br>邮件</a> <a href="https://a.example/2"><p>Confirm</p><p>it</p></a>';
    expect(linksOf({ isHtml: true, content: mail }).map(({ text }) => text)).toEqual(['确认邮件', 'Confirm it']);
  });

  test('are found in the text, but not again in the text of a link', () => {
    expect(urls('<a href="https://a.example/real">https://b.example/shown</a>')).toEqual(['https://a.example/real']);
    expect(urls('open https://a.example/x<wbr>y<b>z</b>?a=1&amp;b=2, now')).toEqual(['https://a.example/xyz?a=1&b=2']);
    expect(urls('https://a.example/x<br>y <p>https://b.example</p>z')).toEqual([
      'https://a.example/x',
      'https://b.example/',
    ]);
    expect(urls('<table><tr><td>https://a.example/x<td>y</table>')).toEqual(['https://a.example/x']);
    expect(urls('<a name="top">https://a.example</a>')).toEqual(['https://a.example/']);
  });
});
