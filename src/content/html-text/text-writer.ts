import { collapse, isVisible, withoutUnseen } from '../tidy-line.ts';

interface Line {
  /** With an empty line above. */
  readonly gap: boolean;
  /** What stands before it: marks of quotes and of an item, or blanks in their place. */
  readonly prefix: string;
  /** What stands before the lines that follow in the same blocks. */
  readonly indent: string;
  readonly text: string;
}

interface Indent {
  /** A mark that waits for the first line of its item. */
  mark: string | null;
  readonly rest: string;
  /** All that is to stand before a line, from the outermost on. */
  readonly indent: string;
}

// Deeper quotes and lists go on without further marks; a line could otherwise be a thousand marks and one letter.
const MAX_INDENTS = 16;

/** Puts lines together from pieces of text and the blocks they are in. */
export class TextWriter {
  readonly #limit: number;
  readonly #lines: Line[] = [];
  readonly #indents: Indent[] = [];
  #tooDeep = 0;
  /** The line that is being written: what is settled, and what is still to be collapsed. */
  #settled = '';
  #raw = '';
  #isPreformatted = false;
  #length = 0;
  /** Whether an empty line is due before the next. */
  hasGap = false;

  /** @param limit of the text, in UTF-16 code units */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  get indent(): string {
    return this.#indents.at(-1)?.indent ?? '';
  }

  /** Adds text to the line, its white space to be collapsed. */
  write(text: string): void {
    if (this.#length < this.#limit) this.#raw += text;
  }

  /** Adds text whose ends of lines count, and its blanks too unless they are to be collapsed. */
  writeLines(text: string, collapses: boolean): void {
    let isFirst = true;
    for (const piece of text.split(/\r\n?|\n/)) {
      if (!isFirst) this.endLine();
      isFirst = false;
      if (collapses) this.write(piece);
      else if (piece && this.#length < this.#limit) {
        this.#settled += collapse(this.#raw) + withoutUnseen(piece);
        this.#raw = '';
        this.#isPreformatted = true;
      }
    }
  }

  /** Ends the line as a <br> does: an empty one makes a gap. */
  endLine(): void {
    if (!this.#flush()) this.hasGap = true;
  }

  /** Ends the line if there is one, at the beginning and the end of a block. */
  breakLine(): void {
    const isSpacer = this.#raw.includes('\u00a0');
    if (!this.#flush() && isSpacer) this.hasGap = true;
  }

  /** Ends the line and leaves an empty one. */
  leaveGap(): void {
    this.#flush();
    this.hasGap = true;
  }

  /** Begins a block whose lines stand behind something. */
  openIndent(mark: string | null, rest: string): void {
    if (this.#indents.length >= MAX_INDENTS) this.#tooDeep += 1;
    else this.#indents.push({ mark, rest, indent: this.indent + rest });
  }

  closeIndent(): void {
    if (this.#tooDeep > 0) this.#tooDeep -= 1;
    else this.#indents.pop();
  }

  /** How many of the lines from one on are longer than that. */
  longerFrom(start: number, length: number): number {
    let count = 0;
    for (let index = start; index < this.#lines.length; index += 1) {
      if ((this.#lines[index]?.text.length ?? 0) > length) count += 1;
    }
    return count;
  }

  /** Makes one line of all from one on, unless one stands behind something else than `indent`. */
  joinFrom(start: number, indent: string, separator: string, gap: boolean): void {
    const lines = this.#lines;
    let text = '';
    for (let index = start; index < lines.length; index += 1) {
      const line = lines[index] as Line;
      if (line.indent !== indent) return;
      text += index > start ? separator + line.text : line.text;
    }
    lines[start] = { ...(lines[start] as Line), gap, text };
    lines.length = start + 1;
    this.hasGap = false;
  }

  finish(): string {
    this.#flush();
    let text = '';
    let above: Line | null = null;
    for (const line of this.#lines) {
      if (above) text += line.gap ? `\n${quoteMarks(above.indent, line.indent)}\n` : '\n';
      text += line.prefix + line.text;
      above = line;
    }
    return text.slice(0, this.#limit).trimEnd();
  }

  /** Whether there was something to be seen in the line. */
  #flush(): boolean {
    if (!this.#raw && !this.#settled) return false;
    const collapsed = collapse(this.#raw);
    const text = (
      this.#isPreformatted ? this.#settled + collapsed : collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    ).trimEnd();
    this.#settled = '';
    this.#raw = '';
    this.#isPreformatted = false;
    if (!isVisible(text)) return false;
    const line = { gap: this.hasGap, prefix: this.#takePrefix(), indent: this.indent, text };
    this.#lines.push(line);
    this.#length += line.prefix.length + text.length + 1;
    this.hasGap = false;
    return true;
  }

  #takePrefix(): string {
    if (this.#indents.length === 0) return '';
    let prefix = '';
    for (const level of this.#indents) {
      prefix += level.mark ?? level.rest;
      level.mark = null;
    }
    return prefix;
  }
}

/** What stands in an empty line between two: the marks of the quotes that both are in. */
function quoteMarks(above: string, below: string): string {
  if (!above || !below) return '';
  let length = 0;
  while (length < above.length && above[length] === below[length]) length += 1;
  return above.slice(0, length).trimEnd();
}
