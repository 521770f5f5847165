import type { ExecutionResult } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OperationDeadline } from '../../src/operations/deadline.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An operation that never ends by itself, with 100 ms; `endsAt` goes on until the deadline ends it. */
function operation() {
  const began = performance.now();
  const deadline = new OperationDeadline(100, undefined);
  let end: number | undefined;
  let result: ExecutionResult | undefined;
  const over = deadline
    .run(() => new Promise(() => {}))
    .then((given) => {
      end = performance.now() - began;
      result = given;
    });
  const endsAt = async () => {
    await vi.runAllTimersAsync();
    await over;
    expect(result?.errors).toMatchObject([
      { message: expect.stringContaining(`after ${end} ms`), originalError: { code: 'LIMIT_EXCEEDED' } },
    ]);
    return end;
  };
  return { deadline, endsAt };
}

test('an operation has its time, and by as much longer as it was extended', async () => {
  expect(await operation().endsAt()).toBe(100);
  const { deadline, endsAt } = operation();
  deadline.extend(1_000);
  deadline.extend(500);
  expect(await endsAt()).toBe(1_100);
});

test('an extension that is taken back at once adds nothing', async () => {
  const { deadline, endsAt } = operation();
  deadline.extend(1_000)();
  expect(await endsAt()).toBe(100);
});

test('an extension that is taken back leaves the usual time from then on', async () => {
  const { deadline, endsAt } = operation();
  const takeBack = deadline.extend(1_000);
  await vi.advanceTimersByTimeAsync(300);
  takeBack();
  takeBack();
  expect(await endsAt()).toBe(400);
});

test('of several extensions, those that were not taken back count', async () => {
  const { deadline, endsAt } = operation();
  const [long, short] = [deadline.extend(1_000), deadline.extend(500)];
  long();
  await vi.advanceTimersByTimeAsync(200);
  expect(await endsAt()).toBe(600);
  short();
});

test('an extension that is taken back late adds no more than it was', async () => {
  const { deadline, endsAt } = operation();
  const takeBack = deadline.extend(50);
  await vi.advanceTimersByTimeAsync(120);
  takeBack();
  expect(await endsAt()).toBe(150);
});
