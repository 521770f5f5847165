// Adds up what speaks for a candidate. Four points are even odds that a mail's reader would type it.
import type { Announcement, Words } from './announce.ts';
import { announced, around, firstFrom, kindOfNoun } from './announce.ts';
import type { Candidate } from './candidates.ts';
import { columnKind, isClaimed } from './claim.ts';
import { BOOKED, CARE, PURPOSE } from './lexicon.ts';
import type { Line, Page } from './page.ts';
import { lineAt } from './page.ts';
import { isAddress, isDisqualified, isYear } from './surroundings.ts';

/** What holds of a mail as a whole. */
export interface Mood {
  readonly hasPurpose: boolean;
  readonly hasCare: boolean;
  readonly isBooked: boolean;
}

export function moodOf(page: Page, words: Words): Mood {
  const { folded } = page;
  // Some are enough to tell: a mail names its code a few times at most.
  const isProving = words.nouns.slice(0, 20).some((noun) => kindOfNoun(page, words, noun) === 'proving');
  return { hasPurpose: isProving || PURPOSE.test(folded), hasCare: CARE.test(folded), isBooked: BOOKED.test(folded) };
}

const PLAIN_WORDS =
  /^(?:BELOW|ABOVE|HERE|NONE|REQUIRED|EXPIRED|EXPIRES|VALID|INVALID|LOGIN|LOGON|VERIFY|VERIFIED|CONFIRM|EMAIL|MOBILE|TEXT|WARNING|IMPORTANT|NOTE|NOTICE|PLEASE|THIS|YOUR|FROM|HELLO|WELCOME|THANKS|SECURE|SECURITY|ACTIVE|CODE|CODES|PASSWORD|TOKEN|ONLY|NEVER|HTML|UTF-8|JSON)$/;

/** Words with a number at their end: SAVE20, WELCOME10, marlow77. */
const WORD_AND_NUMBER = /^(?:[A-Z]{4,}|[A-Z]?[a-z]{3,})-?\d{1,4}$/;

/** Letters that no word is made of: groups of them, or hardly a vowel. */
function looksRandom(letters: string): boolean {
  return letters.includes('-') || letters.replace(/[^AEIOUY]/gi, '').length <= letters.length / 6;
}

function shapePoints(candidate: Candidate): number {
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
  return base - (isYear(candidate) ? 0.9 : 0) - (isDate ? 1 : 0) - (isRound ? 0.7 : 0) - (isWord ? 1.5 : 0);
}

/** Whether a word of the mail is only written large here, as a name is: it stands elsewhere in small letters. */
function isWritten({ shown }: Page, { value, shape }: Candidate): boolean {
  if (shape !== 'letters') return false;
  if (PLAIN_WORDS.test(value)) return true;
  const title = value.charAt(0) + value.slice(1).toLowerCase();
  return shown.includes(title) || (value !== value.toLowerCase() && shown.includes(value.toLowerCase()));
}

function isAloneOn({ shown }: Page, { start, end }: Line, candidate: Candidate): boolean {
  if (end - start > candidate.end - candidate.start + 80) return false;
  const rest = shown.slice(start, candidate.start) + shown.slice(candidate.end, Math.max(end, candidate.end));
  return !/[\p{L}\p{N}\ue000]/u.test(rest);
}

function isInCell({ shown }: Page, { start, end }: Line, candidate: Candidate): boolean {
  const before = shown.slice(Math.max(start, candidate.start - 2), candidate.start);
  const after = shown.slice(candidate.end, Math.min(end, candidate.end + 2));
  return (before === '' || /(?:\t|\s\s)$/.test(before)) && (after === '' || /^(?:\t|\s\s)/.test(after));
}

function isSoldNearby({ lines }: Page, { selling }: Words, lineNumber: number, { start, end }: Candidate): boolean {
  const from = Math.max((lines[Math.max(0, lineNumber - 2)] as Line).start, start - 250);
  const to = Math.min((lines[Math.min(lines.length - 1, lineNumber + 2)] as Line).end, end + 250);
  const next = selling[firstFrom(selling, from)];
  return next !== undefined && next.start < to;
}

/** A reference of a booking, for which "confirmation code" is a name too. */
function isReference({ folded }: Page, { word, kind }: Announcement): boolean {
  const around = folded.slice(Math.max(0, word.start - 16), word.end + 18);
  return (
    kind !== 'other' &&
    /(?:conf|autori[sz]|authori[sz]|auth|approval)/.test(around) &&
    !/verif|log|sign|securi/.test(around)
  );
}

