import { HtmlTooComplex, MAX_OPEN, WrittenLength } from './html-bounds.ts';
import { CELLS, isInline } from './html-elements.ts';
import type { Marks } from './style-rules.ts';

export interface Open {
  /** As written. */
  name: string;
  /** As it was called in the source, which its end tag repeats. */
  readonly source: string;
  readonly marks: Marks;
  /** Where its start tag is among the chunks; -1 when neither tag is written. */
  readonly chunk: number;
  /** Its end tag came while a block within it was open; it ends with that block. */
  isEnding: boolean;
  readonly isInline: boolean;
  /** Nothing within it ends what is around it. */
  readonly isBoundary: boolean;
}

/** What is made where it is missing, under the names there are. */
const MADE: ReadonlyMap<string, Marks> = new Map(
  ['colgroup', 'tbody', 'td', 'tr'].map((name) => [name, { name, id: '', classes: [] }]),
);

export const isVisible = ({ chunk }: Open): boolean => chunk >= 0;

/** HTML as it is being written, and the elements that are open at its end, the innermost last. */
export class OpenElements {
  readonly #chunks: string[] = [];
  readonly #open: Open[] = [];
  /** How many elements of each name an end tag could still end, for each boundary that is open and for what is around them; made when one is. */
  readonly #scopes: (Map<string, number> | null)[] = [null];
  readonly #written = new WrittenLength();
  #depth = 0;
  #tables = 0;

  /** How many elements, and how many tables, are written and open. */
  get depth(): number {
    return this.#depth;
  }
  get tables(): number {
    return this.#tables;
  }

  /** All, whether written or not, the innermost last. */
  get all(): readonly Open[] {
    return this.#open;
  }

  get count(): number {
    return this.#open.length;
  }

  at(place: number): Open {
    return this.#open[place] as Open;
  }

  /** The innermost that is written, which is what a browser sees around what comes next. */
  parent(): Open | undefined {
    return this.#open.findLast(isVisible);
  }

  lastIndex(is: (open: Open) => boolean): number {
    return this.#open.findLastIndex(is);
  }

  /** The place of the innermost such element that what comes next could end, or -1. */
  inScope(is: (open: Open) => boolean, stops?: ReadonlySet<string>): number {
    for (let place = this.#open.length - 1; place >= 0; place--) {
      const open = this.#open[place] as Open;
      if (is(open)) return place;
      if (open.isBoundary || stops?.has(open.name)) return -1;
    }
    return -1;
  }

  /** Whether an element of that name is open since the last boundary, or since any. */
  canEnd(source: string, isAnywhere: boolean): boolean {
    const counts = isAnywhere ? this.#scopes : this.#scopes.slice(-1);
    return counts.some((count) => (count?.get(source) ?? 0) > 0);
  }

  write(html: string): void {
    this.#written.count(html.length);
    this.#chunks.push(html);
  }

  /** Whether nothing has been written since that element's start tag. */
  isFresh({ chunk }: Open): boolean {
    return chunk === this.#chunks.length - 1;
  }

  /** Opens an element; one that is silent is known, but not written. */
  push(source: string, name: string, attributes: () => string, isSilent: boolean, marks?: Marks): void {
    if (this.#open.length >= MAX_OPEN) throw new HtmlTooComplex('elements within each other', MAX_OPEN);
    // Before it is open itself: what holds for it depends on what is around it.
    const tag = isSilent ? '' : `<${name}${attributes()}>`;
    this.#open.push({
      name,
      source,
      marks: marks ?? (MADE.get(name) as Marks),
      chunk: isSilent ? -1 : this.#chunks.length,
      isEnding: false,
      isInline: isInline(name),
      isBoundary: name === 'table' || CELLS.has(name),
    });
    this.#count(source, 1);
    if (this.#open.at(-1)?.isBoundary) this.#scopes.push(null);
    if (isSilent) return;
    this.write(tag);
    this.#depth++;
    if (name === 'table') this.#tables++;
  }

  /** Closes all from that place on, and what waited for that. */
  popTo(place: number): void {
    while (this.#open.length > place || this.#open.at(-1)?.isEnding) {
      const open = this.#open.pop() as Open;
      if (open.isBoundary) this.#scopes.pop();
      if (!open.isEnding) this.#count(open.source, -1);
      if (!isVisible(open)) continue;
      this.write(`</${open.name}>`);
      this.#depth--;
      if (open.name === 'table') this.#tables--;
    }
  }

  /** Has an element, of which no boundary is open, end as soon as nothing is. */
  endLater(open: Open): void {
    if (open.isEnding) return;
    open.isEnding = true;
    this.#count(open.source, -1);
  }

  rename(open: Open, name: string): void {
    this.#chunks[open.chunk] = `<${name}${(this.#chunks[open.chunk] as string).slice(open.name.length + 1)}`;
    open.name = name;
  }

  toString(): string {
    return this.#chunks.join('');
  }

  #count(source: string, change: number): void {
    // No end tag is called like what the source does not have.
    if (source === '') return;
    const scope = this.#scopes.at(-1) ?? new Map<string, number>();
    scope.set(source, (scope.get(source) ?? 0) + change);
    this.#scopes[this.#scopes.length - 1] = scope;
  }
}
