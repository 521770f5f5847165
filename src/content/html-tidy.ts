import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import { Tokenizer } from 'htmlparser2';
import { checkBounds, HtmlTooComplex, MAX_ATTRIBUTES, MAX_ATTRIBUTES_PER_TAG } from './html-bounds.ts';
import { DROPPED, RENAMED } from './html-elements.ts';
import { HtmlTree } from './html-tree.ts';

/** What the tidied HTML keeps of attributes; values are as they were sent. */
export interface TidyOptions {
  /** What is written; of other elements the tags are left out, here and not later, since what is left then is another tree. */
  readonly elements: ReadonlySet<string>;
  readonly keepAttribute: (name: string) => boolean;
  /** Elements with exactly this style are written without their tags. */
  readonly transparentStyle: string;
}

// Control characters stand for nothing in HTML, a carriage return is a line end, and two characters, which override the direction, show
// text in another order than it has.
const UNWANTED = /[^\t\n -~\u00A0-\u202C\u202F-\uFFFF]/g;
const PLAIN = /^[\t\n !#-%'-;=-~\u00A0-\u202C\u202F-\uD7FF]*$/;

/**
 * Text as it stands in HTML, with no more references than must be, since each costs whoever reads it next. What is at its end may
 * come to stand before other text, when a tag between the two is left out.
 */
function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  const clean = text.replace(/\r\n?/g, '\n').replace(UNWANTED, '').toWellFormed();
  return clean.replace(/&(?=[a-z#]|$)/gi, '&amp;').replace(/<(?=[a-z/!?]|$)/gi, '&lt;');
}

const escapeAttribute = (value: string): string => escapeText(value).replace(/"/g, '&quot;');

/** Reads HTML as a browser's tokenizer does and writes it well nested, with known elements only. */
class Tidy implements TokenizerCallbacks {
  readonly #html: string;
  readonly #options: TidyOptions;
  readonly #tree = new HtmlTree();
  #name = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';
  #text = '';
  #count = 0;
  #total = 0;
  /** The element that is being left out, and how many of its name are open. */
  #dropped = '';
  #droppedDepth = 0;

  constructor(html: string, options: TidyOptions) {
    this.#html = html;
    this.#options = options;
  }

  run(): string {
    const tokenizer = new Tokenizer({ decodeEntities: true }, this);
    tokenizer.write(this.#html);
    tokenizer.end();
    this.#writeText();
    return this.#tree.finish();
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = new Map();
    this.#count = 0;
  }
  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    if (++this.#count > MAX_ATTRIBUTES_PER_TAG) throw new HtmlTooComplex('attributes in a tag', MAX_ATTRIBUTES_PER_TAG);
    if (++this.#total > MAX_ATTRIBUTES) throw new HtmlTooComplex('attributes', MAX_ATTRIBUTES);
  }
  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }
  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }
  onattribend(_quote: QuoteType, _end: number): void {
    // The first of its name counts.
    const isKept =
      this.#options.keepAttribute(this.#attribute) || (this.#name === 'body' && this.#attribute === 'text');
    if (isKept && !this.#attributes.has(this.#attribute)) {
      this.#attributes.set(this.#attribute, this.#value);
    }
    this.#value = '';
  }
  onopentagend(): void {
    this.#startTag(this.#name);
  }
  onselfclosingtag(): void {
    // In HTML the slash means nothing; in what is left out, SVG's elements do close with it.
    if (!this.isInForeignContext()) this.#startTag(this.#name);
  }
  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (this.#dropped) {
      if (name === this.#dropped && --this.#droppedDepth === 0) this.#dropped = '';
    } else if (name !== 'body') {
      this.#writeText();
      this.#tree.end(name);
    }
  }
  ontext(start: number, end: number): void {
    if (!this.#dropped) this.#text += this.#html.slice(start, end);
  }
  ontextentity(codepoint: number): void {
    if (!this.#dropped) this.#text += String.fromCodePoint(codepoint);
  }
  isInForeignContext(): boolean {
    return this.#dropped === 'svg' || this.#dropped === 'math';
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #writeText(): void {
    if (this.#text) this.#tree.text(escapeText(this.#text));
    this.#text = '';
  }

  #startTag(name: string): void {
    if (this.#dropped) {
      // A browser reads <noscript> up to its first end tag, whatever is in it.
      if (name === this.#dropped && name !== 'noscript') this.#droppedDepth++;
      return;
    }
    if (DROPPED.has(name)) {
      this.#dropped = name;
      this.#droppedDepth = 1;
      return;
    }
    // An anchor that is no link is often left open.
    const written = name === 'a' && !this.#attributes.has('href') ? 'span' : (RENAMED.get(name) ?? name);
    if (!this.#options.elements.has(written)) return;
    const attributes = name === 'body' ? bodyAttributes(this.#attributes) : this.#attributes;
    if (name === 'body' && attributes.size === 0) return;
    const isTransparent = written === 'div' && attributes.get('style') === this.#options.transparentStyle;
    const text = [...attributes].map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('');
    this.#writeText();
    this.#tree.start(name, written, text, isTransparent);
  }
}

/** What a body's attributes come to on a div. */
function bodyAttributes(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const color = (name: string) => attributes.get(name)?.replace(/^(?=[0-9a-f]{6}$)/i, '#');
  const styles = [
    color('bgcolor') && `background-color:${color('bgcolor')}`,
    color('text') && `color:${color('text')}`,
    attributes.get('style'),
  ].filter((style) => style);
  const kept = new Map([...attributes].filter(([name]) => name === 'dir' || name === 'lang'));
  return styles.length > 0 ? kept.set('style', styles.join(';')) : kept;
}

/**
 * HTML of known elements that every parser reads as the same tree, with nothing in it that is not for reading.
 *
 * @throws HtmlTooComplex
 */
export function tidyHtml(html: string, options: TidyOptions): string {
  checkBounds(html);
  return new Tidy(html, options).run();
}
