import { afterAll, beforeAll, describe, test } from 'vitest';
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
const withHeader = (name: string, values: readonly string[], asked: Asked): Row[] =>
  values.map((value) => [`${name}: ${value}`, { ...asked, headers: [`${name}: ${value}`] }]);

const JSON_TYPE = 'application/json';
const RESULT_TYPE = 'application/graphql-response+json';
const ACCEPTS = [
  '',
  ' ',
  '*/*',
  '*',
  '*/json',
  'application/*',
  JSON_TYPE,
  RESULT_TYPE,
  `${JSON_TYPE}, ${RESULT_TYPE}`,
  `${RESULT_TYPE}, ${JSON_TYPE}`,
  `${RESULT_TYPE};q=0.1, ${JSON_TYPE};q=0.9`,
  `${JSON_TYPE};q=0`,
  `${JSON_TYPE};charset=utf-8`,
  `${JSON_TYPE}; charset=UTF-8`,
  `${JSON_TYPE};charset="utf-8"`,
  `${JSON_TYPE};charset=latin1`,
  `${JSON_TYPE};charset=latin1, ${RESULT_TYPE}`,
  `${JSON_TYPE};q=1;charset=utf-16`,
  `${JSON_TYPE};charset=`,
  `${JSON_TYPE};xcharset=utf-8`,
  'APPLICATION/JSON',
  ` ${JSON_TYPE} ,, `,
  `${JSON_TYPE};`,
  ',',
  ';',
  'json',
  'application/json/x',
  'text/html',
  `text/html, ${JSON_TYPE}`,
  `${JSON_TYPE}, text/html;q=0.1`,
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'TEXT/HTML, */*',
  'text/event-stream',
  `text/event-stream, ${JSON_TYPE}`,
  `${JSON_TYPE}, text/event-stream`,
  'text/*',
  'multipart/mixed',
  `multipart/mixed; deferSpec=20220824, ${JSON_TYPE}`,
  `multipart/mixed;boundary="-";subscriptionSpec="1.0", ${RESULT_TYPE}`,
  'image/png',
  'image/png, */*',
  'x/y, application/*',
  `${JSON_TYPE}\u00a0`,
  `${'a/b,'.repeat(100)}${JSON_TYPE}`,
];

const CONTENT_TYPES = [
  JSON_TYPE,
  'Application/JSON',
  `${JSON_TYPE}; charset=utf-8`,
  `${JSON_TYPE};charset=latin1`,
  `${JSON_TYPE} ;x`,
  `${JSON_TYPE}, text/plain`,
  'application/graphql+json',
  'application/graphql+json; charset=utf-8',
  'application/graphql',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/jsonx',
  'json',
  ';',
];

const AUTHORIZATIONS = [
  `Bearer ${KEY_1}`,
  `bearer   ${KEY_1}  `,
  `BEARER ${KEY_2}`,
  'Bearer',
  'Bearer ',
  'Bearer a b',
  `Bearer ${KEY_1},Bearer ${KEY_2}`,
  `Bearer\t${KEY_1}`,
  `Basic ${KEY_1}`,
  KEY_1,
  'Bearer é',
  `Bearer ${'k'.repeat(4097)}`,
  'Bearer another-key',
];

const heads: readonly Row[] = [
  ...ACCEPTS.flatMap((accept): Row[] => [
    ...withHeader('Accept', [accept], { body: BODY }),
    [`a query in a URL, Accept: ${accept}`, { path: SEARCH, headers: [`Accept: ${accept}`] }],
    [`what is not valid, Accept: ${accept}`, { body: BAD, headers: [`Accept: ${accept}`] }],
  ]),
  ['two lines of Accept', { body: BODY, headers: ['Accept: image/png', `Accept: ${JSON_TYPE}`] }],
  ['three lines of Accept', { body: BODY, headers: [`Accept: ${RESULT_TYPE}`, `accept: ${JSON_TYPE}`, 'ACCEPT: x/y'] }],
  ...withHeader('Content-Type', CONTENT_TYPES, { body: BODY }),
  ['no Content-Type', { body: BODY, headers: ['Content-Type:'] }],
  ['two lines of Content-Type', { body: BODY, headers: [`Content-Type: ${JSON_TYPE}`, 'Content-Type: text/plain'] }],
  ...withHeader('Content-Type', [JSON_TYPE, 'text/plain'], { path: SEARCH }),
  ...withHeader('Authorization', AUTHORIZATIONS, { body: BODY }),
  ...withHeader('Authorization', AUTHORIZATIONS, { body: '{"query":"{ __typename }"}' }),
  ['no Authorization', { body: BODY, headers: ['Authorization:'] }],
  ['no Authorization for what needs none', { body: '{"query":"{ __typename }"}', headers: ['Authorization:'] }],
  [
    'two lines of Authorization',
    { body: BODY, headers: [`Authorization: Bearer ${KEY_1}`, `Authorization: Bearer ${KEY_2}`] },
  ],
  ...withHeader('Origin', ['https://app.example.com', 'https://evil.example', 'null'], { body: BODY }),
  ...withHeader('Origin', ['https://app.example.com', 'https://evil.example', 'null'], { path: SEARCH }),
  ...['same-origin', 'same-site', 'cross-site', 'none', 'x'].flatMap((site) => [
    ...withHeader('Sec-Fetch-Site', [site], { path: SEARCH }),
    ...withHeader('Sec-Fetch-Site', [site], { body: BODY }),
  ]),
  ...withHeader('Expect', ['100-continue', 'something'], { body: BODY }),
  ...withHeader('Content-Encoding', ['identity', 'gzip'], { body: BODY }),
  ...withHeader('Range', ['bytes=0-10'], { path: SEARCH }),
  ...withHeader('If-None-Match', ['"other"', 'W/"other"', 'nonsense', ''], { path: SEARCH }),
  ...withHeader('If-None-Match', ['*', '"other"'], { body: BODY }),
  ...withHeader('X-Forwarded-For', ['1.2.3.4'], { body: BODY }),
  ...withHeader('X-HTTP-Method-Override', ['GET', 'DELETE'], { body: BODY }),
];

describe('a request is answered as by the framework alone, whatever its head', () => {
  test.each(heads)('%s', async (_title, asked) => {
    await expectAlike(twins, asked);
  });
});
