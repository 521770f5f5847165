// What the words of a mail say about a candidate: which of them announces it, and whether another claims it.
import type { Candidate } from './candidates.ts';
import { BOOKED, CLAIM, MEETING, NOUN, NUMBER_WORD, SELLING, SOFT_CLAIM, VERB, WEAK_VERB } from './lexicon.ts';
import type { Found, NounKind, Page } from './page.ts';
import { find, isPlural, kindOf, lineAt } from './page.ts';

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

export function wordsOf(page: Page): Words {
  const [nouns, verbs] = [find(page, NOUN), find(page, VERB)];
  const numberWords = find(page, NUMBER_WORD);
  return {
    nouns,
    verbs,
    weakVerbs: find(page, WEAK_VERB),
    numberWords,
    claims: find(page, CLAIM),
    softClaims: find(page, SOFT_CLAIM),
    selling: find(page, SELLING),
    isBooked: BOOKED.test(page.folded),
    isMeeting: MEETING.test(page.folded),
    kinds: new Map(),
  };
}

/** How a word and a number hang together, from "Code: 123456" down to being somewhere on the same page. */
export type Tie = 'tied' | 'near' | 'line' | 'loose' | 'none';

export interface Announcement {
  readonly tie: Tie;
  readonly kind: NounKind;
  readonly points: number;
  readonly word: Found;
  /** The noun and the number are joined by a colon, or by "is". */
  readonly isStated: boolean;
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

// After one or two letters a full stop shortens: "No. 5", "M. Neri".
const SENTENCE_END = /(?:[^\s.]{3}\.|[!?])(?:\s|$)|[。！？]/;
// A gap that ends so leads to what follows: "code for your transfer of 20.00 EUR is: 123456".
const LEADING =
  /(?:[:>=→]|->|(?<!\p{L})(?:(?:is|are|was|ist|es|est|e)(?: (?:el|il|le|o|a|die|der|das|the))?|lautet|lauten|es el siguiente|is het|jest|to|je|ar|er|на|это|هو|هي|adalah|ialah|la|olarak|है|是|为|為|は|는|은|が))["'“”„«»‚‘’([{*\s]*$/u;

/** "code: 50076\ncount: 1182": the number has a name of its own. */
const OWN_LABEL = /\n\s*[\p{L}-]+(?: [\p{L}-]+)?\s*[:=]\s*$/u;

function tieBefore(gap: string): Tie {
  if (OWN_LABEL.test(gap)) return 'none';
  const length = gap.trim().length;
  if (length > 140) return 'none';
  const isSentenceOver = SENTENCE_END.test(gap);
  const hasNumber = /\d{3}/.test(gap);
  if (!isSentenceOver && !hasNumber && length <= 14) return 'tied';
  if (!isSentenceOver && LEADING.test(gap)) return 'tied';
  if (isSentenceOver) return length <= 24 && !hasNumber ? 'near' : 'none';
  return length <= 60 ? 'near' : 'none';
}

const STATING =
  /[:=→]|(?<!\p{L})(?:is|are|ist|lautet|lauten|es|est|e|jest|to|je|ar|er|adalah|ialah|la|olarak|este|on|ειναι|на|это|هو|هي|है|siguiente)(?!\p{L})|คือ|是|为|為|は|는|은|が|입니다/u;

/** "123456 is your code", "123456: code for signing in", "123456がコードです". */
const NAMING =
  /^["'”»)\]}*\s]*(?:[-:=,|>→]|\(|(?:is|ist|es|est|e|je|to|jest|ar|er|adalah|la|olarak|numarali|как|это|هو|هي|है|as|als|como|comme|come)(?!\p{L})|[がはを은는이가을를]|是|为|為|$)/u;

function tieAfter(gap: string, isLabel: boolean): Tie {
  // "GUEST-2\nAccess code: 482913": a name with a colon names what follows it.
  if (isLabel) return 'none';
  const length = gap.trim().length;
  if (SENTENCE_END.test(gap) || /\d{3}/.test(gap)) return 'none';
  if (length <= 48 && NAMING.test(gap)) return 'tied';
  return length <= 90 ? 'near' : 'none';
}

const POINTS: Readonly<Record<Tie, number>> = { tied: 4, near: 2.8, line: 3.4, loose: 0.9, none: 0 };

/** How many lines off a candidate alone on its line may be announced. */
const LINES_AWAY = 8;

const WEIGHTS: Readonly<Record<NounKind, number>> = { proving: 1, plain: 0.93, vague: 0.7, other: 1 };

/** How one noun announces a candidate. A candidate alone on its line is announced from lines away. */
export function announced(page: Page, words: Words, noun: Found, candidate: Candidate, isAlone: boolean): Announcement {
  const { folded, bodyStart } = page;
  const kind = kindOfNoun(page, words, noun);
  const weight = WEIGHTS[kind] * (isPlural(page, noun) ? 0.55 : 1);
  const isBefore = noun.end <= candidate.start;
  const distance = isBefore ? candidate.start - noun.end : noun.start - candidate.end;
  const gap =
    distance > 200 ? null : folded.slice(isBefore ? noun.end : candidate.end, isBefore ? candidate.start : noun.start);
  const made = (tie: Tie, points: number): Announcement => ({
    tie,
    kind,
    points: points * weight,
    word: noun,
    isStated: tie === 'tied' && STATING.test(gap ?? ''),
  });
  if (noun.start < bodyStart !== candidate.start < bodyStart) {
    if (isAlone && noun.start < bodyStart) return made('loose', 2.6);
    return made('loose', POINTS.loose);
  }
  const tie =
    gap === null
      ? 'none'
      : isBefore
        ? tieBefore(gap)
        : tieAfter(gap, /^\s*[:=]/.test(folded.slice(noun.end, noun.end + 4)));
  const inLine = gap !== null && !gap.includes('\n');
  let points = POINTS[tie] * (isBefore ? 1 : 0.92) * (inLine || isAlone ? 1 : 0.7);
  if (!isAlone) return made(tie, points);
  const lines = Math.abs(lineAt(page, noun.start) - lineAt(page, candidate.start));
  const byLines = lines > LINES_AWAY ? 1 : Math.max(1.6, POINTS.line - (lines - 1) * 0.25 - (isBefore ? 0 : 0.4));
  points = Math.max(points, byLines);
  if (tie === 'tied' || lines > LINES_AWAY) return made(tie, points);
  return made(lines <= 2 ? 'line' : 'near', points);
}
