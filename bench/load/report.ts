import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { megabytes, table } from '../live/figures.ts';
import type { Growth, Sample } from './samples.ts';
import type { Tally } from './tally.ts';

export const HEAD = [
  'minute',
  'operations',
  'errors',
  'pushes',
  'lost',
  'twice',
  'crossed',
  'resident',
  'heap',
  'buffers',
  'descriptors',
  'handles',
  'timers',
  'loop p99, ms',
  'feeds',
  'watchers',
  'sockets',
];

/** One line of the table. */
export function row(name: string, sample: Sample, tally: Tally): (string | number)[] {
  const { rss, heapUsed, external, descriptors, handles, timers, loopDelayP99, feeds, watchers, sockets } = sample;
  return [
    name,
    tally.operations,
    tally.errorsInAll,
    tally.pushes,
    tally.lost,
    tally.duplicated,
    tally.crossed,
    megabytes(rss),
    megabytes(heapUsed),
    megabytes(external),
    descriptors,
    handles,
    timers,
    loopDelayP99.toFixed(0),
    feeds,
    watchers,
    sockets,
  ];
}

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ', with changes');
  } catch {
    return 'unknown';
  }
}

const listed = (counts: ReadonlyMap<string, number>) =>
  table(
    ['', 'times'],
    [...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, count]) => [name, count]),
  );

export interface Outcome {
  readonly seconds: number;
  readonly faults: number;
  readonly rate: number;
  readonly seed: number;
  readonly calls: number;
  readonly injected: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly growth: readonly Growth[];
  readonly tally: Tally;
  /** What speaks against it; none is a pass. */
  readonly against: readonly string[];
}

/** The run as a page of Markdown. */
export function pageOf({
  seconds,
  faults,
  rate,
  seed,
  calls,
  injected,
  rows,
  growth,
  tally,
  against,
}: Outcome): string {
  const count = [...injected.values()].reduce((sum, number) => sum + number, 0);
  const { operations, pushes, lives, waits, downloads, mails } = tally;
  return `# Mixed load with faults

\`npm run bench:load\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${megabytes(totalmem())} of memory, Node ${process.versions.node} on ${process.platform},
commit ${commit()}. ${seconds} s, seed ${seed}, ${rate} operations a second asked for; of ${calls} upstream calls ${count} were spoiled (${((100 * count) / Math.max(1, calls)).toFixed(1)} %, ${100 * faults} % asked for).

**${against.length === 0 ? 'Passed.' : 'Failed:'}** ${against.join(' ')}

${operations} operations, ${mails} mails, ${pushes} pushes to clients that resume, of which ${tally.lost} lost and ${tally.duplicated} given twice, in ${lives} lives of inboxes;
${waits} waits that found their mail; ${downloads} downloads; ${tally.crossed} answers with what is another account's.

${table(HEAD, rows)}

Over the second half, by the slope of its samples after collection:

${table(
  ['', 'grew by', 'may grow by'],
  growth.map(({ name, grown, allowed }) => [name, grown, allowed]),
)}

Errors that clients were given:

${listed(tally.errors)}

Faults that were injected:

${listed(injected)}
`;
}
