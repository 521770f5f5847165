import { BLOCKS, CELLS, HEADINGS, TABLE_PARTS, VOID } from './html-elements.ts';
import type { Open } from './open-elements.ts';
import { isVisible, OpenElements } from './open-elements.ts';
import type { Marks } from './style-rules.ts';

/** An element that starts. */
export interface Start {
  /** What it was called, and what it is called where it is written. */
  readonly marks: Marks;
  readonly name: string;
  /** As they are written, each with a space before it; asked for once it is known what is open around. */
  readonly attributes: () => string;
  /** Whether the element is to be known by its end tag, but not written. */
  readonly isTransparent: boolean;
}

const NONE = () => '';
const BREAK: Start = { marks: { name: 'br', id: '', classes: [] }, name: 'br', attributes: NONE, isTransparent: false };

/** How deep elements are written within each other, and tables; beyond it, content goes on without its elements. */
const MAX_DEPTH = 200;
const MAX_TABLES = 24;
/** What a table needs of that depth for itself, its section, its row and its cell. */
const TABLE_DEPTH = 4;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const NO_CELLS = set('table tbody thead tfoot tr colgroup');
const SECTIONS = set('tbody thead tfoot');
const ROWS = set('tr');
const COLUMNS = set('colgroup');
/** What stands in a list only, with the lists, and with what its start ends. */
const ITEMS: ReadonlyMap<string, { readonly lists: ReadonlySet<string>; readonly siblings: ReadonlySet<string> }> =
  new Map([
    ['li', { lists: set('ul ol'), siblings: set('li') }],
    ['dd', { lists: set('dl'), siblings: set('dd dt') }],
    ['dt', { lists: set('dl'), siblings: set('dd dt') }],
  ]);

/**
 * Writes start tags, end tags and text, in whatever order they come, as HTML that every parser reads as the same tree: each element
 * is closed, and stands only where a browser leaves it. So nothing of it closes what is open around it, such as the cell
 * of a page's own table, and no element is made twice.
 */
export class HtmlTree {
  readonly #open = new OpenElements();

  /** What is open, the innermost last. */
  get around(): readonly { readonly marks: Marks }[] {
    return this.#open.all;
  }

  start(element: Start): void {
    if (TABLE_PARTS.has(element.name)) this.#startPart(element);
    else this.#startFlow(element);
  }

  end(source: string): void {
    if (source === 'br') this.#startFlow(BREAK);
    const isHeading = HEADINGS.has(source);
    const isPart = TABLE_PARTS.has(source);
    const lists = ITEMS.get(source)?.lists;
    if (!isHeading && !this.#open.canEnd(source, isPart || source === 'table')) return;
    for (let place = this.#open.count - 1, isWithinBlock = false; place >= 0; place--) {
      const open = this.#open.at(place);
      if (open.source === source || (isHeading && HEADINGS.has(open.source))) {
        if (isWithinBlock && open.isInline) this.#open.endLater(open);
        else this.#open.popTo(place);
        return;
      }
      if (isPart ? open.name === 'table' : open.isBoundary && source !== 'table') return;
      if (lists?.has(open.name)) return;
      isWithinBlock ||= !open.isInline;
    }
  }

  text(text: string): void {
    const parent = this.#open.parent();
    if (parent && NO_CELLS.has(parent.name)) {
      if (/^[\t\n\f ]*$/.test(text)) return;
      this.#enterCell();
    }
    // A browser takes a line end right after <pre> for a part of the tag.
    const isFirst = parent?.name === 'pre' && this.#open.isFresh(parent);
    const shown = isFirst ? text.replace(/^\n+/, '') : text;
    if (shown) this.#open.write(shown);
  }

  /** Closes what is still open. */
  finish(): string {
    this.#open.popTo(0);
    return this.#open.toString();
  }

  #startPart({ marks, name, attributes }: Start): void {
    const table = this.#open.lastIndex((open) => open.name === 'table');
    if (table < 0) return;
    this.#enterTable(name, table);
    const isSilent = !isVisible(this.#open.at(table));
    if (!VOID.has(name)) this.#open.push(marks.name, name, attributes, isSilent, marks);
    else if (!isSilent) this.#open.write(`<${name}${attributes()}>`);
  }

  #startFlow({ marks, name, attributes, isTransparent }: Start): void {
    this.#enterCell();
    const placed = this.#enterFlow(name);
    if (VOID.has(name)) {
      if (name !== 'source' || this.#open.parent()?.name === 'video') this.#open.write(`<${name}${attributes()}>`);
      return;
    }
    const { depth, tables } = this.#open;
    const isTooDeep =
      depth >= MAX_DEPTH || (name === 'table' && (depth + TABLE_DEPTH > MAX_DEPTH || tables >= MAX_TABLES));
    const isSilent = isTransparent || isTooDeep || (name === 'a' && this.#hasLinkAround());
    this.#open.push(marks.name, placed, attributes, isSilent, marks);
  }

  /** Goes to where that part of a table belongs, through what it needs around it. */
  #enterTable(name: string, table: number): void {
    const isSilent = !isVisible(this.#open.at(table));
    const leaveAll = () => this.#open.popTo(table + 1);
    const enter = (names: ReadonlySet<string>, missing: string, enterAround: () => void) => {
      const place = this.#open.lastIndex((open) => names.has(open.name));
      if (place > table) return this.#open.popTo(place + 1);
      enterAround();
      this.#open.push('', missing, NONE, isSilent);
    };
    const enterSection = () => enter(SECTIONS, 'tbody', leaveAll);
    if (name === 'td' || name === 'th') enter(ROWS, 'tr', enterSection);
    else if (name === 'tr') enterSection();
    else if (name === 'col') enter(COLUMNS, 'colgroup', leaveAll);
    else leaveAll();
  }

  /** Opens a cell where a table has content that is in none: a browser would move it out of the table. */
  #enterCell(): void {
    const parent = this.#open.parent();
    if (!parent || !NO_CELLS.has(parent.name)) return;
    this.#enterTable(
      'td',
      this.#open.lastIndex((open) => open.name === 'table' && isVisible(open)),
    );
    this.#open.push('', 'td', NONE, false);
  }

