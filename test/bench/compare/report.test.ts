import { describe, expect, test } from 'vitest';
import { chart } from '../../../bench/compare/report/chart.ts';
import { plain, ranged } from '../../../bench/compare/report/format.ts';
import { report } from '../../../bench/compare/report/markdown.ts';
import { summarise } from '../../../bench/compare/report/profile-summary.ts';
import type { Named, Results } from '../../../bench/compare/report/results.ts';
import { isReached, targetsOf } from '../../../bench/compare/report/targets.ts';

const NAMES: readonly Named[] = [
  { id: 'gateway', name: 'tempmail-gateway', kind: 'gateway' },
  { id: 'mercurius-jit', name: 'Mercurius, JIT', kind: 'peer' },
  { id: 'mercurius-jit-own', name: "Mercurius, JIT, the gateway's schema", kind: 'peer' },
  { id: 'floor-map', name: 'node:http & <Map>', kind: 'floor' },
];

const turns = (...rates: number[]) =>
  rates.map((rate) => ({ requests: rate, rate, cpu: 1e6 / rate, p50: 1, p99: 2, busy: 0.5 }));

const RESULTS: Results = {
  rates: [
    {
      letter: 'a',
      title: 'warm',
      turns: new Map([
        ['gateway', turns(40_000, 44_000, 42_000)],
        ['mercurius-jit', turns(10_000, 11_000, 10_500)],
        ['mercurius-jit-own', turns(5_000, 5_500, 5_250)],
        ['floor-map', turns(80_000, 88_000, 84_000)],
      ]),
      sameness: new Map([['gateway', 'byte for byte']]),
    },
  ],
  calls: new Map([['gateway', [1, 1, 1]]]),
  fanOuts: [],
  largeInbox: null,
  polls: new Map([
    ['fetch', [200, 210, 190]],
    ['gateway', [60, 60, 60]],
  ]),
  startUp: null,
};

describe('a figure to reach', () => {
  const targets = targetsOf(RESULTS, 'gateway');

  test('is held against what was measured of both', () => {
    expect(targets.map((target) => [target.figure.median, isReached(target)])).toEqual([
      [4, true],
      [8, true],
      [0.5, false],
      [1, true],
      [0.3, false],
    ]);
  });

  test('is left out where one of them was not measured', () => {
    expect(targetsOf({ ...RESULTS, calls: null, polls: null, rates: [] }, 'gateway')).toEqual([]);
    expect(targetsOf(RESULTS, 'gateway-2')).toEqual([]);
  });
});

test('a report tells of every figure its range, and of the gateway whether it is reached', () => {
  const text = report(RESULTS, NAMES, { conditions: ['a machine'], rounds: 3, chart: 'picture.svg' });
  expect(text).toContain('- a machine\n');
  expect(text).toContain('![Answers a second](picture.svg)');
  expect(text).toContain('| (a) warm: against Mercurius, JIT | ≥ 3× | 4× | yes | 4× (4–4) |');
  expect(text).toContain('| tempmail-gateway | 42,000 (40,000–44,000) |');
  expect(text).toContain('| tempmail-gateway | 60 (60–60) | 0.30× (0.29–0.32) |');
});

test('a chart has a bar for each server, and is well-formed whatever they are called', () => {
  const svg = chart(RESULTS, NAMES, 'some machine');
  expect(svg.match(/<rect x=/g)).toHaveLength(4);
  expect(svg).toContain('node:http &amp; &lt;Map>');
});

test.each([
  [0.1234, '0.12'],
  [12.345, '12.3'],
  [61_570.4, '61,570'],
  [Number.NaN, '–'],
])('%d is written as %s', (value, text) => {
  expect(plain(value)).toBe(text);
});

test('a range is written with its unit', () => {
  expect(ranged({ median: 2, min: 1, max: 3 }, '×')).toBe('2× (1–3)');
});

test('a profile is summed up by what itself took the time, without what was idle', () => {
  const frame = (id: number, functionName: string, url: string, lineNumber = 0) => ({
    id,
    callFrame: { functionName, url, lineNumber },
  });
  const profile = {
    nodes: [
      frame(1, '(idle)', ''),
      frame(2, 'read', 'file:///home/p/src/a.ts', 9),
      frame(3, 'parse', 'file:///home/p/node_modules/@scope/pkg/dist/index.js', 4),
      frame(4, '(garbage collector)', ''),
    ],
    samples: [1, 2, 3, 2, 4],
    timeDeltas: [1_000, 2_000, 1_000, 4_000, 1_000],
  };
  expect(summarise(profile, '/home/p/')).toEqual({
    busyMs: 8,
    functions: [
      { name: 'read src/a.ts:10', share: 0.75 },
      { name: 'parse @scope/pkg:5', share: 0.125 },
      { name: '(garbage collector)', share: 0.125 },
    ],
    files: [
      { name: 'src/a.ts', share: 0.75 },
      { name: '@scope/pkg', share: 0.125 },
      { name: '(garbage collector)', share: 0.125 },
    ],
  });
});
