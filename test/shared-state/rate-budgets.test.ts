import { describe, expect, test } from 'vitest';
import { MemoryRateBudgets } from '../../src/shared-state/memory-rate-budgets.ts';
import type { RateBudgets, RatePolicy } from '../../src/shared-state/rate-budgets.ts';

interface Subject {
  readonly budgets: RateBudgets;
  /** Lets time go by. Milliseconds. */
  readonly pass: (ms: number) => Promise<void>;
}

/** How many of so many points are granted. */
async function granted(budgets: RateBudgets, key: string, wanted: number): Promise<number> {
  let count = 0;
  for (let i = 0; i < wanted; i += 1) count += (await budgets.spend(key)).isGranted ? 1 : 0;
  return count;
}

/** What every implementation does, whoever keeps the budgets. */
function rateBudgets(name: string, create: (policy: RatePolicy) => Promise<Subject>): void {
  describe(name, () => {
    test('grants its quota, tells what is left, and then refuses', async () => {
      const { budgets } = await create({ quota: 3, windowMs: 60_000 });
      const standings = [];
      for (let i = 0; i < 4; i += 1) standings.push(await budgets.spend('key'));
      expect(standings).toEqual([
        { isGranted: true, remaining: 2, fullInMs: 20_000, grantInMs: 0 },
        { isGranted: true, remaining: 1, fullInMs: 40_000, grantInMs: 0 },
        { isGranted: true, remaining: 0, fullInMs: 60_000, grantInMs: 0 },
        { isGranted: false, remaining: 0, fullInMs: 60_000, grantInMs: 20_000 },
      ]);
    });

    test('grants again exactly when it said', async () => {
      const { budgets, pass } = await create({ quota: 7, windowMs: 60_000 });
      await granted(budgets, 'key', 7);
      const { grantInMs } = await budgets.spend('key');
      await pass(grantInMs - 1);
      expect(await granted(budgets, 'key', 1)).toBe(0);
      await pass(1);
      expect(await granted(budgets, 'key', 2)).toBe(1);
    });

    test('takes nothing for what it refuses, nor for a look', async () => {
      const { budgets, pass } = await create({ quota: 2, windowMs: 60_000 });
      expect(await budgets.look('key')).toEqual({ isGranted: true, remaining: 2, fullInMs: 0, grantInMs: 0 });
      expect(await granted(budgets, 'key', 1_000)).toBe(2);
      expect(await budgets.look('key')).toMatchObject({ isGranted: false, grantInMs: 30_000 });
      await pass(60_000);
      expect(await granted(budgets, 'key', 1_000)).toBe(2);
    });

    test('has no border at which one quota follows on another', async () => {
      const { budgets, pass } = await create({ quota: 60, windowMs: 60_000 });
      await granted(budgets, 'key', 1);
      await pass(59_999);
      expect(await granted(budgets, 'key', 200)).toBe(60);
      await pass(2);
      expect(await granted(budgets, 'key', 200)).toBe(0);
      await pass(998);
      expect(await granted(budgets, 'key', 200)).toBe(1);
    });

    test('grants over time what comes back, however it is asked for', async () => {
      const { budgets, pass } = await create({ quota: 700, windowMs: 60_000 });
      let count = await granted(budgets, 'key', 1_000);
      for (let second = 0; second < 600; second += 1) {
        await pass(1_000);
        count += await granted(budgets, 'key', 20);
      }
      expect(count).toBe(700 + 7_000);
    });

    test('has a budget for each key, whatever the others spend', async () => {
      const { budgets } = await create({ quota: 5, windowMs: 60_000 });
      expect(await granted(budgets, 'greedy', 1_000)).toBe(5);
      expect(await granted(budgets, 'modest', 5)).toBe(5);
    });
  });
}

rateBudgets('memory', async (policy) => {
  let now = 1_000_000;
  return {
    budgets: new MemoryRateBudgets({ ...policy, maxKeys: 100, now: () => now }),
    pass: async (ms) => {
      now += ms;
    },
  };
});

describe('memory, besides', () => {
  test('is not confused by a clock that goes back or leaps ahead', async () => {
    let now = 10_000_000;
    const budgets = new MemoryRateBudgets({ quota: 6, windowMs: 60_000, maxKeys: 10, now: () => now });
    await granted(budgets, 'key', 6);
    now -= 5_000_000;
    expect(await budgets.look('key')).toEqual({ isGranted: false, remaining: 0, fullInMs: 60_000, grantInMs: 10_000 });
    now += 50_000_000;
    expect(await granted(budgets, 'key', 100)).toBe(6);
  });

  test('remembers as many keys as it may, and forgets the one that spent longest ago', async () => {
    const budgets = new MemoryRateBudgets({ quota: 1, windowMs: 60_000, maxKeys: 1_000, now: () => 0 });
    for (let i = 0; i < 100_000; i += 1) await budgets.spend(`key-${i}`);
    expect(budgets.size).toBe(1_000);
    expect((await budgets.look('key-99000')).isGranted).toBe(false);
    expect((await budgets.look('key-98999')).isGranted).toBe(true);
  });

  test('forgets nobody while it makes room for more, and then in order', async () => {
    const budgets = new MemoryRateBudgets({ quota: 1, windowMs: 60_000, maxKeys: 25_000, now: () => 0 });
    for (let i = 0; i < 25_000; i += 1) await budgets.spend(`key-${i}`);
    expect(budgets.size).toBe(25_000);
    await budgets.spend('another');
    expect((await budgets.look('key-0')).isGranted).toBe(true);
    expect((await budgets.look('key-1')).isGranted).toBe(false);
  });

  test('remembers nothing of those that were only looked at', async () => {
    const budgets = new MemoryRateBudgets({ quota: 1, windowMs: 60_000, maxKeys: 1_000 });
    await budgets.look('key');
    expect(budgets.size).toBe(0);
  });
});
