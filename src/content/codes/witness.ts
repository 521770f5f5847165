// What a mail says for and against one candidate.
import type { Announcement } from './announce.ts';
import type { Candidate } from './candidates.ts';
import { claimsOn, columnKind } from './claim.ts';
import type { Evidence } from './evidence.ts';
import { note } from './evidence.ts';
import { formOf, isWritten, isYear } from './form.ts';
import type { Words } from './found-words.ts';
import { hearingOf } from './hearing.ts';
import type { Line, Page } from './page.ts';
import { lineAt } from './page.ts';
import { headOf, isAloneOn, isInCell, isMarked, leadOf } from './place.ts';
import { signsAt } from './signs.ts';
import { isAddress, isDated, isDisqualified, isPast, isSaidPast } from './surroundings.ts';
import { namingOf, tellingOf } from './wording.ts';

/** A name that is the reader's: "Your sesame: 4821", "Votre sésame". */
const YOURS =
  /(?<!\p{L})(?:your|yours|ihre?n?|deine?n?|votre|ton|tu|tus|su|seu|sua|teu|tuo|tua|suo|uw|jouw|je|twoj|twoje|din|ditt|ваш\p{L}{0,2}|твой|您的|你的|あなたの|고객님의|회원님의)(?!\p{L})[^.!?:]{0,40}(?::|\s(?:is|ist|lautet|es|est|e|jest|to)|[は是])?\s*$/u;
/** An amount on the line of a candidate: such a table lists what is sold. */
const AMOUNT = /(?<![\d.])\d{1,6}[.,]\d\d(?![\d.:])/;
const TAIL = 0.75;

/** India's postal code is a PIN. */
function isPostalPin(page: Page, best: Announcement | null): boolean {
  return best !== null && page.folded.slice(best.word.start, best.word.end) === 'pin';
}

/** Whether a candidate is the number of another thing, whatever one is told to do with it. */
export function isOtherThing(traits: Evidence): boolean {
  const { claimed, softlyClaimed, claimedBehind, columnClaimed, otherCode } = traits;
  return (claimed ?? softlyClaimed ?? claimedBehind ?? columnClaimed ?? otherCode) === 1;
}

/** What is said of a candidate, but for what its mail is about; null where it is another thing for sure. */
export function witnessOf(page: Page, words: Words, candidate: Candidate): Evidence | null {
  const lineNumber = lineAt(page, candidate.start);
  const line = page.lines[lineNumber] as Line | undefined;
  if (!line || isDisqualified(page, candidate, line) || isWritten(page, candidate)) return null;
  const isBody = line.start >= page.bodyStart;
  const isAlone = isAloneOn(page, line, candidate);
  const isCell = !isAlone && isInCell(page, line, candidate);
  const column = isAlone ? null : columnKind(page, candidate, lineNumber);
  const isNamed = column !== 'other' && column !== 'claimed';
  const { best, traits: naming } = isNamed
    ? namingOf(page, words, candidate, isAlone)
    : { best: null, traits: {} as Evidence };
  const claims = column === null ? claimsOn(page, words, candidate) : note({ columnClaimed: column === 'claimed' });
  const hearing = hearingOf(page, words, candidate, best, lineNumber);
  const isTied = column === 'code' || best?.tie === 'tied' || best?.tie === 'line';
  const signs = signsAt(page, candidate, line, isAlone);
  const traits: Evidence = { always: 1, ...formOf(candidate), ...naming, ...claims, ...hearing, ...signs };
  // One may be told to type an order's number, too.
  const isOther = isOtherThing(traits) || hearing.sold === 1 || hearing.bookedName === 1 || hearing.meetingName === 1;
  const telling = isOther ? {} : tellingOf(page, words, candidate, isAlone);
  const isTold = !isOther && ['told', 'toldWeakly', 'toldAfter', 'numbered'].some((trait) => trait in telling);
  const head = headOf(page, lineNumber, candidate, isAlone);
  const lead = leadOf(head, isAlone, isCell);
  const isPointed = isTied || isTold || lead === 'sentence' || signs.beginsSentence === 1;
  Object.assign(traits, telling);
  const isLate = candidate.start - page.bodyStart > TAIL * (page.shown.length - page.bodyStart);
  Object.assign(
    traits,
    note({
      columnCode: column === 'code' && !AMOUNT.test(page.shown.slice(line.start, line.end)),
      catalogue: column === 'code' && AMOUNT.test(page.shown.slice(line.start, line.end)),
      columnOther: column === 'other',
      led: lead === 'sentence' && !isTied && !isOther,
      yours: !isTied && !isOther && YOURS.test(head),
      labelled: lead === 'label' && !isTied && !isTold && !isAlone,
      foreignLabel: lead === 'label' && !isTied && !isTold && isAlone && !/[:,.!?]\s*$/.test(head),
      unspokenOf: !isPointed && best?.tie !== 'near',
      mixedUnspokenOf: !isPointed && best?.tie !== 'near' && !isAlone && candidate.shape === 'mixed',
      alone: isAlone && isBody,
      ownCell: isCell,
      marked: !isAlone && isMarked(page, candidate),
      inTail: isBody && isLate && !isTied && !isTold,
      spelled: candidate.shape === 'letters' && isTied && (isAlone || /[:：]\s?$/.test(head)),
      year: isYear(candidate) && !isAlone && !isTied,
      yearThough: isYear(candidate) && (isAlone || isTied),
      address: (!isTied || isPostalPin(page, best)) && !isTold && isAddress(page, line, candidate),
      dated: isDated(page, candidate),
      past: isSaidPast(page, candidate, line) || isPast(page.folded.slice(0, page.bodyStart)),
    }),
  );
  if (isTied) delete traits.numbered;
  if (isTied) delete traits.named;
  if (best?.tie === 'tied') delete traits.counted;
  if (isOther) delete traits.usedIn;
  if (isOther) delete traits.stated;
  return traits;
}
