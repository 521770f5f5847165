import { setImmediate as immediately } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from '../../src/live/turns.ts';
import { waitFor } from '../helpers/sandbox.ts';

/** Takes so much of the thread. Milliseconds. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('tasks run in the order in which they came, those that come meanwhile behind them', async () => {
  const turns = new Turns();
  const ran: number[] = [];
  for (let n = 0; n < 100; n += 1) {
    turns.push({
      run: () => {
        ran.push(n);
        if (n < 50) turns.push({ run: () => ran.push(n + 100) });
      },
    });
  }
  await waitFor('all', () => ran.length === 150);
  expect(ran).toEqual(Array.from({ length: 150 }, (_, n) => n));
});

test('tasks that take long together let others go between them', async () => {
  const turns = new Turns();
  let ran = 0;
  const run = () => {
    work(0.5);
    ran += 1;
  };
  for (let n = 0; n < 200; n += 1) turns.push({ run });
  const seen: number[] = [];
  while (ran < 200) {
    await immediately();
    seen.push(ran);
  }
  // Half a millisecond each: no more than a few dozen of them in one turn of the loop.
  const longest = Math.max(...seen.map((at, i) => at - (seen[i - 1] ?? 0)));
  expect(longest).toBeLessThan(40);
});

test('a few tasks run before anything else does', async () => {
  const turns = new Turns();
  let isDone = false;
  turns.push({
    run: () => {
      isDone = true;
    },
  });
  await Promise.resolve();
  expect(isDone).toBe(true);
});
