/** The longest HTML that is made safe, in UTF-16 code units. */
export const MAX_HTML_LENGTH = 2 * 1024 * 1024;
/** Start and end tags, comments and everything else that begins with "<". */
export const MAX_TAGS = 20_000;
/** Character references, each of which the tokenizer hands over by itself. */
export const MAX_REFERENCES = 200_000;
export const MAX_ATTRIBUTES = 40_000;
export const MAX_ATTRIBUTES_PER_TAG = 256;
/** The longest HTML that is written, in UTF-16 code units: addresses and references may come to several times what was sent. */
export const MAX_WRITTEN = 4 * 1024 * 1024;
/** Elements that are open at once in what was sent; what is written is nested far less deep. */
export const MAX_OPEN = 512;

/** Thrown for HTML that would take more time or memory than a mail is worth; says which bound it passed. */
export class HtmlTooComplex extends Error {
  override readonly name = 'HtmlTooComplex';

  constructor(bound: string, most: number, done: 'read' | 'written' = 'read') {
    super(`The HTML has more ${bound} than the ${most.toLocaleString('en')} that are ${done}.`);
  }
}

/**
 * Counts what is written, so that what would be too long is given up as soon as it is.
 *
 * @throws HtmlTooComplex from count()
 */
export class WrittenLength {
  #length = 0;

  count(more: number): void {
    this.#length += more;
    if (this.#length > MAX_WRITTEN) throw new HtmlTooComplex('characters', MAX_WRITTEN, 'written');
  }
}

/** How often `mark` occurs, counted no further than one past `most`. */
function count(html: string, mark: string, most: number): number {
  let found = 0;
  for (let at = html.indexOf(mark); at >= 0 && found <= most; at = html.indexOf(mark, at + 1)) found++;
  return found;
}

/**
 * Turns away in a few milliseconds what would take long to read.
 *
 * @throws HtmlTooComplex
 */
export function checkBounds(html: string): void {
  if (html.length > MAX_HTML_LENGTH) throw new HtmlTooComplex('characters', MAX_HTML_LENGTH);
  if (count(html, '<', MAX_TAGS) > MAX_TAGS) throw new HtmlTooComplex('tags', MAX_TAGS);
  if (count(html, '&', MAX_REFERENCES) > MAX_REFERENCES) {
    throw new HtmlTooComplex('character references', MAX_REFERENCES);
  }
}
