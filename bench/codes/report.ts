import type { JudgedMail, JudgedSet } from './judge.ts';
import { count } from './judge.ts';

const EXAMPLES = 10;

function rowOf(set: JudgedSet): string[] {
  const withCode = set.mails.filter(({ mail }) => mail.code !== null).length;
  const verdicts = (['right', 'wrong', 'missed', 'false alarm'] as const).map((verdict) => String(count(set, verdict)));
  return [
    set.name,
    String(set.mails.length),
    String(withCode),
    String(set.mails.length - withCode),
    ...verdicts,
    set.precision.toFixed(3),
    set.recall.toFixed(3),
    set.millisecondsPerMail.toFixed(2),
  ];
}

/** One row a set: how many mails there are, how the first code that was found in each was judged, and how long it took. */
export function tableOf(sets: readonly JudgedSet[], isMarkdown: boolean): string {
  const head = [
    'set',
    'mails',
    'with',
    'without',
    'right',
    'wrong',
    'missed',
    'false alarms',
    'precision',
    'recall',
    'ms/mail',
  ];
  const rows = [head, ...sets.map(rowOf)];
  if (isMarkdown)
    rows.splice(
      1,
      0,
      head.map((_, column) => (column === 0 ? '---' : '---:')),
    );
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
    );
  return rows.map((row) => (isMarkdown ? `| ${line(row).join(' | ')} |` : line(row).join('  '))).join('\n');
}

function describe({ mail, found, verdict }: JudgedMail): string {
  const codes = found.map(
    ({ value, confidence, source, context }) => `    ${value}  ${confidence.toFixed(2)}  ${source}  "${context}"`,
  );
  return [
    `${mail.name}: ${verdict}, labelled ${mail.code ?? 'none'}`,
    `  "${mail.subject}"`,
    ...(codes.length > 0 ? codes : ['    nothing found']),
  ].join('\n');
}

export function missesOf(sets: readonly JudgedSet[]): string {
  const misses = sets.flatMap(({ name, mails }) =>
    mails
      .filter(({ verdict }) => verdict !== 'right' && verdict !== 'silent')
      .map((mail) => `${name}: ${describe(mail)}`),
  );
  return misses.length === 0 ? 'No miss.' : `${misses.length} missed:\n\n${misses.join('\n\n')}`;
}

/** Some mails spread over all sets, and what was found in each. */
export function examplesOf(sets: readonly JudgedSet[]): string {
  const mails = sets.flatMap((set) => set.mails);
  const step = Math.max(1, Math.floor(mails.length / EXAMPLES));
  return mails
    .filter((_, index) => index % step === 0)
    .slice(0, EXAMPLES)
    .map(describe)
    .join('\n\n');
}
