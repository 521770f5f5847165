import type { ExecutionResult } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OperationDeadline } from '../../src/operations/deadline.ts';

// No process begins an operation at 0.
beforeEach(() => void vi.useFakeTimers().advanceTimersByTime(1));
afterEach(() => void vi.useRealTimers());

const forever = () => new Promise<ExecutionResult>(() => {});
const late = { errors: [expect.objectContaining({ message: expect.stringContaining('after 100 ms') })] };

test('an execution after one that failed has what is left of the time', async () => {
  const deadline = new OperationDeadline(100, undefined);
  const first = deadline.attempt(async () => {
    await new Promise((resolve) => setTimeout(resolve, 70));
    throw new Error('No.');
  });
  const failed = expect(first).rejects.toThrow('No.');
  await vi.advanceTimersByTimeAsync(70);
  await failed;
  let result: ExecutionResult | undefined;
  void deadline.run(forever).then((given) => {
    result = given;
  });
  await vi.advanceTimersByTimeAsync(29);
  expect(result).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(result).toEqual(late);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that was late is not executed again: its error is the answer at once', async () => {
  const deadline = new OperationDeadline(100, undefined);
  deadline.arm();
  const { signal } = deadline;
  const first = deadline.attempt(forever);
  await vi.advanceTimersByTimeAsync(100);
  expect(await first).toEqual(late);
  expect(signal?.aborted).toBe(true);
  const again = vi.fn(forever);
  expect(await deadline.run(again)).toEqual(late);
  expect(again).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('a signal that is first asked for when it is late is aborted', async () => {
  const deadline = new OperationDeadline(100, undefined);
  const first = deadline.attempt(forever);
  await vi.advanceTimersByTimeAsync(100);
  await first;
  expect(deadline.signal?.aborted).toBe(true);
});

test('what is done leaves no timer and follows nobody', async () => {
  const outer = new AbortController();
  const deadline = new OperationDeadline(100, outer.signal);
  deadline.arm();
  const { signal } = deadline;
  expect(await deadline.attempt(() => 'done')).toBe('done');
  deadline.settle();
  expect(vi.getTimerCount()).toBe(0);
  outer.abort();
  expect(signal?.aborted).toBe(false);
});

test('what ends has what is under way aborted', async () => {
  const deadline = new OperationDeadline(100, undefined);
  deadline.arm();
  const { signal } = deadline;
  await deadline.run(async () => ({ data: null }));
  expect(signal?.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('whoever asks and goes has it aborted, whether by a signal or not', () => {
  const outer = new AbortController();
  const followed = new OperationDeadline(100, outer.signal);
  followed.arm();
  const { signal } = followed;
  outer.abort();
  expect(signal?.aborted).toBe(true);
  const listeners: (() => void)[] = [];
  const waited = new OperationDeadline(100, { onGone: (listener) => void listeners.push(listener) });
  waited.arm();
  const { signal: second } = waited;
  expect(second?.aborted).toBe(false);
  for (const listener of listeners) listener();
  expect(second?.aborted).toBe(true);
});
