import { describe, expect, test } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { encodeGlobalId } from '../../src/schema/global-id.ts';
import { runGraph } from '../helpers/graph.ts';

const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const inboxId = (name: string) => encodeGlobalId('Inbox', `${name}@mail.test`);
const source = {
  listMessages: async (address: string) => {
    if (address.startsWith('broken')) throw new GatewayError('UPSTREAM_UNAVAILABLE', 'The mail service is away.');
    if (address.startsWith('gone')) throw new GatewayError('NOT_FOUND', 'There is no such inbox.');
    return { messages: [], bytes: 0, fetchedAt: new Date() } as never;
  },
};

describe('objects by their ids', () => {
  test('come in the order of the ids, with null for what is not there', async () => {
    const ids = ['a', 'gone', 'b', 'a'].map(inboxId);
    const { data, errors } = await runGraph(query, source, { variables: { ids } });
    expect(errors).toBeUndefined();
    expect(data?.nodes).toEqual(ids.map((id, i) => (i === 1 ? null : { __typename: 'Inbox', id })));
  });

  test.each([
    ['that is malformed', 'garbage!'],
    ['of a type without objects', encodeGlobalId('Query', 'a')],
    ['of no type', encodeGlobalId('Nothing', 'a')],
    ['of what an object inherits', encodeGlobalId('constructor', 'a')],
    ['that is empty', ''],
  ])('cost their own place where there is one %s', async (_, bad) => {
    const ids = [inboxId('a'), bad, inboxId('b')];
    const { data, errors } = await runGraph(query, source, { variables: { ids } });
    expect(data?.nodes).toEqual([{ __typename: 'Inbox', id: ids[0] }, null, { __typename: 'Inbox', id: ids[2] }]);
    expect(errors).toMatchObject([{ path: ['nodes', 1], message: expect.stringContaining('not an id') }]);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('cost their own place where one cannot be had', async () => {
    const ids = ['a', 'broken', 'b'].map(inboxId);
    const { data, errors } = await runGraph(query, source, { variables: { ids } });
    expect(data?.nodes).toMatchObject([{ id: ids[0] }, null, { id: ids[2] }]);
    expect(errors).toMatchObject([{ path: ['nodes', 1], originalError: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  });

  test('are as many as a page may have', async () => {
    const ask = (count: number) => runGraph(query, source, { variables: { ids: Array(count).fill(inboxId('a')) } });
    expect((await ask(500)).errors).toBeUndefined();
    const { data, errors } = await ask(501);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['nodes'], originalError: { code: 'LIMIT_EXCEEDED' } }]);
  });
});

test("a single object by an id of no type is the caller's error", async () => {
  const { errors } = await runGraph(`{ node(id: "${encodeGlobalId('Nothing', 'a')}") { id } }`, source);
  expect(errors).toMatchObject([{ path: ['node'], originalError: { code: 'BAD_USER_INPUT' } }]);
});
