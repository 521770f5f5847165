import type { Role } from './element-kinds.ts';
import { ListMarks } from './list-marks.ts';
import type { Style } from './style.ts';
import { TableRows } from './table-rows.ts';
import type { TextWriter } from './text-writer.ts';
import type { Attributes } from './tokens.ts';

/** Writes what blocks do to the text: their own lines, empty ones around them, marks of items and quotes, rows of tables. */
export class BlockWriter {
  readonly #writer: TextWriter;
  readonly #rows: TableRows;
  readonly #lists = new ListMarks();

  constructor(writer: TextWriter) {
    this.#writer = writer;
    this.#rows = new TableRows(writer);
  }

  begin(role: Role, name: string, attributes: Attributes, style: Style): void {
    this.separate(role);
    if (role === 'list') this.#lists.open(name, attributes, style.isUnmarked);
    else if (role === 'item') {
      const mark = this.#lists.next(attributes);
      this.#writer.openIndent(mark, ' '.repeat(mark.length));
    } else if (role === 'quote') this.#writer.openIndent(null, '> ');
    else if (role === 'row') this.#rows.openRow();
    else if (role === 'cell') this.#rows.openCell();
  }

  end(role: Role): void {
    if (role === 'list') this.#lists.close();
    else if (role === 'item' || role === 'quote') {
      this.#writer.breakLine();
      this.#writer.closeIndent();
    } else if (role === 'row') this.#rows.closeRow();
    else if (role === 'cell') this.#rows.closeCell();
    this.separate(role);
  }

  /** Keeps what follows apart from what was before, as the edge of an element of that role does. */
  separate(role: Role): void {
    if (role === 'inline' || role === 'dropped') return;
    if (role === 'boxed') this.#writer.write(' ');
    else if (role === 'paragraph' || role === 'quote') this.#writer.leaveGap();
    else if (role === 'list' && !this.#lists.isNested) this.#writer.leaveGap();
    else this.#writer.breakLine();
  }
}
