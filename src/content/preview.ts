const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** White space that is not simply one blank. */
const OWN_BLANKS = / \s+|[^\S ]\s*/g;

const LEAST_READ = 256;
// A character is told from the next by what is before it and the one after, so two more units are enough to see.
const AHEAD = 2;

/**
 * The beginning of a text on one line, its white space collapsed; an ellipsis, which counts, where it was cut. What a reader
 * takes for one character is never cut, so that less may come back than is allowed.
 *
 * @param length the most UTF-16 code units, as `length` of a string counts them
 */
export function previewOf(text: string, length: number): string {
  const most = Math.max(0, Math.floor(length) || 0);
  const line = lineOf(text, most + AHEAD).trimEnd();
  return (line.length > most ? cut(line, most) : line).toWellFormed();
}

/** The beginning of a text with its white space collapsed: all of it, or more than `length`. */
function lineOf(text: string, length: number): string {
  const step = Math.max(LEAST_READ, length + 1);
  let line = '';
  for (let from = 0; from < text.length && line.length <= length; from += step) {
    const piece = text.slice(from, from + step).replace(OWN_BLANKS, ' ');
    line += line === '' || line.endsWith(' ') ? piece.trimStart() : piece;
  }
  return line;
}

function cut(line: string, most: number): string {
  if (most === 0) return '';
  const boundary = graphemes.segment(line.slice(0, most + AHEAD)).containing(most - 1)?.index ?? 0;
  return line.slice(0, boundary).trimEnd() + ELLIPSIS;
}
