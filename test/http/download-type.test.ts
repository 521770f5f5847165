import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeOf } from '../../src/http/download-type.ts';

const ANY = 'application/octet-stream';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const sample = (bytes: string) => Buffer.from(bytes, 'latin1');

describe('the type of a file whose name tells one', () => {
  test.each([
    ['photo.PNG', 'image/png'],
    ['report.pdf', 'application/pdf'],
    ['archive.tar.gz', 'application/gzip'],
    ['data.json', 'application/json'],
    ['old.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('is that of the name, whatever it holds: %s, %s', async (name, type) => {
    expect(await typeOf(name, sample('<html>'))).toBe(type);
    expect(await typeOf(name, sample(''))).toBe(type);
  });

  test.each(
    'html htm xhtml shtml svg svgz xml xsl xslt rss atom mathml js mjs jsx css wasm swf xul jar jnlp eml mht mhtml appcache'.split(
      ' ',
    ),
  )('is none where a browser might run or lay it out: .%s', async (extension) => {
    expect(await typeOf(`page.${extension}`, PNG)).toBe(ANY);
  });

  test.each([
    ['ü', 'text/plain; charset=utf-8'],
    ['\ufeffbom', 'text/plain; charset=utf-8'],
    ['', 'text/plain; charset=utf-8'],
  ])('says of text that is UTF-8 that it is: %j', async (text, type) => {
    expect(await typeOf('a.txt', Buffer.from(text))).toBe(type);
  });

  test('says nothing of other text', async () => {
    expect(await typeOf('a.txt', sample('f\xfcr'))).toBe('text/plain');
    expect(await typeOf('a.csv', sample('a;b\0'))).toBe('text/csv');
  });

  test('takes a character that is cut in two for one', async () => {
    expect(await typeOf('a.txt', Buffer.from('xü').subarray(0, 2))).toBe('text/plain; charset=utf-8');
  });
});

describe('the type of a file whose name tells none', () => {
  test.each<[string, Buffer, string]>([
    ['a picture', PNG, 'image/png'],
    ['a PDF', sample('%PDF-1.7\n'), 'application/pdf'],
    ['an archive', gzipSync('x'), 'application/gzip'],
    ['a ZIP', sample('PK\x05\x06'.padEnd(22, '\0')), 'application/zip'],
    ['text', Buffer.from('Grüße\n'), 'text/plain; charset=utf-8'],
    ['other text', sample('Gr\xfc\xdfe'), ANY],
    ['binary data', sample('abc\0def'), ANY],
    ['nothing', sample(''), ANY],
    ['XML', sample('<?xml version="1.0"?><a/>'), ANY],
    ['a picture of XML', sample('<svg xmlns="http://www.w3.org/2000/svg"/>'), ANY],
    ['a page', sample('\xef\xbb\xbf \n<!doctype html><script>'), ANY],
    ['a page in capitals', sample('<HTML>'), ANY],
    ['WebAssembly', sample('\0asm\x01\0\0\0'), ANY],
    ['Flash', sample('FWS\x09'.padEnd(64, '\0')), ANY],
  ])('is told by its first bytes: %s', async (_, bytes, type) => {
    for (const name of ['file', 'file.zzz', 'файл']) expect(await typeOf(name, bytes)).toBe(type);
  });

  test('is never an active one, and is told in time, whatever it holds', async () => {
    const starts = [
      PNG,
      gzipSync('x'.repeat(9999)),
      ...['%PDF-', '<?xml', 'PK\x03\x04', 'RIFF', 'ID3', 'II*\0', '0&\xb2u'].map(sample),
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...starts, sample('')), fc.uint8Array({ maxLength: 300 }))
      .map((parts) => Buffer.concat(parts));
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const type = await typeOf('file', content);
        expect(type).toMatch(
          /^(?:(?:application|image|audio|video|font|model)\/[\w.+-]+(?:; ?codecs=\w+)?|text\/[a-z]+(?:; charset=utf-8)?)$/,
        );
        expect(type).not.toMatch(/xml|html|svg|script|wasm|flash|multipart|message/);
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});
