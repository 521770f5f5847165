import { expect, test } from 'vitest';
import { startFixedUpstream } from '../helpers/fixed-upstream.ts';
import { KEY_1, startTestGateway } from '../helpers/gateway.ts';
import { waitFor } from '../helpers/sandbox.ts';

test.each([
  ['waits for the upstream', '{ inbox(address: "slow@fixed.test") { id } }'],
  ['has failed before', '{ inbox(address: "slow@fixed.test") { id } message(id: "?") { id } }'],
])('whoever leaves while a query %s has its call aborted, and no fault is logged', async (_, query) => {
  await using upstream = await startFixedUpstream();
  await using gateway = await startTestGateway({ UPSTREAM_URL: upstream.url, UPSTREAM_ATTEMPTS: '1' });
  const leaving = new AbortController();
  const asked = fetch(gateway.url, {
    method: 'POST',
    signal: leaving.signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY_1}` },
    body: JSON.stringify({ query }),
  });
  const left = expect(asked).rejects.toThrow('aborted');
  await waitFor('the call', () => upstream.requests.length === 1);
  leaving.abort();
  await left;
  await upstream.requests[0]?.dropped;
  expect((await gateway.ask({ toString: () => '{ __typename }' } as never)).errors).toEqual([]);
  expect(gateway.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});
