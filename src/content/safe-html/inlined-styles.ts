import { MAX_STYLE } from './html-styles.ts';
import type { Marks, StyleRule } from './style-rules.ts';
import { readRules } from './style-rules.ts';

/** Of all style elements of a mail: characters that are read, and selectors; what comes after them is left out. */
const MAX_CSS = 256 * 1024;
const MAX_RULES = 2_000;
/** Characters that are added to a mail by its rules; beyond it, they do no more. */
const MAX_ADDED = 1024 * 1024;
/** Looks at a rule, a declaration or an element that is open: that many for any mail, and for each of its characters. */
const LOOKS = 100_000;
const LOOKS_PER_CHARACTER = 2;
const MAX_REMEMBERED = 1_000;

/** What rules come to: what an element's own style comes after, and what comes after it. */
interface Merged {
  readonly before: string;
  readonly after: string;
}

/** A rule and its place among all. */
interface Placed extends StyleRule {
  readonly order: number;
}

/** The rules that may hold for elements of one kind, id and classes, the strongest last. */
interface Candidates {
  readonly rules: readonly Placed[];
  /** What they come to when it does not depend on what is around. */
  readonly merged: Merged | null;
}

const isCalled = ({ name, id, classes }: Marks, marks: Marks): boolean =>
  (name === '' || name === marks.name) &&
  (id === '' || id === marks.id) &&
  classes.every((one) => marks.classes.includes(one));

const byStrength = (a: Placed, b: Placed): number => a.weight - b.weight || a.order - b.order;

const written = (declared: ReadonlyMap<string, string>): string =>
  [...declared].map(([property, value]) => `${property}:${value}`).join(';');

/** The rules of a mail's style elements, for the elements that come after them. */
export class InlinedStyles {
  /** By the id, the class or the kind that they are for, the strongest last. */
  readonly #rules = new Map<string, Placed[]>();
  #count = 0;
  readonly #candidates = new Map<string, Candidates>();
  readonly #merged = new Map<string, Merged>();
  #cssLeft = MAX_CSS;
  #addedLeft = MAX_ADDED;
  #looksLeft: number;

  /** @param length of the mail, in characters */
  constructor(length: number) {
    this.#looksLeft = LOOKS + LOOKS_PER_CHARACTER * length;
  }

  /** Adds the rules of one style element. */
  add(css: string): void {
    const read = css.slice(0, this.#cssLeft);
    this.#cssLeft -= read.length;
    for (const rule of readRules(read)) {
      if (this.#count >= MAX_RULES) break;
      const placed = { ...rule, order: this.#count++ };
      const { name, id, classes } = rule.target;
      const key = id ? `#${id}` : classes[0] ? `.${classes[0]}` : name;
      const same = this.#rules.get(key);
      if (same) same.push(placed);
      else this.#rules.set(key, [placed]);
    }
    for (const rules of this.#rules.values()) rules.sort(byStrength);
    this.#candidates.clear();
    this.#merged.clear();
  }

  /**
   * What the style of an element comes to with the rules that hold for it.
   *
   * @param around what the elements are called that are open around it, the innermost last
   */
  styleOf(marks: Marks, own: string, around: readonly { readonly marks: Marks }[]): string {
    if (this.#rules.size === 0 || this.#looksLeft <= 0) return own;
    const { rules, merged } = this.#candidatesOf(marks);
    if (rules.length === 0) return own;
    const { before, after } = merged ?? this.#merge(rules.filter((rule) => this.#isWithin(rule.around, around)));
    const added = before.length + after.length;
    if (added === 0 || this.#addedLeft < added) return own;
    const strongest = after && own.includes('!') ? own.split(';').filter((one) => /!\s*important/i.test(one)) : [];
    const style = [before, own, after, ...strongest].filter((part) => part).join(';');
    if (style.length > MAX_STYLE) return own;
    this.#addedLeft -= added;
    return style;
  }

  #candidatesOf(marks: Marks): Candidates {
    const { name, id, classes } = marks;
    const key = `${name}#${id}.${classes.join('.')}`;
    const known = this.#candidates.get(key);
    this.#looksLeft -= 1;
    if (known) return known;
    const keys = new Set([name, `#${id}`, ...classes.map((one) => `.${one}`)]);
    const near = [...keys].flatMap((one) => this.#rules.get(one) ?? []);
    this.#looksLeft -= near.length * (1 + classes.length);
    const rules = near.filter((rule) => isCalled(rule.target, marks)).sort(byStrength);
    const isAlone = rules.every((rule) => rule.around.length === 0);
    const candidates = { rules, merged: isAlone ? this.#merge(rules) : null };
    if (this.#candidates.size < MAX_REMEMBERED) this.#candidates.set(key, candidates);
    return candidates;
  }

  #isWithin(wanted: readonly Marks[], around: readonly { readonly marks: Marks }[]): boolean {
    let left = wanted.length;
    for (let place = around.length - 1; place >= 0 && left > 0 && this.#looksLeft > 0; place--) {
      this.#looksLeft -= 1;
      if (isCalled(wanted[left - 1] as Marks, (around[place] as { marks: Marks }).marks)) left--;
    }
    this.#looksLeft -= 1;
    return left === 0;
  }

  #merge(rules: readonly Placed[]): Merged {
    const key = rules.map(({ order }) => order).join();
    const known = this.#merged.get(key);
    if (known) return known;
    const normal = new Map<string, string>();
    const important = new Map<string, string>();
    for (const { style } of rules) {
      this.#looksLeft -= style.normal.size + style.important.size;
      for (const [from, to] of [[style.normal, normal] as const, [style.important, important] as const]) {
        for (const [property, value] of from) {
          // A shorthand undoes what came before it, so that the last to be said stands last.
          to.delete(property);
          to.set(property, value);
        }
      }
    }
    const merged = { before: written(normal), after: written(important) };
    if (this.#merged.size < MAX_REMEMBERED) this.#merged.set(key, merged);
    return merged;
  }
}
