// What a mail says against a candidate although a word announces it: the announced thing is sold, booked, or a meeting's.
import type { Announcement } from './announce.ts';
import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import type { Words } from './found-words.ts';
import { firstFrom } from './found-words.ts';
import { PROVING } from './lexicon.ts';
import type { Line, Page } from './page.ts';

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
  const before = folded
    .slice(Math.max(0, word.start - 16), word.start)
    .split('\n')
    .at(-1) as string;
  const around = before + (folded.slice(word.start, word.end + 18).split('\n', 1)[0] as string);
  if (kind === 'plain' && /(?<![a-z])pin/.test(folded.slice(Math.max(0, word.start - 4), word.end))) return true;
  return (
    kind !== 'other' &&
    /(?:conf|autori[sz]|authori[sz]|auth|approval|автор|подтв|승인|授权|授權|承認|genehmig|onay|autoryz|تفويض|الموافقة)/.test(
      around,
    ) &&
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

export function hearingOf(
  page: Page,
  words: Words,
  candidate: Candidate,
  best: Announcement | null,
  lineNumber: number,
): Evidence {
  const traits: Evidence = {};
  if (best && words.isBooked && isReference(page, best)) traits.bookedName = 1;
  if (best && words.isMeeting && !isForProving(page, best)) traits.meetingName = 1;
  if (isSoldNearby(page, words, lineNumber, candidate)) {
    const isSure = best?.kind === 'proving' && isNamedProving(page, best);
    traits[isSure ? 'soldThough' : 'sold'] = 1;
  }
  return traits;
}
