const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// Words in pieces, so that a megabyte without a blank is not read for the sake of its beginning.
const PIECE = /\s+|\S{1,256}/g;

/**
 * The beginning of a text on one line, its white space collapsed; an ellipsis, which counts, where it was cut. What a reader
 * takes for one character is never cut, so that less may come back than is allowed.
 *
 * @param length the most UTF-16 code units, as `length` of a string counts them
 */
export function previewOf(text: string, length: number): string {
  const most = Math.max(0, Math.floor(length) || 0);
  let line = '';
  for (const [piece] of text.matchAll(PIECE)) {
    if (piece.trim() === '') line &&= `${line} `;
    else if (line.length + piece.length > most) return cut(line + piece, most);
    else line += piece;
  }
  return line.trimEnd().toWellFormed();
}

function cut(line: string, most: number): string {
  if (most === 0) return '';
  // A character is told from the next by what is before it and the one after, so two more units are enough to see.
  const boundary = graphemes.segment(line.slice(0, most + 2)).containing(most - 1)?.index ?? 0;
  return `${line.slice(0, boundary).trimEnd()}${ELLIPSIS}`.toWellFormed();
}
