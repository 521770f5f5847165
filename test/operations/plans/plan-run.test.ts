import { expect, test } from 'vitest';
import type { Write } from '../../../src/operations/plans/plan-run.ts';
import { PlanRun } from '../../../src/operations/plans/plan-run.ts';
import type { GraphContext } from '../../../src/schema/context.ts';

const newRun = () => new PlanRun({} as GraphContext, {});
const asIs: Write = (value, out) => {
  out.tail += String(value);
};

test('what waits for nothing is there at once', () => {
  const run = newRun();
  expect(
    run.write((out) => {
      out.tail += String(run.isAtOnce);
    }),
  ).toBe('true');
});

test('what is waited for is written where it belongs, whenever it comes', async () => {
  const run = newRun();
  const [slow, fast] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const within: Write = (value, out) => {
    out.tail += `(${run.isAtOnce} `;
    run.await(Promise.resolve(value), out.gap(), asIs);
    out.tail += ')';
  };
  const written = run.write((out) => {
    run.await(slow.promise, out.gap(), within);
    out.tail += ',';
    run.await(fast.promise, out.gap(), asIs);
  });
  fast.resolve('fast');
  await fast.promise;
  slow.resolve('slow');
  expect(await written).toBe('(false slow),fast');
});

test('the first thing that fails is the end of it, and nothing is written after it', async () => {
  for (const fail of ['the promise', 'its writing']) {
    const run = newRun();
    const [failing, other] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let isWritten = false;
    const written = run.write((out) => {
      run.await(other.promise, out.gap(), () => {
        isWritten = true;
      });
      run.await(failing.promise, out.gap(), () => {
        throw new Error('No.');
      });
    });
    if (fail === 'the promise') failing.reject(new Error('No.'));
    else failing.resolve('');
    await expect(written).rejects.toThrow('No.');
    other.resolve('');
    await other.promise;
    expect(isWritten).toBe(false);
  }
});

test('what fails at once is thrown, and what is still waited for may fail for nobody', async () => {
  const run = newRun();
  const failing = Promise.withResolvers<string>();
  const write = () =>
    run.write((out) => {
      run.await(failing.promise, out.gap(), asIs);
      throw new Error('At once.');
    });
  expect(write).toThrow('At once.');
  failing.reject(new Error('Later.'));
  // A rejection that nobody hears would fail this file.
  await new Promise((resolve) => setImmediate(resolve));
});
