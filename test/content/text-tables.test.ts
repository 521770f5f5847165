import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/content/text.ts';

const html = (content: string) => textOf({ isHtml: true, content });

/** A table of rows of cells. */
const table = (...rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('\n')}</tr>`).join('\n')}</table>`;

describe('tables as text', () => {
  test('have a line for each row, and blanks between its cells', () => {
    const rows = table(['Item', 'Pieces', 'Price'], ['Green tea', '2', '€ 9.80'], ['Cup', '4', '€ 22.00']);
    expect(html(rows)).toBe('Item  Pieces  Price\nGreen tea  2  € 9.80\nCup  4  € 22.00');
  });

  test('need no end tags, no rows and no table around', () => {
    expect(html('<table><tr><th>Item<th>Price<tr><td>Tea<td>5</table>')).toBe('Item  Price\nTea  5');
    expect(html('<table><td>Tea<td>5</table>')).toBe('Tea  5');
    expect(html('<tr><td>Tea</td><td>5</td></tr>now')).toBe('Tea  5\nnow');
  });

  test('have a code in a cell of its own on a line of its own', () => {
    const layout = table(
      [`<p>Your code:</p>`],
      [`<div align="center"><b>593027</b></div>`],
      ['It is good for an hour.'],
    );
    expect(html(layout).split('\n')).toContain('593027');
    expect(html(table(['', '&nbsp;', '593027', '&nbsp;', '']))).toBe('593027');
  });

  test('have digits in cells of their own as one row of digits', () => {
    const digits = ['4', '0', '2', '7', '1', '8'];
    expect(html(table(digits))).toBe('4 0 2 7 1 8');
    expect(html(table(digits.map((digit) => `<p><b>${digit}</b></p>`)))).toBe('4 0 2 7 1 8');
    expect(html(table(digits.map((digit) => table([digit]))))).toBe('4 0 2 7 1 8');
  });

  test('that lay out a page have cell below cell', () => {
    const columns = table([table(['Left, first'], ['Left, second']), table(['Right, first'], ['Right, second'])]);
    expect(html(columns)).toBe('Left, first\nLeft, second\nRight, first\nRight, second');
    expect(html(table(['One<br>Two', 'Three']))).toBe('One\nTwo\nThree');
  });

  test('have long columns one below the other, and one long cell on the line of its row', () => {
    const long = 'A sentence that goes on. '.repeat(6).trim();
    expect(html(table([long, long]))).toBe(`${long}\n${long}`);
    expect(html(table([long, '€ 5']))).toBe(`${long}  € 5`);
  });

  test('have marks of lists in cells', () => {
    expect(html(table(['<ul><li>Tea</ul>', '<ul><li>Cups</ul>']))).toBe('- Tea\n\n- Cups');
    expect(html(`<ul><li>${table(['Tea', '5'])}<li>Cups</ul>`)).toBe('- Tea  5\n- Cups');
  });

  test('have rows of cells with paragraphs close together', () => {
    const rows = table(['<p>Order</p>', '<p>A-17</p>'], ['<p>Total</p>', '<p>€ 31</p>']);
    expect(html(`<p>Thank you.</p>${rows}`)).toBe('Thank you.\n\nOrder  A-17\nTotal  € 31');
  });

  test('have an empty line where a row is empty', () => {
    expect(html(table(['Hello'], ['<div style="height:20px">&nbsp;</div>'], ['Bye']))).toBe('Hello\n\nBye');
  });

  test('keep text that stands outside of cells', () => {
    expect(html('<table><caption>Order</caption>lost<tr><td>Tea</td><td>5</td></tr></table>')).toBe(
      'Order\nlost\nTea  5',
    );
  });

  test('within quotes and cells keep to their places', () => {
    expect(html(`<blockquote>${table(['Tea', '5'], ['Cup', '8'])}</blockquote>`)).toBe('> Tea  5\n> Cup  8');
    expect(html(table([`<blockquote>Tea</blockquote>`, 'five']))).toBe('> Tea\n\nfive');
  });

  test('end what is open in a cell with the cell', () => {
    expect(html('<table><tr><td><b>Tea<a href="https://example.com">x<td>five</table>after')).toBe('Teax  five\nafter');
    expect(html('<div hidden><table><tr><td></div>secret</table></div>seen')).toBe('seen');
  });
});
