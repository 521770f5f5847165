import { setTimeout as sleep } from 'node:timers/promises';
import { megabytes } from '../live/figures.ts';
import type { GatewayProcess, Report } from '../live/gateway-process.ts';

export interface Sample extends Report {
  /** Since the start. Seconds. */
  readonly at: number;
}

/** By how much a figure may grow over the second half of a run: a share of what it is, or so much at least. */
interface Allowance {
  readonly name: string;
  readonly of: (sample: Sample) => number;
  readonly share: number;
  readonly least: number;
  readonly print: (value: number) => string;
}

const ALLOWANCES: readonly Allowance[] = [
  {
    name: 'heap and buffers',
    of: ({ heapUsed, external }) => heapUsed + external,
    share: 0.1,
    least: 12 * 2 ** 20,
    print: megabytes,
  },
  { name: 'resident memory', of: ({ rss }) => rss, share: 0.15, least: 40 * 2 ** 20, print: megabytes },
  {
    name: 'descriptors',
    of: ({ descriptors }) => descriptors,
    share: 0.1,
    least: 15,
    print: (value) => value.toFixed(1),
  },
  { name: 'handles', of: ({ handles }) => handles, share: 0.1, least: 20, print: (value) => value.toFixed(1) },
];

/** The middle of the slopes between all pairs (Theil and Sen), which a few wild samples do not turn. Per second. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const slopes = points.flatMap(([x1, y1], i) => points.slice(i + 1).map(([x2, y2]) => (y2 - y1) / (x2 - x1)));
  slopes.sort((a, b) => a - b);
  return slopes[slopes.length >> 1] ?? 0;
}

export interface Growth {
  readonly name: string;
  readonly grown: string;
  readonly allowed: string;
  readonly isTooMuch: boolean;
}

/** What grew from the middle of the run to its end, by the slope of all samples between. */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const half = samples.slice(samples.length >> 1);
  const seconds = (half.at(-1)?.at ?? 0) - (half[0]?.at ?? 0);
  return ALLOWANCES.map(({ name, of, share, least, print }) => {
    const grown = slopeOf(half.map((sample) => [sample.at, of(sample)] as const)) * seconds;
    const mean = half.reduce((sum, sample) => sum + of(sample), 0) / Math.max(1, half.length);
    const allowed = Math.max(least, share * mean);
    return { name, grown: print(grown), allowed: print(allowed), isTooMuch: grown > allowed };
  });
}

/** Samples now and every so often, until told to stop. */
export function startSampling(gateway: GatewayProcess, everyMs: number, onSample: (sample: Sample) => void) {
  const samples: Sample[] = [];
  const began = performance.now();
  const stopping = new AbortController();
  const take = async () => {
    const sample = { ...(await gateway.report('collect')), at: (performance.now() - began) / 1000 };
    samples.push(sample);
    onSample(sample);
  };
  const run = async () => {
    while (!stopping.signal.aborted) {
      await take();
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    samples,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
