import type { Words } from './announce.ts';
import { around } from './announce.ts';
import type { Candidate } from './candidates.ts';
import type { Mood } from './mood.ts';
import type { Found, Line, Page } from './page.ts';
import { lineAt } from './page.ts';

/** What is typed or copied according to such a line is an address. */
const ABOUT_LINK =
  /\ue000|(?<![a-z])(?:links?|url|button|click|klick|enlace|lien|bouton|boton|botao|schaltflache|pulsante|knop)(?![a-z])|ссылк|链接|連結|リンク|링크|الرابط/;

const CLOSE = 30;
const CLOSE_BEHIND = 45;
const LINES_FROM_VERB = 4;
const LINES_FROM_NUMBER = 8;
const NAMED =
  /^[^.!?\n]{0,40}(?:[:>=]|\s(?:(?:is|are|es|est|ist|e)(?: (?:el|il|le|o|a|die|der|das|the))?|lautet|lauten))\s{0,2}$/;

/** How far from a candidate a line is on which a word stands. */
function linesTo(page: Page, word: Found, candidate: Candidate): number {
  return Math.abs(lineAt(page, word.start) - lineAt(page, candidate.start));
}

function isAboutLink(page: Page, word: Found): boolean {
  const { start, end } = page.lines[lineAt(page, word.start)] as Line;
  return ABOUT_LINK.test(page.folded.slice(start, Math.min(end, start + 400)));
}

function isSameSide({ bodyStart }: Page, word: Found, candidate: Candidate): boolean {
  return word.start >= bodyStart === candidate.start >= bodyStart;
}

/** What it is worth that one is told to type a candidate, or that it is called a number or digits. */
export function instructedPoints(page: Page, words: Words, candidate: Candidate, isAlone: boolean, mood: Mood): number {
  const [[before], [after]] = around(words.verbs, candidate, 1);
  const [numbersBefore, numbersAfter] = around(words.numberWords, candidate, 1);
  const gapBefore = (word: Found) => page.folded.slice(word.end, Math.min(candidate.start, word.end + 60));
  const gapAfter = (word: Found) => page.folded.slice(candidate.end, Math.min(word.start, candidate.end + 60));
  const worths = [0];
  if (before && isSameSide(page, before, candidate)) {
    const gap = gapBefore(before);
    if (gap.length <= CLOSE && !/[.!?。]\s|\d{3}/.test(gap)) worths.push(3.2);
  }
  if (after) {
    const gap = gapAfter(after);
    if (gap.length <= CLOSE_BEHIND && !/\n|\d{3}/.test(gap)) worths.push(2.6);
  }
  const [number] = numbersBefore;
  if (number && isSameSide(page, number, candidate) && NAMED.test(gapBefore(number))) worths.push(2.6);
  if (isAlone) {
    const verbs = [before, after].filter((word) => word !== undefined);
    const numbers = [...numbersBefore, ...numbersAfter];
    const isTold = verbs.some((word) => linesTo(page, word, candidate) <= LINES_FROM_VERB && !isAboutLink(page, word));
    if (isTold || numbers.some((word) => linesTo(page, word, candidate) <= LINES_FROM_NUMBER)) worths.push(2.4);
  }
  return Math.max(...worths) * (mood.hasPurpose ? 1 : 0.5);
}
