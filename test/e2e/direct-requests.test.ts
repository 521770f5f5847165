import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEY_1, KEY_2 } from '../helpers/gateway.ts';
import type { Asked, Twins } from '../helpers/twin-gateways.ts';
import { expectAlike, startTwins } from '../helpers/twin-gateways.ts';

let twins: Twins;
beforeAll(async () => {
  twins = await startTwins({ ALLOWED_ORIGINS: 'https://app.example.com', MAX_REQUEST_BYTES: '65536' });
});
afterAll(() => twins[Symbol.asyncDispose]());

type Row = readonly [title: string, asked: Asked];

const QUERY = '{ inbox(address: "full@fixed.test") { id address } }';
const BODY = JSON.stringify({ query: QUERY });
const BAD = JSON.stringify({ query: '{ nothing }' });
const SEARCH = `/graphql?query=${encodeURIComponent(QUERY)}`;

const methods: readonly Row[] = ['GET', 'POST', 'HEAD', 'PUT', 'OPTIONS', 'DELETE', 'PATCH', 'QUERY', 'TRACE'].flatMap(
  (method): Row[] => [
    [`${method} with a body`, { method, body: BODY }],
    [`${method} with a query in its URL`, { method, path: SEARCH }],
    [`${method} with both`, { method, path: `/graphql?query=${encodeURIComponent('{ __typename }')}`, body: BODY }],
    [`${method} with nothing`, { method }],
    [
      `${method} from a page`,
      { method, path: SEARCH, headers: ['Origin: https://app.example.com', 'Access-Control-Request-Method: POST'] },
    ],
  ],
);

const NAMED = encodeURIComponent('query A($a: EmailAddress!) { inbox(address: $a) { id } } query B { __typename }');
const VARIABLES = encodeURIComponent('{"a":"full@fixed.test"}');
const searches: readonly Row[] = [
  '',
  '?',
  '?query',
  '?query=',
  '?Query={__typename}',
  '?query={__typename}',
  '?query=%7B__typename%7D',
  '?query={+__typename+}',
  '?query={%20__typename%20}',
  '?query={__typename}#fragment',
  '?query={__typename}%23comment',
  '?query={__typename}&',
  '?&&query={__typename}',
  '?query={__typename}&query={quota{limit}}',
  '?query=&query={__typename}',
  '?query={__typename}&unknown=1',
  '?query={__typename}&__proto__=1',
  '?query={__typename}&constructor=1',
  '?query={__typename}?x',
  '??query={__typename}',
  '?query={__typename}&variables',
  '?query={__typename}&variables=',
  '?query={__typename}&variables=null',
  '?query={__typename}&variables={}',
  '?query={__typename}&variables=[]',
  '?query={__typename}&variables=7',
  '?query={__typename}&variables="x"',
  '?query={__typename}&variables={',
  '?query={__typename}&variables={}&variables=[]',
  '?query={__typename}&extensions={}',
  '?query={__typename}&extensions={"a":1}',
  '?query={__typename}&extensions=[]',
  '?query={__typename}&extensions=x',
  '?query={__typename}&operationName=',
  '?query={__typename}&operationName=A',
  '?query={__typename}&operationName=null',
  `?query=${NAMED}`,
  `?query=${NAMED}&operationName=A`,
  `?query=${NAMED}&operationName=A&variables=${VARIABLES}`,
  `?variables=${VARIABLES}&operationName=A&query=${NAMED}`,
  `?query=${NAMED}&operationName=B`,
  `?query=${NAMED}&operationName=B&operationName=A`,
  `?query=${NAMED}&operationName=%41&variables=${VARIABLES}`,
  `?query=${NAMED}&operationName=a+b`,
  '?query=mutation{createInbox{inbox{address}}}',
  `?query=${encodeURIComponent('query A { __typename } mutation B { createInbox { inbox { address } } }')}&operationName=A`,
  `?query=${encodeURIComponent('query A { __typename } mutation B { createInbox { inbox { address } } }')}&operationName=B`,
  '?query=subscription{messageReceived(inbox:"x@y.test"){cursor}}',
  `?query=${encodeURIComponent('{ node(id: "漢 é") { id } }')}`,
  '?query={node(id:"\u00e9"){id}}',
  '?query={node(id:"%E9"){id}}',
  '?query={node(id:"%"){id}}',
  '?query={node(id:"%zz"){id}}',
  '?query={node(id:"%00"){id}}',
  '?query=%EF%BB%BF{__typename}',
  `?query=${encodeURIComponent(`{ ${'__typename '.repeat(900)} }`)}`,
  `?query={__typename}&variables={"x":"${'y'.repeat(9_000)}"}`,
].map((search) => [`GET ${search.slice(0, 90)}`, { path: `/graphql${search}` }]);

