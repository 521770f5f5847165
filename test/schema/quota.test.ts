import { describe, expect, test } from 'vitest';
import type { Quota } from '../../src/datasources/mail-source.ts';
import { runGraph } from '../helpers/graph.ts';

const query = '{ quota { limit used remaining resetAt observedAt } }';
const asking = (quota: Quota | null) => runGraph(query, {}, { context: { quota: { latest: () => quota } } });
const reported: Quota = {
  limit: 50_000,
  used: 124,
  remaining: 49_876,
  resetAt: null,
  observedAt: new Date('2026-06-28T09:37:47Z'),
};

describe('the quota', () => {
  test('is what the upstream last reported', async () => {
    expect((await asking(reported)).data).toEqual({ quota: { ...reported, observedAt: '2026-06-28T09:37:47Z' } });
  });

  test('is null before the first report', async () => {
    expect(await asking(null)).toEqual({ data: { quota: null } });
  });

  test('of more calls than an Int holds is given as the largest one', async () => {
    const unlimited = { ...reported, limit: 10 ** 12, remaining: 10 ** 12 - 124 };
    expect(await asking(unlimited)).toMatchObject({
      data: { quota: { limit: 2 ** 31 - 1, used: 124, remaining: 2 ** 31 - 1 } },
    });
  });
});
