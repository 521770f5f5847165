import type { Page } from './page.ts';

export type Shape = 'digits' | 'grouped' | 'spread' | 'prefixed' | 'mixed' | 'letters';

/** A stretch of a mail that has the form of a code. */
export interface Candidate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Its groups differ in length: "57 380". */
  readonly isUneven?: boolean;
}

// Letters, marks and digits that a code may not touch. Han, kana and Hangul may: "验证码123456，".
const STUCK = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u052f\\u0590-\\u06ff\\u0900-\\u0963\\u1e00-\\u1eff0-9_\\ue000';
/** The groups that codes are written in: of equal length, as nearly all are, or of two to five digits each. */
const MOST_GROUPS = 4;
const LEAST_GROUP = 2;
const MOST_GROUP = 5;
const LEAST_SIGNS = 4;
const MOST_DIGITS = 8;

/** A row of numbers as long as this is a table of figures. */
const MOST_RUN = 120;
/** Of a page that is nothing but numbers, the first ones are looked at. */
const MOST_CANDIDATES = 100;

/** Digits and what may stand between the digits of one number: a whole number, date, time, amount or phone number. */
const RUN = new RegExp(
  `(?<![${STUCK}]|[${STUCK}][-./&'’@])\\d+(?:(?:[ .,:/'’-]| - |\\) ?)\\(?\\d+)*(?![${STUCK}]|[-/@&][${STUCK}])`,
  'g',
);
/** Single signs held apart, as six cells or six lines of a mail come. */
const SPREAD = new RegExp(
  `(?<![${STUCK}]|\\d[ \\t]{1,3}|[${STUCK}][.,:/-])[A-Z\\d](?:(?:(?:[ \\t]{1,4}|[ \\t]?[-·.|•][ \\t]?)[A-Z\\d](?![${STUCK}])){3,9}|(?:[ \\t]{0,2}\\n\\s{0,4}[A-Z\\d](?![${STUCK}])){3,9})(?![.,:/-]\\d)`,
  'g',
);
/** Letters and digits, and letters alone, in one piece or in groups. */
const TOKEN = new RegExp(
  `(?<![${STUCK}]|[${STUCK}][-./&'’]|[#/\\\\=])(?=[A-Za-z]{0,11}[\\d-]|[A-Z]{2}|[A-Za-z]{1,7}[A-Z])[A-Za-z\\d]{1,12}(?:-[A-Za-z\\d]{2,8}){0,3}(?![${STUCK}]|[-/@&'’=][${STUCK}]|\\.[A-Za-z\\d])`,
  'g',
);

function fromSpread(spread: string, start: number): Candidate | null {
  if (spread.length > MOST_RUN) return null;
  const value = spread.replace(/[^A-Z\d]/g, '');
  if (value.length > 8 || !/\d/.test(value)) return null;
  return { value, start, end: start + spread.length, shape: 'spread' };
}

function fromRun(run: string, start: number): Candidate | null {
  if (run.length < LEAST_SIGNS || run.length > MOST_RUN) return null;
  const end = start + run.length;
  if (/^\d{4,8}$/.test(run)) return { value: run, start, end, shape: 'digits' };
  const separators = new Set(run.match(/\D+/g));
  const groups = run.split(/\D+/);
  const value = groups.join('');
  if (separators.size === 1 && /^(?: | ?- ?)$/.test([...separators][0] as string)) {
    const fits =
      groups.length <= MOST_GROUPS &&
      value.length >= LEAST_SIGNS &&
      value.length <= MOST_DIGITS &&
      groups.every(({ length }) => length >= LEAST_GROUP && length <= MOST_GROUP);
    const isUneven = groups.some(({ length }) => length !== groups[0]?.length);
    if (fits) return { value, start, end, shape: 'grouped', isUneven };
  }
  // A row of a table, or a code in a sentence before a date or an amount: the one long piece among what is plainly no code.
  const pieces = [...run.matchAll(/\S+/g)];
  const whole = pieces.filter(({ 0: piece }) => /^\d{5,8},?$/.test(piece));
  const [only] = whole;
  if (pieces.length < 2 || whole.length !== 1 || !only) return null;
  const rest = pieces.filter((piece) => piece !== only);
  if (!rest.every(({ 0: piece }) => /\d[.:/]\d|\d,\d/.test(piece))) return null;
  const code = only[0].replace(',', '');
  return { value: code, start: start + only.index, end: start + only.index + code.length, shape: 'digits' };
}

function fromToken(token: string, start: number): Candidate | null {
  if (token.length < LEAST_SIGNS || /^\d+$/.test(token)) return null;
  const end = start + token.length;
  const bare = token.replaceAll('-', '');
  const made = (shape: Shape): Candidate => ({ value: token, start, end, shape });
  if (/^\d+$/.test(bare) || bare.length < 4 || bare.length > 14) return null;
  if (/^[A-Z]{1,3}-\d{4,8}$/.test(token)) return made('prefixed');
  const groups = token.split('-');
  const isGrouped = groups.length > 1;
  if (isGrouped && groups.some((group) => group.length < 2 || group.length > 6)) return null;
  if (/\d/.test(bare)) return isGrouped || bare.length <= 10 ? made('mixed') : null;
  if (/^[A-Z]+$/.test(bare) && (isGrouped || bare.length <= 10)) return made('letters');
  // Capitals inside of a word that is no word: "vMxQw".
  return !isGrouped && bare.length <= 8 && /[a-z][A-Z]/.test(bare) && !/^(?:[A-Z]?[a-z]{2,})+$/.test(bare)
    ? made('letters')
    : null;
}

/** The stretches of a page that have one form, up to a number of them. */
function* formed(shown: string, form: RegExp, made: (found: string, start: number) => Candidate | null) {
  let count = 0;
  for (const { 0: found, index } of shown.matchAll(form)) {
    const candidate = made(found, index);
    if (!candidate) continue;
    yield candidate;
    count += 1;
    if (count >= MOST_CANDIDATES) return;
  }
}

/** The first stretches of a page that may be codes by their form alone, in order of their places. Linear in the page's length. */
export function candidatesOf({ shown }: Page): readonly Candidate[] {
  const found = new Map<number, Candidate>();
  const all = [formed(shown, SPREAD, fromSpread), formed(shown, RUN, fromRun), formed(shown, TOKEN, fromToken)];
  for (const candidates of all) {
    for (const candidate of candidates) if (!found.has(candidate.start)) found.set(candidate.start, candidate);
  }
  return [...found.values()].sort((one, other) => one.start - other.start).slice(0, MOST_CANDIDATES);
}
