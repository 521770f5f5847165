// The one-time codes of a mail: what a person would type to verify, sign in, pay or open something.
import { wordsOf } from './codes/announce.ts';
import type { Candidate } from './codes/candidates.ts';
import { candidatesOf } from './codes/candidates.ts';
import { contextOf } from './codes/context.ts';
import { moodOf } from './codes/mood.ts';
import { pageOf } from './codes/page.ts';
import { pointsOf } from './codes/score.ts';
import { isPast } from './codes/surroundings.ts';

export interface ExtractedCode {
  /** As it is typed: digits without what groups them ("123 456", "123-456" -> 123456); with letters as written ("G-123456", "vM8xw", "ABC-DEF"). */
  readonly value: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly source: 'SUBJECT' | 'BODY';
  /** The words around it, on one line, at most 120 characters. */
  readonly context: string;
}

const MOST_CODES = 5;
/** Of a page that is nothing but numbers, the first ones are looked at. */
const MOST_CANDIDATES = 200;
const EVEN = 4;
const IN_BOTH = 1;
const LEAST_CONFIDENCE = 0.5;

function confidenceOf(points: number): number {
  return Math.round(100 / (1 + Math.exp(EVEN - points))) / 100;
}

/**
 * Finds the one-time codes of a mail in its subject and its plain text (not HTML), of which the first 1,000 and 100,000
 * characters are looked at. Likeliest first; each value once; at most 5. Empty where there is none. Never throws.
 */
export function codesOf(mail: { readonly subject: string; readonly text: string }): readonly ExtractedCode[] {
  const page = pageOf(mail);
  const candidates = candidatesOf(page).slice(0, MOST_CANDIDATES);
  if (candidates.length === 0 || isPast(page.folded.slice(0, page.bodyStart))) return [];
  const words = wordsOf(page);
  const mood = moodOf(page, words);
  const best = new Map<string, { candidate: Candidate; points: number }>();
  for (const candidate of candidates) {
    const points = pointsOf(page, words, candidate, mood);
    const known = best.get(candidate.value);
    if (!known || points > known.points) best.set(candidate.value, { candidate, points });
  }
  const isInSubject = ({ start }: Candidate) => start < page.bodyStart;
  const inSubject = new Set(candidates.filter(isInSubject).map(({ value }) => value));
  const inBody = new Set(candidates.filter((candidate) => !isInSubject(candidate)).map(({ value }) => value));
  return [...best.values()]
    .filter(({ points }) => points > 0)
    .map(({ candidate, points }) => {
      const isInBoth = inSubject.has(candidate.value) && inBody.has(candidate.value);
      return { candidate, confidence: confidenceOf(points + (isInBoth ? IN_BOTH : 0)) };
    })
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, MOST_CODES)
    .map(({ candidate, confidence }) => ({
      value: candidate.value,
      confidence,
      source: isInSubject(candidate) ? 'SUBJECT' : 'BODY',
      context: contextOf(page, candidate),
    }));
}
