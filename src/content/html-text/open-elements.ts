import type { LinkText } from '../link-list.ts';
import type { ElementKind, Role } from './element-kinds.ts';
import { PLACES } from './element-kinds.ts';
import type { WhiteSpace } from './style.ts';

/** What an element has from those around it, and gives to those inside. */
export interface Inherited {
  readonly isHidden: boolean;
  readonly isVisible: boolean;
  readonly isTiny: boolean;
  readonly whiteSpace: WhiteSpace;
  readonly link: LinkText | null;
}

export interface OpenElement extends Inherited {
  readonly kind: ElementKind;
  /** What is to be ended with it; "inline" for what is hidden. */
  readonly role: Role;
  readonly ownsLink: boolean;
}

/** As deep as Chromium lets a document be. */
export const MAX_DEPTH = 512;

const WIDTH = Object.keys(PLACES).length;

/**
 * The elements that are open, and what ends them besides their own end tags: a bounded stack, and no recursion over it. What is
 * nearest of each place is written down for each depth, so that beginnings need no search.
 */
export class OpenElements {
  readonly #elements: OpenElement[] = [];
  /** The kinds of them by their numbers, to be searched fast; what is beyond the last is left from before. */
  readonly #numbers = new Int32Array(MAX_DEPTH);
  /** For each depth, the index of the nearest element of each place, or -1. */
  readonly #nearest = new Int16Array((MAX_DEPTH + 1) * WIDTH).fill(-1, 0, WIDTH);
  /** How many of each kind are open, so that end tags of what is not open cost nothing. */
  readonly #counts: number[] = [];
  readonly #onEnd: (element: OpenElement) => void;
  /** How many elements are open below the deepest that is kept. */
  #beyond = 0;
  top: OpenElement | null = null;

  constructor(onEnd: (element: OpenElement) => void) {
    this.#onEnd = onEnd;
  }

  /** Whether a cell that begins here has no row to be in. */
  get lacksRow(): boolean {
    return this.#nearestOf(PLACES.row) < 0;
  }

  /** Ends what cannot stay open around an element of that kind. */
  endBefore({ ends }: ElementKind): void {
    if (this.#beyond > 0) return;
    for (const place of ends) this.#endFrom(this.#nearestOf(place));
  }

  /** Opens an element; false where it is too deep to be kept, so that its text goes to those around it. */
  push(element: OpenElement): boolean {
    const here = this.#elements.length;
    if (here >= MAX_DEPTH) {
      this.#beyond += 1;
      return false;
    }
    this.#place(element.kind, here);
    this.#elements.push(element);
    this.#numbers[here] = element.kind.number;
    this.#count(element.kind, 1);
    this.top = element;
    return true;
  }

  /** Ends the nearest of that kind with all that is open inside, if there is one within reach. */
  end(kind: ElementKind): void {
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      return;
    }
    if (!this.#counts[kind.number]) return;
    const floor = Math.max(0, this.#nearestOf(kind.isTablePart ? PLACES.table : PLACES.scope));
    const index = this.#numbers.lastIndexOf(kind.number, this.#elements.length - 1);
    if (index >= floor) this.#endFrom(index);
  }

  endAll(): void {
    this.#endFrom(0);
  }

  #nearestOf(place: number): number {
    return this.#nearest[this.#elements.length * WIDTH + place] ?? -1;
  }

  #count({ number }: ElementKind, more: number): void {
    this.#counts[number] = (this.#counts[number] ?? 0) + more;
  }

  /** Writes down what is nearest inside of an element at that depth. */
  #place({ name, role, place, isScope }: ElementKind, here: number): void {
    const nearest = this.#nearest;
    const from = here * WIDTH;
    const to = from + WIDTH;
    for (let index = 0; index < WIDTH; index += 1) {
      nearest[to + index] = role === 'table' ? -1 : (nearest[from + index] ?? -1);
    }
    if (isScope || role === 'list' || name === 'dl') {
      nearest[to + PLACES.item] = -1;
      nearest[to + PLACES.term] = -1;
    }
    if (isScope) {
      nearest[to + PLACES.paragraph] = -1;
      nearest[to + PLACES.link] = -1;
      nearest[to + PLACES.scope] = here;
    }
    if (place >= 0) nearest[to + place] = here;
  }

  #endFrom(index: number): void {
    if (index < 0) return;
    while (this.#elements.length > index) {
      const ended = this.#elements.pop() as OpenElement;
      this.top = this.#elements.at(-1) ?? null;
      this.#count(ended.kind, -1);
      this.#onEnd(ended);
    }
  }
}
