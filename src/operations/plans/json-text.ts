/** JSON that is written from its beginning to its end, with gaps for what is still to come. */
export class JsonText {
  /** What has been written since the last gap. To be appended to. */
  tail = '';
  #parts: (string | JsonText)[] | null = null;

  /** Leaves a gap here, to be written later. */
  gap(): JsonText {
    const gap = new JsonText();
    this.#parts ??= [];
    this.#parts.push(this.tail, gap);
    this.tail = '';
    return gap;
  }

  /** All of it. */
  toString(): string {
    if (!this.#parts) return this.tail;
    let text = '';
    for (const part of this.#parts) text += part;
    return text + this.tail;
  }
}
