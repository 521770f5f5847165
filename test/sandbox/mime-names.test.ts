import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName, distinctNames, extensionOf } from '../../src/sandbox/mime/attachment-names.ts';
import { countParts } from '../../src/sandbox/mime/count-parts.ts';

describe('attachment names', () => {
  test.each([
    ['report.pdf', 'pdf', 'report.pdf'],
    ['', 'png', 'attachment.png'],
    ['', '', 'attachment'],
    ['..', 'txt', 'attachment.txt'],
    ['.', '', 'attachment'],
    ['../../etc/passwd', '', '.._.._etc_passwd'],
    ['a\u0000b\r\nc', '', 'a_b__c'],
    ['日本語 🦦.txt', '', '日本語 🦦.txt'],
    ['\ud800.txt', '', '\ufffd.txt'],
  ])('%j of type %j becomes %j', (name, extension, expected) => {
    expect(cleanName(name, extension)).toBe(expected);
  });

  test('a very long name keeps its extension', () => {
    const name = cleanName(`${'n'.repeat(1000)}.jpeg`, '');
    expect(name.length).toBeLessThanOrEqual(200);
    expect(extensionOf(name)).toBe('jpeg');
  });

  test('repeated names are numbered before their extension, around names that are taken', () => {
    expect(distinctNames(['a.txt', 'a.txt', 'a (2).txt', 'b', 'b', '.rc', '.rc'])).toEqual([
      'a.txt',
      'a (3).txt',
      'a (2).txt',
      'b',
      'b (2)',
      '.rc',
      '.rc (2)',
    ]);
  });

  test('any names become distinct, safe and encodable', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 20 }), (names) => {
        const clean = names.map((name) => cleanName(name, 'bin'));
        const distinct = distinctNames(clean);
        expect(new Set(distinct).size).toBe(names.length);
        for (const name of distinct) expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
        for (const name of clean) expect(name).not.toMatch(/^\.{0,2}$|[/\\\p{Cc}]/u);
      }),
    );
  });
});

describe('counting parts', () => {
  test.each([
    ['Subject: x\r\n\r\n-- \r\nsignature\r\n--\r\n', 1],
    ['Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n1\r\n--b  \r\n\r\n2\r\n--b--\r\n--bb\r\n', 3],
    ['Content-Type: multipart/mixed;\r\n boundary="a b:c"\r\n\r\n--a b:c\r\n\r\n1\r\n--a b:c--\r\n', 2],
  ])('%j has %i', (mail, count) => {
    expect(countParts(Buffer.from(mail))).toBe(count);
  });

  test('a thousand boundaries are too many without a look at the parts', () => {
    const mail = Array.from({ length: 1500 }, (_, index) => `boundary=b${index}\r\n`).join('');
    expect(countParts(Buffer.from(mail))).toBe(Number.POSITIVE_INFINITY);
  });
});
