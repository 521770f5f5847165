// The words of a mail that bear on its numbers, and where they stand.
import type { Candidate } from './candidates.ts';
import { BOOKED, CLAIM, MEETING, NOUN, NUMBER_WORD, SELLING, SOFT_CLAIM, VERB, WEAK_VERB } from './lexicon.ts';
import type { Found, NounKind, Page } from './page.ts';
import { kindOf, placesOf } from './page.ts';

/** The words of a page that bear on numbers, in order of their places. */
export interface Words {
  readonly nouns: readonly Found[];
  readonly verbs: readonly Found[];
  readonly weakVerbs: readonly Found[];
  readonly numberWords: readonly Found[];
  readonly claims: readonly Found[];
  readonly softClaims: readonly Found[];
  readonly selling: readonly Found[];
  /** It is about what was booked or paid, whose references go by the name of codes. */
  readonly isBooked: boolean;
  /** It is about a call, whose passcode is for everybody and for each time. */
  readonly isMeeting: boolean;
  readonly kinds: Map<Found, NounKind>;
}

/** Looks the words up in the subject and the body up to a place. */
export function wordsOf(page: Page, until: number): Words {
  const text = page.folded.slice(0, until);
  const find = (words: RegExp) => placesOf(text, words);
  const [nouns, verbs] = [find(NOUN), find(VERB)];
  const numberWords = find(NUMBER_WORD);
  return {
    nouns,
    verbs,
    weakVerbs: find(WEAK_VERB),
    numberWords,
    claims: find(CLAIM),
    softClaims: find(SOFT_CLAIM),
    selling: find(SELLING),
    isBooked: BOOKED.test(text),
    isMeeting: MEETING.test(text),
    kinds: new Map(),
  };
}

export function kindOfNoun(page: Page, words: Words, noun: Found): NounKind {
  const known = words.kinds.get(noun);
  if (known) return known;
  const kind = kindOf(page, noun);
  words.kinds.set(noun, kind);
  return kind;
}

/** The index of the first word that begins at a place or after it. */
export function firstFrom(words: readonly Found[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Found).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words nearest to a candidate on either side, nearest first. */
export function around(words: readonly Found[], { start, end }: Candidate, count: number): [Found[], Found[]] {
  const [from, to] = [firstFrom(words, start), firstFrom(words, end)];
  const before = words.slice(Math.max(0, from - count), from).filter((word) => word.end <= start);
  return [before.reverse(), words.slice(to, to + count)];
}
