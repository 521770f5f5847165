import type { Turn } from '../rounds.ts';
import type { Figure } from '../statistics.ts';
import { figureOf, lastOf, ratioOf } from '../statistics.ts';
import type { FanOut } from '../workloads/fan-out.ts';
import { POLLED } from '../workloads/large-inbox.ts';
import type { RatesOf } from '../workloads/rates.ts';
import type { Results } from './results.ts';

/** A figure that the gateway is to reach, and what was measured. */
export interface Target {
  readonly what: string;
  /** At least so much, or at most. */
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit: string;
  readonly figure: Figure;
  /** The same by the CPU time of an answer, which others on the machine change less; of rates. */
  readonly byCpu?: Figure;
}

export function isReached({ atLeast, atMost, figure: { median } }: Target): boolean {
  return median >= (atLeast ?? Number.NEGATIVE_INFINITY) && median <= (atMost ?? Number.POSITIVE_INFINITY);
}

/** How many times as many answers as another the gateway is to give, by workload. */
const RATES: Readonly<Record<string, readonly (readonly [id: string, name: string, atLeast: number])[]>> = {
  a: [
    ['mercurius-jit', 'Mercurius, JIT', 3],
    ['mercurius-jit-own', "Mercurius, JIT, the gateway's schema", 3],
    ['floor-map', 'the Map floor', 0.65],
    ['yoga-cache', "Yoga's response cache", 8],
    ['hive-cache', "Hive's response cache", 10],
  ],
  b: [
    ['mercurius-jit', 'Mercurius, JIT', 1.2],
    ['mercurius-jit-own', "Mercurius, JIT, the gateway's schema", 1.2],
    ['apollo-lists', 'Apollo with the same cache', 4],
    ['floor-projection', 'the projection floor', 0.75],
  ],
  c: [
    ['mercurius-jit', 'Mercurius, JIT, with undici', 1.1],
    ['mercurius-jit-own', "Mercurius, JIT, the gateway's schema", 1.1],
    ['floor-cold', 'its floor', 0.85],
    ['hive', 'Hive', 5],
    ['apollo', 'Apollo', 2],
  ],
};

function ofRates({ letter, title, turns }: RatesOf, gateway: string): Target[] {
  const own = turns.get(gateway);
  return (RATES[letter] ?? []).flatMap(([id, name, atLeast]) => {
    const other = turns.get(id);
    if (!own || !other) return [];
    const ratio = (over: readonly Turn[], under: readonly Turn[], field: 'rate' | 'cpu') =>
      ratioOf(
        over.map((turn) => turn[field]),
        under.map((turn) => turn[field]),
      );
    const [figure, byCpu] = [ratio(own, other, 'rate'), ratio(other, own, 'cpu')];
    return [{ what: `(${letter}) ${title}: against ${name}`, atLeast, unit: '×', figure, byCpu }];
  });
}

/** Subscribers that the figures of the fan-out are of. */
const FAN_OUT = 5_000;

function ofFanOut({ subscribers, deliveries, weights }: FanOut, gateway: string): Target[] {
  const own = deliveries.get(gateway);
  const weight = weights.get(gateway);
  if (subscribers !== FAN_OUT || !own || !weight) return [];
  const peer = deliveries.get('mercurius');
  const floor = deliveries.get('floor-frames');
  const what = `(e) ${subscribers.toLocaleString('en-US')} subscribers`;
  return [
    ...(peer
      ? [
          {
            what: `${what}: deliveries a second against Mercurius`,
            atLeast: 5,
            unit: '×',
            figure: ratioOf(
              own.map(({ rate }) => rate),
              peer.map(({ rate }) => rate),
            ),
          },
        ]
      : []),
    ...(floor
      ? [
          {
            what: `${what}: last delivery against pre-framed raw ws`,
            atMost: 1.4,
            unit: '×',
            figure: ratioOf(
              own.map(({ last }) => last),
              floor.map(({ last }) => last),
            ),
          },
        ]
      : []),
    {
      what: `${what}: resident memory each`,
      atMost: 12,
      unit: ' KB',
      figure: lastOf(weight.map(({ rss }) => rss / 1024)),
    },
  ];
}

/** Every figure that is to be reached, of which there is a measurement. */
export function targetsOf(results: Results, gateway: string): readonly Target[] {
  const { rates, calls, fanOuts, largeInbox, polls, startUp } = results;
  const targets = [...rates.flatMap((each) => ofRates(each, gateway))];
  const own = calls?.get(gateway);
  if (own !== undefined) {
    const what = '(d) 1,000 ask for the same at once: upstream calls';
    targets.push({ what, atMost: 1, unit: '', figure: figureOf(own) });
  }
  targets.push(...fanOuts.flatMap((each) => ofFanOut(each, gateway)));
  const large = largeInbox?.get(gateway);
  if (large) {
    const phases = POLLED.map((phase) => large.phases.get(phase) ?? []);
    const longest = (phases[0] ?? []).map((_, round) => Math.max(...phases.map((all) => all[round]?.turn ?? 0)));
    const what = '(f) an inbox of 28 MB is polled: longest turn of the loop';
    targets.push({ what, atMost: 50, unit: ' ms', figure: figureOf(longest) });
  }
  const [looks, fetched] = [polls?.get(gateway), polls?.get('fetch')];
  if (looks && fetched) {
    const what = '(g) CPU of a look at which nothing is new, against fetch and json()';
    targets.push({ what, atMost: 0.25, unit: '×', figure: ratioOf(looks, fetched) });
  }
  const start = startUp?.get(gateway);
  if (start) {
    targets.push({ what: '(h) ready, sandbox included', atMost: 1_500, unit: ' ms', figure: figureOf(start.ready) });
    const megabytes = start.rss.map((bytes) => bytes / 2 ** 20);
    targets.push({ what: '(h) resident memory at rest', atMost: 120, unit: ' MB', figure: figureOf(megabytes) });
  }
  return targets;
}
