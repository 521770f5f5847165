import { afterAll, beforeAll, describe, test } from 'vitest';
import type { QueryRow } from '../helpers/query-rows.ts';
import { domain, expectAlikeRow, FULL, inbox, inboxId, PAGE } from '../helpers/query-rows.ts';
import type { Twins } from '../helpers/twin-gateways.ts';
import { startTwins } from '../helpers/twin-gateways.ts';

let twins: Twins;
beforeAll(async () => {
  twins = await startTwins();
});
afterAll(() => twins[Symbol.asyncDispose]());

const messages = (args: string, fields = 'id') =>
  inbox(`messages${args && `(${args})`} { totalCount nodes { ${fields} } }`);
const filtered = (where: string) => messages(`where: ${where}`);

const two = 'query A { a: __typename } query B { b: quota { limit } } mutation C { createInbox { inbox { address } } }';
const PAGED = `query ($f: Int, $l: Int = 3, $a: String, $b: String) { inbox(address: "${FULL}") { messages(first: $f, last: $l, after: $a, before: $b) { ${PAGE} } } }`;
const FILTER = `query ($w: MessageFilter, $a: EmailAddress!) { inbox(address: $a) { messages(where: $w) { totalCount nodes { id } } } }`;
const variables: readonly QueryRow[] = [
  ...['A', 'B', 'C', 'D', '', 'a b', null, 7, '__proto__', 'é'].map(
    (operationName): QueryRow => [`operation ${JSON.stringify(operationName)} of three`, two, { operationName }],
  ),
  ['no name where there are three', two],
  ['a wrong name where there is one', 'query A { __typename }', { operationName: 'B' }],
  ['a name where there is none', '{ __typename }', { operationName: 'A' }],
  ...[
    null,
    {},
    [],
    'x',
    7,
    true,
    { a: FULL },
    { a: null },
    { a: 'nobody' },
    { a: [FULL] },
    { a: FULL, x: 1 },
    { a: { b: 1 } },
    JSON.parse('{"__proto__":{"a":"x"},"a":"full@fixed.test"}'),
    { a: FULL, constructor: 1 },
  ].map(
    (given): QueryRow => [
      `variables ${JSON.stringify(given)}`,
      'query ($a: EmailAddress!) { inbox(address: $a) { id } }',
      { variables: given },
    ],
  ),
  ...[
    {},
    { f: 2 },
    { f: 2, l: null },
    { l: 2 },
    { f: 0 },
    { f: 0, l: 0 },
    { f: -1, l: null },
    { f: 501, l: null },
    { l: 501 },
    { f: 1.5 },
    { f: '2' },
    { f: 2 ** 31 },
    { a: 'x' },
    { b: '' },
    { a: null, b: null, f: null, l: null },
  ].map((given): QueryRow => [`a page of ${JSON.stringify(given)}`, PAGED, { variables: given }]),
  ...[
    null,
    {},
    { isSeen: true },
    { isSeen: null },
    { isSeen: 'yes' },
    { hasCode: true },
    { hasAttachments: true, hasCode: false },
    { linkHost: 'example.org' },
    { linkHost: '' },
    { linkHost: 'http://x' },
    { subject: { contains: 'CODE' } },
    { subject: { contains: '' } },
    { subject: { matches: '^m[0-9]$' } },
    { subject: { matches: '(' } },
    { subject: { matches: '(a{1000}){1000}' } },
    { subject: { equals: 'm1', matches: 'm' } },
    { text: { contains: 'text 7' } },
    { text: { matches: 'Text [0-9]{2}' } },
    { from: { startsWith: 'ann', endsWith: 'r' } },
    { from: { equals: 'ann@example.org' } },
    { text: { contains: 'x'.repeat(10_001) } },
    { nothing: 1 },
    { subject: 'm1' },
    { subject: null },
  ].map((w): QueryRow => [`a filter of ${JSON.stringify(w).slice(0, 60)}`, FILTER, { variables: { w, a: FULL } }]),
  ...[
    '{isSeen: false}',
    '{subject: {contains: "\\u0043ode"}}',
    '{subject: {matches: "["}}',
    '{text: {equals: ""}}',
    '{}',
    'null',
    '{hasCode: true, isSeen: true}',
  ].map((where): QueryRow => [`a filter written as ${where}`, filtered(where)]),
  [
    'a filter made of variables',
    `query ($s: String, $b: Boolean = true) { inbox(address: "${FULL}") { messages(where: { subject: { contains: $s }, isSeen: $b }) { totalCount } } }`,
    { variables: { s: 'seen' } },
  ],
  [
    'a list made of variables',
    'query ($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { id } }',
    { variables: { a: domain, b: inboxId } },
  ],
  ['a variable that is not used', 'query ($a: Int) { __typename }', { variables: { a: 1 } }],
  ['a variable that is not said', '{ inbox(address: $a) { id } }', { variables: { a: FULL } }],
  ['a variable of another type', 'query ($a: Int!) { inbox(address: $a) { id } }', { variables: { a: 1 } }],
  ['a default that is none of its type', 'query ($a: Int = "x") { inboxes(first: $a) { totalCount } }'],
  [
    'variables too deep',
    'query ($w: MessageFilter) { __typename @skip(if: false) inbox(address: "a@b.test") { messages(where: $w) { totalCount } } }',
    { variables: { w: JSON.parse(`${'{"a":'.repeat(30)}1${'}'.repeat(30)}`) } },
  ],
  ['an extension', '{ __typename }', { extensions: { some: 1 } }],
  ['an extension that is none', '{ __typename }', { extensions: [] }],
  ['extensions of null', '{ __typename }', { extensions: null, variables: null, operationName: null }],
];

describe('a query is answered as by the framework alone, whatever it is asked with', () => {
  test.each(variables)('%s', async (_title, query, rest) => {
    await expectAlikeRow(twins, query, rest);
  });
});
