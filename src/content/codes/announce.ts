// How a name of a code announces a candidate.
import type { Candidate } from './candidates.ts';
import type { Words } from './found-words.ts';
import { kindOfNoun } from './found-words.ts';
import type { Found, NounKind, Page } from './page.ts';
import { isPlural, lineAt } from './page.ts';
import type { Tie } from './tie.ts';
import { STATING, tieAfter, tieBefore } from './tie.ts';

export interface Announcement {
  readonly tie: Tie;
  readonly kind: NounKind;
  readonly points: number;
  readonly word: Found;
  /** The noun and the number are joined by a colon, or by "is". */
  readonly isStated: boolean;
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
