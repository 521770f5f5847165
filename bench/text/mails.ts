const KIB = 1_024;
export const MIB = 1_048_576;

/** So much of a piece as there is room for. */
const fill = (piece: string, length: number) => piece.repeat(Math.floor(length / piece.length));

function series(length: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0, sum = 0; sum < length; index += 1) {
    const next = piece(index);
    pieces.push(next);
    sum += next.length;
  }
  return pieces.join('').slice(0, length);
}

/** A part of a newsletter: a table for layout with styles, a picture, a paragraph and a button. */
const part = (index: number) => `
  <tr><td align="center" style="padding:0 24px;font-family:Arial,sans-serif;font-size:0">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>
      <td class="photo" style="width:160px"><img src="https://img.example/${index}.png" alt="Teapot ${index}" width="160" style="display:block"></td>
      <td style="font-size:15px;line-height:22px;color:#333333"><h2 style="margin:0">Offer ${index}</h2>
        <p>A pot of green tea, with two cups &amp; a tray: <b>&euro;&nbsp;${index}.90</b> until Friday.</p>
        <a href="https://shop.example/click?u=${index * 7919}&amp;c=autumn" style="display:inline-block;padding:9px">See it</a></td>
    </tr></table></td></tr>`;

const newsletter = (length: number) =>
  `<html><head><title>Offers</title><style>.pre{display:none}@media(max-width:9em){.photo{display:none}}</style></head><body>
  <div class="pre" style="display:none">The offers of autumn&zwnj;&nbsp;&zwnj;&nbsp;</div><table>${series(length - 300, part)}</table></body></html>`;

/** Mails by what they are, those that people get before those that are made to hold things up. */
export const mails: readonly (readonly [string, string])[] = [
  ['newsletter, 16 KiB', newsletter(16 * KIB)],
  ['newsletter, 50 KiB', newsletter(50 * KIB)],
  ['newsletter, 1 MiB', newsletter(MIB)],
  ['a paragraph a letter', fill('<p>a', MIB)],
  ['two cells a row', fill('<tr><td>a<td>b', MIB)],
  ['cells of one row', `<table><tr>${fill('<td>a', MIB - 20)}`],
  ['items', fill('<li>a', MIB)],
  ['preformatted lines', `<pre>${fill('a\n', MIB - 10)}`],
  ['styles, all different', series(MIB, (index) => `<b style="font-size:${index}px">a</b>`)],
  ['links, all different', series(MIB, (index) => `<a href="http://a.example/${index}">x</a>`)],
  ['URLs in the text', series(MIB, (index) => `http://a.example/${index} `)],
  ['joiners', fill('a\u200c', MIB)],
  ['nested <b>', fill('<b>', MIB)],
  ['nested tables', fill('<table><tr><td>', MIB)],
  ['ends out of reach', `<div>${fill('<table><td>', 11)}${fill('<b>', 1_500)}${fill('</div>', MIB - 1_600)}`],
  ['"<" alone', fill('<', MIB)],
  ['"&" alone', fill('&', MIB)],
  ['an element of attributes', `<p ${fill('a=1 ', MIB - 10)}>x`],
];
