import type { JsonText } from './json-text.ts';

/** All fragments together. Characters, about. */
const MAX_CHARACTERS = 33_554_432;
/** A longer one is written anew each time. Characters, of one object and of several. */
const LONGEST = { object: 4_096, list: 262_144 };
/** What an entry takes beside its text. */
const OVERHEAD = 64;

interface Holder {
  /** Lets go of all that it has written. */
  forget(): void;
}

/** What is remembered of fragments, by all plans together. When it is too much, all of it is forgotten. */
export class FragmentBudget {
  readonly #max: number;
  #characters = 0;
  readonly #holders = new Set<Holder>();

  /** @param max characters, about */
  constructor(max = MAX_CHARACTERS) {
    this.#max = max;
  }

  take(holder: Holder, characters: number): void {
    this.#holders.add(holder);
    this.#characters += characters + OVERHEAD;
    if (this.#characters <= this.#max) return;
    // Those that are written by nobody any more as well.
    for (const one of this.#holders) one.forget();
    this.#holders.clear();
    this.#characters = 0;
  }
}

/** A text that was put together is a tree of its pieces, which would be walked each time that it is put into another. */
function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}

/**
 * A piece of JSON that is made of one object alone, and so is written once for each: a message that is listed again and again is
 * mostly such pieces. Gone with its object.
 */
export class Fragment {
  readonly #budget: FragmentBudget;
  #texts = new WeakMap<object, string>();

  constructor(budget: FragmentBudget) {
    this.#budget = budget;
  }

  forget(): void {
    this.#texts = new WeakMap();
  }

  /** @param write writes it, without a gap */
  of(source: object, write: () => JsonText): string {
    const known = this.#texts.get(source);
    if (known !== undefined) return known;
    const text = write().toString();
    if (text.length <= LONGEST.object) {
      this.#texts.set(source, inOnePiece(text));
      this.#budget.take(this, text.length);
    }
    return text;
  }
}

interface WrittenList {
  readonly items: readonly object[];
  readonly text: string;
}

/**
 * The same of several objects that stand in a row: the page of an inbox that is asked for is mostly the same as the time before.
 * One row is remembered for each object that a row begins with.
 */
export class ListFragment {
  readonly #budget: FragmentBudget;
  #lists = new WeakMap<object, WrittenList>();

  constructor(budget: FragmentBudget) {
    this.#budget = budget;
  }

  forget(): void {
    this.#lists = new WeakMap();
  }

  /**
   * @param items at least one
   * @param write writes them, without a gap
   */
  of(items: readonly object[], write: () => JsonText): string {
    const first = items[0] as object;
    const known = this.#lists.get(first);
    if (known && isSame(known.items, items)) return known.text;
    const text = write().toString();
    if (text.length <= LONGEST.list) {
      this.#lists.set(first, { items: [...items], text: inOnePiece(text) });
      this.#budget.take(this, text.length);
    }
    return text;
  }
}

function isSame(before: readonly object[], now: readonly object[]): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i += 1) if (before[i] !== now[i]) return false;
  return true;
}
