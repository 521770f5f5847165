// The one-time codes of a mail: what a person would type to verify, sign in, pay or open something.
import type { Candidate } from './codes/candidates.ts';
import { contextOf } from './codes/context.ts';
import type { Evidence } from './codes/evidence.ts';
import { exhibitsOf } from './codes/exhibits.ts';
import { pageOf } from './codes/page.ts';
import { WEIGHTS } from './codes/weights.ts';

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
const LEAST_CONFIDENCE = 0.5;
/** A machine that reads mail is never sure. */
const MOST_CONFIDENCE = 0.99;

/** The odds that a reader would type what has these traits, as a logarithm. */
function pointsOf(traits: Evidence): number {
  let points = 0;
  for (const trait in traits) points += WEIGHTS[trait as keyof Evidence] * (traits[trait as keyof Evidence] ?? 0);
  return points;
}

function confidenceOf(points: number): number {
  return Math.min(MOST_CONFIDENCE, Math.round(100 / (1 + Math.exp(-points))) / 100);
}

/**
 * Finds the one-time codes of a mail in its subject and its plain text (not HTML), of which the first 1,000 and 100,000
 * characters are looked at. Likeliest first; each value once; at most 5. Empty where there is none. Never throws.
 */
export function codesOf(mail: { readonly subject: string; readonly text: string }): readonly ExtractedCode[] {
  const page = pageOf(mail);
  const best = new Map<string, { candidate: Candidate; points: number }>();
  for (const { candidate, traits } of exhibitsOf(page)) {
    const points = pointsOf(traits);
    const known = best.get(candidate.value);
    if (!known || points > known.points) best.set(candidate.value, { candidate, points });
  }
  return [...best.values()]
    .map(({ candidate, points }) => ({ candidate, points, confidence: confidenceOf(points) }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((one, other) => other.points - one.points)
    .slice(0, MOST_CODES)
    .map(({ candidate, confidence }) => ({
      value: candidate.value,
      confidence,
      source: candidate.start < page.bodyStart ? 'SUBJECT' : 'BODY',
      context: contextOf(page, candidate),
    }));
}
