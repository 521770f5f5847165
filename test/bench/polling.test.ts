import { describe, expect, test } from 'vitest';
import { Agenda } from '../../bench/polling/agenda.ts';
import { LIMIT, RESERVE, simulateMonth } from '../../bench/polling/month.ts';
import { simulateOneLife, targetsOf } from '../../bench/polling/one-life.ts';
import { ours } from '../../bench/polling/policies.ts';
import { createRandom } from '../../bench/polling/prng.ts';
import { inboxesAllMonth } from '../../bench/polling/scenarios.ts';

describe('the default pace', () => {
  const life = simulateOneLife(ours, 500);

  test.each(targetsOf(life))('meets its target of %s: %d, at most %d', (_, is, limit) => {
    expect(is).toBeLessThanOrEqual(limit);
  });

  test('has every mail seen', () => {
    expect([life.first, life.later, life.waited].map(({ seen }) => seen)).toEqual([1, 1, 1]);
  });
});

test.each([true, false])(
  'a thousand inboxes that are watched all month leave the reserve to other calls; the reset is known: %s',
  (hasReset) => {
    const month = simulateMonth({ policy: ours, groups: [inboxesAllMonth(1_000)], hasReset });
    expect(month.exhaustedAt).toBeNull();
    expect(month.left).toBeGreaterThanOrEqual(RESERVE * LIMIT);
  },
);

test('an agenda goes through what is planned in order of time, and in the order in which it was planned', () => {
  const agenda = new Agenda();
  const random = createRandom(7);
  const seen: Array<readonly [number, number]> = [];
  for (let order = 0; order < 1_000; order += 1) {
    const at = Math.floor(random() * 100);
    agenda.schedule(at, () => seen.push([agenda.now, order]));
  }
  agenda.schedule(Number.POSITIVE_INFINITY, () => expect.fail('never'));
  agenda.runUntil(98);
  expect(seen.length).toBeGreaterThan(900);
  expect(seen).toEqual(seen.toSorted(([at, order], [otherAt, other]) => at - otherAt || order - other));
  expect(seen.every(([at]) => at <= 98)).toBe(true);
});
