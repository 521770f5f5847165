import { afterAll, beforeAll, describe, test } from 'vitest';
import type { QueryRow } from '../helpers/query-rows.ts';
import { expectAlikeRow, FULL, inbox, message } from '../helpers/query-rows.ts';
import type { Twins } from '../helpers/twin-gateways.ts';
import { startTwins } from '../helpers/twin-gateways.ts';

let twins: Twins;
beforeAll(async () => {
  twins = await startTwins();
});
afterAll(() => twins[Symbol.asyncDispose]());

const shapes: readonly QueryRow[] = [
  ['aliases', inbox('a: address b: address __proto__: id constructor: id x: domain { y: name }')],
  [
    'an inbox under two names',
    `{ a: inbox(address: "full@fixed.test") { id } b: inbox(address: "empty@fixed.test") { id unseenCount } }`,
  ],
  [
    'selections that merge',
    inbox('messages(first: 2) { nodes { id } } messages(first: 2) { totalCount nodes { subject id } } id'),
  ],
  ['selections that do not merge', inbox('x: address x: id')],
  [
    'a named fragment',
    `{ inbox(address: "${FULL}") { ...A } } fragment A on Inbox { address ...B } fragment B on Inbox { id domain { name } }`,
  ],
  [
    'a fragment before its field',
    `{ ...R inbox(address: "${FULL}") { id } } fragment R on Query { inbox(address: "${FULL}") { address } quota { limit } }`,
  ],
  ['inline fragments', inbox('... { address } ... on Inbox { id } ... on Node { id __typename }')],
  [
    'a fragment on an interface',
    `{ node(id: "${message}") { ...N } } fragment N on Node { id ... on Message { subject inbox { ...N } } }`,
  ],
  ['a fragment in a ring', `{ inbox(address: "${FULL}") { ...A } } fragment A on Inbox { ...A }`],
  ['a fragment that is not used', `{ quota { limit } } fragment A on Inbox { id }`],
  ['a fragment that is not there', '{ ...A }'],
  ['a fragment of another type', inbox('... on Message { id }')],
  [
    'a name among fields',
    inbox('__typename messages { __typename pageInfo { __typename } edges { __typename node { __typename } } }'),
  ],
  ['no selection', '{ quota }'],
  ['a selection of a scalar', '{ __typename { x } }'],
  ['a field that is not there', '{ nothing }'],
  ['no query at all', 'query'],
  ['a comment and blanks', '# so\n\r\n,,, { # and so\r quota { limit } },,'],
  ['a byte order mark', '\ufeff{ __typename }'],
  ['letters in a string', `{ inbox(address: "full@fixed.test") { id } node(id: "漢\\u00e9 \\ud83d\\ude00") { id } }`],
  ['a lone surrogate in a string', '{ node(id: "\ud800") { id } }'],
  ['a control character in a string', '{ node(id: "\u0007") { id } }'],
  ['an alias that is no name', '{ é: __typename }'],
  ['a block string', '{ inbox(address: """full@fixed.test""") { id } }'],
  ['too many tokens', `{ ${'__typename '.repeat(5_000)} }`],
  [
    'too deep',
    `{ inbox(address: "x@y.test") ${'{ messages { nodes { inbox '.repeat(12)}{ id }${' } } }'.repeat(12)} }`,
  ],
  ['too many aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
  ['too many directives', `{ ${'__typename @skip(if: false) '.repeat(101)} }`],
  ['too costly', inbox('messages(first: 500) { nodes { inbox { messages(first: 500) { nodes { id } } } } }')],
  [
    'too many calls',
    `{ ${Array.from({ length: 25 }, (_, i) => `a${i}: inbox(address: "u${i}@fixed.test") { unseenCount }`).join(' ')} }`,
  ],
  ['a large answer', inbox(`messages(first: 500) { nodes { id subject isSeen content } }`, 'many')],
  ['null that takes its parent along', inbox('id messages(first: 2) { nodes { id preview(length: -1) } }')],
  [
    'null that takes nothing along',
    inbox('id messages(first: 2) { nodes { id attachments { id content(maxBytes: -1) } } }'),
  ],
  ['an error beside data', `{ quota { limit } node(id: "?") { id } inbox(address: "${FULL}") { id } }`],
  ['two errors', `{ a: node(id: "?") { id } b: message(id: "?") { id } }`],
  ['a mutation', 'mutation { markMessageSeen(input: { id: "?" }) { errors { __typename } } }'],
  [
    'a mutation that works',
    `mutation { markMessageSeen(input: { id: "${message}" }) { message { isSeen } errors { __typename } } }`,
  ],
  [
    'two mutations',
    'mutation { a: createInbox { inbox { address domain { type } } } b: createInbox { errors { __typename } } }',
  ],
  ['a subscription', 'subscription { messageReceived(inbox: "x@y.test") { cursor } }'],
  ['a type and a query', 'type T { x: Int } { __typename }'],
];

const literal = ['true', 'false'];
const conditions: readonly QueryRow[] = [
  ...literal.flatMap((skip) =>
    literal.map(
      (include): QueryRow => [
        `@skip(if: ${skip}) @include(if: ${include})`,
        inbox(`id address @skip(if: ${skip}) @include(if: ${include}) username`),
      ],
    ),
  ),
  ...[true, false, null, undefined, 1, 'true'].flatMap((s) =>
    [true, false, null, undefined].map(
      (i): QueryRow => [
        `variables ${JSON.stringify({ s, i })}`,
        `query ($s: Boolean!, $i: Boolean = false) { b: inbox(address: "${FULL}") { username ...F @include(if: $i) address @skip(if: $s) ... @skip(if: $i) { id domain @include(if: $s) { name } } } a: quota @include(if: $i) { limit } } fragment F on Inbox { address id unseenCount @skip(if: $s) }`,
        { variables: { s, i } },
      ],
    ),
  ),
  ['a condition that is missing', '{ __typename @skip }'],
  ['all of an object left out', inbox('id @skip(if: true)')],
  ['all left out', '{ __typename @include(if: false) }'],
  ['an unknown directive', '{ __typename @nope }'],
  [
    'another order by a condition',
    'query ($x: Boolean!) { b: __typename @include(if: $x) a: __typename b: __typename }',
    { variables: { x: false } },
  ],
  [
    'the same order the other way',
    'query ($x: Boolean!) { b: __typename @include(if: $x) a: __typename b: __typename }',
    { variables: { x: true } },
  ],
];

describe.each([
  ['whatever its shape', shapes],
  ['whatever its conditions', conditions],
])('a query is answered as by the framework alone, %s', (_, rows) => {
  test.each(rows)('%s', async (_title, query, rest) => {
    await expectAlikeRow(twins, query, rest);
  });
});
