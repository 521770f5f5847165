import { streamSafe } from './stream-safe.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** A plain mail as it was sent, with ends of lines as "\n", and without control characters, trailing blanks and empty edges. */
export function tidyPlain(content: string): string {
  const lines = content
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0 ? '' : streamSafe(lines.slice(first, last + 1).join('\n')).toWellFormed();
}