const QUOTED = JSON.stringify(QUERY);
const bodies: readonly Row[] = (
  [
    '',
    ' ',
    'null',
    'true',
    '7',
    '"text"',
    '[]',
    `[${BODY}]`,
    '{}',
    '{',
    '{"query":}',
    `${BODY}x`,
    ` \n${BODY}\t`,
    `\ufeff${BODY}`,
    '{"query":null}',
    '{"query":""}',
    '{"query":7}',
    '{"query":["{ __typename }"]}',
    '{"query":{"a":1}}',
    `{"query":"{ __typename }","query":${QUOTED}}`,
    `{"query":${QUOTED},"unknown":1}`,
    `{"query":${QUOTED},"unknown":null}`,
    `{"query":${QUOTED},"id":"x"}`,
    `{"query":${QUOTED},"__proto__":{"a":1}}`,
    `{"__proto__":{"query":${QUOTED}}}`,
    `{"query":${QUOTED},"constructor":1}`,
    `{"query":${QUOTED},"toString":null}`,
    `{"query":${QUOTED},"variables":"{}"}`,
    `{"query":${QUOTED},"variables":[]}`,
    `{"query":${QUOTED},"variables":0}`,
    `{"query":${QUOTED},"variables":false}`,
    `{"query":${QUOTED},"extensions":"x"}`,
    `{"query":${QUOTED},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}`,
    '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    `{"query":${QUOTED},"operationName":["A"]}`,
    `{"query":${QUOTED},"operationName":{}}`,
    `{"query":${QUOTED},"operationName":false}`,
    `{"operationName":null,"variables":{},"extensions":{},"query":${QUOTED}}`,
    `{"query":${QUOTED},"variables":{"a":1,"a":2}}`,
    `{"query":${QUOTED},"variables":${'['.repeat(60)}${']'.repeat(60)}}`,
    `{"query":${QUOTED},"variables":{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
    `{"query":${QUOTED},"variables":{"a":1e999}}`,
    `{"query":"{ node(id: \\"\\ud800\\") { id } }"}`,
    '{"query":"{ __typename }\\u0000"}',
    Buffer.from('7b227175657279223a227b205f5f747970656e616d65207d23ff22 7d'.replace(' ', ''), 'hex'),
    Buffer.from('7b227175657279223a227b205f5f747970656e616d65207d23fe227d', 'hex'),
    Buffer.from(BODY, 'utf16le'),
    `{"query":${QUOTED},"variables":{"x":"${'y'.repeat(20_000)}"}}`,
    `{"query":${QUOTED},"variables":{"x":"${'y'.repeat(70_000)}"}}`,
  ] as const
).map((body) => [`a body of ${String(body).slice(0, 70)}`, { body }]);

const HEAD = `Host: localhost\r\nAuthorization: Bearer ${KEY_1}\r\nContent-Type: application/json\r\n`;
const sized = (body: string, more = '') =>
  `POST /graphql HTTP/1.1\r\n${HEAD}${more}Content-Length: ${body.length}\r\n\r\n${body}`;
const LAST = 'Connection: close\r\n';
const connections: readonly Row[] = [
  [
    'a body in chunks',
    {
      body: `5\r\n${BODY.slice(0, 5)}\r\n${(BODY.length - 5).toString(16)}\r\n${BODY.slice(5)}\r\n0\r\n\r\n`,
      headers: ['Transfer-Encoding: chunked'],
    },
  ],
  ['three requests at once', { raw: sized(BODY) + sized(BAD) + sized(BODY, LAST) }],
  ['the same request five times at once', { raw: sized(BODY).repeat(4) + sized(BODY, LAST) }],
  ['requests of two callers at once', { raw: sized(BODY) + sized(BODY, LAST).replace(KEY_1, KEY_2) }],
  ['a caller after one that has no key', { raw: sized(BODY).replace(`Bearer ${KEY_1}`, '') + sized(BODY, LAST) }],
  ['a URL and then a body', { raw: `GET ${SEARCH} HTTP/1.1\r\n${HEAD}\r\n${sized(BODY, LAST)}` }],
  ['an old version of HTTP', { raw: sized(BODY).replace('HTTP/1.1', 'HTTP/1.0') }],
  [
    'an old version of HTTP, kept open',
    { raw: sized(BODY, 'Connection: keep-alive\r\n').replace('HTTP/1.1', 'HTTP/1.0') + sized(BODY, LAST) },
  ],
  ['a whole URL', { raw: sized(BODY, LAST).replace('/graphql', 'http://localhost/graphql') }],
  ['another host', { raw: sized(BODY, LAST).replace('Host: localhost', 'Host: evil.example') }],
  ['another path', { path: '/graphql/', body: BODY }],
  ['a path in capitals', { path: '/GraphQL', body: BODY }],
  ['a path with a query and a body', { path: '/graphql?query={quota{limit}}&variables={}', body: BODY }],
  ['a path that is written in another way', { path: '/%67raphql', body: BODY }],
  ['an upgrade to something else', { body: BODY, headers: ['Upgrade: h2c'] }],
];

describe.each([
  ['methods', methods],
  ['queries of URLs', searches],
  ['bodies', bodies],
  ['connections', connections],
])('a request is answered as by the framework alone: %s', (_, rows) => {
  test.each(rows)('%s', async (_title, asked) => {
    await expectAlike(twins, asked);
  });
});

describe('in service mode', () => {
  let service: Twins;
  beforeAll(async () => {
    service = await startTwins({ TEMPMAIL_API_KEY: 'the-service-key', GATEWAY_TOKENS: 'token-a,token-b' });
  });
  afterAll(() => service[Symbol.asyncDispose]());

  test.each([
    'Bearer token-a',
    'Bearer token-b',
    'Bearer token-c',
    'Bearer the-service-key',
    'Basic token-a',
    'Bearer',
    '',
  ])('the Authorization "%s" is answered as by the framework alone', async (authorization) => {
    for (const body of [BODY, '{"query":"{ __typename }"}', '{"query":"{ quota { limit } }"}']) {
      await expectAlike(service, { body, headers: [`Authorization: ${authorization}`] });
    }
  });
});

test('past a rate, a request is turned away alike, though its answer is kept', async () => {
  await using limited = await startTwins({ RATE_LIMIT_CREDENTIAL: '5' });
  for (let i = 0; i < 5; i += 1) {
    const { direct, framework } = await limited.ask({ body: BODY });
    expect(direct).toEqual(framework);
  }
  const { direct, framework } = await limited.ask({ body: BODY });
  expect(direct).toEqual(framework);
  expect(direct.text).toContain('429 Too Many Requests');
});
