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

/** A reference of a booking, for which "PIN" is a name too, and "confirmation code" is a name too. */
function isReference({ folded }: Page, { word, kind }: Announcement): boolean {
  const around = folded.slice(Math.max(0, word.start - 16), word.end + 18);
  if (kind === 'plain' && /(?<![a-z])pin/.test(folded.slice(Math.max(0, word.start - 4), word.end))) return true;
  return (
    kind !== 'other' &&
    /(?:conf|autori[sz]|authori[sz]|auth|approval)/.test(around) &&
    !/verif|log|sign|securi/.test(around)
  );
}

/** What parts a name from the sentence before it: "early access with code". */
const NAME_BEGINS = /[\n.;!?。！？]|(?<![a-z])(?:with|using|use|enter|mit|con|avec|com|met)(?![a-z])/;

/** Whether what makes a noun one of a one-time code is a part of its name, rather than of the sentence around it. */
function isNamedProving({ folded }: Page, { word }: Announcement): boolean {
  const before = folded
    .slice(Math.max(0, word.start - 16), word.start)
    .split(NAME_BEGINS)
    .at(-1) as string;
  return PROVING.test(before + folded.slice(word.start, word.end + 22).split(/[\n.,;:!?。]/, 1)[0]);
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
