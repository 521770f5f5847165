import type { Declarations, Style } from './style.ts';
import { declarationsOf, styleFrom } from './style.ts';
import type { Attributes } from './tokens.ts';

export const UNSTYLED = styleFrom(new Map());

// What a mail comes with are some dozens; and a mail says the same style over and over.
const MAX_RULES = 2_000;
const MAX_REMEMBERED = 1_000;
const MAX_CLASSES = 1_024;
const MAX_SELECTOR = 200;

/** A class or an id, perhaps of one kind of element: all that is understood, and what hidden beginnings of mails take. */
const SELECTOR = /^[a-z0-9]*[.#][\w-]+$/i;

function withoutComments(css: string): string {
  let rest = '';
  let from = 0;
  for (;;) {
    const start = css.indexOf('/*', from);
    if (start < 0) return rest + css.slice(from);
    rest += css.slice(from, start);
    const end = css.indexOf('*/', start + 2);
    if (end < 0) return rest;
    from = end + 2;
  }
}

/** The rules of a mail's style elements, for what they hide. What is said for some screens only is left out. */
export class StyleSheet {
  readonly #rules = new Map<string, Declarations>();
  readonly #remembered = new Map<string, Style>();

  /** Adds the rules of one style element. */
  add(css: string): void {
    const rules = withoutComments(css);
    let depth = 0;
    let selectors = '';
    let from = 0;
    for (const { 0: brace, index } of rules.matchAll(/[{}]/g)) {
      const text = rules.slice(from, index);
      from = index + 1;
      if (brace === '{') {
        if (depth === 0) selectors = text.slice(text.lastIndexOf(';') + 1);
        depth += 1;
      } else {
        if (depth === 1) this.#addRule(selectors, text);
        depth = Math.max(0, depth - 1);
      }
    }
    this.#remembered.clear();
  }

  styleOf(name: string, attributes: Attributes): Style {
    if (attributes.size === 0) return UNSTYLED;
    const inline = attributes.get('style') ?? '';
    const classes = (attributes.get('class') ?? '').slice(0, MAX_CLASSES);
    const id = attributes.get('id') ?? '';
    const isRuled = this.#rules.size > 0 && (classes !== '' || id !== '');
    if (!inline && !isRuled) return UNSTYLED;
    const key = isRuled ? JSON.stringify([name, classes, id, inline]) : inline;
    const known = this.#remembered.get(key);
    if (known) return known;
    const declared = declarationsOf(inline);
    const style = styleFrom(isRuled ? new Map([...this.#ruled(name, classes, id), ...declared]) : declared);
    if (this.#remembered.size < MAX_REMEMBERED) this.#remembered.set(key, style);
    return style;
  }

  #addRule(selectors: string, body: string): void {
    const declarations = declarationsOf(body);
    if (declarations.size === 0) return;
    for (const selector of selectors.split(',')) {
      const key = selector.length > MAX_SELECTOR ? '' : selector.trim();
      if (!SELECTOR.test(key) || this.#rules.size >= MAX_RULES) continue;
      this.#rules.set(key, new Map([...(this.#rules.get(key) ?? []), ...declarations]));
    }
  }

  *#ruled(name: string, classes: string, id: string): Generator<[string, string]> {
    const marks = classes.split(/\s+/).map((one) => `.${one}`);
    if (id) marks.push(`#${id}`);
    for (const mark of marks) {
      yield* this.#rules.get(mark) ?? [];
      yield* this.#rules.get(name + mark) ?? [];
    }
  }
}
