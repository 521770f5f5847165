import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import { Tokenizer } from 'htmlparser2';
import { checkBounds, HtmlTooComplex, MAX_ATTRIBUTES, MAX_ATTRIBUTES_PER_TAG } from './html-bounds.ts';
import { DROPPED, RENAMED } from './html-elements.ts';
import { escapeAttribute, escapeText } from './html-escapes.ts';
import { HtmlTree } from './html-tree.ts';
import { InlinedStyles } from './inlined-styles.ts';
import type { SentAttributes } from './sent-attributes.ts';
import { bodyAttributes, marksOf } from './sent-attributes.ts';
import type { Marks } from './style-rules.ts';
import { isForScreens } from './style-rules.ts';

/** What the tidied HTML keeps of attributes; values are as they were sent. */
export interface TidyOptions {
  /** What is written; of other elements the tags are left out, here and not later, since what is left then is another tree. */
  readonly elements: ReadonlySet<string>;
  readonly keepAttribute: (name: string) => boolean;
  /** Elements with exactly this style are written without their tags. */
  readonly transparentStyle: string;
}

/** Attributes that are not written, but say what an element looks like. */
const READ: ReadonlySet<string> = new Set(['class', 'id', 'media', 'text']);

/** Reads HTML as a browser's tokenizer does and writes it well nested, with known elements only. */
class Tidy implements TokenizerCallbacks {
  readonly #html: string;
  readonly #options: TidyOptions;
  readonly #tree = new HtmlTree();
  readonly #styles: InlinedStyles;
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
  /** The rules of the style element that is being read. */
  #css: string | null = null;

  constructor(html: string, options: TidyOptions) {
    this.#html = html;
    this.#options = options;
    this.#styles = new InlinedStyles(html.length);
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
    const isKept = this.#options.keepAttribute(this.#attribute) || READ.has(this.#attribute);
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
      if (name !== this.#dropped || --this.#droppedDepth > 0) return;
      this.#dropped = '';
      if (this.#css !== null) this.#styles.add(this.#css);
      this.#css = null;
    } else if (name !== 'body') {
      this.#writeText();
      this.#tree.end(name);
    }
  }
  ontext(start: number, end: number): void {
    if (!this.#dropped) this.#text += this.#html.slice(start, end);
    else if (this.#css !== null) this.#css += this.#html.slice(start, end);
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
      if (name === 'style' && isForScreens(this.#attributes.get('media') ?? '')) this.#css = '';
      return;
    }
    // An anchor that is no link is often left open.
    const written = name === 'a' && !this.#attributes.has('href') ? 'span' : (RENAMED.get(name) ?? name);
    if (!this.#options.elements.has(written)) return;
    const marks = marksOf(name, this.#attributes);
    const attributes = name === 'body' ? bodyAttributes(this.#styled(marks, this.#attributes)) : this.#attributes;
    if (name === 'body' && attributes.size === 0) return;
    const isTransparent = written === 'div' && attributes.get('style') === this.#options.transparentStyle;
    this.#writeText();
    this.#tree.start({
      marks,
      name: written,
      attributes: () => this.#written(name === 'body' ? attributes : this.#styled(marks, attributes)),
      isTransparent,
    });
  }

  /** The attributes with what the rules of the mail say of that element where it stands. */
  #styled(marks: Marks, attributes: SentAttributes): SentAttributes {
    const own = attributes.get('style') ?? '';
    const style = this.#styles.styleOf(marks, own, this.#tree.around);
    return style === own ? attributes : new Map([...attributes, ['style', style]]);
  }

  #written(attributes: SentAttributes): string {
    let text = '';
    for (const [key, value] of attributes) {
      if (this.#options.keepAttribute(key)) text += ` ${key}="${escapeAttribute(value)}"`;
    }
    return text;
  }
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
