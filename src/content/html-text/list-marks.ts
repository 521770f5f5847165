import type { Attributes } from './tokens.ts';

interface OpenList {
  readonly isOrdered: boolean;
  readonly isUnmarked: boolean;
  next: number;
}

/** What stands before the items of the lists that are open. */
export class ListMarks {
  readonly #lists: OpenList[] = [];

  get isNested(): boolean {
    return this.#lists.length > 0;
  }

  open(name: string, attributes: Attributes, isUnmarked: boolean): void {
    this.#lists.push({ isOrdered: name === 'ol', isUnmarked, next: numberOf(attributes.get('start')) ?? 1 });
  }

  close(): void {
    this.#lists.pop();
  }

  /** The mark of the next item, with its blank; empty where the list has none. */
  next(attributes: Attributes): string {
    const list = this.#lists.at(-1);
    if (list?.isUnmarked) return '';
    if (!list?.isOrdered) return '- ';
    const number = numberOf(attributes.get('value')) ?? list.next;
    list.next = number + 1;
    return `${number}. `;
  }
}

function numberOf(value: string | undefined): number | null {
  return value !== undefined && /^\s{0,9}-?\d{1,9}\s{0,9}$/.test(value) ? Number(value) : null;
}
