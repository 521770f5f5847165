import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { TimeSlices } from '../../src/reading/time-slices.ts';

/** Slices of a clock that goes on only by the work that is done. */
function slices() {
  let now = 0;
  const all = new TimeSlices(() => now);
  const done: string[] = [];
  const work = (name: string, ms: number, caller = 'caller') =>
    all.run(() => {
      now += ms;
      done.push(name);
      return name;
    }, caller);
  return { work, done };
}

test('small work is done at once', async () => {
  const { work, done } = slices();
  const result = work('a', 1);
  expect(done).toEqual(['a']);
  expect(await result).toBe('a');
});

test('work that is more than a slice lets others have their turn, and is done in its order', async () => {
  const { work, done } = slices();
  const all = ['a', 'b', 'c', 'd', 'e'].map((name) => work(name, 5));
  expect(done).toEqual(['a', 'b']);
  let turns = 0;
  while (done.length < 5) {
    await turn();
    turns += 1;
    expect(done.length).toBeLessThanOrEqual(2 * turns + 2);
  }
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(turns).toBeGreaterThan(1);
});

test('what comes later does not go before what waits', async () => {
  const { work, done } = slices();
  void work('a', 20);
  const waiting = work('b', 1);
  await Promise.all([waiting, work('c', 1)]);
  expect(done).toEqual(['a', 'b', 'c']);
});

test('a caller with a thousand turns waiting does not hold up the one of another', async () => {
  const { work, done } = slices();
  const all = Array.from({ length: 1_000 }, (_, i) => work(`a${i}`, 10, 'one'));
  await work('b', 10, 'another');
  // What was begun before it, and the one turn of the first that was due.
  expect(done).toEqual(['a0', 'a1', 'b']);
  await Promise.all([work('c', 1, 'a third'), work('b again', 1, 'another')]);
  expect(done.length).toBeLessThan(10);
  await Promise.all(all);
  expect(done.filter((name) => /^a\d/.test(name))).toEqual(all.map((_, i) => `a${i}`));
});

test('work that fails fails alone', async () => {
  const { work } = slices();
  const all = new TimeSlices();
  const fail = () => {
    throw new Error('a fault');
  };
  await expect(all.run(fail, 'caller')).rejects.toThrow('a fault');
  expect(await all.run(() => 1, 'caller')).toBe(1);
  expect(await work('a', 1)).toBe('a');
});
