import { getEventListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { SharedCalls } from '../../src/datasources/shared-calls.ts';

interface Started {
  readonly signal: AbortSignal;
  readonly isCurrent: () => boolean;
  readonly resolve: (value: string) => void;
  readonly reject: (error: Error) => void;
}

let calls: SharedCalls;
let started: Started[];

beforeEach(() => {
  calls = new SharedCalls();
  started = [];
});

/** Joins the call of a key; one that is started waits for the test to settle it. */
function join(key = 'key', signal?: AbortSignal): Promise<string> {
  return calls.run(key, signal, (shared, isCurrent) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    started.push({ signal: shared, isCurrent, resolve, reject });
    return promise;
  });
}

/** The call that was started as the n-th, once it is. */
async function call(n: number): Promise<Started> {
  await turn();
  return started[n] ?? expect.fail(`call ${n} was not started`);
}

describe('callers that want the same thing', () => {
  test('wait for one call', async () => {
    const answers = [join(), join(), join()];
    (await call(0)).resolve('answer');
    expect(await Promise.all(answers)).toEqual(['answer', 'answer', 'answer']);
    expect(started).toHaveLength(1);
  });

  test('all hear of its failure', async () => {
    const answers = [join(), join()];
    const failure = new Error('failed');
    (await call(0)).reject(failure);
    expect(await Promise.allSettled(answers)).toMatchObject([{ reason: failure }, { reason: failure }]);
  });

  test('start anew once it has ended, well or not', async () => {
    const first = join();
    (await call(0)).reject(new Error('failed'));
    await expect(first).rejects.toThrow('failed');
    const second = join();
    (await call(1)).resolve('second');
    expect(await second).toBe('second');
    const third = join();
    (await call(2)).resolve('third');
    expect(await third).toBe('third');
  });

  test('do not wait for those that want another thing', async () => {
    const [one, other] = [join('one'), join('other')];
    await turn();
    expect(started).toHaveLength(2);
    started[1]?.resolve('other');
    expect(await other).toBe('other');
    started[0]?.resolve('one');
    expect(await one).toBe('one');
  });
});

describe('a caller that leaves', () => {
  test('stops waiting at once with its own reason, and the others go on', async () => {
    const caller = new AbortController();
    const [left, stayed] = [join('key', caller.signal), join()];
    const { signal, resolve } = await call(0);
    const reason = new Error('gone');
    caller.abort(reason);
    await expect(left).rejects.toBe(reason);
    expect(signal.aborted).toBe(false);
    resolve('answer');
    expect(await stayed).toBe('answer');
  });

  test('ends the call when it was the last', async () => {
    const [first, last] = [new AbortController(), new AbortController()];
    const answers = [join('key', first.signal), join('key', last.signal)];
    const { signal, isCurrent } = await call(0);
    first.abort();
    await expect(answers[0]).rejects.toThrow();
    expect(signal.aborted).toBe(false);
    last.abort();
    await expect(answers[1]).rejects.toThrow();
    expect(signal.aborted).toBe(true);
    expect(isCurrent()).toBe(false);
  });

  test('leaves nothing to the next one, who starts anew', async () => {
    const caller = new AbortController();
    const left = join('key', caller.signal);
    const abandoned = await call(0);
    caller.abort();
    await expect(left).rejects.toThrow();
    const next = join();
    const fresh = await call(1);
    // A late end of the abandoned call, even a failure, is nobody's concern.
    abandoned.reject(new Error('aborted'));
    fresh.resolve('fresh');
    expect(await next).toBe('fresh');
  });

  test('before it came starts nothing', async () => {
    const reason = new Error('gone');
    await expect(join('key', AbortSignal.abort(reason))).rejects.toBe(reason);
    await turn();
    expect(started).toHaveLength(0);
  });

  test('is listened to no longer than the call takes', async () => {
    const { signal } = new AbortController();
    const answer = join('key', signal);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    (await call(0)).resolve('answer');
    expect(await answer).toBe('answer');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a forgotten call', () => {
  test('still answers those that wait, and is not joined by others', async () => {
    const early = join();
    const before = await call(0);
    calls.forget('key');
    const late = join();
    const after = await call(1);
    expect([before.isCurrent(), after.isCurrent()]).toEqual([false, true]);
    before.resolve('before');
    expect(await early).toBe('before');
    expect(after.isCurrent()).toBe(true);
    expect(after.signal.aborted).toBe(false);
    after.resolve('after');
    expect(await late).toBe('after');
  });

  test('that was never made is no matter', () => {
    expect(() => calls.forget('key')).not.toThrow();
  });
});
