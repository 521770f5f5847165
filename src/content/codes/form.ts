// What the form of a candidate alone says.
import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { note } from './evidence.ts';
import type { Page } from './page.ts';

// Words that mails write in capitals right where a code would stand.
const PLAIN_WORDS =
  /^(?:BELOW|ABOVE|HERE|NONE|REQUIRED|EXPIRED|EXPIRES|VALID|INVALID|LOGIN|LOGON|VERIFY|VERIFIED|CONFIRM|EMAIL|MOBILE|TEXT|WARNING|IMPORTANT|NOTE|NOTICE|PLEASE|THIS|YOUR|FROM|HELLO|WELCOME|THANKS|SECURE|SECURITY|ACTIVE|CODE|CODES|PASSWORD|TOKEN|ONLY|NEVER|HTML|UTF-8|JSON)$/;
/** Words with a number at their end: SAVE20, WELCOME10, marlow77. */
const WORD_AND_NUMBER = /^(?:[A-Z]{3,}|[A-Z]?[a-z]{3,})-?\d{1,4}$/;
const YEAR = /^(?:19[5-9]|20[0-4])\d$/;
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;

/** Whether a number looks like a year of the last or the next decades. */
export function isYear({ value }: Candidate): boolean {
  return YEAR.test(value);
}

/** Letters that no word is made of: groups of them, or hardly a vowel. */
function looksRandom(letters: string): boolean {
  return letters.includes('-') || letters.replace(/[^AEIOUY]/gi, '').length <= letters.length / 6;
}

export function formOf(candidate: Candidate): Evidence {
  const { shape, value } = candidate;
  const isDigits = /^\d+$/.test(value);
  return note({
    sixDigits: isDigits && value.length === 6,
    fourDigits: isDigits && value.length === 4,
    manyDigits: isDigits && value.length > 6,
    grouped: shape === 'grouped',
    unevenGroups: candidate.isUneven === true,
    spread: shape === 'spread',
    mixed: shape === 'mixed' || shape === 'prefixed',
    randomLetters: shape === 'letters' && looksRandom(value),
    wordLike: (shape === 'letters' && !looksRandom(value)) || WORD_AND_NUMBER.test(value),
    date: DATE.test(value),
    round: /000?$/.test(value) || /^(\d)\1+$/.test(value),
    leadingZero: isDigits && value.startsWith('0'),
  });
}

/** Whether a word of the mail is only written large here, as a name is: it stands elsewhere in small letters. */
export function isWritten({ shown }: Page, { value, shape, start, end }: Candidate): boolean {
  if (shape !== 'letters') return false;
  // "DO NOT SHARE": among capitals, capitals say nothing.
  const [before, after] = [shown.slice(Math.max(0, start - 5), start), shown.slice(end, end + 5)];
  const isAfterCapitals = /\p{Lu}{3} $/u.test(before) && !/(?:CODE|PIN|OTP|TAN) $/.test(before);
  if (!value.includes('-') && (isAfterCapitals || /^ \p{Lu}{3}/u.test(after))) return true;
  if (PLAIN_WORDS.test(value)) return true;
  const title = value.charAt(0) + value.slice(1).toLowerCase();
  return shown.includes(title) || (value !== value.toLowerCase() && shown.includes(value.toLowerCase()));
}
