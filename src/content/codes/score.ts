// Adds up what speaks for a candidate. Four points are even odds that a mail's reader would type it.
import type { Announcement, Words } from './announce.ts';
import { announced, around } from './announce.ts';
import type { Candidate } from './candidates.ts';
import { columnKind, isClaimed } from './claim.ts';
import { instructedPoints } from './instruct.ts';
import { isAloneOn, isForeign, isInCell } from './layout.ts';
import type { Mood } from './mood.ts';
import type { Found, Line, Page } from './page.ts';
import { lineAt } from './page.ts';
import { isWritten, shapePoints } from './shape.ts';
import { isDisqualified, isYear } from './surroundings.ts';
import { isVetoed } from './vetoes.ts';

/** What an announcement by the head of a column is worth: as much as a name right before the number. */
const COLUMN_POINTS = 4;

// A number with a small word behind it may be a code; with another it counts: "10000 combinations".
const GOES_ON =
  /^\s(?:is|to|in|into|on|at|and|or|as|for|when|if|within|expires|ist|ein|und|in|im|auf|zum|bei|es|para|en|y|est|pour|dans|et|sur|e|per|nel|no|na|om|op|w|aby|и|в|на|для|чтобы|ile|untuk|de|but|that|before|by|with|now|then|was|will|valid|this|into|below)(?!\p{L})/u;
const COUNTS = /^\s[a-zа-яіїєґ]{2,}/;

/** Which noun announces a candidate best; null where the one nearest to it is the name of another thing. */
function bestOf(said: readonly [readonly Announcement[], readonly Announcement[]]): Announcement | null | 'none' {
  const [before, after] = said;
  const [previous, next] = [before[0], after[0]];
  const isOther = (one: Announcement | undefined) => one?.kind === 'other' && /^(?:tied|near|line)$/.test(one.tie);
  if (isOther(previous) && !(next?.tie === 'tied' && next.kind === 'proving')) return null;
  if (isOther(next) && previous?.tie !== 'tied' && previous?.tie !== 'line') return null;
  return [...before, ...after]
    .filter(({ kind }) => kind !== 'other')
    .reduce<Announcement | 'none'>((most, one) => (most !== 'none' && most.points >= one.points ? most : one), 'none');
}

/** Letters pass for a code only where they are named as one; with digits among them, also where one is told to type them. */
function isBorneOut(
  shape: Candidate['shape'],
  best: Announcement | null,
  isTied: boolean,
  isAlone: boolean,
  told: number,
): boolean {
  if (shape === 'letters') return isTied || best?.tie === 'line';
  return (shape !== 'mixed' && shape !== 'prefixed') || isTied || isAlone || told > 3;
}

function placePoints(
  page: Page,
  words: Words,
  candidate: Candidate,
  lineNumber: number,
  best: Announcement | null,
): number {
  const line = page.lines[lineNumber] as Line;
  if (!isAloneOn(page, line, candidate)) return isInCell(page, line, candidate) ? 0.6 : 0;
  const linesAway = best ? Math.abs(lineAt(page, best.word.start) - lineNumber) : 0;
  const foreign = linesAway > 2 && isForeign(page, words, lineNumber) ? 2 : 0;
  const year = linesAway !== 1 && isYear(candidate) ? 1 : 0;
  return (line.start >= page.bodyStart ? 1.2 : 0) - foreign - year;
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
  const say = (noun: Found) => announced(page, words, noun, candidate, isAlone);
  const found = bestOf([before.map(say), after.map(say)]);
  if (found === null) return 0;
  const best = found === 'none' ? null : found;
  const isTied = column === 'code' || best?.tie === 'tied';
  if (isVetoed(page, words, candidate, best, { lineNumber, isTied, mood })) return 0;

  const told = instructedPoints(page, words, candidate, isAlone, mood);
  const announcement = Math.max(best?.points ?? 0, told, column === 'code' ? COLUMN_POINTS : 0);
  if (announcement < 1 || !isBorneOut(candidate.shape, best, isTied, isAlone, told)) return 0;
  let points =
    announcement +
    shapePoints(candidate, best?.kind === 'proving') +
    placePoints(page, words, candidate, lineNumber, best);
  points += (mood.hasPurpose ? 0.4 : 0) + (mood.hasCare ? 0.4 : 0);
  if (best?.kind !== 'proving' && !mood.hasPurpose && !mood.hasCare && !isAlone) points -= 0.4;
  const leading = page.shown.slice(Math.max(0, candidate.start - 4), candidate.start);
  if (candidate.shape === 'letters' && isTied && /[:\n]\s*["'“„«]?$/.test(leading)) points += 0.6;
  const following = page.shown.slice(candidate.end, candidate.end + 24);
  if (!isTied && !isAlone && told < 3 && COUNTS.test(following) && !GOES_ON.test(following)) points -= 1.2;
  return points;
}
