import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import { abuses, payloadOf } from '../helpers/graphql-abuses.ts';
import { CreateInbox, ShowInbox } from '../helpers/operations.ts';
import type { RawReply } from '../helpers/raw-client.ts';
import { get, post, RawSocket } from '../helpers/raw-client.ts';

let gateway: TestGateway;
let socket: RawSocket;
let address: string;
beforeAll(async () => {
  gateway = await startTestGateway();
  address = (await gateway.ask(CreateInbox)).data.createInbox.inbox?.address as string;
  socket = await RawSocket.open(gateway.url);
});
afterAll(async () => {
  socket.close();
  await gateway[Symbol.asyncDispose]();
});

/** What GraphQL over HTTP has answered with 200 to clients of application/json, and with 400 to those that know its own type. */
const OWN_CODES = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];

function expectRefusal({ status, data, errors, length }: RawReply, code: string): void {
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(data ?? null).toBeNull();
  if (status !== undefined && !OWN_CODES.includes(code)) expect(status).toBe(400);
  // Whatever was sent, not much of it comes back.
  expect(length).toBeLessThan(20_000);
}

/** Somebody else, who asks meanwhile. */
async function bystander(): Promise<void> {
  const { data } = await gateway.ask(ShowInbox, { address });
  expect(data.inbox).toMatchObject({ address, messages: { totalCount: 0 } });
}

describe.each(abuses)('$name', ({ code, ...abuse }) => {
  const payload = payloadOf(abuse);

  test(`is refused with ${code} over HTTP, SSE and WebSocket, while others are answered`, async () => {
    const [json, graphql, sse, overSocket] = await Promise.all([
      post(gateway.url, payload, { accept: 'application/json' }),
      post(gateway.url, payload, { accept: 'application/graphql-response+json' }),
      post(gateway.url, payload, { accept: 'text/event-stream' }),
      socket.ask(payload),
      bystander(),
    ]);
    for (const reply of [json, graphql, sse, overSocket]) expectRefusal(reply, code);
    expect(graphql.status).toBe(400);
    expect(socket.isOpen).toBe(true);
  });
});

test.each(abuses.filter((abuse) => encodeURIComponent(payloadOf(abuse)).length < 8_000))(
  '$name is refused with $code in a URL too',
  async ({ query, variables, operationName, code }) => {
    const parameters = { query, ...(variables && { variables }), ...(operationName && { operationName }) };
    const reply = await get(gateway.url, parameters);
    // Whoever may not be asked by GET is told so first.
    if (query.startsWith('mutation') && reply.status === 405) return;
    expectRefusal(reply, code);
  },
);

test('after all that, the socket still serves, nothing was polluted, and nothing unexpected was logged', async () => {
  const { data } = await socket.ask(payloadOf({ query: `{ inbox(address: "${address}") { address } }` }));
  expect(data).toEqual({ inbox: { address } });
  await bystander();
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(gateway.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
