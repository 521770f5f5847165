import type { RequestListener } from 'node:http';
import type { Client } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, KEY_2, startTestGateway, watch, watchSse } from '../helpers/gateway.ts';
import { ListDomains, MessageReceived } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import type { Upstream } from '../helpers/upstream.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';

const Closings = graphql(`
  subscription Closings($inbox: EmailAddress!) {
    inboxEvents(inbox: $inbox) { __typename ... on InboxClosed { address reason newAddress } }
  }
`);

const EMPTY = reply(200, { status: true, messages: [] });

let upstream: Upstream;
let gateway: TestGateway;
/** What the first key is answered; the second one is always answered with an empty list. */
let first: RequestListener;
beforeEach(async () => {
  first = EMPTY;
  upstream = await startUpstream((request, response) =>
    (request.headers.authorization === `Bearer ${KEY_1}` ? first : EMPTY)(request, response),
  );
  gateway = await startTestGateway({ UPSTREAM_URL: upstream.url, POLL_FAST_MS: '50', POLL_SLOW_MS: '50' });
});
afterEach(async () => {
  await gateway[Symbol.asyncDispose]();
  await upstream.close();
});

/** A client on a socket of its own, which it keeps when its subscriptions are over; and what the socket was closed with. */
function open(key = KEY_1): { client: Client; closeCode: () => number | undefined } {
  const client = gateway.socket({ key, lazyCloseTimeout: 60_000 });
  let code: number | undefined;
  client.on('closed', (event) => {
    code = (event as { code: number }).code;
  });
  return { client, closeCode: () => code };
}

const watched = (count: number) => waitFor(`${count} watchers`, () => gateway.app.activity.watchers === count);
const closed = (address: string) => ({
  inboxEvents: { __typename: 'InboxClosed', address, reason: 'REVOKED', newAddress: null },
});

describe('a key that the upstream does not accept any more', () => {
  test.each([
    [401, 'UNAUTHENTICATED'],
    [403, 'FORBIDDEN'],
  ])(
    '(%i) ends every feed of it with its reason, closes its sockets with 4403, and touches no other key',
    async (status, code) => {
      const sockets = [open(), open(), open()] as const;
      const one = watch(sockets[0].client, Closings, { inbox: 'one@sandbox.test' });
      const two = watch(sockets[1].client, Closings, { inbox: 'two@sandbox.test' });
      const messages = watch(sockets[2].client, MessageReceived, { inbox: 'one@sandbox.test' });
      const overSse = watchSse(gateway.url, Closings, { inbox: 'two@sandbox.test' });
      const other = watch(gateway.socket({ key: KEY_2 }), Closings, { inbox: 'one@sandbox.test' });
      await watched(5);
      first = reply(status, { status: false });
      await waitFor('the sockets to close', () => sockets.every(({ closeCode }) => closeCode() === 4403));
      await overSse.ended;
      expect(one.events).toEqual([closed('one@sandbox.test')]);
      expect(two.events).toEqual([closed('two@sandbox.test')]);
      expect(overSse.events).toEqual([closed('two@sandbox.test')]);
      expect(messages.errors).toMatchObject([{ extensions: { code } }]);
      await watched(1);
      const polls = upstream.requests.length;
      await waitFor('the other key to be polled on', () => upstream.requests.length > polls + 1);
      expect([other.events, other.errors, other.closeCode()]).toEqual([[], [], undefined]);
      expect(gateway.app.activity).toMatchObject({ feeds: 1, accounts: 1, sockets: 1 });
    },
  );

  test('ends them also where a query is what finds it out, or a new subscription', async () => {
    const socket = open();
    const one = watch(socket.client, Closings, { inbox: 'one@sandbox.test' });
    await watched(1);
    // The poll goes on as if nothing had happened.
    first = (request, response) =>
      (request.url?.startsWith('/api/domains') ? reply(401, { status: false }) : EMPTY)(request, response);
    expect((await gateway.ask(ListDomains)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    await waitFor('the socket to close', () => socket.closeCode() === 4403);
    expect(one.events).toEqual([closed('one@sandbox.test')]);

    first = EMPTY;
    const sockets = [open(), open()] as const;
    const again = watch(sockets[0].client, Closings, { inbox: 'one@sandbox.test' });
    await watched(1);
    first = (request, response) =>
      (request.url?.includes('two') ? reply(401, { status: false }) : EMPTY)(request, response);
    const refused = watch(sockets[1].client, Closings, { inbox: 'two@sandbox.test' });
    await waitFor('both sockets to close', () => sockets.every(({ closeCode }) => closeCode() === 4403));
    expect(again.events).toEqual([closed('one@sandbox.test')]);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

test('what the account may not use is refused by itself, and a page that wants a human is no word about the key', async () => {
  const sockets = [open(), open()] as const;
  const one = watch(sockets[0].client, Closings, { inbox: 'one@sandbox.test' });
  await watched(1);
  first = (request, response) =>
    (request.url?.includes('two') ? reply(403, { status: false }) : EMPTY)(request, response);
  const refused = watch(sockets[1].client, Closings, { inbox: 'two@sandbox.test' });
  await waitFor('the refusal', () => refused.errors.length === 1);
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  first = reply(403, '<!doctype html><title>Just a moment</title>', { 'content-type': 'text/html' });
  const polls = upstream.requests.length;
  await waitFor('some polls', () => upstream.requests.length > polls + 3);
  expect([one.isComplete(), ...sockets.map(({ closeCode }) => closeCode())]).toEqual([false, undefined, undefined]);
});
