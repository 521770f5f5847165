// Characters that are never seen and shape nothing: control characters, soft hyphens, and blanks and joiners of no width that only
// say where a line may break.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const UNSEEN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff]+/g;

// Those that shape letters (joiners) or keep marks apart: words of many scripts need them, and hidden beginnings of mails are
// padded with them.
const HAS_JOINER = /[\u034f\u200c\u200d]/;
const ZWJ = '\u200d';

/** What most pieces of text have none of: what is unseen, joiners, and blanks but a single one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const UNTIDY = /[\u034f\0-\x1f\x7f-\xa0\u00ad\u2007\u200b-\u200d\u2060\ufeff]| {2}/;

/** The same without white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const UNUSUAL = /[\u034f\0-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200d\u2060\ufeff]/;

const BLANKS = /[ \t\n\r\f\u00a0\u2007]+/g;
const FIGURE_SPACE = '\u2007';
/** What may stand beside blanks that are not simply one, or be such a blank. */
const HAS_OWN_BLANKS = /[\u2007\u2e80-\uffff]/;

/**
 * Scripts that are written without blanks and are wide: an end of line in the source is none in the text (CSS Text, 4.1.3). First
 * and last code units; the last range begins the pairs of rarer Han characters.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x2e80, 0x312f],
  [0x3190, 0xa4cf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0xd840, 0xd88d],
];

/** Letters whose form says whether they join: a joiner may stand at the end or the beginning of a word of theirs. */
const JOINING = /^[\p{M}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}]/u;

const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/u;

/** Whether there is something to be seen. */
export function isVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return true;
  return VISIBLE.test(text);
}

function isWide(code: number): boolean {
  return code >= 0x2e80 && WIDE.some(([first, last]) => code >= first && code <= last);
}

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** Whether a code unit is of something that is seen; those of pairs are. NaN, beyond the edges of a text, is not. */
function isSeen(code: number): boolean {
  if (code < 0x7f) return code > 0x20;
  return isSurrogate(code) || isVisible(String.fromCharCode(code));
}

const isJoining = (code: number) => code > 0x7f && JOINING.test(String.fromCharCode(code));

const isJoiner = (code: number) => code === 0x34f || code === 0x200c || code === 0x200d;

/** What stays of joiners from one index to another: one between letters that may need it, and none in padding. */
function joinerOf(text: string, start: number, end: number): string {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isSeen(before) && isSeen(after)) return before < 0x7f && after < 0x7f ? '' : text.charAt(start);
  return text.charAt(start) === ZWJ && (isJoining(before) || isJoining(after)) ? ZWJ : '';
}

// A loop, for a mail may be half of joiners, and a function called by replace() for each takes several times as long.
function withoutPadding(text: string): string {
  let kept = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!isJoiner(text.charCodeAt(index))) continue;
    let end = index + 1;
    while (isJoiner(text.charCodeAt(end))) end += 1;
    kept += text.slice(from, index) + joinerOf(text, index, end);
    from = end;
    index = end;
  }
  return kept + text.slice(from);
}

/** The text without what is never seen; white space stays. */
export function withoutUnseen(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const seen = text.replace(UNSEEN, '');
  return HAS_JOINER.test(seen) ? withoutPadding(seen) : seen;
}

/** The text with its white space collapsed as a browser does, and without what is never seen. No-break spaces are blanks. */
export function collapse(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const seen = withoutUnseen(text);
  if (!HAS_OWN_BLANKS.test(seen)) return seen.replace(BLANKS, ' ');
  return seen.replace(BLANKS, (blanks, index: number) => {
    if (blanks.length === 1 && blanks !== '\n') return blanks === FIGURE_SPACE ? blanks : ' ';
    if (!blanks.includes('\n') || blanks.includes('\u00a0')) return ' ';
    const before = seen.charCodeAt(index - 1);
    const first = isLow(before) ? seen.charCodeAt(index - 2) : before;
    return isWide(first) && isWide(seen.charCodeAt(index + blanks.length)) ? '' : ' ';
  });
}
