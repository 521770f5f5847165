/** Places for what was asked; each takes the one that came last of those that fall to it. */
const PLACES = 65_536;
/** Characters at the end, where variables stand, that all count; of those before them, so many at even distances. */
const TAIL = 192;
const SAMPLES = 64;

/**
 * Remembers what was asked lately, for next to nothing: by numbers that two questions may share, so that it may be said of a new
 * one that it was asked before. (Keeping the questions themselves, of which most never come again, costs more than the answers
 * save.)
 */
export class AskedBefore {
  readonly #numbers = new Int32Array(PLACES);

  /** Whether it was asked before, as far as that is remembered; remembers it. */
  note(question: string): boolean {
    const number = numberOf(question);
    const place = number & (PLACES - 1);
    const isKnown = this.#numbers[place] === number;
    this.#numbers[place] = number;
    return isKnown;
  }
}

/** FNV-1a of what counts. Never 0, which stands for nothing. */
function numberOf(text: string): number {
  const tailAt = Math.max(0, text.length - TAIL);
  const distance = Math.max(1, Math.floor(tailAt / SAMPLES));
  let number = 0x811c9dc5 ^ text.length;
  for (let i = 0; i < tailAt; i += distance) number = Math.imul(number ^ text.charCodeAt(i), 0x01000193);
  for (let i = tailAt; i < text.length; i += 1) number = Math.imul(number ^ text.charCodeAt(i), 0x01000193);
  return number | 1;
}
