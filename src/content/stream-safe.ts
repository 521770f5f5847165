/** Marks that stand on the letter before; with the two that compatibility forms (NFKC) make marks of. */
const MARK = '[\\p{M}\\uff9e\\uff9f]';
const IS_MARK = new RegExp(MARK, 'u');

/** As many as the Stream-Safe Text Format allows (UAX #15, section 13); letters of living scripts have less than ten. */
const MOST = 30;
const RUN = new RegExp(`(${MARK}{1,${MOST}})${MARK}*`, 'gu');

/** Of more marks in a row than may be, this many stand at multiples of the stride. */
const STRIDE = 8;
const SEEN_IN_RUN = Math.floor((MOST + 1) / STRIDE);
const FIRST_MARK = 0x300;

/**
 * The text with the first 30 of marks in a row, and without the rest. Unicode's normalization sorts such a row in time that grows
 * with its square: a megabyte takes minutes. Call it before `normalize` on what was written by others; takes linear time.
 */
export function streamSafe(text: string): string {
  return mayHaveRun(text) ? text.replace(RUN, '$1') : text;
}

/** Whether there may be too many marks in a row; looks at every eighth character only, for most texts have none at all. */
function mayHaveRun(text: string): boolean {
  let inRow = 0;
  for (let index = 0; index < text.length; index += STRIDE) {
    inRow = isMarkAt(text, index) ? inRow + 1 : 0;
    if (inRow === SEEN_IN_RUN) return true;
  }
  return false;
}

function isMarkAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < FIRST_MARK) return false;
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return IS_MARK.test(String.fromCodePoint(text.codePointAt(isLow && index > 0 ? index - 1 : index) ?? unit));
}
