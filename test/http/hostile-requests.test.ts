import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/http/security-headers.ts';
import { converse } from '../helpers/conversation.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import { ListDomains } from '../helpers/operations.ts';

const MAX_BYTES = 65_536;
const HOST = 'Host: localhost\r\n';
const JSON_TYPE = 'Content-Type: application/json\r\n';
const QUERY = '{"query":"{ __typename }"}';
const SIZED = `Content-Length: ${QUERY.length}\r\n`;
const CHUNKED = 'Transfer-Encoding: chunked\r\n';

const post = (headers: string, body = '') => `POST /graphql HTTP/1.1\r\n${HOST}${headers}\r\n${body}`;
const get = (path: string, headers = HOST) => `GET ${path} HTTP/1.1\r\n${headers}\r\n`;
const chunk = (text: string, extension = '') => `${text.length.toString(16)}${extension}\r\n${text}\r\n`;
const upgrade =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';

type Row = readonly [
  name: string,
  bytes: string | Buffer,
  status: number,
  code: string | undefined,
  after: 'open' | 'closed',
];

const bodies: readonly Row[] = [
  ['an operation', post(JSON_TYPE + SIZED, QUERY), 200, undefined, 'open'],
  ['one in chunks', post(JSON_TYPE + CHUNKED, `${chunk(QUERY)}0\r\n\r\n`), 200, undefined, 'open'],
  [
    'one with a trailer',
    post(JSON_TYPE + CHUNKED, `${chunk(QUERY)}0\r\nHost: evil.example\r\n\r\n`),
    200,
    undefined,
    'open',
  ],
  [
    'one that waits for leave to come',
    post(`${JSON_TYPE}Expect: 100-continue\r\n${SIZED}`, QUERY),
    200,
    undefined,
    'open',
  ],
  ['no body', post(`${JSON_TYPE}Content-Length: 0\r\n`), 400, 'BAD_REQUEST', 'open'],
  ['no word of a body', post(JSON_TYPE), 400, 'BAD_REQUEST', 'open'],
  ['no JSON', post(`${JSON_TYPE}Content-Length: 4\r\n`, 'abc{'), 400, 'BAD_REQUEST', 'open'],
  ['bytes that are no UTF-8', post(`${JSON_TYPE}Content-Length: 4\r\n`, '\u0001\u0002{}'), 400, 'BAD_REQUEST', 'open'],
  [
    'a list of operations',
    post(`${JSON_TYPE}Content-Length: ${QUERY.length + 2}\r\n`, `[${QUERY}]`),
    400,
    'BAD_REQUEST',
    'open',
  ],
  ['too large a body', post(`${JSON_TYPE}Content-Length: ${MAX_BYTES + 1}\r\n`, 'x'), 413, 'LIMIT_EXCEEDED', 'closed'],
  [
    'too large a body, once it is asked for',
    post(`${JSON_TYPE}Expect: 100-continue\r\nContent-Length: 99999999999\r\n`),
    413,
    'LIMIT_EXCEEDED',
    'closed',
  ],
  [
    'too large a body, in chunks',
    post(JSON_TYPE + CHUNKED, chunk(' '.repeat(MAX_BYTES + 1))),
    413,
    'LIMIT_EXCEEDED',
    'closed',
  ],
  [
    'a large body, all of it',
    post(`${JSON_TYPE}Content-Length: ${8 * MAX_BYTES}\r\n`, ' '.repeat(8 * MAX_BYTES)),
    413,
    'LIMIT_EXCEEDED',
    'closed',
  ],
  [
    'chunks with a flood of extensions',
    post(JSON_TYPE + CHUNKED, chunk('x', `;${'a'.repeat(20_000)}`)),
    413,
    'LIMIT_EXCEEDED',
    'closed',
  ],
  [
    'a flood of trailers',
    post(JSON_TYPE + CHUNKED, `${chunk('{')}0\r\n${'X: y\r\n'.repeat(5_000)}\r\n`),
    431,
    'LIMIT_EXCEEDED',
    'closed',
  ],
  ['a chunk of no size', post(JSON_TYPE + CHUNKED, 'zz\r\nx\r\n'), 400, 'BAD_USER_INPUT', 'closed'],
  [
    'two ways to tell its end',
    post(`${JSON_TYPE}${CHUNKED}${SIZED}`, `${chunk(QUERY)}0\r\n\r\n`),
    400,
    'BAD_USER_INPUT',
    'closed',
  ],
  ['two lengths', post(`${JSON_TYPE}${SIZED}Content-Length: 5\r\n`, QUERY), 400, 'BAD_USER_INPUT', 'closed'],
  ['a length below nothing', post(`${JSON_TYPE}Content-Length: -5\r\n`, QUERY), 400, 'BAD_USER_INPUT', 'closed'],
  ['a length with a sign', post(`${JSON_TYPE}Content-Length: +5\r\n`, QUERY), 400, 'BAD_USER_INPUT', 'closed'],
  [
    'a coding before the chunks',
    post(`${JSON_TYPE}Transfer-Encoding: gzip, chunked\r\n`, `${chunk(QUERY)}0\r\n\r\n`),
    400,
    'BAD_USER_INPUT',
    'closed',
  ],
  [
    'chunks that are not last',
    post(`${JSON_TYPE}Transfer-Encoding: chunked, gzip\r\n`, QUERY),
    400,
    'BAD_USER_INPUT',
    'closed',
  ],
  [
    'chunks before there were any',
    `POST /graphql HTTP/1.0\r\n${HOST}Connection: keep-alive\r\n${JSON_TYPE}${CHUNKED}\r\n${chunk(QUERY)}0\r\n\r\n`,
    400,
    'BAD_USER_INPUT',
    'closed',
  ],
  [
    'an expectation of its own',
    post(`${JSON_TYPE}Expect: a miracle\r\n${SIZED}`, QUERY),
    417,
    'BAD_USER_INPUT',
    'closed',
  ],
  ...['gzip', 'br', 'deflate', 'zstd', 'GZIP', 'identity, gzip', 'x'].map(
    (coding): Row => [
      `the Content-Encoding ${coding}`,
      post(`${JSON_TYPE}Content-Encoding: ${coding}\r\n${SIZED}`, QUERY),
      415,
      'BAD_USER_INPUT',
      'open',
    ],
  ),
  [
    'the Content-Encoding identity',
    post(`${JSON_TYPE}Content-Encoding: identity\r\n${SIZED}`, QUERY),
    200,
    undefined,
    'open',
  ],
];

