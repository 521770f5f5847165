import { describe, expect, test } from 'vitest';
import { linksOf } from '../../src/content/links.ts';

const found = (content: string) => linksOf({ isHtml: false, content }).map(({ text }) => text);

describe('the links of a plain mail', () => {
  test('have the URL as it was written for their text', () => {
    expect(linksOf({ isHtml: false, content: 'Go to HTTPS://Example.com/Ä, please' })).toEqual([
      { url: 'https://example.com/%C3%84', host: 'example.com', text: 'HTTPS://Example.com/Ä' },
    ]);
  });

  test.each<[string, string[]]>([
    ['Open https://example.com/a.', ['https://example.com/a']],
    ['Open https://example.com/a, then (http://example.org/b).', ['https://example.com/a', 'http://example.org/b']],
    ['Is it https://example.com/a? Yes, https://example.com/b!', ['https://example.com/a', 'https://example.com/b']],
    ['<https://example.com/a>', ['https://example.com/a']],
    ['"https://example.com/a" and \'https://example.com/b\'', ['https://example.com/a', 'https://example.com/b']],
    [
      '“https://example.com/a” «https://example.com/b» „https://example.com/c“',
      ['a', 'b', 'c'].map((path) => `https://example.com/${path}`),
    ],
    [
      'https://example.com/Tea_(drink) (https://example.com/Cup_(x))',
      ['https://example.com/Tea_(drink)', 'https://example.com/Cup_(x)'],
    ],
    ['[confirm](https://example.com/a) **https://example.com/b**', ['https://example.com/a', 'https://example.com/b']],
    ['https://example.com/?q=a+b&t=x.y-z_~%20#f/g;h=1', ['https://example.com/?q=a+b&t=x.y-z_~%20#f/g;h=1']],
    ['https://example.com/abc=', ['https://example.com/abc=']],
    ['https://example.com/reset/\nAb9', ['https://example.com/reset/']],
    ['URL:https://example.com/a', ['https://example.com/a']],
    ['https://t.example/?u=https://example.com/a', ['https://t.example/?u=https://example.com/a']],
    [
      'http://localhost:8080/a http://192.0.2.1/b http://[::1]/c',
      ['http://localhost:8080/a', 'http://192.0.2.1/b', 'http://[::1]/c'],
    ],
    ['https://ann:pw@example.com/', ['https://ann:pw@example.com/']],
    ['See www.example.com/a.', ['www.example.com/a']],
    ['ftp://example.com mailto:a@example.com example.com a@www.example.com www.a xhttps://example.com', []],
    ['http:// https:/// http://. www. https://?', []],
    [
      'https://example.com/a https://example.com/b https://example.com:443/a',
      ['https://example.com/a', 'https://example.com/b'],
    ],
  ])('%j are %j', (content, texts) => {
    expect(found(content)).toEqual(texts);
  });

  test.each<[string, string, string]>([
    ['Chinese', '请打开https://example.com/a。谢谢', 'https://example.com/a'],
    ['Chinese, in brackets', '（https://example.com/a）', 'https://example.com/a'],
    ['Japanese, in brackets', '「https://example.com/a」を開く', 'https://example.com/a'],
    ['Japanese, with no mark between', 'https://example.com/a?k=Ab9をクリック', 'https://example.com/a?k=Ab9'],
    ['Japanese, right after the host', 'https://example.co.jpまで', 'https://example.co.jp'],
    ['Japanese, in the URL itself', 'https://ja.wikipedia.org/wiki/東京 へ', 'https://ja.wikipedia.org/wiki/東京'],
    ['Japanese, in the host itself', 'https://日本語.example/へ', 'https://日本語.example/へ'],
    ['Korean, with an ending', 'https://example.com/auth에서 확인', 'https://example.com/auth'],
    ['Thai', 'ไปที่https://example.com/thเพื่อยืนยัน', 'https://example.com/th'],
    ['Arabic', 'افتح https://example.com/ar، ثم', 'https://example.com/ar'],
    ['Hindi', 'खोलें https://example.com/hi। धन्यवाद', 'https://example.com/hi'],
    ['Hebrew', 'לחצו על https://example.com/he־', 'https://example.com/he'],
    ['Russian', 'Откройте https://пример.рф/путь.', 'https://пример.рф/путь'],
    ['German', 'Siehe https://example.com/größe…', 'https://example.com/größe'],
  ])('end where the sentence goes on in %s', (_, content, text) => {
    expect(found(content)).toEqual([text]);
  });

  test('that begin with www. are of http', () => {
    expect(linksOf({ isHtml: false, content: 'www.Example.com' })).toEqual([
      { url: 'http://www.example.com/', host: 'www.example.com', text: 'www.Example.com' },
    ]);
  });
});
