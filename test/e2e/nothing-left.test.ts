import { createClient } from 'graphql-ws';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { GatewayProcess } from '../../bench/live/gateway-process.ts';
import { startGatewayProcess } from '../../bench/live/gateway-process.ts';
import { ask, createInbox, KEY } from '../../bench/live/graph.ts';
import { sendMail, waitFor } from '../helpers/sandbox.ts';

/** What goes on in the gateway: feeds, watchers, sockets, credentials, timers. */
async function activity(gateway: GatewayProcess): Promise<number[]> {
  const { feeds, watchers, sockets, accounts, timers } = await gateway.report();
  return [feeds, watchers, sockets, accounts, timers];
}

test('a gateway that everybody has left has no feed, watcher, socket or timer, and once drained ends by itself', async () => {
  const gateway = await startGatewayProcess({ POLL_FAST_MS: '50', POLL_SLOW_MS: '50' });
  const client = createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${KEY}` },
    retryAttempts: 0,
  });
  const abort = new AbortController();
  const inboxes = await Promise.all(Array.from({ length: 3 }, () => createInbox(gateway.url)));
  const events: unknown[] = [];
  for (const { address, cursor } of inboxes) {
    const variables = { inbox: address, after: cursor };
    for (const field of ['messageReceived', 'inboxEvents']) {
      const query = `subscription ($inbox: EmailAddress!, $after: String) { ${field}(inbox: $inbox, after: $after) { __typename } }`;
      client.subscribe(
        { query, variables },
        { next: (event) => events.push(event), error: () => {}, complete: () => {} },
      );
      const overSse = fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        signal: abort.signal,
        headers: { accept: 'text/event-stream', 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
        body: JSON.stringify({ query, variables }),
      });
      overSse.then(({ body }) => body?.pipeTo(new WritableStream())).catch(() => {});
    }
    const wait = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      signal: abort.signal,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
      body: JSON.stringify({
        query:
          'query ($inbox: EmailAddress!) { waitForMessage(inbox: $inbox, where: { subject: { equals: "never" } }) { __typename } }',
        variables: { inbox: address },
      }),
    });
    wait.catch(() => {});
  }
  await waitFor('all watchers', async () => (await gateway.report()).watchers === 15);
  for (const { address } of inboxes) await sendMail(gateway.smtpPort, { to: address, subject: 'to all' });
  await waitFor('the pushes', () => events.length === 6);
  await ask(gateway.url, 'mutation ($input: DeleteInboxInput!) { deleteInbox(input: $input) { deletedAddress } }', {
    input: { address: inboxes[0]?.address },
  });
  abort.abort();
  client.terminate();
  await waitFor('nothing to be left', async () => (await activity(gateway)).every((count) => count === 0));
  expect(await gateway.stop()).toBe(0);
});
