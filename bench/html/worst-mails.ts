// For each bound, the mail that takes longest within it; of any length.

const TAGS = 19_400;
const ATTRIBUTES = 39_000;

const fill = (unit: string, length: number) => unit.repeat(Math.max(1, Math.floor(length / unit.length)));
/** Different ones each time, as many as fit and as have tags left. */
function each(length: number, tags: number, make: (index: number) => string): string {
  const most = Math.floor(TAGS / tags);
  let html = '';
  for (let index = 0; index < most; index++) {
    const one = make(index);
    if (html.length + one.length > length) break;
    html += one;
  }
  return html;
}
/** As many as there are tags for, with text between them up to that length. */
function spread(unit: string, length: number, tags: number): string {
  const count = Math.min(Math.floor(TAGS / tags), Math.floor(length / unit.length));
  return (unit + 'x'.repeat(Math.floor(length / count) - unit.length)).repeat(count);
}

export const worstMails: Readonly<Record<string, (length: number) => string>> = {
  text: (length) => fill('lorem ipsum ', length),
  'tags that are text': (length) => spread('<', length, 1),
  'character references': (length) => fill('&nbsp;'.padEnd(Math.max(6, Math.ceil(length / 199_000)), 'x'), length),
  'line ends to be changed': (length) => fill('\r', length),
  comments: (length) => spread('<!---->', length, 1),
  'inline elements': (length) => spread('<b>x</b>', length, 2),
  'line breaks': (length) => spread('<br>', length, 1),
  links: (length) => each(length, 2, (index) => `<a href="https://a.test/${index}?x=1&amp;y=2">x</a>`),
  'links that are not closed': (length) => spread('<a href=http://a.b>', length, 1),
  'links with long addresses': (length) =>
    each(length, 1, (index) => `<a href="https://a.test/${index}/${'%41'.repeat(2_600)}">`),
  'links to hosts of other scripts': (length) =>
    each(length, 1, (index) => `<a href="http://${'\u00FC.'.repeat(140)}${index}">`),
  'images with attributes': (length) =>
    each(
      Math.min(length, ATTRIBUTES * 10),
      1,
      (index) => `<img alt="${index}" width=3 height=4 src="http://a.test/${index}">`,
    ),
  'attached images': (length) => each(length, 1, (index) => `<img src=cid:${index}>`),
  'images within the mail': (length) =>
    fill(`<img src="data:image/png;base64,${'A'.repeat(Math.min(length, 520_000) - 40)}">`, length),
  'images in several sizes': (length) =>
    each(length, 1, (index) => `<img srcset="${fill(`//a.test/${index} 1x, `, 16_000)}">`),
  'styles, each another': (length) =>
    each(
      length,
      1,
      (index) =>
        `<p style="width:${index % 4_000}px;height:${index % 3_999}px;padding:0 ${index % 500}px;color:#${100 + (index % 900)}">`,
    ),
  'styles of many declarations': (length) =>
    each(
      length,
      1,
      (index) =>
        `<p style="${Array.from({ length: 400 }, (_, at) => `width:${(index * 400 + at) % 4_000}.${at}px`).join(';')}">`,
    ),
  'styles of white space': (length) =>
    each(length, 1, () => `<p style="color:red${' '.repeat(4_000)}!${' '.repeat(4_000)}x">`),
  'backgrounds begun': (length) => each(length, 1, () => `<p style="background:${fill("url('", 8_000)}">`),
  'fonts of many names': (length) => each(length, 1, () => `<p style="font-family:${fill('a,', 8_000)}">`),
  'rules, all for each element': (length) =>
    `<style>${each(length / 2, 10, (index) => `b{margin:${index % 500}px}`)}</style>${each(length / 2, 2, () => '<b>x</b>')}`,
  'rules for what is far around': (length) =>
    `<style>${each(length / 2, 10, (index) => `i u b{margin:${index % 500}px}`)}</style>${'<p>'.repeat(150)}${each(length / 2, 3, () => '<b>x</b>')}`,
  'rules for one class each': (length) =>
    `<style>${each(length / 2, 10, (index) => `.a${index}{color:red}`)}</style>${each(length / 2, 2, (index) => `<b class=a${index}>x</b>`)}`,
  'elements within each other': (length) =>
    spread(`${'<div>'.repeat(500)}${'</div>'.repeat(500)}`, Math.max(length, 6_000), 1_000),
  'tables within each other': (length) =>
    spread(`${'<table><tr><td>'.repeat(120)}${'</table>'.repeat(120)}`, Math.max(length, 4_000), 480),
  'end tags of nothing, far within': (length) => `${'<i>'.repeat(500)}${each(length - 1_500, 1, () => '</x>')}`,
  'end tags that must wait, far within': (length) =>
    `<i><div>${'<b>'.repeat(500)}${each(length - 1_600, 1, () => '</i>')}`,
  'end tags kept off by a cell': (length) =>
    `<u><table><td>${'<b>'.repeat(480)}${each(length - 1_600, 1, () => '</u>')}`,
  'paragraphs with blocks in elements': (length) => each(length, 6, () => '<p><b><div>x</div></b></p>'),
  'tables without cells': (length) => each(length, 2, () => '<table>x</table>'),
};
