import { rulesOf } from './css-rules.ts';
import type { Declarations, Style } from './style.ts';
import { declarationsOf, hasReadableFont, styleFrom } from './style.ts';
import type { Attributes } from './tokens.ts';

export const UNSTYLED = styleFrom(new Map());
const READABLE: Style = { ...UNSTYLED, isTiny: false };

// What a mail comes with are some dozens; and a mail says the same style over and over.
const MAX_RULES = 2_000;
const MAX_REMEMBERED = 1_000;
const MAX_CLASSES = 1_024;
const MAX_SELECTOR = 200;

/** A class or an id, perhaps of one kind of element, or a kind: what is understood, and what hidden beginnings of mails take. */
const SELECTOR = /^(?:[a-z0-9]*[.#][\w-]+|[a-z][a-z0-9]*)$/i;
const LAST_COMPOUND = /[^\s>+~]+$/;

/** The rules of a mail's style elements, for what they hide. What is said for some screens only is left out. */
export class StyleSheet {
  readonly #rules = new Map<string, Declarations>();
  /** What has a size that can be read in some places: where is not looked at, for lost text is worse than text that was hidden. */
  readonly #readable = new Set<string>();
  readonly #remembered = new Map<string, Style>();
  readonly #rememberedTags = new Map<string, Style>();

  /** Adds the rules of one style element. */
  add(css: string): void {
    for (const { selectors, body } of rulesOf(css)) this.#addRule(selectors, body);
    this.#remembered.clear();
    this.#rememberedTags.clear();
  }

  styleOf(name: string, attributes: Attributes): Style {
    if (attributes.size === 0) return this.#styleOfTag(name);
    const inline = attributes.get('style') ?? '';
    const classes = (attributes.get('class') ?? '').slice(0, MAX_CLASSES);
    const id = attributes.get('id') ?? '';
    const hasRules = this.#rules.size > 0 || this.#readable.size > 0;
    if (!inline && !(hasRules && (classes || id))) return this.#styleOfTag(name);
    const key = hasRules ? JSON.stringify([name, classes, id, inline]) : inline;
    const known = this.#remembered.get(key);
    if (known) return known;
    const style = this.#make(hasRules ? keysOf(name, classes, id) : [], inline);
    if (this.#remembered.size < MAX_REMEMBERED) this.#remembered.set(key, style);
    return style;
  }

  #styleOfTag(name: string): Style {
    const known = this.#rememberedTags.get(name);
    if (known) return known;
    if (!this.#rules.has(name)) return this.#readable.has(name) ? READABLE : UNSTYLED;
    const style = this.#make([name], '');
    this.#rememberedTags.set(name, style);
    return style;
  }

  /** @param keys of rules, those that count for less first */
  #make(keys: readonly string[], inline: string): Style {
    const declared = declarationsOf(inline);
    const ruled = keys.flatMap((key) => [...(this.#rules.get(key) ?? [])]);
    const style = styleFrom(ruled.length > 0 ? new Map([...ruled, ...declared]) : declared);
    return style.isTiny === null && keys.some((key) => this.#readable.has(key)) ? { ...style, isTiny: false } : style;
  }

  #addRule(selectors: readonly string[], body: string): void {
    const declarations = declarationsOf(body);
    if (declarations.size === 0) return;
    for (const selector of selectors) {
      if (selector.length > MAX_SELECTOR || this.#rules.size + this.#readable.size >= MAX_RULES) continue;
      const key = keyOf(selector);
      if (SELECTOR.test(key)) this.#set(key, declarations);
      else if (hasReadableFont(declarations)) {
        const last = keyOf(LAST_COMPOUND.exec(key)?.[0] ?? '');
        if (SELECTOR.test(last)) this.#readable.add(last);
      }
    }
  }

  #set(key: string, declarations: Declarations): void {
    const all = new Map([...(this.#rules.get(key) ?? []), ...declarations]);
    // That paragraphs have no margins is where style sheets begin; that they are set apart is said in ways not looked at.
    if (!/[.#]/.test(key)) for (const name of ['margin', '!margin']) all.delete(name);
    this.#rules.set(key, all);
  }
}

/** The selector with its kind of element in lower case, as elements are called here. */
function keyOf(selector: string): string {
  return selector.replace(/^[a-z0-9]+/i, (name) => name.toLowerCase());
}

/** Where rules for such an element stand, in their order. */
function keysOf(name: string, classes: string, id: string): readonly string[] {
  const marks = classes
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) => `.${one}`);
  if (id) marks.push(`#${id}`);
  return [name, ...marks.flatMap((mark) => [mark, name + mark])];
}
