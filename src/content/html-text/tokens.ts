import type { TokenizerCallbacks } from 'htmlparser2';
import { Tokenizer } from 'htmlparser2';

/** The attributes that bear on what a reader sees, by their names in lower case; the first of a name counts, as in browsers. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of the tags and texts of an HTML document, in their order and as they are written: nothing is nested or implied. */
export interface TokenHandler {
  /** @param name in lower case */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** A piece of text, its entities decoded. */
  text(text: string): void;
}

const SEEN = new Set(['alt', 'class', 'height', 'hidden', 'href', 'id', 'size', 'start', 'style', 'value', 'width']);
export const NO_ATTRIBUTES: Attributes = new Map();

// No element that matters has a longer name.
const MAX_NAME = 32;

/**
 * Reads tags and texts. htmlparser2's own Parser keeps its open elements in an array that it shifts for every tag, so that a
 * megabyte of them takes ten seconds; its tokenizer is linear, and attributes that nobody looks at cost no object here.
 */
export function readTokens(html: string, handler: TokenHandler): void {
  let name = '';
  let attributes: Map<string, string> | null = null;
  let attribute: string | null = null;
  let value = '';
  // Text comes in pieces, one for each "<" that is none of a tag, and is handed on as a whole.
  let text = '';
  let from = 0;
  let to = 0;
  const settle = () => {
    if (from < to) text += html.slice(from, to);
    from = to;
  };
  const endText = () => {
    settle();
    if (text) handler.text(text);
    text = '';
  };
  const nameAt = (start: number, end: number) => html.slice(start, Math.min(end, start + MAX_NAME)).toLowerCase();
  const opened = () => handler.open(name, attributes ?? NO_ATTRIBUTES);
  const ignored = () => {};
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      endText();
      name = nameAt(start, end);
      attributes = null;
    },
    onattribname(start, end) {
      const found = nameAt(start, end);
      attribute = SEEN.has(found) && !attributes?.has(found) ? found : null;
      value = '';
    },
    onattribdata(start, end) {
      if (attribute) value += html.slice(start, end);
    },
    onattribentity(codePoint) {
      if (attribute) value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (!attribute) return;
      attributes ??= new Map();
      attributes.set(attribute, value);
    },
    onopentagend: opened,
    onselfclosingtag: opened,
    onclosetag(start, end) {
      endText();
      handler.close(nameAt(start, end));
    },
    ontext(start, end) {
      if (start !== to) {
        settle();
        from = start;
      }
      to = end;
    },
    ontextentity(codePoint) {
      settle();
      text += String.fromCodePoint(codePoint);
    },
    oncdata: ignored,
    oncomment: ignored,
    ondeclaration: ignored,
    onprocessinginstruction: ignored,
    onend: endText,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}
