import { request } from 'undici';
import { expect, test } from 'vitest';
import { startFaultProxy } from '../helpers/fault-proxy.ts';
import type { Fault, FaultName } from '../helpers/faults.ts';
import { FAULTS } from '../helpers/faults.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';

const list = { status: true, messages: [{ id: '1', subject: 's', from: 'f', from_email: 'a@b.c', content: 'body' }] };
/** What the reader of a reply gets in full all the same. */
const HARMLESS: readonly string[] = ['late', 'trickle', 'longer than told'];

const outcome = async (url: string) => {
  try {
    const { statusCode, body } = await request(`${url}/api/messages`);
    return `${statusCode} ${await body.text()}`;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

test.each(Object.keys(FAULTS) as FaultName[])(
  '%s is injected before and after the call was carried out',
  async (name) => {
    await using upstream = await startUpstream(reply(200, list));
    await using proxy = await startFaultProxy({ target: upstream.url, seed: 5, share: 1, faults: [name], stallMs: 5 });
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => outcome(proxy.url)));
    expect(proxy.injected.map(({ fault, call }) => [fault, call])).toEqual(
      outcomes.map(() => [name, 'GET /api/messages']),
    );
    const carriedOut = proxy.injected.filter(({ wasCarriedOut }) => wasCarriedOut).length;
    expect(upstream.requests).toHaveLength(carriedOut);
    const { when }: Fault = FAULTS[name];
    if (when === 'after') expect(carriedOut).toBe(16);
    else expect([carriedOut > 0, carriedOut < 16]).toEqual([true, true]);
    const whole = `200 ${JSON.stringify(list)}`;
    expect(outcomes.filter((each) => each === whole)).toHaveLength(HARMLESS.includes(name) ? 16 : 0);
  },
);

test('without faults, the proxy passes on calls and replies as they are', async () => {
  await using upstream = await startUpstream(reply(404, '{"status":false}', { 'x-ratelimit-limit': '7' }));
  await using proxy = await startFaultProxy({ target: upstream.url, seed: 5 });
  const given = await request(`${proxy.url}/api/messages?email=a%40b.c`, {
    method: 'POST',
    headers: { authorization: 'Bearer k' },
  });
  expect([given.statusCode, given.headers['x-ratelimit-limit'], await given.body.text()]).toEqual([
    404,
    '7',
    '{"status":false}',
  ]);
  expect(upstream.requests).toMatchObject([
    { method: 'POST', url: '/api/messages?email=a%40b.c', headers: { authorization: 'Bearer k' } },
  ]);
  expect([proxy.calls, proxy.injected]).toEqual([1, []]);
});
