import { expect, test } from 'vitest';
import { Follower } from '../helpers/follower.ts';
import type { GraphError } from '../helpers/gateway.ts';
import { ShowInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { setStage } from '../helpers/scene.ts';
import { hangs, shows } from '../helpers/scripted-steps.ts';

test('what one token has hanging and waiting keeps from another neither answers nor mails', async () => {
  await using stage = await setStage({
    TEMPMAIL_API_KEY: 'the-key-of-the-service',
    GATEWAY_TOKENS: 'token-a,token-b',
    UPSTREAM_CONNECTIONS: '4',
  });
  const { upstream, gateway } = stage;
  const watched = upstream.inbox(shows('a'));
  const client = new Follower(gateway.socket({ key: 'token-b' }), { inbox: watched.address });
  await waitFor('the feed', () => gateway.app.activity.watchers === 1);

  const left = new AbortController();
  const hanging = Array.from({ length: 80 }, () => upstream.inbox(hangs()));
  const headers = { 'content-type': 'application/json', authorization: 'Bearer token-a' };
  const refused: GraphError[] = [];
  const asked = hanging.map(async ({ address }) => {
    const body = JSON.stringify({ query: `{ inbox(address: "${address}") { unseenCount } }` });
    const reply = await fetch(gateway.url, { method: 'POST', headers, body, signal: left.signal });
    refused.push(...((await reply.json()) as { errors: GraphError[] }).errors);
  });
  // Two hang, and 64 wait.
  await waitFor('the others to be refused', () => refused.length === 80 - 66);
  for (const { extensions } of refused) expect(extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1 });

  const other = upstream.inbox(shows('a'));
  const { data, errors } = await gateway.ask(ShowInbox, { address: other.address }, 'token-b');
  expect([data.inbox?.address, errors]).toEqual([other.address, []]);
  watched.plays(shows('a', 'b'));
  await waitFor('the mail', () => client.mails.includes('b'));
  expect(client.states).toEqual([]);
  expect(hanging.filter(({ looks }) => looks > 0)).toHaveLength(2);
  left.abort();
  await Promise.allSettled(asked);
  client.stop();
});
