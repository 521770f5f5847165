import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../helpers/answering.ts';
import { converse } from '../helpers/conversation.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { KEY_1, startTestGateway } from '../helpers/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway[Symbol.asyncDispose]());

const QUERY = '{ domains { name } }';
const get = (ifNoneMatch?: string, accept = 'application/json', query = QUERY) =>
  ask(gateway.url, query, { isGet: true, accept, ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }) });
const tagOf = async (...args: Parameters<typeof get>) => (await get(...args)).headers.get('etag') as string;

describe('the answer to a query in a URL has a tag', () => {
  test('that is the same as long as its bytes are', async () => {
    const tag = await tagOf();
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    for (let time = 0; time < 3; time += 1) expect(await tagOf()).toBe(tag);
  });

  test('that is another one for other bytes, and for another type', async () => {
    const tags = [
      await tagOf(),
      await tagOf(undefined, 'application/graphql-response+json'),
      await tagOf(undefined, undefined, '{ domains { name type } }'),
    ];
    expect(new Set(tags).size).toBe(3);
  });

  test('but none where it is an error', async () => {
    for (const query of ['{ node(id: "?") { id } }', '{ nothing }', '{']) {
      const { status, headers, text } = await get('*', undefined, query);
      expect([status, headers.get('etag')]).toEqual([200, null]);
      expect(text).toContain('"errors"');
    }
  });

  test('but none to a body', async () => {
    const { status, headers, text } = await ask(gateway.url, QUERY, { ifNoneMatch: '*' });
    expect([status, headers.get('etag'), text.length > 20]).toEqual([200, null, true]);
  });
});

describe('whoever has the answer', () => {
  test.each(['$', 'W/$', '"other", $', ' W/"a","b" ,W/$', '*', ' * '])(
    'and says so as %s is not sent it again',
    async (said) => {
      const tag = await tagOf();
      const { status, headers, text } = await get(said.replace('$', tag));
      expect([status, text, headers.get('etag'), headers.get('content-type')]).toEqual([304, '', tag, null]);
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('ratelimit')).toContain('credential');
    },
  );

  test.each(['"other"', 'W/"other"', '', 'nonsense', '"*"'])('of another one, said as %s, is sent it', async (said) => {
    const { status, text } = await get(said);
    expect([status, text.startsWith('{"data"')]).toEqual([200, true]);
  });

  test('of another type is sent it', async () => {
    const tag = await tagOf();
    expect((await get(tag, 'application/graphql-response+json')).status).toBe(200);
  });

  test('may ask for more on the same connection', async () => {
    const search = new URLSearchParams({ query: QUERY });
    const head = `Host: localhost\r\nAuthorization: Bearer ${KEY_1}\r\nIf-None-Match: *\r\n`;
    const { status, body, after, headers } = await converse(
      gateway.url,
      `GET /graphql?${search} HTTP/1.1\r\n${head}\r\n`,
    );
    expect([status, body, after, headers['content-length']]).toEqual([304, '', 'open', undefined]);
  });
});
