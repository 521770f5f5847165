import type { Delays } from './measures.ts';
import { simulateOneLife, targetsOf } from './one-life.ts';
import { ours, policies } from './policies.ts';
import { count, duration, percent, table } from './table.ts';

const RUNS = 2_000;

const timesOf = ({ median, p95 }: Delays) => [duration(median), duration(p95)];
const callsOf = (calls: { readonly mean: number; readonly most: number }) => [calls.mean.toFixed(1), count(calls.most)];

/** The section on one inbox that is watched for its whole life. */
export function reportOneLife(): string {
  const results = policies.map((policy) => ({ policy, life: simulateOneLife(policy, RUNS) }));
  const own = results.find(({ policy }) => policy === ours) as (typeof results)[number];
  return `## One inbox, watched for its whole 600 s

${count(3 * RUNS)} inboxes that are only watched, a third of them each with 0, 1 and 3 mails: one comes within a minute of the start, the
others later. Calls are the looks at one inbox, its first and last included.

${table(
  ['policy', 'calls, mean', 'calls, most', 'first minute, median', 'p95', 'later, median', 'p95', 'mails seen'],
  results.map(({ policy, life: { calls, first, later } }) => [
    policy.name,
    ...callsOf(calls),
    ...timesOf(first),
    ...timesOf(later),
    percent(Math.min(first.seen, later.seen)),
  ]),
)}

${count(RUNS)} more, for each of which somebody begins to wait at any moment, for a minute and a mail that comes within it.

${table(
  ['policy', 'calls, mean', 'calls, most', 'median', 'p95'],
  results.map(({ policy, life: { callsWithWait, waited } }) => [
    policy.name,
    ...callsOf(callsWithWait),
    ...timesOf(waited),
  ]),
)}

${table(
  ['target of ours', 'is', 'at most', ''],
  targetsOf(own.life).map(([name, is, limit]) => [name, count(is), count(limit), is <= limit ? 'met' : 'not met']),
)}`;
}
