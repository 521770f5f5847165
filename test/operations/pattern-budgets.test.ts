import { expect, test } from 'vitest';
import { PatternBudget, PatternBudgetExceeded } from '../../src/content/pattern-budget.ts';
import { PatternBudgets } from '../../src/operations/pattern-budgets.ts';

/** Budgets on a clock that only patterns and the test move. */
function clock() {
  let time = 0;
  const now = () => time;
  const pass = (ms: number) => {
    time += ms;
  };
  const shared = new PatternBudget({ now, capacity: 1_000, isShared: true });
  const operation = () => new PatternBudget({ now, within: () => shared });
  return { operation, pass };
}

/** The error that it is refused with. */
function refusal(run: () => unknown): PatternBudgetExceeded {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(PatternBudgetExceeded);
    return error as PatternBudgetExceeded;
  }
  return expect.fail('it was expected to be refused');
}

test('operations of one caller share what patterns may take, each within its own', () => {
  const { operation, pass } = clock();
  const costly = () => pass(50);
  for (let i = 0; i < 5; i += 1) {
    const one = operation();
    for (let j = 0; j < 4; j += 1) one.run(costly);
    // It has had its own 200 ms, whatever the others have left.
    if (i < 4) expect(refusal(() => one.run(costly)).retryAfter).toBeUndefined();
  }
  const next = operation();
  expect(refusal(() => next.run(costly)).retryAfter).toBe(1);
  pass(999);
  expect(() => next.run(costly)).not.toThrow();
});

test('twenty that watch with a costly pattern are refused together, and served again later', () => {
  const { operation, pass } = clock();
  const watchers = Array.from({ length: 40 }, operation);
  const served = () =>
    watchers.filter((one) => {
      try {
        one.run(() => pass(45));
        return true;
      } catch {
        return false;
      }
    }).length;
  // 22 take 990 ms, and one more takes what is left and then some.
  expect(served()).toBeLessThanOrEqual(26);
  pass(10_000);
  expect(served()).toBeGreaterThanOrEqual(22);
});

test('callers have one each', () => {
  const budgets = new PatternBudgets();
  expect(budgets.of('a')).toBe(budgets.of('a'));
  expect(budgets.of('a')).not.toBe(budgets.of('b'));
});
