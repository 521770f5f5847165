// Where on a mail's lines a candidate stands.
import type { Words } from './announce.ts';
import { firstFrom } from './announce.ts';
import type { Candidate } from './candidates.ts';
import { PROVING } from './lexicon.ts';
import type { Line, Page } from './page.ts';

/** Whether nothing but marks shares the line. */
export function isAloneOn({ shown }: Page, { start, end }: Line, candidate: Candidate): boolean {
  if (end - start > candidate.end - candidate.start + 80) return false;
  const rest = shown.slice(start, candidate.start) + shown.slice(candidate.end, Math.max(end, candidate.end));
  return !/[\p{L}\p{N}\ue000]/u.test(rest);
}

/** Whether a cell of a row is the candidate's own. */
export function isInCell({ shown }: Page, { start, end }: Line, candidate: Candidate): boolean {
  const before = shown.slice(Math.max(start, candidate.start - 2), candidate.start);
  const after = shown.slice(candidate.end, Math.min(end, candidate.end + 2));
  return (before === '' || /(?:\t|\s\s)$/.test(before)) && (after === '' || /^(?:\t|\s\s)/.test(after));
}

/** Whether a number alone on its line has a short line above it that names something else: a score, a place, a house. */
export function isForeign(page: Page, words: Words, lineNumber: number): boolean {
  const above = page.lines[lineNumber - 1];
  if (!above || above.start < page.bodyStart || above.end - above.start > 30) return false;
  const label = page.folded.slice(above.start, above.end);
  const isSpoken = [words.nouns, words.verbs, words.numberWords].some((list) => {
    const next = list[firstFrom(list, above.start)];
    return next !== undefined && next.start < above.end;
  });
  return !isSpoken && !/[:,.!?>。、]\s*$/.test(label) && /\p{L}/u.test(label) && !PROVING.test(label);
}
