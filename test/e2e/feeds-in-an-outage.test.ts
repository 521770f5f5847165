import { expect, test } from 'vitest';
import { Follower } from '../helpers/follower.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import { ShowInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { fails, shows } from '../helpers/scripted-steps.ts';
import { startScriptedUpstream } from '../helpers/scripted-upstream.ts';

test('feeds of an upstream that is left alone are held back, and then give each mail once', async () => {
  await using upstream = await startScriptedUpstream();
  await using gateway = await startTestGateway({ UPSTREAM_URL: upstream.url });
  const inboxes = Array.from({ length: 8 }, () => upstream.inbox(shows('a')));
  const unseen = upstream.inbox(fails(503).with({ 'retry-after': '0' }));
  const clients = inboxes.map(({ address }) => new Follower(gateway.socket(), { inbox: address }));
  await waitFor('the feeds', () => gateway.app.activity.watchers === inboxes.length);

  for (const inbox of inboxes) inbox.plays(fails(503).with({ 'retry-after': '0' }));
  await waitFor('the feeds to be held back', () => clients.every(({ state }) => (state?.state ?? 'LIVE') !== 'LIVE'));
  // Whoever asks is told so at once, and the upstream is not asked.
  const leftAlone = await waitFor('the upstream to be left alone', async () => {
    const { looks } = unseen;
    const { errors } = await gateway.ask(ShowInbox, { address: unseen.address });
    return unseen.looks === looks ? errors[0] : undefined;
  });
  expect(leftAlone).toMatchObject({
    message: expect.stringContaining('keeps failing'),
    extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfter: expect.any(Number) },
  });

  for (const inbox of inboxes) inbox.plays(shows('a', 'b'));
  await waitFor('the feeds to be live', () => clients.every(({ state }) => state?.state === 'LIVE'));
  for (const inbox of inboxes) inbox.plays(shows('a', 'b', 'c'));
  await waitFor('the mails', () => clients.every(({ mails }) => mails.includes('c')));
  for (const { mails, errors } of clients) expect([mails, errors]).toEqual([['b', 'c'], []]);
  for (const client of clients) client.stop();
});
