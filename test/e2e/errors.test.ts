import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphError, TestGateway } from '../helpers/gateway.ts';
import { startTestGateway, watch, watchSse } from '../helpers/gateway.ts';
import { CreateInbox, ListDomains, MessageReceived, ShowInbox } from '../helpers/operations.ts';
import { waitFor } from '../helpers/sandbox.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

/** The first error of an operation on each transport. */
async function everywhere(
  document: typeof ListDomains | typeof MessageReceived | string,
  variables: object,
  key: string | null,
): Promise<GraphError[]> {
  const source = document as typeof MessageReceived;
  const overHttp = String(document).includes('subscription')
    ? null
    : await gateway.ask(source, variables as never, key);
  const overSocket = watch(gateway.socket({ key }), source, variables as never);
  const overSse = watchSse(gateway.url, source, variables as never, key);
  await waitFor('an error on the socket', () => overSocket.errors.length > 0);
  await waitFor('an error over SSE', () => overSse.errors.length > 0);
  return [
    ...(overHttp ? [overHttp.errors[0] as GraphError] : []),
    overSocket.errors[0] as GraphError,
    overSse.errors[0] as GraphError,
  ];
}

describe('an error is the same over HTTP, SSE and WebSocket', () => {
  test('for a key that the upstream does not accept', async () => {
    for (const error of [
      ...(await everywhere(ListDomains, {}, 'no-such-key')),
      ...(await everywhere(MessageReceived, { inbox: 'a@sandbox.test' }, 'no-such-key')),
    ]) {
      expect(error).toMatchObject({
        message: expect.stringContaining('does not accept this key'),
        extensions: { code: 'UNAUTHENTICATED' },
      });
      expect(Object.keys(error.extensions)).toEqual(['code']);
    }
  });

  test('for a field that is not there, and for a variable of the wrong type', async () => {
    for (const error of await everywhere('{ nothing }', {}, null)) {
      expect(error).toMatchObject({
        message: expect.stringContaining('nothing'),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
    }
    for (const error of await everywhere(MessageReceived, { inbox: 'no address' }, null)) {
      expect(error).toMatchObject({
        message: expect.stringContaining('EmailAddress'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  test('for a document that is none', async () => {
    for (const error of await everywhere('{', {}, null)) {
      expect(error).toMatchObject({
        message: expect.stringContaining('Syntax Error'),
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      });
    }
  });
});

describe('over HTTP', () => {
  test('the bare address leads to the graph', async () => {
    const response = await fetch(gateway.app.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([307, '/graphql']);
    expect((await fetch(`${gateway.app.url}/elsewhere`)).status).toBe(404);
  });

  test('a refused key is a 401 that says how to authenticate', async () => {
    const { status, headers, errors } = await gateway.ask(ListDomains, {}, 'no-such-key');
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('an error in one field leaves the others their data', async () => {
    const { data, errors } = await gateway.ask(
      '{ quota { limit } a: inbox(address: "nobody@sandbox.test") { address } node(id: "nonsense") { id } }' as unknown as typeof ListDomains,
    );
    expect(data).toMatchObject({ a: null, node: null });
    expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('an upstream that is not well', () => {
  test('is a typed error, and the gateway goes on', async () => {
    const replies = [
      [503, 'application/json', '{}', 'UPSTREAM_UNAVAILABLE'],
      [200, 'text/html', '<html>Just a moment</html>', 'UPSTREAM_BLOCKED'],
      [200, 'application/json', '{"status":', 'UPSTREAM_INVALID_RESPONSE'],
      [429, 'application/json', '{}', 'RATE_LIMITED'],
    ] as const;
    let current: (typeof replies)[number] = replies[0];
    const upstream = createServer((_, response) =>
      response.writeHead(current[0], { 'content-type': current[1] }).end(current[2]),
    );
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    const ill = await startTestGateway({
      UPSTREAM_URL: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`,
    });
    try {
      for (const reply of replies) {
        current = reply;
        const { errors } = await ill.ask(ShowInbox, { address: 'a@sandbox.test' });
        expect(errors).toMatchObject([{ path: ['inbox'], extensions: { code: reply[3] } }]);
      }
      upstream.close();
      upstream.closeAllConnections();
      const { errors } = await ill.ask(CreateInbox);
      expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfter: 1 } }]);
    } finally {
      upstream.close();
      await ill[Symbol.asyncDispose]();
    }
  });
});
