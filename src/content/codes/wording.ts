// What the words around a candidate say of it: what it is called, what one is told to do with it.
import type { Announcement } from './announce.ts';
import { announced } from './announce.ts';
import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import type { Words } from './found-words.ts';
import { around } from './found-words.ts';
import type { Found, Line, Page } from './page.ts';
import { isPlural, lineAt } from './page.ts';

/** What is typed or copied according to such a line is an address. */
const ABOUT_LINK =
  /\ue000|(?<![a-z])(?:links?|url|button|click|klick|enlace|lien|bouton|boton|botao|schaltflache|pulsante|knop)(?![a-z])|ссылк|链接|連結|リンク|링크|الرابط/;
const CLOSE = 34;
const CLOSE_BEHIND = 48;
/** How far off one may be told what to do with "it". */
const REACH = 120;
const LINES_FROM_VERB = 4;
const LINES_FROM_NUMBER = 8;
const NAMED =
  /^\s?$|^[^.!?\n]{0,40}(?:[:>=]|\s(?:(?:is|are|es|est|ist|e)(?: (?:el|il|le|o|a|die|der|das|the))?|lautet|lauten))\s{0,2}$/;

/** Which noun announces a candidate best; null where the one nearest to it is the name of another thing. */
function bestOf([before, after]: readonly [readonly Announcement[], readonly Announcement[]]):
  | Announcement
  | null
  | 'other' {
  const [previous, next] = [before[0], after[0]];
  const isOther = (one: Announcement | undefined, ties: RegExp) => one?.kind === 'other' && ties.test(one.tie);
  if (isOther(previous, /^(?:tied|near|line)$/) && !(next?.tie === 'tied' && next.kind === 'proving')) return 'other';
  if (isOther(next, /^(?:tied|line)$/) && previous?.tie !== 'tied' && previous?.tie !== 'line') return 'other';
  return [...before, ...after]
    .filter(({ kind, tie }) => kind !== 'other' && tie !== 'none')
    .reduce<Announcement | null>((most, one) => (most && most.points >= one.points ? most : one), null);
}

export interface Naming {
  readonly best: Announcement | null;
  readonly traits: Evidence;
}

/** How a candidate is named. */
export function namingOf(page: Page, words: Words, candidate: Candidate, isAlone: boolean): Naming {
  const [before, after] = around(words.nouns, candidate, 3);
  const say = (noun: Found) => announced(page, words, noun, candidate, isAlone);
  const best = bestOf([before.map(say), after.map(say)]);
  if (best === 'other') return { best: null, traits: { otherCode: 1 } };
  if (best === null) return { best, traits: {} };
  const { tie, kind, word } = best;
  const plural = isPlural(page, word) ? 1 : 0;
  if (tie === 'loose') return { best, traits: { looseNoun: 1, pluralNoun: plural } };
  const isProving = kind === 'proving';
  const traits: Evidence = { pluralNoun: plural, stated: best.isStated ? 1 : 0 };
  if (tie === 'tied') traits[isProving ? 'tiedProving' : kind === 'plain' ? 'tiedPlain' : 'tiedVague'] = 1;
  else if (tie === 'line') traits[isProving ? 'lineProving' : 'linePlain'] = 1;
  else traits[isProving ? 'nearProving' : 'nearPlain'] = 1;
  return { best, traits };
}

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

function isInReach(page: Page, word: Found, candidate: Candidate): boolean {
  const gap = word.end <= candidate.start ? candidate.start - word.end : word.start - candidate.end;
  return gap <= REACH && isSameSide(page, word, candidate) && !isAboutLink(page, word);
}

/** Whether one is told to type a candidate, or it is called a number or digits. */
export function tellingOf(page: Page, words: Words, candidate: Candidate, isAlone: boolean): Evidence {
  const [[before], [after]] = around(words.verbs, candidate, 1);
  const [numbersBefore, numbersAfter] = around(words.numberWords, candidate, 1);
  const gapTo = (word: Found) => page.folded.slice(word.end, Math.min(candidate.start, word.end + 60));
  const gapFrom = (word: Found) => page.folded.slice(candidate.end, Math.min(word.start, candidate.end + 60));
  const traits: Evidence = {};
  if (before && isSameSide(page, before, candidate)) {
    const gap = gapTo(before);
    if (gap.length <= CLOSE && !/[.!?。]\s|\d{3}/.test(gap)) traits.told = 1;
  }
  if (after && !traits.told) {
    const gap = gapFrom(after);
    if (gap.length <= CLOSE_BEHIND && !/\n|\d{3}|[.!?]\s/.test(gap)) traits.toldAfter = 1;
  }
  const [weak] = around(words.weakVerbs, candidate, 1)[0];
  if (!traits.told && weak && isSameSide(page, weak, candidate)) {
    const gap = gapTo(weak);
    if (gap.length <= CLOSE && !/[.!?。]\s|\d{3}/.test(gap)) traits.toldWeakly = 1;
  }
  // In the languages that put the verb last, it is right behind.
  const [weakAfter] = around(words.weakVerbs, candidate, 1)[1];
  if (!traits.told && !traits.toldAfter && weakAfter && isSameSide(page, weakAfter, candidate)) {
    if (/^[^\n.a-z。]{0,8}$/.test(gapFrom(weakAfter))) traits.toldWeakly = 1;
  }
  const [number] = numbersBefore;
  if (number && isSameSide(page, number, candidate) && NAMED.test(gapTo(number))) traits.numbered = 1;
  if (!isAlone) {
    const isUntold = !traits.told && !traits.toldAfter && !traits.toldWeakly;
    if (isUntold && [before, after].some((word) => word && isInReach(page, word, candidate))) traits.toldInReach = 1;
    return traits;
  }
  const verbs = [before, after].filter((word) => word !== undefined);
  const isTold = verbs.some((word) => linesTo(page, word, candidate) <= LINES_FROM_VERB && !isAboutLink(page, word));
  const numbers = [...numbersBefore, ...numbersAfter];
  if (isTold && !traits.told) traits.toldNearby = 1;
  if (numbers.some((word) => linesTo(page, word, candidate) <= LINES_FROM_NUMBER)) traits.numbered = 1;
  return traits;
}
