// Where on a mail's lines a candidate stands.
import type { Candidate } from './candidates.ts';
import type { Line, Page } from './page.ts';
import { LEADING } from './tie.ts';

/** Whether nothing but marks shares the line. */
export function isAloneOn({ shown }: Page, { start, end }: Line, candidate: Candidate): boolean {
  if (end - start > candidate.end - candidate.start + 80) return false;
  const rest = shown.slice(start, candidate.start) + shown.slice(candidate.end, Math.max(end, candidate.end));
  return !/[\p{L}\p{N}\ue000]/u.test(rest);
}

/** Whether a cell of a row is the candidate's own. */
export function isInCell({ shown }: Page, { start, end }: Line, candidate: Candidate): boolean {
  const before = shown.slice(Math.max(start, candidate.start - 2), candidate.start);
  const after = shown.slice(candidate.end, Math.min(end, candidate.end + 2));
  if (before === '' && after === '') return false;
  return (before === '' || /(?:\t|\s\s)$/.test(before)) && (after === '' || /^(?:\t|\s\s)/.test(after));
}

/** Whether marks on both sides set the candidate off: "*482913*", "[482913]". */
export function isMarked({ shown }: Page, { start, end }: Candidate): boolean {
  return (
    /["'“”„«‹「『【[(*_<>|`]\s?$/.test(shown.slice(Math.max(0, start - 2), start)) &&
    /^\s?["'“”»›」』】\])*_<>|`]/.test(shown.slice(end, end + 2))
  );
}

/** What leads to a candidate: a sentence that ends in "is" or a colon, a label of a word or two, or neither. */
export type Lead = 'sentence' | 'label' | null;

const LABEL_WORDS = 3;
/** What makes a sentence of a few words: "here it is:". */
const SAYING =
  /(?<!\p{L})(?:is|ist|est|es|sono|ecco|here|hier|aqui|voici|voila|вот|oto|iste|ini|day la|эт[оа]|هذا|هنا)(?!\p{L})/u;

/** The text before a candidate, back to the end of the sentence before: on its line, or on the one above it. */
export function headOf(page: Page, lineNumber: number, candidate: Candidate, isAlone: boolean): string {
  const line = page.lines[isAlone ? lineNumber - 1 : lineNumber];
  if (!line || (isAlone && line.end <= page.bodyStart)) return '';
  const text = page.folded.slice(
    Math.max(line.start, candidate.start - 300, line.end - 300),
    isAlone ? line.end : candidate.start,
  );
  return text.split(/[.!?]\s|[。！？]/).at(-1) as string;
}

export function leadOf(head: string, isAlone: boolean, isCell: boolean): Lead {
  const text = head.trimEnd();
  const words = text.match(/[\p{L}\d]+/gu)?.length ?? 0;
  const isUnspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(text);
  const isLong = isUnspaced ? text.length > 9 : words > LABEL_WORDS;
  if (words === 0) return null;
  if (isCell) return isLong ? null : 'label';
  if (isAlone && !isLong) return SAYING.test(text) ? 'sentence' : 'label';
  if (!LEADING.test(text)) return null;
  return isLong ? 'sentence' : /[:=>]["'(\s*]*$/.test(text) ? 'label' : 'sentence';
}
