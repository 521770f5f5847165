/** A text in two forms of the same length, so that a place in one is the same place in the other. */
export interface FoldedText {
  /** As written, but with ASCII digits, plain blanks and plain hyphens. */
  readonly shown: string;
  /** The same in lower case and without accents, which keywords are looked up in. */
  readonly folded: string;
}

// Not seen, yet inside of codes: soft hyphens, joiners, marks of direction. They go before lengths count.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\u034f|\u20e3|\ufe0f/g;
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;
const FULLWIDTH = /[\uff01-\uff0f\uff1a-\uff5e]/g;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff\u0386-\u03ce\u0622-\u0626\u0401\u0407\u0451\u0457]/g;

/** Letters that no canonical decomposition takes apart. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 's', æ: 'a', œ: 'o' };

/** All ranges of FOREIGN_DIGIT begin at a multiple of sixteen, or six after one, and count up from there. */
function asciiDigit(digit: string): string {
  const low = digit.charCodeAt(0) & 15;
  return String(low >= 6 && /[\u0966-\u096f\u09e6-\u09ef]/.test(digit) ? low - 6 : low);
}

/** Makes both forms of a text. What cannot be seen is left out; every other character stays one character. */
export function foldText(text: string): FoldedText {
  const shown = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(FOREIGN_DIGIT, asciiDigit)
    // These part, while "123,45" with a narrow comma may be one number.
    .replace(/[，：；]/g, (sign) => `${sign} `)
    .replace(FULLWIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\v\f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  const folded = shown
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(ACCENTED, (letter) => PLAIN[letter] ?? (letter.normalize('NFD')[0] as string));
  return { shown, folded };
}
