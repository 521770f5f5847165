/** Comparisons of characters that may be left to the engine, whose search takes text times pattern at worst: some 4 ms. */
const MAX_COMPARISONS = 4_000_000;
/** Characters with which its search takes a few times the text at worst. */
const SHORT = 6;

/**
 * Whether a text has another in it, in time proportional to both together whatever they are: both may be an attacker's, and
 * `includes` takes minutes for a mail of one letter and a long pattern of it with another in the middle.
 */
export function substringTest(wanted: string): (text: string) => boolean {
  let table: Int32Array | undefined;
  return (text) => {
    if (text.length * wanted.length <= MAX_COMPARISONS) return text.includes(wanted);
    // Most texts have not even its beginning, and the engine says so ten times as fast.
    const start = text.indexOf(wanted.slice(0, SHORT));
    if (start < 0 || text.length - start < wanted.length) return false;
    table ??= borders(wanted);
    return isFound(text, start, wanted, table);
  };
}

/** Of each beginning of the text, how long the longest shorter beginning is with which it ends (Knuth, Morris, Pratt). */
function borders(wanted: string): Int32Array {
  const table = new Int32Array(wanted.length);
  let length = 0;
  for (let i = 1; i < wanted.length; i += 1) {
    const code = wanted.charCodeAt(i);
    while (length > 0 && code !== wanted.charCodeAt(length)) length = table[length - 1] as number;
    if (code === wanted.charCodeAt(length)) length += 1;
    table[i] = length;
  }
  return table;
}

function isFound(text: string, start: number, wanted: string, table: Int32Array): boolean {
  let length = 0;
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    while (length > 0 && code !== wanted.charCodeAt(length)) length = table[length - 1] as number;
    if (code === wanted.charCodeAt(length)) length += 1;
    if (length === wanted.length) return true;
  }
  return false;
}
