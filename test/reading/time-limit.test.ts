import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { begin, TimeLimit } from '../../src/reading/time-limit.ts';

test('time does not run before the thread has begun, however long that takes', async () => {
  const limit = new TimeLimit(5);
  await sleep(50);
  expect(limit.signal.aborted).toBe(false);
  limit.clear();
});

test('time is up when the thread has been at it for so long', async () => {
  const limit = new TimeLimit(5);
  await sleep(20);
  begin(limit.began);
  await once(limit.signal, 'abort');
  expect(limit.signal.aborted).toBe(true);
});

test('nothing is aborted once it is cleared', async () => {
  const limit = new TimeLimit(5);
  begin(limit.began);
  limit.clear();
  await sleep(50);
  expect(limit.signal.aborted).toBe(false);
});