  /** Closes what the start of this element ends; says under which name it is written here. */
  #enterFlow(name: string): string {
    if (name === 'a') this.#leaveLink();
    const item = ITEMS.get(name);
    if (item) {
      this.#leave((open) => item.siblings.has(open.source), item.lists);
      if (this.#open.inScope((open) => item.lists.has(open.name)) < 0) {
        this.#leaveParagraph('div');
        return 'div';
      }
    }
    if (BLOCKS.has(name)) this.#leaveParagraph(name);
    if (HEADINGS.has(name) && HEADINGS.has(this.#open.parent()?.name ?? '')) {
      this.#open.popTo(this.#open.lastIndex(isVisible));
    }
    return name;
  }

  #leave(is: (open: Open) => boolean, stops?: ReadonlySet<string>): void {
    const place = this.#open.inScope(is, stops);
    if (place >= 0) this.#open.popTo(place);
  }

  /** A link holds no other. One that blocks were opened in since was hardly meant to go on so far. */
  #leaveLink(): void {
    const place = this.#open.inScope((open) => open.name === 'a');
    if (place < 0) return;
    const link = this.#open.at(place);
    if (isVisible(link) && this.#open.lastIndex((open) => !open.isInline) > place) this.#open.rename(link, 'span');
    else this.#open.popTo(place);
  }

  /**
   * No paragraph holds a block. One with nothing open in it ends; one with open elements becomes a div, since a browser would end
   * it and make all of them anew in each block that follows.
   */
  #leaveParagraph(name: string): void {
    const place = this.#open.inScope((open) => open.source === 'p');
    if (place < 0) return;
    const paragraph = this.#open.at(place);
    if (paragraph.name !== 'p') {
      const isInnermost = this.#open.lastIndex((open) => !open.isInline) === place;
      if (name === 'p' && isInnermost) this.#open.popTo(place);
    } else if (!isVisible(paragraph) || this.#open.parent() === paragraph) this.#open.popTo(place);
    else this.#open.rename(paragraph, 'div');
  }

  /** Whether a browser would take this link for the end of one that is open; a cell that is written keeps them apart. */
  #hasLinkAround(): boolean {
    const link = this.#open.lastIndex((open) => isVisible(open) && open.name === 'a');
    return link >= 0 && link > this.#open.lastIndex((open) => isVisible(open) && CELLS.has(open.name));
  }
}
