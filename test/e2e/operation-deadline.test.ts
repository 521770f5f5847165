import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watch, watchSse } from '../helpers/gateway.ts';
import { payloadOf } from '../helpers/graphql-abuses.ts';
import type { MessageReceived } from '../helpers/operations.ts';
import { post, RawSocket } from '../helpers/raw-client.ts';
import { waitFor } from '../helpers/sandbox.ts';
import type { Stage } from '../helpers/scene.ts';
import { setStage } from '../helpers/scene.ts';
import { hangs, shows } from '../helpers/scripted-steps.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ OPERATION_TIMEOUT_MS: '300', UPSTREAM_TIMEOUT_MS: '60000' });
});
afterEach(() => stage[Symbol.asyncDispose]());

const LATE = { code: 'LIMIT_EXCEEDED' };
const show = (address: string) => payloadOf({ query: `{ inbox(address: "${address}") { address } }` });

describe('an operation whose time is up', () => {
  test('is a typed error over each transport, and its upstream call is ended', async () => {
    const { url } = stage.gateway;
    const inbox = stage.upstream.inbox(hangs());
    const socket = await RawSocket.open(url);
    const replies = await Promise.all([
      post(url, show(inbox.address)),
      post(url, show(inbox.address), { accept: 'application/json' }),
      post(url, show(inbox.address), { accept: 'text/event-stream' }),
      socket.ask(show(inbox.address)),
    ]);
    for (const { errors, data } of replies) {
      expect(errors).toMatchObject([{ message: expect.stringContaining('after 300 ms'), extensions: LATE }]);
      expect(data).toBeUndefined();
    }
    expect(replies.map(({ status }) => status)).toEqual([400, 400, 400, undefined]);
    // What asks again makes a new call: nobody waits for the one before any more.
    const { looks } = inbox;
    inbox.plays(shows('a'));
    expect(await post(url, show(inbox.address))).toMatchObject({
      status: 200,
      data: { inbox: { address: inbox.address } },
    });
    expect(inbox.looks).toBe(looks + 1);
    expect((await socket.ask(show(inbox.address))).errors).toBeUndefined();
    socket.close();
  });

  test('makes none of the changes that it had not come to', async () => {
    const { upstream, gateway } = stage;
    upstream.holdBack('POST /api/emails', () => true);
    const query =
      'mutation { a: createInbox { inbox { id } } b: createInbox { inbox { id } } c: createInbox { inbox { id } } }';
    expect(await post(gateway.url, payloadOf({ query }))).toMatchObject({
      status: 400,
      errors: [{ extensions: LATE }],
    });
    upstream.holdBack('POST /api/emails', () => false);
    // Whatever was still to come would have come before this.
    const { address } = upstream.inbox();
    await post(gateway.url, show(address));
    expect(upstream.calls('POST /api/emails')).toBe(1);
  });
});

test('a wait lasts its own time, however short that of operations is', async () => {
  const { address } = stage.upstream.inbox();
  const query = `{ waitForMessage(inbox: "${address}", timeoutMs: 900) { ... on WaitTimedOut { waitedMs } } }`;
  const { data, errors } = await post(stage.gateway.url, payloadOf({ query }));
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ waitForMessage: { waitedMs: expect.any(Number) } });
});

test('a wait that is over before its time leaves no more of it to what is asked for beside it', async () => {
  const { upstream, gateway } = stage;
  const [waited, hanging] = [upstream.inbox(shows('a'), shows('a', 'b')), upstream.inbox(hangs())];
  const wait = `waitForMessage(inbox: "${waited.address}", where: { subject: { equals: "b" } }, timeoutMs: 600000) { __typename }`;
  const query = `{ ${wait} inbox(address: "${hanging.address}") { address } }`;
  const { data, errors } = await post(gateway.url, payloadOf({ query }));
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ message: expect.stringContaining('was ended'), extensions: LATE }]);
});

describe('a subscription', () => {
  test('has no deadline, but what is made of an event has one; the next event is given all the same', async () => {
    const { upstream, gateway } = stage;
    const inbox = upstream.inbox(shows());
    const query = `subscription { messageReceived(inbox: "${inbox.address}") { message { subject domain: inbox { domain { type } } } } }`;
    const source = query as unknown as typeof MessageReceived;
    upstream.holdBack('GET /api/domains', () => true);
    const overSocket = watch(gateway.socket(), source, undefined as never);
    const overSse = watchSse(gateway.url, source, undefined as never);
    const { looks } = inbox;
    await waitFor(
      'more looks than fit into its time',
      () => gateway.app.activity.watchers === 2 && inbox.looks > looks + 30,
    );
    inbox.plays(shows('a'));
    for (const { errors } of [overSocket, overSse]) {
      await waitFor('the error of the event', () => errors.length > 0);
      expect(errors).toMatchObject([{ extensions: LATE }]);
    }
    upstream.holdBack('GET /api/domains', () => false);
    inbox.plays(shows('a', 'b'));
    for (const { events, stop } of [overSocket, overSse]) {
      await waitFor('the next event', () => events.length > 0);
      expect(events).toMatchObject([{ messageReceived: { message: { subject: 'b' } } }]);
      stop();
    }
  });
});
