import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Follower } from '../helpers/follower.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, KEY_2, startTestGateway } from '../helpers/gateway.ts';
import { ShowInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { fails, shows } from '../helpers/scripted-steps.ts';
import type { ScriptedInbox, ScriptedUpstream } from '../helpers/scripted-upstream.ts';
import { startScriptedUpstream } from '../helpers/scripted-upstream.ts';

let upstream: ScriptedUpstream;
let gateway: TestGateway;
beforeAll(async () => {
  upstream = await startScriptedUpstream();
  gateway = await startTestGateway({
    UPSTREAM_URL: upstream.url,
    UPSTREAM_ATTEMPTS: '1',
    MESSAGES_TTL_MS: '0',
    DOMAINS_TTL_MS: '0',
  });
});
afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await upstream.close();
});

type Answer = ExecutionResult<{ inbox: { messages: { totalCount: number } } | null }>;

const countOf = (address: string) =>
  `{ inbox(address: "${address}") { messages { totalCount } } again: inbox(address: "${address}") { unseenCount } }`;

function post(query: string, accept: string, key: string): Promise<Response> {
  const headers = { accept, 'content-type': 'application/json', authorization: `Bearer ${key}` };
  return fetch(gateway.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

const overHttp = async (query: string, key = KEY_1) =>
  (await (await post(query, 'application/json', key)).json()) as Answer;

const transports: [string, (query: string) => Promise<Answer>][] = [
  ['HTTP', overHttp],
  [
    'SSE',
    async (query) => {
      const text = await (await post(query, 'text/event-stream', KEY_1)).text();
      return JSON.parse(/^data: (\{.*)$/m.exec(text)?.[1] as string) as Answer;
    },
  ],
  [
    'a WebSocket',
    (query) =>
      new Promise((resolve, reject) => {
        const next = (answer: unknown) => resolve(answer as Answer);
        gateway.socket().subscribe({ query }, { next, error: reject, complete: () => {} });
      }),
  ],
];

/** An inbox that was read once, and cannot be since. */
async function failingInbox(): Promise<ScriptedInbox> {
  const inbox = upstream.inbox(shows('a', 'b'));
  const first = await overHttp(countOf(inbox.address));
  expect(first.extensions).toBeUndefined();
  inbox.plays(fails(500).with({ 'retry-after': '3' }));
  return inbox;
}

describe.each(transports)('over %s', (_, ask) => {
  test('an inbox that cannot be read is shown as it was, and marked once', async () => {
    const inbox = await failingInbox();
    const { data, errors, extensions } = await ask(countOf(inbox.address));
    expect(errors).toBeUndefined();
    expect(data?.inbox?.messages.totalCount).toBe(2);
    const mark = { subject: `inbox ${inbox.address}`, code: 'UPSTREAM_UNAVAILABLE', retryAfter: 3 };
    expect(extensions).toEqual({ stale: [{ ...mark, asOf: expect.stringMatching(/^\d{4}-.*Z$/) }] });
  });

  test('what a mutation gives is marked as well', async () => {
    const mutation = 'mutation { createInbox { inbox { domain { type } } } }';
    await ask(mutation);
    upstream.failsNext('GET /api/domains', 503);
    const { errors, extensions } = await ask(mutation);
    expect(errors).toBeUndefined();
    expect(extensions).toMatchObject({ stale: [{ subject: 'domains', code: 'UPSTREAM_UNAVAILABLE' }] });
  });
});

test('another credential is shown nothing of it', async () => {
  const inbox = await failingInbox();
  const { data, errors, extensions } = await overHttp(countOf(inbox.address), KEY_2);
  expect(data?.inbox).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  expect(extensions).toBeUndefined();
});

test('a watched inbox whose feed is held back is marked until the feed is live again', async () => {
  const inbox = upstream.inbox(shows('a'));
  const client = new Follower(gateway.socket(), { inbox: inbox.address });
  await waitFor('the feed', () => gateway.app.activity.watchers === 1);
  inbox.plays(...fails(500).with({ 'retry-after': '0' }).times(3));
  await waitFor('the delay', () => client.state?.state === 'DELAYED');
  const held = await overHttp(countOf(inbox.address));
  expect(held.data?.inbox?.messages.totalCount).toBe(1);
  expect(held.extensions).toMatchObject({
    stale: [{ subject: `inbox ${inbox.address}`, code: 'UPSTREAM_UNAVAILABLE', retryAfter: expect.any(Number) }],
  });
  inbox.plays(shows('a', 'b'));
  await waitFor('it to be live', () => client.state?.state === 'LIVE');
  const live = await overHttp(countOf(inbox.address));
  expect(live.data?.inbox?.messages.totalCount).toBe(2);
  expect(live.extensions).toBeUndefined();
  client.stop();
});

test('a watched inbox is marked from the first look that fails, though nothing holds the next one back', async () => {
  const inbox = upstream.inbox(shows('a'));
  const client = new Follower(gateway.socket(), { inbox: inbox.address });
  await waitFor('the feed', () => gateway.app.activity.watchers === 1);
  let isOver = false;
  inbox.plays(
    fails(500).with({ 'retry-after': '0' }),
    shows('a', 'b').when(() => isOver),
  );
  // The second look is under way, and the first has failed.
  await waitFor('the second look', () => inbox.isPlayed);
  const { data, extensions } = await overHttp(countOf(inbox.address));
  expect(data?.inbox?.messages.totalCount).toBe(1);
  expect(client.states).toEqual([]);
  const mark = { subject: `inbox ${inbox.address}`, asOf: expect.any(String), code: 'UPSTREAM_UNAVAILABLE' };
  expect(extensions).toEqual({ stale: [mark] });
  isOver = true;
  await waitFor('the mail', () => client.mails.includes('b'));
  expect((await overHttp(countOf(inbox.address))).extensions).toBeUndefined();
  client.stop();
});

test('a watched inbox is not shown as it was for longer than any other may be', async () => {
  const env = { UPSTREAM_URL: upstream.url, UPSTREAM_ATTEMPTS: '1', MESSAGES_TTL_MS: '0', STALE_IF_ERROR_MS: '0' };
  await using strict = await startTestGateway(env);
  const inbox = upstream.inbox(shows('a'));
  const client = new Follower(strict.socket(), { inbox: inbox.address });
  await waitFor('the feed', () => strict.app.activity.watchers === 1);
  inbox.plays(...fails(500).with({ 'retry-after': '0' }).times(1_000));
  await waitFor('the delay', () => client.state?.state === 'DELAYED');
  const { data, errors } = await strict.ask(ShowInbox, { address: inbox.address });
  expect(data.inbox).toBeNull();
  expect(errors[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  client.stop();
});
