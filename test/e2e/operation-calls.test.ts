import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { payloadOf } from '../helpers/graphql-abuses.ts';
import type { RawReply } from '../helpers/raw-client.ts';
import { post, RawSocket } from '../helpers/raw-client.ts';
import { waitFor } from '../helpers/sandbox.ts';
import type { Stage } from '../helpers/scene.ts';
import { setStage } from '../helpers/scene.ts';
import { fails, shows } from '../helpers/scripted-steps.ts';
import type { ScriptedInbox } from '../helpers/scripted-upstream.ts';

const MOST = 20;
let stage: Stage;
let socket: RawSocket;
beforeAll(async () => {
  stage = await setStage({ MESSAGES_TTL_MS: '0', MAX_QUERY_COST: '1000000' });
  socket = await RawSocket.open(stage.gateway.url);
});
afterAll(async () => {
  socket.close();
  await stage[Symbol.asyncDispose]();
});

/** One more than an operation may ask for. */
const inboxes = (): ScriptedInbox[] => Array.from({ length: MOST + 1 }, () => stage.upstream.inbox(shows('a')));
const calls = (all: readonly ScriptedInbox[]) => all.reduce((sum, { looks }) => sum + looks, 0);
const idOf = (inbox: ScriptedInbox) => Buffer.from(`Inbox:${inbox.address}`).toString('base64url');
const aliased = (all: readonly ScriptedInbox[], field: (address: string) => string) =>
  all.map(({ address }, i) => `a${i}: ${field(address)}`).join(' ');

const transports: [string, (payload: string) => Promise<RawReply>][] = [
  ['HTTP', (payload) => post(stage.gateway.url, payload)],
  ['SSE', (payload) => post(stage.gateway.url, payload, { accept: 'text/event-stream' })],
  ['WebSocket', (payload) => socket.ask(payload)],
];

/** The codes of the errors, where what could be had was given. */
function codes({ status, errors = [] }: RawReply): unknown[] {
  if (status !== undefined) expect(status).toBe(200);
  return errors.map(({ extensions }) => extensions.code);
}

describe.each(transports)(
  'over %s, an operation makes twenty upstream calls, and what would take more is refused',
  (_, ask) => {
    test('for inboxes under twenty-one aliases', async () => {
      const all = inboxes();
      const query = `{ ${aliased(all, (address) => `inbox(address: "${address}") { unseenCount }`)} }`;
      const reply = await ask(payloadOf({ query }));
      expect(codes(reply)).toEqual(['LIMIT_EXCEEDED']);
      expect(Object.values(reply.data as object).filter((inbox) => inbox !== null)).toHaveLength(MOST);
      expect(calls(all)).toBe(MOST);
    });

    test('for twenty-one ids, of which the others are given', async () => {
      const all = inboxes();
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
      const reply = await ask(payloadOf({ query, variables: JSON.stringify({ ids: all.map(idOf) }) }));
      expect(codes(reply)).toEqual(['LIMIT_EXCEEDED']);
      expect((reply.data as { nodes: unknown[] }).nodes.filter((node) => node !== null)).toHaveLength(MOST);
      expect(calls(all)).toBe(MOST);
    });

    test('for twenty-one inboxes to be made', async () => {
      const before = stage.upstream.calls('POST /api/emails');
      const made = Array.from({ length: MOST + 1 }, (__, i) => `a${i}: createInbox { inbox { address } }`);
      const { errors } = await ask(payloadOf({ query: `mutation { ${made.join(' ')} }` }));
      expect(errors).toMatchObject([{ path: ['a20'], extensions: { code: 'LIMIT_EXCEEDED' } }]);
      expect(stage.upstream.calls('POST /api/emails') - before).toBe(MOST);
    });

    test('for waits on twenty-one inboxes', async () => {
      const all = inboxes();
      const wait = (address: string) => `waitForMessage(inbox: "${address}", timeoutMs: 600000) { __typename }`;
      const { status = 400, errors, data } = await ask(payloadOf({ query: `{ ${aliased(all, wait)} }` }));
      // A wait cannot be null, so that one takes the others along: they end at once, and not at their time.
      expect([status, data]).toEqual([400, null]);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
      await waitFor('the waits to be over', () => stage.gateway.app.activity.feeds === 0);
    });
  },
);

test('what is sent again counts too, also of the first reads of inboxes that are waited for', async () => {
  const all = Array.from({ length: 12 }, () => stage.upstream.inbox(fails(500), fails(500), shows('a')));
  const wait = (address: string) => `waitForMessage(inbox: "${address}", timeoutMs: 600000) { __typename }`;
  const { errors } = await post(stage.gateway.url, payloadOf({ query: `{ ${aliased(all, wait)} }` }));
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_UNAVAILABLE']);
  await waitFor('the waits to be over', () => stage.gateway.app.activity.feeds === 0);
  expect(calls(all)).toBeLessThanOrEqual(MOST);
});