// A number with a small word behind it may be a code; with another it counts: "10000 combinations".
const GOES_ON =
  /^\s(?:is|to|in|into|on|at|and|or|as|for|when|if|within|expires|ist|ein|und|in|im|auf|zum|bei|es|para|en|y|est|pour|dans|et|sur|e|per|nel|no|na|om|op|w|aby|и|в|на|для|чтобы|ile|untuk|de|but|that|before|by|with|now|then|was|will|valid|this|into|below)(?!\p{L})/u;
const COUNTS = /^\s[a-zа-яіїєґ]{2,}/;

function verbPoints(page: Page, words: Words, candidate: Candidate, isAlone: boolean, mood: Mood): number {
  const [[before], [after]] = around(words.verbs, candidate, 1);
  const gapBefore = before ? page.folded.slice(before.end, candidate.start) : '';
  const isTied =
    before &&
    before.start >= page.bodyStart === candidate.start >= page.bodyStart &&
    gapBefore.length <= 30 &&
    !/[.!?。]\s|\d{3}/.test(gapBefore);
  const gapAfter = after ? page.folded.slice(candidate.end, after.start) : '';
  const isTiedAfter = after && gapAfter.length <= 45 && !/\n|\d{3}/.test(gapAfter);
  let points = isTied ? 3.2 : isTiedAfter ? 2.2 : 0;
  const near = [before, after].some(
    (verb) => verb && Math.abs(lineAt(page, verb.start) - lineAt(page, candidate.start)) <= 5,
  );
  const [numberBefore, numberAfter] = around(words.numberWords, candidate, 1);
  const numbered = [...numberBefore, ...numberAfter].some(
    (word) => Math.abs(lineAt(page, word.start) - lineAt(page, candidate.start)) <= 3,
  );
  if (isAlone && (near || numbered)) points = Math.max(points, 2.4);
  return mood.hasPurpose ? points : points * 0.5;
}

/** The points of a candidate; 0 where anything says that it is no one-time code. */
export function pointsOf(page: Page, words: Words, candidate: Candidate, mood: Mood): number {
  const lineNumber = lineAt(page, candidate.start);
  const line = page.lines[lineNumber];
  if (!line || isDisqualified(page, candidate, line) || isWritten(page, candidate)) return 0;
  const isAlone = isAloneOn(page, line, candidate);
  const column = isAlone ? null : columnKind(page, candidate, lineNumber);
  if (column === 'claimed' || (column === null && isClaimed(page, words, candidate))) return 0;

  const [before, after] = around(words.nouns, candidate, 4);
  const say = (noun: (typeof before)[number]) => announced(page, words, noun, candidate, isAlone);
  const [saidBefore, saidAfter] = [before.map(say), after.map(say)];
  const isBound = (said: Announcement | undefined) =>
    said !== undefined && (said.tie === 'tied' || said.tie === 'near' || said.tie === 'line');
  const isOther = (said: Announcement | undefined) => said?.kind === 'other' && isBound(said);
  const [previous, next] = [saidBefore[0], saidAfter[0]];
  if (isOther(previous) && !(next?.tie === 'tied' && next.kind === 'proving')) return 0;
  if (isOther(next) && previous?.tie !== 'tied' && previous?.tie !== 'line') return 0;

  const best = [...saidBefore, ...saidAfter]
    .filter(({ kind }) => kind !== 'other')
    .reduce<Announcement | null>((most, said) => (most && most.points >= said.points ? most : said), null);
  const isTied = column === 'code' || best?.tie === 'tied';
  if (best && mood.isBooked && isReference(page, best)) return 0;
  if (best?.kind !== 'proving' && isSoldNearby(page, words, lineNumber, candidate)) return 0;
  if (
    isAddress(page, line, candidate) &&
    (!isTied || (best && /^pin$/.test(page.folded.slice(best.word.start, best.word.end))))
  )
    return 0;

  const verb = verbPoints(page, words, candidate, isAlone, mood);
  const announcement = Math.max(best?.points ?? 0, verb, column === 'code' ? 4 : 0);
  const isLetters = candidate.shape === 'letters';
  const isMixed = isLetters || candidate.shape === 'mixed' || candidate.shape === 'prefixed';
  if (isMixed && !isTied && !isAlone && !(verb > 3 && !isLetters)) return 0;
  if (isLetters && !isTied && best?.tie !== 'line') return 0;
  let points = announcement + shapePoints(candidate);
  if (announcement < 1) return 0;
  if (isAlone && line.start >= page.bodyStart) points += 1.2;
  else if (isInCell(page, line, candidate)) points += 0.6;
  if (mood.hasPurpose) points += 0.4;
  if (mood.hasCare) points += 0.4;
  const follows = page.shown.slice(candidate.end, candidate.end + 24);
  if (!isTied && !isAlone && COUNTS.test(follows) && !GOES_ON.test(follows)) points -= 1.2;
  return points;
}
