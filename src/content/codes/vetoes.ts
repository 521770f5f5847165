// What rules a candidate out although a word announces it: the announced thing is sold, booked, or a part of an address.
import type { Announcement, Words } from './announce.ts';
import { firstFrom } from './announce.ts';
import type { Candidate } from './candidates.ts';
import { PROVING } from './lexicon.ts';
import type { Mood } from './mood.ts';
import type { Line, Page } from './page.ts';
import { isAddress } from './surroundings.ts';

function isSoldNearby({ lines }: Page, { selling }: Words, lineNumber: number, { start, end }: Candidate): boolean {
  const from = Math.max((lines[Math.max(0, lineNumber - 2)] as Line).start, start - 250);
  const to = Math.min((lines[Math.min(lines.length - 1, lineNumber + 2)] as Line).end, end + 250);
  const next = selling[firstFrom(selling, from)];
  return next !== undefined && next.start < to;
}

/** Whether a noun says what for: the passcode of a meeting is for everybody, and for each time. */
function isForProving({ folded }: Page, { word }: Announcement): boolean {
  return /verif|log|sign|securi|one[- ]time/.test(folded.slice(Math.max(0, word.start - 24), word.end + 18));
}

/** A reference of a booking, for which "confirmation code" is a name too. */
function isReference({ folded }: Page, { word, kind }: Announcement): boolean {
  const around = folded.slice(Math.max(0, word.start - 16), word.end + 18);
  return (
    kind !== 'other' &&
    /(?:conf|autori[sz]|authori[sz]|auth|approval)/.test(around) &&
    !/verif|log|sign|securi/.test(around)
  );
}

/** Whether what makes a noun one of a one-time code is a part of its name, rather than of the sentence around it. */
function isNamedProving({ folded }: Page, { word }: Announcement): boolean {
  return PROVING.test(folded.slice(Math.max(0, word.start - 16), word.end + 22));
}

/** Whether the announced thing is another one, by all that the mail says around it. */
export function isVetoed(
  page: Page,
  words: Words,
  candidate: Candidate,
  best: Announcement | null,
  { lineNumber, isTied, mood }: { readonly lineNumber: number; readonly isTied: boolean; readonly mood: Mood },
): boolean {
  if (best && mood.isBooked && isReference(page, best)) return true;
  if (best && mood.isMeeting && !isForProving(page, best)) return true;
  const isSure = best?.kind === 'proving' && isNamedProving(page, best);
  if (!isSure && isSoldNearby(page, words, lineNumber, candidate)) return true;
  if (!isAddress(page, page.lines[lineNumber] as Line, candidate)) return false;
  // India's postal code is a PIN.
  return !isTied || (best !== null && page.folded.slice(best.word.start, best.word.end) === 'pin');
}