const types: readonly Row[] = [
  ...[
    'application/json;charset=utf-8',
    'application/json ; charset=UTF-8',
    'Application/JSON',
    'application/graphql+json',
  ].map((type): Row => [type, post(`Content-Type: ${type}\r\n${SIZED}`, QUERY), 200, undefined, 'open']),
  ...[
    'text/plain',
    'text/plain; application/json',
    'text/plain, application/json',
    'application/json, text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data; application/json',
    'application/graphql',
    'application/jsonx',
    'text/json',
    'application /json',
    '*/*',
    ';',
    '',
  ].map((type): Row => [`"${type}"`, post(`Content-Type: ${type}\r\n${SIZED}`, QUERY), 415, 'BAD_USER_INPUT', 'open']),
  ['none', post(SIZED, QUERY), 415, 'BAD_USER_INPUT', 'open'],
];

const heads: readonly Row[] = [
  ['a query in its URL', get('/graphql?query={__typename}'), 200, undefined, 'open'],
  [
    'a mutation in its URL',
    get('/graphql?query=mutation{createInbox{errors{__typename}}}'),
    405,
    'BAD_REQUEST',
    'open',
  ],
  [
    'variables in its URL that are no JSON',
    get('/graphql?query={__typename}&variables={'),
    400,
    'BAD_USER_INPUT',
    'closed',
  ],
  [
    'extensions in its URL that are a list',
    get('/graphql?query={__typename}&extensions=[]'),
    400,
    'BAD_USER_INPUT',
    'closed',
  ],
  [
    'a wish for another type',
    get('/graphql?query={__typename}', `${HOST}Accept: image/png\r\n`),
    406,
    'BAD_USER_INPUT',
    'open',
  ],
  [
    'a path that ends like another',
    get('/graphql?query={nothing}&x=/health'),
    200,
    'GRAPHQL_VALIDATION_FAILED',
    'open',
  ],
  ['no Host', get('/graphql', ''), 400, 'BAD_USER_INPUT', 'closed'],
  ['two Hosts', get('/graphql', `${HOST}Host: evil.example\r\n`), 400, 'BAD_USER_INPUT', 'closed'],
  ['the same Host twice', get('/graphql', HOST + HOST), 400, 'BAD_USER_INPUT', 'closed'],
  ['no Host, in HTTP/1.0', 'GET /graphql HTTP/1.0\r\n\r\n', 400, 'BAD_USER_INPUT', 'closed'],
  ['no version, as in HTTP/0.9', 'GET /graphql\r\n\r\n', 400, 'BAD_USER_INPUT', 'closed'],
  ['a whole URL', get('http://evil.example/graphql'), 400, 'BAD_USER_INPUT', 'closed'],
  [
    'a whole URL, and its Host',
    get('http://evil.example/graphql', 'Host: evil.example\r\n'),
    400,
    'BAD_USER_INPUT',
    'closed',
  ],
  ['a wish for a tunnel', `CONNECT evil.example:443 HTTP/1.1\r\n${HOST}\r\n`, 400, 'BAD_USER_INPUT', 'closed'],
  ['no path', `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`, 400, 'BAD_USER_INPUT', 'closed'],
  ['another version', `GET / HTTP/3.7\r\n${HOST}\r\n`, 400, 'BAD_USER_INPUT', 'closed'],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'BAD_USER_INPUT', 'closed'],
  ['the hello of TLS', Buffer.from('160301020001000001fc0303', 'hex'), 400, 'BAD_USER_INPUT', 'closed'],
  ['a method that is none', `FOO /graphql HTTP/1.1\r\n${HOST}\r\n`, 400, 'BAD_USER_INPUT', 'closed'],
  ['a folded header', get('/graphql', `${HOST}X: a\r\n b\r\n`), 400, 'BAD_USER_INPUT', 'closed'],
  ['a NUL in a header', get('/graphql', `${HOST}X: a\0b\r\n`), 400, 'BAD_USER_INPUT', 'closed'],
  ['a space before a colon', get('/graphql', `${HOST}X : a\r\n`), 400, 'BAD_USER_INPUT', 'closed'],
  ['lines that end without CR', 'GET /graphql HTTP/1.1\nHost: localhost\n\n', 400, 'BAD_USER_INPUT', 'closed'],
  ['a header of 20 kB', get('/graphql', `${HOST}X: ${'a'.repeat(20_000)}\r\n`), 431, 'LIMIT_EXCEEDED', 'closed'],
  ['5,000 headers', get('/graphql', `${HOST}${'X: y\r\n'.repeat(5_000)}`), 431, 'LIMIT_EXCEEDED', 'closed'],
  ['a URL of 20 kB', get(`/graphql?query=${'a'.repeat(20_000)}`), 431, 'LIMIT_EXCEEDED', 'closed'],
  ['a page of another origin', get('/graphql', `${HOST}Origin: https://evil.example\r\n`), 403, 'FORBIDDEN', 'open'],
  ['a page without an origin', get('/graphql', `${HOST}Origin: null\r\n`), 403, 'FORBIDDEN', 'open'],
  ['another Host', get('/graphql', 'Host: evil.example\r\n'), 421, 'BAD_USER_INPUT', 'open'],
  [
    'a foreign page that wants a WebSocket',
    get('/graphql', `${HOST}Origin: https://evil.example\r\n${upgrade}`),
    403,
    'FORBIDDEN',
    'closed',
  ],
  ['a WebSocket where there is none', get('/health/x', HOST + upgrade), 404, 'NOT_FOUND', 'closed'],
  ['a WebSocket with a body', post(`${JSON_TYPE}${SIZED}${upgrade}`, QUERY), 200, undefined, 'open'],
  ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND', 'HEAD'].map(
    (method): Row => [
      method,
      `${method} /graphql HTTP/1.1\r\n${HOST}\r\n`,
      405,
      method === 'HEAD' ? undefined : 'BAD_USER_INPUT',
      'open',
    ],
  ),
  ['a PUT of its health', `PUT /health HTTP/1.1\r\n${HOST}\r\n`, 405, 'BAD_USER_INPUT', 'open'],
  [
    'a POST of a file',
    `POST /attachments/x HTTP/1.1\r\n${HOST}Content-Length: 0\r\n\r\n`,
    405,
    'BAD_USER_INPUT',
    'open',
  ],
  ['an attachment that is none', get('/attachments/%00%zz'), 403, 'FORBIDDEN', 'open'],
  ['nothing that is there', get('/nothing'), 404, 'NOT_FOUND', 'open'],
];

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ MAX_REQUEST_BYTES: String(MAX_BYTES) });
});
afterAll(() => gateway[Symbol.asyncDispose]());

describe.each([
  ['a body', bodies],
  ['a body of the type', types],
  ['a head', heads],
])('%s', (_kind, rows) => {
  test.each(rows)('with %s', async (_name, bytes, status, code, after) => {
    const [answer, bystander] = await Promise.all([converse(gateway.url, bytes), gateway.ask(ListDomains)]);
    expect(answer).toMatchObject({ status, code, after });
    expect(bystander.data.domains.length).toBeGreaterThan(0);
    const said = JSON.stringify(answer);
    expect(said).not.toMatch(/\bat .+:\d+|node_modules|\.[jt]s\b|HPE_|\b\w*Error:|yoga|node\/|x-powered-by|"server"/i);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answer.headers[name], name).toBe(value);
    if (status === 405) expect(answer.headers.allow).toBeDefined();
  });
});

test('nothing of all this is an error of the gateway', () => {
  expect(gateway.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});
