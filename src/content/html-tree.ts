import { HtmlTooComplex, MAX_OPEN } from './html-bounds.ts';
import { BLOCKS, CELLS, HEADINGS, isInline, TABLE_PARTS, VOID } from './html-elements.ts';

/** How deep elements are written within each other, and tables; beyond it, content goes on without its elements. */
const MAX_DEPTH = 200;
const MAX_TABLES = 24;
/** What a table needs of that depth for itself, its section, its row and its cell. */
const TABLE_DEPTH = 4;

const TABLE_NON_CELLS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup']);
const SECTIONS: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot']);
const LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['ul', 'ol']),
  dd: new Set(['dl']),
  dt: new Set(['dl']),
};
const SIBLINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']),
  dd: new Set(['dd', 'dt']),
  dt: new Set(['dd', 'dt']),
};

interface Open {
  /** As written. */
  name: string;
  /** As it was called in the source, which its end tag repeats. */
  readonly source: string;
  /** Where its start tag is among the chunks; -1 when neither tag is written. */
  readonly chunk: number;
  /** Its end tag came while a block within it was open; it ends with that block. */
  isEnding: boolean;
  readonly isInline: boolean;
  /** Nothing within it ends what is around it. */
  readonly isBoundary: boolean;
}

const isVisible = ({ chunk }: Open): boolean => chunk >= 0;

/**
 * Writes start tags, end tags and text, in whatever order they come, as HTML that every parser reads as the same tree: each element
 * is closed, and stands only where a browser leaves it. So nothing of it closes what is open around it, such as the cell
 * of a page's own table, and no element is made twice.
 */
export class HtmlTree {
  readonly #chunks: string[] = [];
  readonly #open: Open[] = [];
  /** How many elements of each name an end tag could still end. */
  readonly #ends = new Map<string, number>();
  #depth = 0;
  #tables = 0;

  /**
   * @param attributes as they are written, each with a space before it
   * @param isTransparent when the element is to be known by its end tag, but not written
   */
  start(source: string, name: string, attributes: string, isTransparent = false): void {
    if (TABLE_PARTS.has(name)) {
      const table = this.#lastIndex((open) => open.name === 'table');
      if (table < 0) return;
      this.#enterTable(name, table);
      this.#push(source, name, attributes, !isVisible(this.#open[table] as Open));
      return;
    }
    this.#enterCell();
    const placed = this.#enterFlow(name);
    if (name === 'source' && this.#parent()?.name !== 'video') return;
    const isTooDeep = name === 'table' && (this.#depth + TABLE_DEPTH > MAX_DEPTH || this.#tables >= MAX_TABLES);
    const isNestedLink = name === 'a' && this.#hasLinkAround();
    this.#push(source, placed, attributes, isTransparent || isTooDeep || isNestedLink || this.#depth >= MAX_DEPTH);
  }

  end(source: string): void {
    if (source === 'br') this.start('br', 'br', '');
    if (!this.#ends.get(source) && !HEADINGS.has(source)) return;
    const isPart = TABLE_PARTS.has(source);
    const isHeading = HEADINGS.has(source);
    const lists = LISTS[source];
    for (let at = this.#open.length - 1, isWithinBlock = false; at >= 0; at--) {
      const open = this.#open[at] as Open;
      if (open.source === source || (isHeading && HEADINGS.has(open.source))) {
        if (!(isWithinBlock && open.isInline)) this.#popTo(at);
        else if (!open.isEnding) {
          open.isEnding = true;
          this.#count(source, -1);
        }
        return;
      }
      if (isPart ? open.name === 'table' : open.isBoundary && source !== 'table') return;
      if (lists?.has(open.name)) return;
      isWithinBlock ||= !open.isInline;
    }
  }

  text(text: string): void {
    const parent = this.#parent();
    if (parent && TABLE_NON_CELLS.has(parent.name)) {
      if (/^[\t\n\f ]*$/.test(text)) return;
      this.#enterCell();
    }
    // A browser takes a line end right after <pre> for a part of the tag.
    const isFirst = parent?.name === 'pre' && parent.chunk === this.#chunks.length - 1;
    const shown = isFirst ? text.replace(/^\n+/, '') : text;
    if (shown) this.#chunks.push(shown);
  }

  /** Closes what is still open. */
  finish(): string {
    this.#popTo(0);
    return this.#chunks.join('');
  }

  #count(source: string, change: number): void {
    this.#ends.set(source, (this.#ends.get(source) ?? 0) + change);
  }

  #parent(): Open | undefined {
    return this.#open.findLast(isVisible);
  }

  #lastIndex(is: (open: Open) => boolean): number {
    return this.#open.findLastIndex(is);
  }

