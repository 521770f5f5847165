// What the form of a candidate alone is worth, in points.
import type { Candidate } from './candidates.ts';
import type { Page } from './page.ts';
import { isYear } from './surroundings.ts';

// Words that mails write in capitals right where a code would stand.
const PLAIN_WORDS =
  /^(?:BELOW|ABOVE|HERE|NONE|REQUIRED|EXPIRED|EXPIRES|VALID|INVALID|LOGIN|LOGON|VERIFY|VERIFIED|CONFIRM|EMAIL|MOBILE|TEXT|WARNING|IMPORTANT|NOTE|NOTICE|PLEASE|THIS|YOUR|FROM|HELLO|WELCOME|THANKS|SECURE|SECURITY|ACTIVE|CODE|CODES|PASSWORD|TOKEN|ONLY|NEVER|HTML|UTF-8|JSON)$/;

/** Words with a number at their end: SAVE20, WELCOME10, marlow77. */
const WORD_AND_NUMBER = /^(?:[A-Z]{4,}|[A-Z]?[a-z]{3,})-?\d{1,4}$/;

/** Letters that no word is made of: groups of them, or hardly a vowel. */
function looksRandom(letters: string): boolean {
  return letters.includes('-') || letters.replace(/[^AEIOUY]/gi, '').length <= letters.length / 6;
}

/** What speaks for the form: six digits are the commonest, and words, years, days and round numbers mean something else. */
export function shapePoints(candidate: Candidate, isProving: boolean): number {
  const { shape, value } = candidate;
  const digits = value.length === 6 ? 1 : value.length === 5 || value.length === 8 ? 0.6 : 0.4;
  const base = {
    digits,
    grouped: value.length === 6 ? 1 : 0.5,
    spread: 1,
    prefixed: 0.8,
    mixed: 0.4,
    letters: looksRandom(value) ? 0.2 : -0.5,
  }[shape];
  const isDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(value);
  const isRound = /000$/.test(value) || /^(\d)\1+$/.test(value);
  const isWord = WORD_AND_NUMBER.test(value);
  return (
    base -
    (isYear(candidate) ? 0.5 : 0) -
    (isDate ? 1 : 0) -
    (isRound ? 0.7 : 0) -
    (isWord ? (isProving ? 0.7 : 1.5) : 0)
  );
}

/** Whether a word of the mail is only written large here, as a name is: it stands elsewhere in small letters. */
export function isWritten({ shown }: Page, { value, shape }: Candidate): boolean {
  if (shape !== 'letters') return false;
  if (PLAIN_WORDS.test(value)) return true;
  const title = value.charAt(0) + value.slice(1).toLowerCase();
  return shown.includes(title) || (value !== value.toLowerCase() && shown.includes(value.toLowerCase()));
}
