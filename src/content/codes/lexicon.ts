// Makes regular expressions of the tables of words.
import { claims, softClaims, units } from './labels.ts';
import { deals, elsewhere, keeps, lives, opens, proves } from './mood-words.ts';
import { handles, numberWords, verbs, weakVerbs } from './telling-words.ts';
import { booked, codeNouns, meeting, otherCodes, proving, selling } from './words.ts';

type WordTable = Readonly<Record<string, string>>;

// Letters of the scripts that put blanks between words; Han, kana, Hangul and Thai stand beside anything.
export const LETTER = 'a-z\\u0370-\\u052f\\u0590-\\u06ff\\u0900-\\u09ff';
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Splits alternatives at the top level only. */
function alternatives(entry: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= entry.length; at += 1) {
    const sign = entry[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if ((sign === '|' && depth === 0) || sign === undefined) {
      found.push(entry.slice(from, at));
      from = at + 1;
    }
  }
  return found;
}

/** "*" becomes any letters, a blank any white space within reach; classes and lookarounds stay as they are. */
function spell(word: string): string {
  return word.replace(/\[[^\]]*\]|\(\?|(?<![)\]])\*| \?| /g, (part) => {
    if (part === '*') return `[${LETTER}]{0,24}`;
    if (part === ' ?') return '\\s{0,3}';
    return part === ' ' ? '\\s{1,3}' : part;
  });
}

/** Alternatives by their first letters, so that a place in a text is held against few of them. */
function bundle(words: readonly string[]): string {
  const bundles = new Map<string, string[]>();
  for (const word of words) {
    const first = /^\*|^[^\\\W*][^?*{]|^[^\W\d_]$|^[\u0100-\uffff](?![?*{])/u.test(word) ? (word[0] as string) : '';
    bundles.set(first, [...(bundles.get(first) ?? []), word.slice(first.length)]);
  }
  const parts = [...bundles].map(
    ([first, rests]) => `${spell(first)}${first === '*' ? '?' : ''}(?:${rests.map(spell).join('|')})`,
  );
  return `(?:${parts.join('|') || '(?!)'})`;
}

function wordsOf(...tables: readonly WordTable[]): { apart: string; within: string } {
  const words = tables.flatMap((table) => Object.values(table).flatMap(alternatives));
  return {
    apart: bundle(words.filter((word) => !UNSPACED.test(word))),
    within: bundle(words.filter((word) => UNSPACED.test(word))),
  };
}

function wholeWords(...tables: readonly WordTable[]): string {
  const { apart, within } = wordsOf(...tables);
  return `(?:(?<![${LETTER}])${apart}(?![${LETTER}])|${within})`;
}

/** Words that begin so. */
function beginnings(table: WordTable): RegExp {
  const { apart, within } = wordsOf(table);
  return new RegExp(`(?<![${LETTER}])${apart}|${within}`, 'g');
}

export const NOUN = new RegExp(wholeWords(codeNouns), 'g');
export const NUMBER_WORD = new RegExp(wholeWords(numberWords), 'g');
export const VERB = new RegExp(wholeWords(verbs), 'g');
export const WEAK_VERB = new RegExp(wholeWords(weakVerbs), 'g');
export const CLAIM = new RegExp(wholeWords(claims), 'g');
export const SOFT_CLAIM = new RegExp(wholeWords(softClaims), 'g');
export const PROVING = new RegExp(Object.values(proving).join('|'));
export const HANDLES = new RegExp(wholeWords(handles));
export const SELLING = new RegExp(`${wholeWords(selling)}|\\d{1,2} ?% ?off`, 'g');
export const MEETING = new RegExp(wholeWords(meeting));
export const BOOKED = new RegExp(wholeWords(booked));

const other = wordsOf(otherCodes);
/** The word of another kind of code as the last thing before a noun, or as the head of a compound. */
export const OTHER_BEFORE = new RegExp(`(?:(?<![${LETTER}])${other.apart}|${other.within})[\\s.-]{0,2}$`);
/** The same as the first thing after it: "code of conduct", "código de descuento". */
export const OTHER_AFTER = new RegExp(
  `^[\\s-]{0,2}(?:(?:de la|del|de l['’]|d['’]|de|di|da|do|du|of|d)\\s{0,2})?(?:${other.apart}(?![${LETTER}])|${other.within})`,
);
/** A unit or a thing counted, right behind a number. */
export const UNIT = new RegExp(`^\\s?(?:${wordsOf(units).apart}(?![${LETTER}'’])|${wordsOf(units).within})`);

/** What a mail may be about. */
export const MOODS = {
  proves: beginnings(proves),
  opens: beginnings(opens),
  lives: beginnings(lives),
  keeps: beginnings(keeps),
  deals: beginnings(deals),
  elsewhere: beginnings(elsewhere),
};

/** Some of the words on how long something holds, without a place to go on from. */
export const LIVES_NEARBY = new RegExp(MOODS.lives.source);
