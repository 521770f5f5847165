import type { TextWriter } from './text-writer.ts';

interface Row {
  readonly start: number;
  readonly indent: string;
  readonly gap: boolean;
  /** The cells that made one line each. */
  cells: number;
  isFlat: boolean;
  cellStart: number;
  cellGap: boolean;
}

// A cell of more is a column of a layout, which reads better on its own; a row may have one such cell, such as what was bought.
const MAX_FLAT = 100;

// The digits of a code in a cell each read as one.
const MAX_SINGLE = 2;

/**
 * Tables of data and of layout, told apart by what is in them: cells that are a line each make a row on one line, and what is
 * more stands one below the other.
 */
export class TableRows {
  readonly #writer: TextWriter;
  readonly #rows: Row[] = [];

  constructor(writer: TextWriter) {
    this.#writer = writer;
  }

  openRow(): void {
    const writer = this.#writer;
    writer.breakLine();
    const { lineCount: start, indent, hasGap: gap } = writer;
    this.#rows.push({ start, indent, gap, cells: 0, isFlat: true, cellStart: start, cellGap: gap });
  }

  openCell(): void {
    this.#writer.breakLine();
    const row = this.#rows.at(-1);
    if (!row) return;
    row.cellStart = this.#writer.lineCount;
    row.cellGap = this.#writer.hasGap;
  }

  closeCell(): void {
    this.#writer.breakLine();
    const row = this.#rows.at(-1);
    if (!row) return;
    const lines = this.#writer.lineCount - row.cellStart;
    if (lines === 0) this.#writer.hasGap = row.cellGap;
    if (lines === 1) row.cells += 1;
    if (lines > 1) row.isFlat = false;
  }

  closeRow(): void {
    this.#writer.breakLine();
    const row = this.#rows.pop();
    if (!row) return;
    const lines = this.#writer.lineCount - row.start;
    if (lines === 0) this.#writer.hasGap = true;
    if (lines < 2 || !row.isFlat || lines !== row.cells || this.#writer.longerFrom(row.start, MAX_FLAT) > 1) return;
    const areSingles = this.#writer.longerFrom(row.start, MAX_SINGLE) === 0;
    this.#writer.joinFrom(row.start, row.indent, areSingles ? ' ' : '  ', row.gap);
  }
}
