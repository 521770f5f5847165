import { describe, expect, test } from 'vitest';
import { safeHtml } from '../../src/content/safe-html.ts';

const file = (filename: string) => ({ filename, extension: /\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? null });
const filesOf = (html: string, ...names: string[]) =>
  safeHtml(html, { keepRemote: false, files: names.map(file) }).files;
const shown = (html: string, ...names: string[]) => {
  const { pieces, files } = safeHtml(html, { keepRemote: false, files: names.map(file) });
  expect(pieces).toHaveLength(files.length + 1);
  return pieces.reduce((text, piece, index) => `${text}[${names[files[index - 1] as number]}]${piece}`);
};

describe('an image of an attachment', () => {
  test('leaves a gap for its link, wherever it stands', () => {
    const html =
      '<img src=cid:a.png><table background="cid:a.png"><td style="background:red url(cid:b.gif) no-repeat">x</table><p style="background-image:url(\'cid:b.gif\')">y';
    expect(shown(html, 'a.png', 'b.gif')).toBe(
      `<div style="overflow:auto;contain:content"><img src="[a.png]" /><table background="[a.png]"><tbody><tr><td style="background:red no-repeat url('[b.gif]')">x</td></tr></tbody></table><p style="background-image:url('[b.gif]')">y</p></div>`,
    );
  });

  test.each([
    ['its whole name', '<img src="cid:logo.png">', ['x.txt', 'logo.png', 'other.png'], [1]],
    ['its name in other case', '<img src="CID:Logo.PNG">', ['other.png', 'logo.png', 'more.png'], [1]],
    [
      'its name before an at sign',
      '<img src="cid:image001.png@01DB.ABC">',
      ['image002.png', 'image001.png', 'a.png'],
      [1],
    ],
    ['its name without the extension', '<img src="cid:logo">', ['a.png', 'logo.jpg', 'b.png'], [1]],
    ['that before an at sign', '<img src="cid:logo@mail.test">', ['a.png', 'logo.jpg', 'b.png'], [1]],
    ['an encoded name', '<img src="cid:my%20logo%2Epng">', ['a.png', 'my logo.png', 'b.png'], [1]],
    ['a name in brackets', '<img src="cid:<logo.png>">', ['a.png', 'logo.png', 'b.png'], [1]],
    ['the alternative text', '<img src="cid:5f2c@x" alt="Logo.png">', ['a.png', 'logo.png', 'b.png'], [1]],
    ['the title', '<img src="cid:5f2c@x" title="logo.png">', ['a.png', 'logo.png', 'b.png'], [1]],
    [
      'a text elsewhere of the same id',
      '<img src=cid:q><img src=cid:q alt=logo.png>',
      ['a.png', 'logo.png', 'b.png'],
      [1, 1],
    ],
    ['being the only one left', '<img src="cid:ii_kx81">', ['logo.png', 'terms.pdf'], [0]],
    [
      'the order of all that are left',
      '<img src=cid:x1><img src=cid:b.png><img src=cid:x2><img src=cid:x1>',
      ['a.png', 'b.png', 'c.pdf', 'd.gif'],
      [0, 1, 3, 0],
    ],
    [
      'the order of those with one name',
      '<img src=cid:image.png@1><img src=cid:image.png@2><img src=cid:image.png@1>',
      ['image.png', 'image.png', 'z.png'],
      [0, 1, 0],
    ],
  ])('is known by %s', (_, html, names, expected) => {
    expect(filesOf(html, ...names)).toEqual(expected);
  });

  test.each([
    ['fewer images are left than ids', '<img src=cid:x><img src=cid:y>', ['a.png']],
    ['more images are left than ids', '<img src=cid:x>', ['a.png', 'b.png']],
    ['nothing is attached but documents', '<img src=cid:x>', ['a.pdf']],
    ['the name is that of a document', '<img src=cid:a.pdf>', ['a.pdf', 'b.png', 'c.png']],
  ])('is left without its source where %s', (_, html, names) => {
    expect(filesOf(html, ...names)).toEqual([]);
    expect(shown(html, ...names)).not.toContain('src');
  });

  test('is left out of a style that goes on without it', () => {
    expect(shown('<p style="background:red url(cid:x);color:blue">a')).toContain(
      '<p style="background:red none;color:blue">a',
    );
  });

  test('cannot be put in by text that looks like a gap', () => {
    const { pieces } = safeHtml('<img src=cid:a.png>', { keepRemote: false, files: [file('a.png')] });
    const again = safeHtml(`<img src="attached-00:0"><img src=cid:a.png>${pieces.join('x')}`, {
      keepRemote: true,
      files: [file('a.png')],
    });
    expect(again.files).toEqual([0]);
    expect(pieces.join('')).not.toContain('attached-');
  });

  test('leaves a thousand gaps in one mail at most', () => {
    const { pieces, files } = safeHtml('<img src=cid:a.png>'.repeat(1_500), {
      keepRemote: false,
      files: [file('a.png')],
    });
    expect(files).toHaveLength(1_000);
    expect(pieces.at(-1)).toMatch(/^"(?: \/><img){500} \/><\/div>$/);
  });

  test('is looked for by the beginning of a name, of which marks over marks do not take long', () => {
    const marks = `a${'\u0301'.repeat(8_100)}${'\u0323'.repeat(8_100)}`;
    const began = performance.now();
    expect(filesOf(`<img src="cid:${marks.slice(0, 900)}" alt="${marks}" title="${marks}">`, `${marks}.png`)).toEqual([
      0,
    ]);
    expect(performance.now() - began).toBeLessThan(100);
  });

  test.each(['cid:', 'cid:%', 'cid:%E0%A4%A', `cid:${'x'.repeat(5_000)}`, 'cid:\n', 'cid:__proto__', 'cid:<>'])(
    'of the odd id %j is no trouble',
    (src) => {
      expect(filesOf(`<img src="${src}">`)).toEqual([]);
    },
  );
});

describe('an image within the mail', () => {
  const image = (bytes: number, type = 'png') => `data:image/${type};base64,${'A'.repeat(bytes)}`;
  const html = (...sources: string[]) =>
    safeHtml(sources.map((src) => `<img src="${src}">`).join(''), { keepRemote: false, files: [] }).pieces.join('');
  const count = (text: string) => text.split('src="data:').length - 1;

  test.each(['png', 'jpeg', 'jpg', 'gif', 'webp'])('of type %s is kept', (type) => {
    expect(html(image(8, type))).toContain(`src="${image(8, type)}"`);
  });

  test('may be folded into lines', () => {
    expect(html(' DATA:image/PNG;base64,AAAA\r\n AAAA==')).toContain('src="data:image/png;base64,AAAAAAAA=="');
  });

  test.each([
    'data:image/svg+xml;base64,AAAA',
    'data:text/html;base64,AAAA',
    'data:image/png,AAAA',
    'data:image/png;base64,AA&quot; onerror=ran()',
    'data:image/png;base64,',
    'data:image/png;x=y;base64,AAAA',
    'data:image/png;base64,A=A',
    'data:;base64,AAAA',
  ])('that says %s is left out', (src) => {
    expect(html(src)).not.toContain('src');
  });

  test('is left out when it is too large, alone or with those before it', () => {
    expect(count(html(image(520_000)))).toBe(1);
    expect(count(html(image(530_000)))).toBe(0);
    expect(count(html(...Array.from({ length: 4 }, () => image(400_000))))).toBe(2);
  });

  test('is for images only', () => {
    const text = `<table background="${image(8)}"><td style="background:url(${image(8)})"><a href="${image(8)}">x</a></table>`;
    expect(safeHtml(text, { keepRemote: true, files: [] }).pieces.join('')).not.toContain('data:');
  });
});
