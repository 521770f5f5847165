import { expect, test } from 'vitest';
import { PatternBudget, PatternBudgetExceeded } from '../../src/content/pattern-budget.ts';

/** A budget, and patterns that take as long as the test says. */
function budget() {
  let now = 0;
  const all = new PatternBudget({ now: () => now });
  return {
    take: (ms: number) =>
      all.run(() => {
        now += ms;
        return ms;
      }),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('patterns run until their time at a stretch is used up', () => {
  const { take } = budget();
  for (let i = 0; i < 20; i += 1) expect(take(10)).toBe(10);
  expect(() => take(10)).toThrow(PatternBudgetExceeded);
});

test('time passes back to them slowly, and never more than there was', () => {
  const { take, pass } = budget();
  take(200);
  expect(() => take(1)).toThrow(PatternBudgetExceeded);
  pass(100);
  expect(take(10)).toBe(10);
  expect(() => take(1)).toThrow(PatternBudgetExceeded);
  pass(1e9);
  take(200);
  expect(() => take(1)).toThrow(PatternBudgetExceeded);
});

test('a pattern that fails has taken its time too', () => {
  let now = 0;
  const all = new PatternBudget({ now: () => now });
  const fail = () => {
    now += 200;
    throw new Error('a fault');
  };
  expect(() => all.run(fail)).toThrow('a fault');
  expect(() => all.run(() => 1)).toThrow(PatternBudgetExceeded);
});
