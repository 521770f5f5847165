import { describe, expect, test } from 'vitest';
import { QuotaLedger, readQuota } from '../../src/datasources/quota.ts';
import { credentials } from '../helpers/mail.ts';

const NOW = new Date('2026-06-28T09:37:47Z');

/** The quota in X-RateLimit headers of the given values; null leaves one out. */
function quota(limit: string | null, used: string | null, remaining: string | null, reset: string | null = null) {
  const headers = { limit, used, remaining, reset };
  const given = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);
  return readQuota(Object.fromEntries(given.map(([name, value]) => [`x-ratelimit-${name}`, value])), NOW);
}

describe('the quota of a reply', () => {
  test('is what its four headers say, and when they said it', () => {
    expect(quota('50000', '124', '49876', '2026-05-01T00:00:00+05:00')).toEqual({
      limit: 50_000,
      used: 124,
      remaining: 49_876,
      resetAt: new Date('2026-04-30T19:00:00Z'),
      observedAt: NOW,
    });
  });

  test.each([
    ['100', '30', null, { limit: 100, used: 30, remaining: 70 }],
    ['100', null, '70', { limit: 100, used: 30, remaining: 70 }],
    ['100', '130', null, { used: 130, remaining: 0 }],
    ['100', null, '130', { used: 0, remaining: 130 }],
    ['100', '30', '-1', { used: 30, remaining: 70 }],
    ['100', '-1', '-1', { used: 100, remaining: 0 }],
    ['100', null, '-7', { used: 100, remaining: 0 }],
    ['100', 'some', '70', { used: 30, remaining: 70 }],
    [' 100 ', ' 30 ', ' 70 ', { limit: 100, used: 30, remaining: 70 }],
    ['0', '0', '0', { limit: 0, used: 0, remaining: 0 }],
  ])('of %s calls, %s used and %s left, is %j', (limit, used, remaining, expected) => {
    expect(quota(limit, used, remaining)).toMatchObject(expected);
  });

  test.each([
    [null, null, null],
    [null, '30', '70'],
    ['100', null, null],
    ['-100', '30', '70'],
    ['1.5', '0', '1'],
    ['many', '30', '70'],
    ['1e3', '30', '70'],
    ['', '30', '70'],
    ['9'.repeat(16), '1', '1'],
  ])('of %s calls, %s used and %s left, is none', (limit, used, remaining) => {
    expect(quota(limit, used, remaining)).toBeNull();
  });

  test('is none where a header comes twice', () => {
    expect(readQuota({ 'x-ratelimit-limit': ['1', '2'], 'x-ratelimit-used': '1' }, NOW)).toBeNull();
  });
});

describe('the reset of a quota', () => {
  test.each([
    ['2026-07-01T00:00:00Z', '2026-07-01T00:00:00.000Z'],
    ['2026-07-01T00:00:00+05:00', '2026-06-30T19:00:00.000Z'],
    ['1782864000', '2026-07-01T00:00:00.000Z'],
    ['1782864000000', '2026-07-01T00:00:00.000Z'],
    [' 1782864000 ', '2026-07-01T00:00:00.000Z'],
    ['0', '2026-06-28T09:37:47.000Z'],
    ['60', '2026-06-28T09:38:47.000Z'],
    ['2592000', '2026-07-28T09:37:47.000Z'],
    ['99999999', '2029-08-28T19:24:26.000Z'],
    ['100000000', '1973-03-03T09:46:40.000Z'],
  ])('%j is %s', (reset, expected) => {
    expect(quota('1', '0', '1', reset)?.resetAt?.toISOString()).toBe(expected);
  });

  test.each([null, '', 'soon', '-60', '-1782864000', '2026-13-45', '1.5', '60s', '99999999999999999'])(
    '%j is not known, and costs the quota nothing',
    (reset) => {
      expect(quota('1', '0', '1', reset)).toMatchObject({ limit: 1, resetAt: null });
    },
  );
});

test('the ledger gives each credential its own latest quota', () => {
  const ledger = new QuotaLedger();
  const report = (remaining: string) => quota('100', null, remaining) ?? expect.fail('a quota was expected');
  const [one, other] = [credentials.of('one'), credentials.of('other')];
  expect(ledger.latest(one)).toBeNull();
  ledger.observe(one, report('9'));
  ledger.observe(one, report('8'));
  expect(ledger.latest(one)?.remaining).toBe(8);
  expect(ledger.latest(other)).toBeNull();
});

describe('a reset that came and brought nothing', () => {
  const at = (second: number) => new Date(NOW.getTime() + second * 1000);
  const reported = (second: number, remaining: number) => ({
    limit: 100,
    used: 100 - remaining,
    remaining,
    resetAt: at(second + 1),
    observedAt: at(second),
  });
  const credential = credentials.of('a key of such an upstream');

  test('is not believed again until the quota has grown', () => {
    const ledger = new QuotaLedger();
    const resets = [
      reported(0, 40),
      reported(0.5, 39),
      reported(10, 38),
      reported(10.5, 37),
      reported(20, 36),
      reported(30, 100),
      reported(30.5, 99),
    ].map((quota) => {
      ledger.observe(credential, quota);
      return ledger.latest(credential)?.resetAt;
    });
    expect(resets).toEqual([at(1), at(1.5), null, null, null, at(31), at(31.5)]);
  });
});
