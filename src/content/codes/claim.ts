// Whether a number belongs to a word that makes it another thing: "order number 123456", "call 555 0100".

import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import type { Words } from './found-words.ts';
import { around } from './found-words.ts';
import { CLAIM, NOUN } from './lexicon.ts';
import type { Found, Line, Page } from './page.ts';
import { kindOf, lineAt } from './page.ts';

const TIGHT =
  /^[\s:#.º°№()"'“-]*(?:(?:is|are|was|ist|lautet|es|est|e|je|of|no|nr|number|nummer|numero|n|id|в|с|هو)[\s:#.º°№"'“-]+|[는은은は为為是が][\s:#.º°№"'“-]*)?$/;
const TOUCHING = /^\s{0,2}(?:#|№|no\.?|nr\.?)?\s?$/;
const LABELLING = /^\s*[:=-]?\s*$/;
const BACKWARD =
  /^["'”)\s,-]*(?:(?:is|ist|est|es|e|è|=)\s)?(?:\(?(?:the|your|our|ihre|ihr|deine|su|tu|votre|il tuo|uw|je)\s)?$/;
const NUMBERING = /num|no\b|nr|\bid\b|ref|nummer|番号|编号|编号|번호|номер|رقم|№/;
/** "Number" alone may be what a code is called: "your number is 482913". */
const BARE =
  /^(?:the )?(?:numeros?|numbers?|nummern?|numer|nombre|номера?|رقم|번호|番号|号码|номер)(?: (?:para|pour|per|zum|fur|for|de|do|da|di|es|est))?$/;
const OWN =
  /(?<!\p{L})(?:this|that|diese|dit|deze|ce|este|questo|ten|your|the|a|ihre|deine|die|votre|le|tu|su|el|seu|o|tuo|il|uw|het|ваш|этот|高)\s$/u;
const HEADING_LENGTH = 45;
const ROW_LENGTH = 200;
const NEAR = 40;

function isLineStart({ folded }: Page, place: number): boolean {
  return /(?:^|\n|\t| {2}|[|(•])\s*(?:(?:your|the|ihre?|su|tu|votre|uw) )?$/.test(
    folded.slice(Math.max(0, place - 12), place),
  );
}

function isOwnNumber({ folded }: Page, { start, end }: Found): boolean {
  return BARE.test(folded.slice(start, end)) && OWN.test(folded.slice(Math.max(0, start - 10), start));
}

/** Whether a claim on the line above stands there as a heading does. */
function isHeading(page: Page, claim: Found): boolean {
  const line = page.lines[lineAt(page, claim.start)] as Line;
  return line.end - line.start <= HEADING_LENGTH && /^[\s:#.]*$/.test(page.folded.slice(claim.end, line.end));
}

function holds(page: Page, claim: Found, candidate: Candidate, isSoft: boolean): boolean {
  const gap = page.folded.slice(claim.end, candidate.start);
  if (gap.length > 24) return false;
  const isAtStart = isLineStart(page, claim.start);
  if (gap.includes('\n') && (!isHeading(page, claim) || (isSoft && !isAtStart))) return false;
  if (!isSoft) return TIGHT.test(gap);
  return TOUCHING.test(gap) || (isAtStart && LABELLING.test(gap));
}

/** The words of the cell above, where a row of as many cells stands there. */
function headerOf({ folded, lines }: Page, candidate: Candidate, lineNumber: number): string | null {
  const [line, above] = [lines[lineNumber], lines[lineNumber - 1]];
  if (!line || !above || line.end - above.start > 2 * ROW_LENGTH) return null;
  const cells = folded.slice(line.start, line.end).split(/\t|\s{2,}/);
  const headers = folded.slice(above.start, above.end).split(/\t|\s{2,}/);
  // A row that begins with its own label is no row of a table of columns; nor is one with numbers its head.
  if (cells.length < 2 || cells.length !== headers.length) return null;
  if (/\d/.test(headers.join('')) || cells.some((cell) => cell.search(NOUN) >= 0)) return null;
  const index = folded.slice(line.start, candidate.start).split(/\t|\s{2,}/).length - 1;
  return headers[index] ?? null;
}

/** What the header of a candidate's column says of it, where it has one. */
export function columnKind(page: Page, candidate: Candidate, lineNumber: number): 'code' | 'claimed' | 'other' | null {
  const header = headerOf(page, candidate, lineNumber);
  if (header === null) return null;
  const noun = [...header.matchAll(NOUN)][0];
  if (noun) {
    const found = { start: noun.index, end: noun.index + noun[0].length };
    return kindOf({ ...page, folded: header }, found) === 'other' ? 'claimed' : 'code';
  }
  return header.search(CLAIM) >= 0 ? 'claimed' : 'other';
}

/** How words other than a code's name have the candidate for their number. */
export function claimsOn(page: Page, words: Words, candidate: Candidate): Evidence {
  const [nounsBefore] = around(words.nouns, candidate, 1);
  const named = nounsBefore[0]?.end ?? -1;
  const isFree = (claim: Found) => claim.end > named && !isOwnNumber(page, claim);
  const [before, after] = around(words.claims, candidate, 3);
  if (before.some((claim) => isFree(claim) && holds(page, claim, candidate, false))) return { claimed: 1 };
  const [softBefore] = around(words.softClaims, candidate, 2);
  if (softBefore.some((claim) => isFree(claim) && holds(page, claim, candidate, true))) return { softlyClaimed: 1 };
  const next = after[0];
  if (next && next.start - candidate.end <= 24) {
    const gap = page.folded.slice(candidate.end, next.start);
    const word = page.folded.slice(next.start, next.end);
    if (isFree(next) && BACKWARD.test(gap) && !gap.includes('\n') && NUMBERING.test(word)) return { claimedBehind: 1 };
  }
  const isNear = (claim: Found) =>
    isFree(claim) &&
    candidate.start - claim.end <= NEAR &&
    !/[\n.!?]/.test(page.folded.slice(claim.end, candidate.start));
  return [before[0], softBefore[0]].some((claim) => claim && isNear(claim)) ? { claimedNearby: 1 } : {};
}
