import { expect, test } from 'vitest';
import { SharedReading } from '../../src/reading/shared-reading.ts';

/** A reading that ends when the test says so. */
function reading() {
  const { promise, resolve } = Promise.withResolvers<string>();
  let unwanted: AbortSignal | undefined;
  let isOver = false;
  const shared = new SharedReading<string>((signal) => {
    unwanted = signal;
    return promise;
  });
  shared.onOver(() => {
    isOver = true;
  });
  return { shared, resolve, isUnwanted: () => unwanted?.aborted, isOver: () => isOver };
}

test('all who join are given the same', async () => {
  const { shared, resolve, isOver } = reading();
  const joined = [shared.join(undefined), shared.join(new AbortController().signal)];
  resolve('words');
  expect(await Promise.all(joined)).toEqual(['words', 'words']);
  expect(isOver()).toBe(true);
});

test('who leaves is let go at once, and the others are not', async () => {
  const { shared, resolve, isUnwanted } = reading();
  const [one, other] = [new AbortController(), new AbortController()];
  const [left, stays] = [shared.join(one.signal), shared.join(other.signal)];
  one.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  expect(isUnwanted()).toBe(false);
  resolve('words');
  expect(await stays).toBe('words');
});

test('when all have left it is not wanted any more', async () => {
  const { shared, isUnwanted, isOver } = reading();
  const [one, other] = [new AbortController(), new AbortController()];
  const joined = [shared.join(one.signal), shared.join(other.signal)];
  one.abort();
  other.abort();
  await Promise.allSettled(joined);
  expect([isUnwanted(), isOver()]).toEqual([true, true]);
});

test('who cannot leave keeps it wanted', async () => {
  const { shared, resolve, isUnwanted } = reading();
  const stays = shared.join(undefined);
  const late = new AbortController();
  late.abort();
  await expect(shared.join(late.signal)).rejects.toThrow();
  expect(isUnwanted()).toBe(false);
  resolve('words');
  expect(await stays).toBe('words');
});
