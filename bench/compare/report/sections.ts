import { figureOf, lastOf, ratioOf } from '../statistics.ts';
import type { FanOut } from '../workloads/fan-out.ts';
import type { RatesOf } from '../workloads/rates.ts';
import { plain, ranged, table } from './format.ts';
import type { Named, Results } from './results.ts';
import { isReached, targetsOf } from './targets.ts';

const percent = (share: number) => `${Math.round(100 * share)} %`;
const megabytes = (bytes: number) => bytes / 2 ** 20;

export function targetsSection(results: Results, { id, name }: Named): readonly string[] {
  const rows = targetsOf(results, id).map((target) => {
    const { what, atLeast, atMost, unit, figure, byCpu } = target;
    const wanted = atLeast === undefined ? `≤ ${plain(atMost ?? 0)}${unit}` : `≥ ${plain(atLeast)}${unit}`;
    return [
      what,
      wanted,
      figure.min === figure.max ? `${plain(figure.median)}${unit}` : ranged(figure, unit),
      isReached(target) ? 'yes' : 'no',
      byCpu ? ranged(byCpu, unit) : '',
    ];
  });
  if (rows.length === 0) return [];
  return [`## What ${name} is to reach`, '', table(['', 'wanted', 'measured', 'reached', 'the same by CPU'], rows), ''];
}

export function ratesSection({ letter, title, turns, sameness }: RatesOf, names: readonly Named[]): readonly string[] {
  const own = turns.get('gateway');
  const rows = names.flatMap(({ id, name }) => {
    const all = turns.get(id);
    if (!all) return [];
    const of = (field: 'rate' | 'cpu' | 'p50' | 'p99' | 'busy') => all.map((turn) => turn[field]);
    const against =
      own && id !== 'gateway'
        ? ranged(
            ratioOf(
              own.map(({ rate }) => rate),
              of('rate'),
            ),
            '×',
          )
        : '';
    const byCpu =
      own && id !== 'gateway'
        ? ranged(
            ratioOf(
              of('cpu'),
              own.map(({ cpu }) => cpu),
            ),
            '×',
          )
        : '';
    const middle = (field: 'p50' | 'p99') => plain(figureOf(of(field)).median);
    return [
      [
        name,
        ranged(figureOf(of('rate'))),
        against,
        ranged(figureOf(of('cpu'))),
        byCpu,
        `${middle('p50')} / ${middle('p99')}`,
        percent(figureOf(of('busy')).median),
        sameness.get(id) ?? '',
      ],
    ];
  });
  const head = [
    '',
    'answers/s',
    'gateway against it',
    'CPU µs an answer',
    'the same by CPU',
    'ms p50 / p99',
    'load',
    'same answers',
  ];
  return [`## (${letter}) ${title}`, '', table(head, rows), ''];
}

export function fanOutSection(
  { subscribers, deliveries, weights }: FanOut,
  names: readonly Named[],
): readonly string[] {
  const rows = names.flatMap(({ id, name }) => {
    const all = deliveries.get(id);
    const weight = weights.get(id);
    if (!all || !weight) return [];
    const of = (field: 'rate' | 'cpu' | 'first' | 'last' | 'busy') => figureOf(all.map((delivery) => delivery[field]));
    return [
      [
        name,
        ranged(of('rate')),
        ranged(of('first')),
        ranged(of('last')),
        ranged(of('cpu')),
        ranged(lastOf(weight.map(({ rss }) => rss / 1024))),
        ranged(lastOf(weight.map(({ heap }) => heap / 1024))),
        percent(of('busy').median),
      ],
    ];
  });
  const head = [
    '',
    'deliveries/s',
    'first, ms',
    'last, ms',
    'CPU µs a delivery',
    'resident KB each',
    'KB of heap each',
    'load',
  ];
  return [`## (e) one mail to ${subscribers.toLocaleString('en-US')} subscribers`, '', table(head, rows), ''];
}

export function othersSection({ largeInbox, polls, startUp }: Results, names: readonly Named[]): readonly string[] {
  const lines: string[] = [];
  const nameOf = (id: string) => names.find((named) => named.id === id)?.name ?? id;
  for (const [id, { bytes, phases, rss }] of largeInbox ?? []) {
    const rows = [...phases].map(([phase, all]) => {
      const answers = all.flatMap(({ answeredIn }) => answeredIn ?? []);
      const of = (field: 'turn' | 'delay') => ranged(figureOf(all.map((heldUp) => heldUp[field])));
      return [phase, of('turn'), of('delay'), answers.length > 0 ? ranged(figureOf(answers)) : ''];
    });
    lines.push(
      `## (f) ${nameOf(id)}: an inbox of 500 mails, ${plain(bytes / 1e6)} MB`,
      '',
      table(['', 'longest turn, CPU ms', 'longest delay, ms', 'answered in, ms'], rows),
      '',
      `Resident memory at its highest: ${plain(megabytes(rss))} MB.`,
      '',
    );
  }
  if (polls) {
    const fetched = polls.get('fetch') ?? [];
    const rows = [...polls].map(([id, all]) => [
      id === 'fetch' ? 'fetch and json()' : nameOf(id),
      ranged(figureOf(all)),
      id === 'fetch' ? '' : ranged(ratioOf(all, fetched), '×'),
    ]);
    lines.push(
      '## (g) 2,000 inboxes in which nothing changes',
      '',
      table(['', 'CPU µs a look', 'against fetch'], rows),
      '',
    );
  }
  if (startUp) {
    const rows = [...startUp].map(([id, { ready, rss }]) => [
      nameOf(id),
      ranged(figureOf(ready)),
      ranged(figureOf(rss.map(megabytes))),
    ]);
    lines.push('## (h) start and rest', '', table(['', 'ready after, ms', 'MB resident at rest'], rows), '');
  }
  return lines;
}

export function callsSection({ calls: all }: Results, names: readonly Named[]): readonly string[] {
  if (!all) return [];
  const rows = names.flatMap(({ id, name }) => {
    const counts = all.get(id);
    return counts ? [[name, ranged(figureOf(counts))]] : [];
  });
  return ['## (d) 1,000 ask for the same at once', '', table(['', 'upstream calls'], rows), ''];
}
