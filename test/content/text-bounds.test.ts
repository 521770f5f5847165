import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_CONTENT, readBody } from '../../src/content/read-body.ts';

const html = (content: string) => readBody({ isHtml: true, content });
const plain = (content: string) => readBody({ isHtml: false, content });

/** So much of a piece as fits into what is looked at. */
const fill = (piece: string, length = MAX_CONTENT) => piece.repeat(Math.floor(length / piece.length));
const series = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

describe('a hostile mail', () => {
  test.each<[string, string, string]>([
    ['nested tables', `${fill('<table><tr><td>', 900_000)}deep`, 'deep'],
    [
      'nested blocks and their ends',
      `${fill('<div>', 400_000)}deep${fill('</div>', 400_000)}<p>after`,
      'deep\n\nafter',
    ],
    ['nested inline elements', `${fill('<b>', 900_000)}deep`, 'deep'],
    ['ends of nothing', `${fill('<b>', 2_000)}${fill('</i></td>', 900_000)}end`, 'end'],
    ['attributes', `<p ${series(100_000, (index) => `a${index}=1 `)}>text`, 'text'],
    ['attributes of one name', `<p style="color:red" ${fill('style="display:none" ', 900_000)}>text`, 'text'],
    ['a huge style', `<p style="${fill('color:red;', 900_000)}">text`, 'text'],
    ['a huge class', `<style>.a{display:none}</style><p class="${fill('b ', 900_000)}">text`, 'text'],
    ['a huge link', `<a href="https://a.example/${fill('a', 900_000)}">text</a>`, 'text'],
    ['a huge name', `<${fill('a', 900_000)}>text`, 'text'],
    ['rules', `<style>${series(30_000, (index) => `.a${index}{display:none}`)}</style>text`, 'text'],
    ['rules in rules', `<style>${fill('{', 900_000)}</style>text`, 'text'],
    ['comments of rules', `<style>${fill('/*', 900_000)}</style>text`, 'text'],
    ['white space', `a${fill(' \n', 900_000)}b`, 'a b'],
    ['joiners', `a${fill('\u200c', 900_000)} b`, 'a b'],
    ['line breaks', `a${fill('<br>', 900_000)}b`, 'a\n\nb'],
    ['a comment without end', `a${fill('<!-- ', 900_000)}`, 'a'],
    ['a start without end', `a<p ${fill('"=', 900_000)}`, 'a'],
    ['cells', `<table><tr>${fill('<td>', 900_000)}x`, 'x'],
  ])('of %s is read', (_, content, text) => {
    expect(html(content).text).toBe(text);
  });

  test.each(['<', '&', '&#', '&amp', '<!', '</', 'a', '中', '\u0301'])('of %j alone comes back as a text', (piece) => {
    const { text } = html(fill(piece));
    expect(text.length).toBeLessThanOrEqual(MAX_CONTENT);
    expect(text.isWellFormed()).toBe(true);
  });

  test('is looked at up to a bound', () => {
    expect(html(`${fill('a ', MAX_CONTENT)}b`).text).not.toContain('b');
    expect(plain(`${fill('a ', MAX_CONTENT)}b https://a.example`)).toEqual({ text: fill('a ').trim(), links: [] });
    expect(html(fill('😀', MAX_CONTENT - 1)).text.isWellFormed()).toBe(true);
  });

  test('makes no text that is longer than that', () => {
    const quotes = `${fill('<blockquote>', 6_000)}${fill('a<br>', 1_000_000)}`;
    const { text } = html(quotes);
    expect(text.length).toBeLessThanOrEqual(MAX_CONTENT);
    expect(text.startsWith(`${'> '.repeat(16)}a\n`)).toBe(true);
  });

  test('of links gives the first thousand', () => {
    const anchors = html(series(20_000, (index) => `<a href="https://a.example/${index}">${index}</a>`));
    const bare = plain(series(30_000, (index) => `https://a.example/${index} `));
    for (const { links } of [anchors, bare]) {
      expect(links).toHaveLength(1_000);
      expect(links.at(-1)?.url).toBe('https://a.example/999');
    }
    expect(anchors.text.endsWith('19999')).toBe(true);
  });

  test('has no links longer than 8,192 characters, as written or as a browser writes them', () => {
    const path = (length: number) => 'a'.repeat(length - 'https://a.example/'.length);
    for (const read of [plain, (url: string) => html(`<a href="${url}">x</a>`)]) {
      expect(read(`https://a.example/${path(8_192)}`).links).toHaveLength(1);
      expect(read(`https://a.example/${path(8_193)}`).links).toHaveLength(0);
      expect(read(`https://a.example/${'é'.repeat(2_000)}`).links).toHaveLength(0);
    }
  });

  test('cuts the text of a link', () => {
    const [link] = html(`<a href="https://a.example">${'word '.repeat(500)}</a>`).links;
    expect(link?.text.length).toBeLessThanOrEqual(1_000);
    expect(link?.text.endsWith('word…')).toBe(true);
  });

  test.each([
    ['http://'],
    ['http://a '],
    ['http://a.example/('],
    ['http://a.example/[({'],
    [`http://${'a-'.repeat(4_000)} `],
    [`http://a.example/${"'a".repeat(4_000)} `],
    ['www.'],
    ['www.a '],
    ['=https://a.example'],
  ])('of %.30j over and over has links or none', (piece) => {
    for (const read of [plain, html]) expect(read(fill(piece)).links.length).toBeLessThanOrEqual(1_000);
  });
});

describe('whatever a mail is', () => {
  const piece = fc.constantFrom(
    ...'<p> </p> <div> </div> <table> <tr> <td> </td> </table> <ul> <ol> <li> </ul> <blockquote> </blockquote> <pre> </pre> <br> <hr> <a> </a>'.split(
      ' ',
    ),
    ...[
      '<a href="https://a.example/',
      '">',
      '<img alt="',
      '<div style="display:none">',
      '<b style="white-space:pre">',
      '<style>.a{',
      '<!--',
      '-->',
    ],
    ...[
      '&amp;',
      '&#0;',
      '&#x200d;',
      '&nbsp;',
      '&shy',
      ' ',
      '\n',
      '\t',
      '\0',
      '\u200c',
      '\ud83d',
      '\ude00',
      'https://b.example/',
      'www.c.example',
      '中',
      'ي',
      'e\u0301',
      '1',
      'word',
    ],
  );
  const content = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('its text is well-formed, without control characters and long gaps, and its links are absolute and unique', () => {
    fc.assert(
      fc.property(content, fc.boolean(), (mail, isHtml) => {
        const { text, links } = readBody({ isHtml, content: mail });
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
        expect(text).not.toMatch(/[ \t]$/m);
        if (isHtml) expect(text).not.toMatch(/\n\n\n|^\n|\n$/);
        expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
        for (const link of links) {
          expect(link.url).toMatch(/^https?:\/\//);
          expect(URL.parse(link.url)?.href).toBe(link.url);
          expect(link.host).toBe(link.host.toLowerCase());
          expect(link.text).not.toBe('');
          expect(link.text.isWellFormed()).toBe(true);
          expect(link.text).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
