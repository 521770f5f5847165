import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { KnownKeys } from '../../src/operations/rates/known-keys.ts';
import type { Admission } from '../../src/operations/rates/rates.ts';
import { Rates } from '../../src/operations/rates/rates.ts';
import { MemoryRateBudgets } from '../../src/shared-state/memory-rate-budgets.ts';

const MINUTE = 60_000;

/** Limits on a clock that stands still until the test moves it; what is left out is no limit. */
function createRates(quotas: { credential?: number; address?: number; refusedKeys?: number }) {
  const clock = { ms: 0 };
  const budgets = (quota = 0) =>
    quota === 0 ? null : new MemoryRateBudgets({ quota, windowMs: MINUTE, maxKeys: 1_000, now: () => clock.ms });
  const rates = new Rates({
    credential: budgets(quotas.credential),
    address: budgets(quotas.address),
    refusedKeys: budgets(quotas.refusedKeys),
  });
  return { rates, clock };
}

const caller = (id: string) => ({ id, hasPresented: true });
const left = ({ standings }: Admission) => standings.map(({ name, remaining }) => `${name} ${remaining}`);

test('by default, as many sockets of one key and address as may be come back at once, with three subscriptions each', async () => {
  const { rateLimitCredential, rateLimitAddress, maxSocketsPerCredential, maxSocketsPerAddress } = readConfig({});
  const { rates } = createRates({ credential: rateLimitCredential, address: rateLimitAddress });
  const sockets = Math.min(maxSocketsPerCredential, maxSocketsPerAddress);
  const refusals = new Set<unknown>();
  for (let socket = 0; socket < sockets; socket += 1) {
    refusals.add((await rates.admitAddress('a')).refusal);
    for (let i = 0; i < 3; i += 1) refusals.add((await rates.admitOperation('a', caller('c'))).refusal);
  }
  expect([...refusals]).toEqual([null]);
});

describe('an operation', () => {
  test('takes a point of its caller and one of its address', async () => {
    const { rates } = createRates({ credential: 5, address: 8 });
    expect(left(await rates.admitOperation('a', caller('c')))).toEqual(['credential 4', 'address 7']);
    expect(left(await rates.admitOperation('b', caller('c')))).toEqual(['credential 3', 'address 7']);
    expect(left(await rates.admitOperation('a', caller('d')))).toEqual(['credential 4', 'address 6']);
  });

  test('of a caller without a key takes one of its address alone', async () => {
    const { rates } = createRates({ credential: 5, address: 8 });
    expect(left(await rates.admitOperation('a', null))).toEqual(['address 7']);
  });

  test('past the limit of its caller is refused with what to do, while other callers of the address go on', async () => {
    const { rates, clock } = createRates({ credential: 2, address: 100 });
    await rates.admitOperation('a', caller('c'));
    await rates.admitOperation('a', caller('c'));
    const { refusal } = await rates.admitOperation('a', caller('c'));
    expect(refusal).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: 30,
      message: 'This credential asks too much: more than 2 operations a minute. Try again in 30 seconds.',
    });
    expect((await rates.admitOperation('a', caller('d'))).refusal).toBeNull();
    clock.ms += 29_500;
    expect((await rates.admitOperation('a', caller('c'))).refusal?.message).toMatch(/Try again in a second\.$/);
    clock.ms += 500;
    expect((await rates.admitOperation('a', caller('c'))).refusal).toBeNull();
  });

  test('past the limit of its address costs its caller nothing, who may go on from another', async () => {
    const { rates } = createRates({ credential: 2, address: 1 });
    await rates.admitOperation('a', caller('c'));
    for (let i = 0; i < 10; i += 1) {
      const { refusal } = await rates.admitOperation('a', caller('c'));
      expect(refusal?.message).toBe(
        'This address asks too much: more than 1 requests a minute. Try again in 60 seconds.',
      );
    }
    expect(left(await rates.admitOperation('b', caller('c')))).toEqual(['credential 0', 'address 0']);
  });

  test('is never refused where there is no limit, and there is nothing to tell of', async () => {
    const { rates } = createRates({});
    for (let i = 0; i < 100; i += 1) {
      expect(await rates.admitOperation('a', caller('c'))).toEqual({ refusal: null, standings: [] });
      await rates.keyRefused('a');
    }
    expect(rates.policies).toEqual([]);
  });
});

describe('an address that presents bad keys', () => {
  test('is past their limit served with none but those that it has shown to be good before', async () => {
    const { rates, clock } = createRates({ refusedKeys: 3 });
    expect((await rates.admitOperation('a', caller('good'))).refusal).toBeNull();
    rates.knownKeys.accepted('good');
    rates.knownKeys.accepted('good-elsewhere');
    for (const guess of ['x', 'y', 'z']) {
      expect((await rates.admitOperation('a', caller(guess))).refusal).toBeNull();
      await rates.keyRefused('a');
    }
    for (const id of ['another', 'x', 'good-elsewhere']) {
      expect((await rates.admitOperation('a', caller(id))).refusal).toMatchObject({
        code: 'RATE_LIMITED',
        retryAfter: 20,
        message:
          'Too many bad keys came from this address: more than 3 a minute. Check the Authorization header. Try again in 20 seconds.',
      });
    }
    expect((await rates.admitOperation('a', caller('good'))).refusal).toBeNull();
    expect((await rates.admitOperation('a', { id: 'of loopback', hasPresented: false })).refusal).toBeNull();
    expect((await rates.admitOperation('a', null)).refusal).toBeNull();
    expect((await rates.admitOperation('b', caller('another'))).refusal).toBeNull();
    clock.ms += 20_000;
    expect((await rates.admitOperation('a', caller('another'))).refusal).toBeNull();
  });

  test('is not served any more with a key that has been refused since', async () => {
    const { rates } = createRates({ refusedKeys: 1 });
    await rates.admitOperation('a', caller('good'));
    rates.knownKeys.accepted('good');
    await rates.keyRefused('a');
    expect((await rates.admitOperation('a', caller('good'))).refusal).toBeNull();
    rates.knownKeys.refused('good');
    expect((await rates.admitOperation('a', caller('good'))).refusal).not.toBeNull();
  });
});

test('as many keys are known as may be, and those unheard of for longest are forgotten', () => {
  const keys = new KnownKeys(2);
  for (const id of ['first', 'second']) {
    keys.accepted(id);
    keys.presented(id, 'a');
  }
  expect(keys.isKnown('first', 'a')).toBe(true);
  keys.accepted('third');
  keys.presented('third', 'a');
  expect(['first', 'second', 'third'].map((id) => keys.isKnown(id, 'a'))).toEqual([true, false, true]);
  expect(keys.isKnown('first', 'b')).toBe(false);
});