  #push(source: string, name: string, attributes: string, isSilent: boolean): void {
    if (VOID.has(name)) {
      if (!isSilent || !TABLE_PARTS.has(name)) this.#chunks.push(`<${name}${attributes}>`);
      return;
    }
    if (this.#open.length >= MAX_OPEN) throw new HtmlTooComplex('elements within each other', MAX_OPEN);
    this.#open.push({
      name,
      source,
      chunk: isSilent ? -1 : this.#chunks.length,
      isEnding: false,
      isInline: isInline(name),
      isBoundary: name === 'table' || CELLS.has(name),
    });
    this.#count(source, 1);
    if (isSilent) return;
    this.#chunks.push(`<${name}${attributes}>`);
    this.#depth++;
    if (name === 'table') this.#tables++;
  }

  /** Closes the element at that place, and all within it. */
  #popTo(at: number): void {
    while (this.#open.length > at || this.#open.at(-1)?.isEnding) {
      const open = this.#open.pop() as Open;
      if (!open.isEnding) this.#count(open.source, -1);
      if (!isVisible(open)) continue;
      this.#chunks.push(`</${open.name}>`);
      this.#depth--;
      if (open.name === 'table') this.#tables--;
    }
  }

  /** Goes to where that part of a table belongs, through what it needs around it. */
  #enterTable(name: string, table: number): void {
    const isSilent = !isVisible(this.#open[table] as Open);
    const within = (is: (name: string) => boolean) => {
      const at = this.#lastIndex((open) => is(open.name));
      return at > table ? at : -1;
    };
    const enter = (is: (name: string) => boolean, missing: string, outside: () => void) => {
      const at = within(is);
      if (at > 0) return this.#popTo(at + 1);
      outside();
      this.#push('', missing, '', isSilent);
    };
    const enterSection = () =>
      enter(
        (one) => SECTIONS.has(one),
        'tbody',
        () => this.#popTo(table + 1),
      );
    if (name === 'td' || name === 'th') enter((one) => one === 'tr', 'tr', enterSection);
    else if (name === 'tr') enterSection();
    else if (name === 'col') {
      enter(
        (one) => one === 'colgroup',
        'colgroup',
        () => this.#popTo(table + 1),
      );
    } else this.#popTo(table + 1);
  }

  /** Opens a cell where a table has content that is in none: a browser would move it out of the table. */
  #enterCell(): void {
    const parent = this.#parent();
    if (!parent || !TABLE_NON_CELLS.has(parent.name)) return;
    this.#enterTable(
      'td',
      this.#lastIndex((open) => open.name === 'table' && isVisible(open)),
    );
    this.#push('', 'td', '', false);
  }

  /** Closes what the start of this element ends; says under which name it is written here. */
  #enterFlow(name: string): string {
    if (name === 'a') this.#popFrom((open) => open.name === 'a');
    const lists = LISTS[name];
    if (lists) {
      this.#popFrom((open) => SIBLINGS[name]?.has(open.source) ?? false, lists);
      if (this.#inScope((open) => lists.has(open.name)) === null) {
        this.#leaveParagraph('div');
        return 'div';
      }
    }
    if (BLOCKS.has(name)) this.#leaveParagraph(name);
    if (HEADINGS.has(name) && HEADINGS.has(this.#parent()?.name ?? '')) this.#popTo(this.#lastIndex(isVisible));
    return name;
  }

  #inScope(is: (open: Open) => boolean, stops?: ReadonlySet<string>): number | null {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const open = this.#open[at] as Open;
      if (is(open)) return at;
      if (open.isBoundary || stops?.has(open.name)) return null;
    }
    return null;
  }

  #popFrom(is: (open: Open) => boolean, stops?: ReadonlySet<string>): void {
    const at = this.#inScope(is, stops);
    if (at !== null) this.#popTo(at);
  }

  /**
   * No paragraph holds a block. One with nothing open in it ends; one with open elements becomes a div, since a browser would end
   * it and make all of them anew in each block that follows.
   */
  #leaveParagraph(name: string): void {
    const at = this.#inScope((open) => open.source === 'p');
    if (at === null) return;
    const paragraph = this.#open[at] as Open;
    const isInnermost = this.#open.slice(at + 1).every((open) => open.isInline);
    if (paragraph.name !== 'p') {
      if (name === 'p' && isInnermost) this.#popTo(at);
    } else if (this.#parent() === paragraph || !isVisible(paragraph)) this.#popTo(at);
    else {
      paragraph.name = 'div';
      this.#chunks[paragraph.chunk] = `<div${(this.#chunks[paragraph.chunk] as string).slice(2)}`;
    }
  }

  /** Whether a browser would take this link for the end of one that is open; a cell that is written keeps them apart. */
  #hasLinkAround(): boolean {
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const open = this.#open[at] as Open;
      if (isVisible(open) && CELLS.has(open.name)) return false;
      if (isVisible(open) && open.name === 'a') return true;
    }
    return false;
  }
}
