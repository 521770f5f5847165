import { parse } from 'content-disposition';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentDisposition, extensionOf, savedName } from '../../src/http/saved-name.ts';

const FAMILY = '👨‍👩‍👧';

describe('the name that a file is saved under', () => {
  test.each([
    ['report.pdf', 'report.pdf'],
    ['Blatt «1» ü😀.txt', 'Blatt «1» ü😀.txt'],
    [`${FAMILY}.png`, `${FAMILY}.png`],
    ['می‌خواهم.pdf', 'می‌خواهم.pdf'],
    ["it's; 100% (final).tar.gz", "it's; 100% (final).tar.gz"],
    ['a%2fb.txt', 'a%2fb.txt'],
    ['-rf', '-rf'],
  ])('is the name of %j', (filename, saved) => {
    expect(savedName(filename)).toBe(saved);
  });

  test.each([
    ['', 'attachment'],
    [' ', 'attachment'],
    ['.', 'attachment'],
    ['..', 'attachment'],
    ['\u200d', 'attachment'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..\\..\\win.ini', '_.._win.ini'],
    ['C:\\x.txt', 'C__x.txt'],
    ['.htaccess', 'htaccess'],
    ['a:b*c?d', 'a_b_c_d'],
    ['a"b<c>d|e', 'a_b_c_d_e'],
    ['a\r\nSet-Cookie: x', 'a__Set-Cookie_ x'],
    ['\u0000\u007f\u0085.txt', '___.txt'],
    ['a\u2028b\ufffe.txt', 'a_b_.txt'],
    ['invoice\u202efdp.exe', 'invoice_fdp.exe'],
    ['\ufeffa.txt', '_a.txt'],
    ['name. . ', 'name'],
    ['\ud800.txt', '\ufffd.txt'],
    ['x\udc00y', 'x\ufffdy'],
  ])('is made safe of %j: %j', (filename, saved) => {
    expect(savedName(filename)).toBe(saved);
  });

  test.each(['CON', 'con', 'CON.txt', 'Con .txt', 'nul.tar.gz', 'AUX', 'prn.', 'COM1', 'lpt9.log', 'COM¹', 'CONIN$'])(
    'is none of the devices of Windows: %j',
    (filename) => {
      expect(savedName(filename)).toBe(`_${filename.replace(/\.$/, '')}`);
    },
  );

  test.each(['CONTENT', 'con-1.txt', 'COM10', 'a.con', 'null'])(
    'is no device where it only begins as one: %j',
    (filename) => {
      expect(savedName(filename)).toBe(filename);
    },
  );

  test.each([
    ['x'.repeat(300), 'x'.repeat(200)],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(196)}.pdf`],
    [`${'日'.repeat(150)}.txt`, `${'日'.repeat(65)}.txt`],
    [`${'x'.repeat(195)}${FAMILY}.txt`, `${'x'.repeat(195)}.txt`],
    [`${'x'.repeat(195)} y.txt`, `${'x'.repeat(195)}.txt`],
    [`a.${'y'.repeat(300)}`, `a.${'y'.repeat(198)}`],
    [`${'e\u0301\u0302'.repeat(1)}${'\u0303'.repeat(300)}.txt`, 'attachment.txt'],
    ['x'.repeat(1_000_000), 'x'.repeat(200)],
  ])('is no longer than file systems have it, and keeps its end: %#', (filename, saved) => {
    expect(savedName(filename)).toBe(saved);
  });

  test.each([
    ['x', ' ', 'x'],
    ['x', '. ', 'x'],
    ['x', '\u200d', 'x'],
    ['', ' ', ''],
    ['', '.', 'x'],
    ['x', '<', 'x'],
  ])('is found as soon of %j, many of %j and %j as of any other name', (first, middle, last) => {
    // Where the blanks of one were looked at again from each of them, these would take an hour.
    const hostile = first + middle.repeat(1_000_000) + last;
    for (let i = 0; i < 1000; i += 1) expect(Buffer.byteLength(savedName(hostile))).toBeLessThanOrEqual(200);
  });

  test('keeps its extension, however far away that is', () => {
    expect(savedName(`invoice.pdf${' '.repeat(5000)}.exe`)).toMatch(/^invoice\.pdf\s*\.exe$/);
    expect(savedName(`${'日'.repeat(5000)}.txt`)).toBe(`${'日'.repeat(65)}.txt`);
  });

  test('is always one, whatever was sent', () => {
    const unit = fc.constantFrom(
      ...'aZ9 ._-/\\:*?"<>|%;\r\n\0\u202e\u200d\ud83d\ude00\ufeffé日',
      FAMILY,
      'CON',
      '.txt',
    );
    const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit, maxLength: 300 }));
    fc.assert(
      fc.property(name, (filename) => {
        const saved = savedName(filename);
        expect(saved).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\:*?"<>|]|^[.\s]|[.\s]$|^$/u);
        expect(saved.isWellFormed()).toBe(true);
        expect(Buffer.byteLength(saved)).toBeLessThanOrEqual(201);
        expect(savedName(saved)).toBe(saved);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the Content-Disposition of a name', () => {
  test.each([
    ['file.txt', 'attachment; filename=file.txt'],
    ['a b;c.txt', 'attachment; filename="a b;c.txt"'],
    [
      'файл «1».pdf',
      'attachment; filename="____ _1_.pdf"; filename*=UTF-8\'\'%D1%84%D0%B0%D0%B9%D0%BB%20%C2%AB1%C2%BB.pdf',
    ],
    ['a%2fb.txt', "attachment; filename=a_2fb.txt; filename*=UTF-8''a%252fb.txt"],
    ['100%.txt', 'attachment; filename=100%.txt'],
    // A long s and the sign of the Kelvin, which count as s and k wherever case does not matter.
    ['\u017f\u212a.txt', "attachment; filename=__.txt; filename*=UTF-8''%C5%BF%E2%84%AA.txt"],
  ])('%j is %s', (name, header) => {
    expect(contentDisposition(name)).toBe(header);
  });

  test('of any name is one line of ASCII that says the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (filename) => {
        const name = savedName(filename);
        const header = contentDisposition(name);
        expect(header).toMatch(/^attachment; filename[\x20-\x7e]+$/);
        expect(parse(header).parameters.filename).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['a', null],
  ['.htaccess', null],
  ['a.b c', null],
  ['', null],
])('the extension of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});
