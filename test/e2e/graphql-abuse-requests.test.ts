import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import { get, post, RawSocket } from '../helpers/raw-client.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const QUERY = '"query":"{ quota { used } }"';
const deep = (times: number) => '['.repeat(times) + ']'.repeat(times);

describe.each(['application/json', 'application/graphql-response+json', 'text/event-stream'])(
  'to a client of %s',
  (accept) => {
    test.each<[string, string]>([
      ['nothing', ''],
      ['white space', ' \n'],
      ['no JSON', '{"query":'],
      ['null', 'null'],
      ['a text', '"{ quota { used } }"'],
      ['a number', '1'],
      ['an object of nothing', '{}'],
      ['a query that is null', '{"query":null}'],
      ['a query that is a number', '{"query":1}'],
      ['a query that is an object', '{"query":{"a":1}}'],
      ['a query that is a list', `{"query":${deep(1_000)}}`],
      ['variables that are a text', `{${QUERY},"variables":"a"}`],
      ['variables that are a list', `{${QUERY},"variables":[1]}`],
      ['extensions that are a list', `{${QUERY},"extensions":[1]}`],
      ['extensions that are a number', `{${QUERY},"extensions":1}`],
      ['an operation name that is a number', `{${QUERY},"operationName":1}`],
      ['an operation name that is an object', `{${QUERY},"operationName":{"a":1}}`],
      ['an operation name that is long', `{${QUERY},"operationName":"${'a'.repeat(100_000)}"}`],
      ['a parameter that there is not', `{${QUERY},"more":1}`],
      ['a second query, which is the one that counts', `{${QUERY},"query":1}`],
      ['a batch', `[{${QUERY}},{${QUERY}}]`],
      ['a batch of one', `[{${QUERY}}]`],
      ['a batch of none', '[]'],
      ['a batch of a thousand', `[${`{${QUERY}},`.repeat(999)}{${QUERY}}]`],
      ['a list 100,000 deep', deep(100_000)],
    ])('%s is a typed error and a 400', async (_, body) => {
      const { status, data, errors, length } = await post(gateway.url, body, { accept });
      expect(status).toBe(400);
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions.code).toMatch(/^(?:BAD_REQUEST|BAD_USER_INPUT|OPERATION_RESOLUTION_FAILURE)$/);
      expect(length).toBeLessThan(1_500);
    });
  },
);

describe('in a URL', () => {
  test.each<[string, Record<string, string>]>([
    ['no query', {}],
    ['variables that are no JSON', { query: '{ quota { used } }', variables: '{bad' }],
    ['variables that are a list', { query: '{ quota { used } }', variables: '[]' }],
    ['extensions that are no JSON', { query: '{ quota { used } }', extensions: 'bad' }],
    ['a mutation', { query: 'mutation { createInbox { inbox { id } } }' }],
  ])('%s is a typed error and a 4xx', async (_, parameters) => {
    const { status, errors } = await get(gateway.url, parameters);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(errors?.[0]?.extensions.code).toMatch(/^BAD_(?:REQUEST|USER_INPUT)$/);
  });
});

describe('in a form', () => {
  test.each(['query=%7Bquota%7Bused%7D%7D&variables=%7B', 'variables=%7B%7D', ''])(
    '%j is a 415, unread',
    async (body) => {
      const { status, errors } = await post(gateway.url, body, { 'content-type': 'application/x-www-form-urlencoded' });
      expect([status, errors?.[0]?.extensions.code]).toEqual([415, 'BAD_USER_INPUT']);
    },
  );
});

test('what is malformed in extensions does not matter to a socket, nor does depth in what nobody reads', async () => {
  const socket = await RawSocket.open(gateway.url);
  const query = '"query":"{ quota { used } }"';
  for (const extensions of [
    '{"headers":[1]}',
    '{"headers":"a"}',
    `{"x":${deep(100_000)}}`,
    '{"headers":{"authorization":{}}}',
  ]) {
    expect(await socket.ask(`{${query},"extensions":${extensions}}`)).toMatchObject({ data: {} });
  }
  expect(socket.isOpen).toBe(true);
  socket.close();
});
