import { fold } from './string-filter.ts';

/** Up to here, folding a text takes hardly more than looking it up. Characters. */
const SHORT = 1_000;

const known = new WeakMap<object, Map<string, string>>();

/**
 * A text of a message or of its content as `fold` makes it. A long one is folded once and remembered as long as what it is of, for
 * one operation alone may have hundreds of conditions on it.
 */
export function foldedOf(holder: object, text: string): string {
  if (text.length <= SHORT) return fold(text);
  let texts = known.get(holder);
  if (!texts) {
    texts = new Map();
    known.set(holder, texts);
  }
  const folded = texts.get(text) ?? fold(text);
  texts.set(text, folded);
  return folded;
}
