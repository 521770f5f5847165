import type { Life } from './life.ts';
import type { Delays } from './measures.ts';
import { most } from './measures.ts';
import type { Month } from './month.ts';
import { DAY, HOUR, LIMIT, RESERVE, simulateMonth } from './month.ts';
import type { Policy } from './policies.ts';
import { ours, policies } from './policies.ts';
import { burst, inboxesAllMonth, inboxesOverMonth } from './scenarios.ts';
import { count, duration, percent, table } from './table.ts';

const INBOXES = 5_000;
const BURST = 50;
const BURST_DAYS = [0, 10, 20];

/** Hours at which the delay is shown. */
const SHOWN = [0, 0.1, 0.25, 0.5, 1, 2, 6, 24, 7 * 24, 14 * 24, 21 * 24, 29 * 24];

/** Hours in which the delays are compared: all inboxes are there, and the reset is not near. */
const STEADY = { from: 2, to: 28 * 24 };

interface Result {
  readonly policy: Policy;
  readonly month: Month;
}

const overMonth = inboxesOverMonth(INBOXES);
const allMonth = inboxesAllMonth(INBOXES);
const bursts = BURST_DAYS.map((day) => burst(day * DAY + 10 * HOUR, BURST));

/** Without a reset, which the others do not know of anyway, only ours is played. */
function play(groups: ReadonlyArray<readonly Life[]>, hasReset: boolean, hours: readonly number[] = []): Result[] {
  const samples = hours.map((hour) => hour * HOUR);
  return (hasReset ? policies : [ours]).map((policy) => ({
    policy,
    month: simulateMonth({ policy, groups, hasReset, samples }),
  }));
}

const seenOf = ({ seen, median, p95 }: Delays) => [percent(seen), duration(median), duration(p95)];

function monthTable(results: readonly Result[]): string {
  return table(
    ['policy', 'exhausted', 'calls left', 'mails seen', 'median', 'p95'],
    results.map(({ policy, month: { exhaustedAt, left, groups } }) => [
      policy.name,
      exhaustedAt === null ? 'never' : `after ${duration(exhaustedAt)}`,
      count(left),
      ...seenOf(groups[0] as Delays),
    ]),
  );
}

function burstTable(results: readonly Result[]): string {
  return table(
    ['policy', ...BURST_DAYS.flatMap((day) => [`day ${day}, seen`, 'median', 'p95'])],
    results.map(({ policy, month }) => [policy.name, ...month.groups.slice(1).flatMap(seenOf)]),
  );
}

/** What the section says of the reserve, of all months of our own. */
function reserveLine(results: readonly Result[]): string {
  const least = Math.min(...results.filter(({ policy }) => policy === ours).map(({ month }) => month.left));
  const met = least >= RESERVE * LIMIT ? 'met' : 'not met';
  return `Ours leaves at least ${count(RESERVE * LIMIT)} calls at any time: **${met}** (${count(least)}).`;
}

const steady = Array.from({ length: STEADY.to - STEADY.from + 1 }, (_, index) => STEADY.from + index);

/** How the delay of ours goes on over the month: the samples are those of the hours shown, and of the steady ones. */
function smoothness(samples: readonly number[]): string {
  const compared = samples.slice(SHOWN.length);
  const factors = compared.slice(1).map((delay, index) => {
    const before = compared[index] as number;
    return Math.max(delay / before, before / delay);
  });
  return `${table(['hour', ...SHOWN.map(String)], [['delay', ...samples.slice(0, SHOWN.length).map(duration)]])}

From hour ${STEADY.from}, when all inboxes are there, to day ${STEADY.to / 24} the delay changes within an hour by a factor of ${most(factors).toFixed(2)} at most.`;
}

/** The sections on a month with a quota; the replies say when it is reset, or do not. */
export function reportMonth(hasReset: boolean): string {
  const spread = play([overMonth], hasReset);
  const together = play([allMonth], hasReset, [...SHOWN, ...steady]);
  const withBursts = play([overMonth, ...bursts], hasReset);
  const title = hasReset ? '' : ', ours, where no reply says when the quota is reset';
  return `## ${count(INBOXES)} inboxes over a month of ${count(LIMIT)} calls${title}

Each is made by a call, by day and ten within five minutes, is watched for 600 s and gets one mail: every second one within a minute.

${monthTable(spread)}

## ${count(INBOXES)} inboxes at the same time, all month${title}

They come within an hour, and each gets two mails.

${monthTable(together)}

The delay with which one of them would be looked at again:

${smoothness((together[0] as Result).month.samples)}

## ${count(INBOXES)} inboxes over a month, and three bursts${title}

As in the first month; besides, on three days, ${BURST} inboxes at once, and a minute's wait for a mail in each.

${monthTable(withBursts)}

The bursts:

${burstTable(withBursts)}

${reserveLine([...spread, ...together, ...withBursts])}`;
}
