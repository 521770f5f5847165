import type { FoldedText } from './fold.ts';
import { foldText } from './fold.ts';
import { OTHER_AFTER, OTHER_BEFORE, PROVING } from './lexicon.ts';
import { otherHeads, otherNouns } from './words.ts';

export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A mail as one text, the subject on its first line, with the lines that say anything. */
export interface Page extends FoldedText {
  readonly lines: readonly Line[];
  /** Where the body begins. */
  readonly bodyStart: number;
}

const SUBJECT_LENGTH = 1_000;
const TEXT_LENGTH = 100_000;

// What looks like a code inside of these is a part of an address, a file's name or a colour. Each is bounded in length.
const ASIDE = new RegExp(
  [
    '(?:https?|ftp|mailto|tel|sms|cid):[\\x21-\\x7e]+',
    '\\bwww\\.[\\x21-\\x7e]+',
    '(?<![\\w.+*-])[\\w.+*-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}',
    '(?<![\\w.-])(?:[a-z][\\w-]{0,62}\\.){1,4}[a-z]{2,12}/[\\x21-\\x7e]*',
    '(?<![\\w.-])[\\w-]{1,80}\\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|csv|zip|ics|html?|php|eml|mp[34]|mov|txt)\\b',
    '#(?:[\\da-f]{3}){1,2}(?=\\s*[;}])',
    '(?<![\\w-])[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}(?![\\w-])',
    '(?<!\\w)@[a-z]\\w{1,40}',
  ].join('|'),
  'gi',
);

/** Stands for every character of what is set aside: of private use, and neither blank nor letter nor mark. */
function setAside(text: string): string {
  return text.replace(ASIDE, (found) => '\ue000'.repeat(found.length));
}

export function pageOf(mail: { readonly subject: string; readonly text: string }): Page {
  const subject = foldText(mail.subject.slice(0, SUBJECT_LENGTH)).shown.replace(/\s+/g, ' ').trim();
  const { shown, folded } = foldText(`${subject}\n${mail.text.slice(0, TEXT_LENGTH)}`);
  const lines = Array.from(shown.matchAll(/\S[^\n]*/g), ({ 0: line, index }) => {
    return { start: index, end: index + line.trimEnd().length };
  });
  return { shown: setAside(shown), folded: setAside(folded), lines, bodyStart: subject.length + 1 };
}

/** The number of the line that a place is on; of the one before it where it is on none. */
export function lineAt({ lines }: Page, place: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as Line).start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Every place of some words in a text, in order. */
export function placesOf(text: string, words: RegExp): readonly Found[] {
  const places: Found[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    places.push({ start: match.index, end: match.index + match[0].length });
    // An empty match would be found for ever.
    if (match[0] === '') words.lastIndex += 1;
  }
  return places;
}

/** A vague one is a code of a kind that is not in the tables: "lab code", "código de manzana". */
export type NounKind = 'proving' | 'plain' | 'vague' | 'other';

const REACH = 40;
const PLURAL = /(?:codes|codigos|codici|коды|кодов|kody|codigos|pins|tokens|otps|رموز|koder)$/;

const SMALL_WORDS =
  /^(?:your|the|this|a|an|new|following|enter|use|with|our|my|its|that|is|and|of|by|type|input|insert|provide|need|or|another|own|personal|unique|special|short|same|latest|current|numeric|correct|right|last|first|below|above|requested|in|as|for|dein|deine|deinen|ihr|ihre|ihren|den|der|die|das|dem|diesen|dieser|folgenden|folgende|neuer|neue|neuen|einen|ein|mit|le|la|les|votre|ton|un|une|ce|nouveau|avec|el|su|tu|este|nuevo|con|o|seu|teu|esse|novo|il|lo|tuo|suo|questo|nuovo|je|uw|de|een|deze|jouw|twoj|ten|nowy|din|er|ditt|koden|del|dig)$/;

const SHORT = /^(?:pin|otp|totp|tan|passcode|пин)/;

/** Whether an unknown word in small letters tells what kind of code it is. A name, as in "Acme code", is no such word. */
function isVague(before: string, head: string, after: string, isShort: boolean): boolean {
  // "PIN" and "OTP" are names enough; a word before them may be a verb.
  if (isShort) return false;
  if (head !== '' && !head.endsWith('-')) return true;
  const word = /(?:^|[^\p{L}])([a-z]+)[ -]$/u.exec(before)?.[1];
  return (
    (word !== undefined && !SMALL_WORDS.test(word)) ||
    /^ (?:de|di|do|da|du|del) (?!un|es|la |sa|su|tu|vo)[a-z]{4,}/.test(after) ||
    /^ [а-яіїєґ]{5,}(?=\s|$)/.test(after)
  );
}

/** Whether a noun names a one-time code, some code, or another thing such as a promo code. */
export function kindOf({ folded, shown }: Page, { start, end }: Found): NounKind {
  const noun = folded.slice(start, end);
  const before = folded
    .slice(Math.max(0, start - REACH), start)
    .split(/[\n;!?。！？]|\.\s/)
    .at(-1) as string;
  const after = folded.slice(end, end + REACH).split(/[\n,;:!?。、]|\.\s/, 1)[0] as string;
  const head = noun.replace(/(?:codes?|kode?\p{L}*|code?x)$/u, '');
  if (otherNouns.test(noun) || OTHER_BEFORE.test(before)) return 'other';
  if (head !== noun && head !== '' && (otherHeads.test(head) || OTHER_BEFORE.test(head))) return 'other';
  if (PROVING.test(noun) || PROVING.test(before.slice(-16))) return 'proving';
  if (OTHER_AFTER.test(after)) return 'other';
  if (PROVING.test(before) || PROVING.test(after)) return 'proving';
  return isVague(shown.slice(Math.max(0, start - REACH), start), head === noun ? '' : head, after, SHORT.test(noun))
    ? 'vague'
    : 'plain';
}

export function isPlural({ folded }: Page, { start, end }: Found): boolean {
  return PLURAL.test(folded.slice(start, end));
}
