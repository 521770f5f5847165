import type { ExtractedCode } from '../../src/content/codes.ts';
import { codesOf } from '../../src/content/codes.ts';
import { textOf } from '../../src/content/text.ts';
import type { LabelledMail } from '../../test/codes/labelled-mail.ts';
import type { LabelledSet } from '../../test/codes/sets.ts';

export type Verdict = 'right' | 'wrong' | 'missed' | 'false alarm' | 'silent';

export interface JudgedMail {
  readonly mail: LabelledMail;
  readonly found: readonly ExtractedCode[];
  readonly verdict: Verdict;
}

export interface JudgedSet {
  readonly name: string;
  readonly mails: readonly JudgedMail[];
  /** Right first codes among the mails in which one was found. */
  readonly precision: number;
  /** Right first codes among the mails that have one. */
  readonly recall: number;
  readonly millisecondsPerMail: number;
}

function verdictOf({ code }: LabelledMail, [first]: readonly ExtractedCode[]): Verdict {
  if (code === null) return first ? 'false alarm' : 'silent';
  if (!first) return 'missed';
  return first.value === code ? 'right' : 'wrong';
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function count({ mails }: JudgedSet, verdict: Verdict): number {
  return mails.filter((mail) => mail.verdict === verdict).length;
}

/** Judges the first code that is found in each mail of a set. The text is taken out before the clock runs. */
export function judge({ name, mails }: LabelledSet): JudgedSet {
  const texts = mails.map((mail) => ({ subject: mail.subject, text: textOf(mail) }));
  for (const text of texts) codesOf(text);
  const started = performance.now();
  const found = texts.map(codesOf);
  const millisecondsPerMail = share(performance.now() - started, mails.length);
  const judged = mails.map((mail, index) => {
    const codes = found[index] as readonly ExtractedCode[];
    return { mail, found: codes, verdict: verdictOf(mail, codes) };
  });
  const right = judged.filter(({ verdict }) => verdict === 'right').length;
  const precision = share(right, judged.filter((mail) => mail.found.length > 0).length);
  const recall = share(right, mails.filter(({ code }) => code !== null).length);
  return { name, mails: judged, precision, recall, millisecondsPerMail };
}
