import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGlobalId, joinKey } from '../../src/schema/global-id.ts';
import type { Twins } from '../helpers/twin-gateways.ts';
import { expectAlike, startTwins } from '../helpers/twin-gateways.ts';

let twins: Twins;
beforeAll(async () => {
  twins = await startTwins();
});
afterAll(() => twins[Symbol.asyncDispose]());

/** What is asked for: a query alone, or with the rest of a request's body. */
type Row = readonly [title: string, query: string, rest?: object];

const FULL = 'full@fixed.test';
const idOf = (type: string, ...key: (string | number)[]) => encodeGlobalId(type, joinKey(...key));
const inboxId = encodeGlobalId('Inbox', FULL);
const message = idOf('Message', FULL, 'html');
const attachment = idOf('Attachment', FULL, 'html', 0);
const note = idOf('Attachment', FULL, 'html', 1);
const domain = encodeGlobalId('Domain', 'fixed.test');
const inbox = (fields: string, name = 'full') => `{ inbox(address: "${name}@fixed.test") { ${fields} } }`;
const messages = (args: string, fields = 'id') =>
  inbox(`messages${args && `(${args})`} { totalCount nodes { ${fields} } }`);
const filtered = (where: string) => messages(`where: ${where}`);
const EVERY_FIELD = `id subject fromName fromAddress to receivedAt isSeen isHtml content text preview codes { value source confidence context }
  links { url text host } inbox { id address username createdAt expiresAt domain { id name type isCustom } }
  attachments { id filename extension contentType size urlExpiresAt }`;
const PAGE =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id }';

const fields: readonly Row[] = [
  ['domains', '{ domains { id name type isCustom __typename } }'],
  ...['FREE', 'PREMIUM', 'CUSTOM', 'ALL', 'UNKNOWN', 'NONE', '"FREE"', 'null'].map(
    (type): Row => [`domains of the type ${type}`, `{ domains(type: ${type}) { name type } }`],
  ),
  ['an inbox', inbox('id address username createdAt expiresAt cursor unseenCount domain { id name type isCustom }')],
  ['an inbox that is empty', inbox(`cursor unseenCount messages { ${PAGE} }`, 'empty')],
  ['an inbox that is unknown', inbox('address', 'unknown')],
  ['an inbox of no address', '{ inbox(address: "nobody") { address } }'],
  ['an inbox without its argument', '{ inbox { address } }'],
  ['an inbox in capitals', '{ inbox(address: "full@FIXED.test") { id address } }'],
  ['an inbox that is nothing but another', inbox('domain { name type }', 'full')],
  ['a domain that is not listed', '{ inbox(address: "full@else.test") { domain { id type isCustom } } }'],
  ['inboxes', '{ inboxes { totalCount nodes { address } edges { cursor } pageInfo { hasNextPage startCursor } } }'],
  ['inboxes of a page that is too large', '{ inboxes(first: 501) { totalCount } }'],
  ['every field of messages', messages('first: 40', EVERY_FIELD)],
  ['every field of odd messages', inbox(`messages { nodes { ${EVERY_FIELD} html } }`, 'odd')],
  ['safe HTML', messages('first: 3', 'id html')],
  ['safe HTML with its images', messages('first: 3', 'id html(remoteImages: KEEP)')],
  [
    'HTML by a variable',
    'query ($p: RemoteImagePolicy!) { inbox(address: "full@fixed.test") { messages(first: 2) { nodes { html(remoteImages: $p) } } } }',
    { variables: { p: 'KEEP' } },
  ],
  ['links to files', messages('first: 1', 'attachments { url urlExpiresAt }')],
  ['files by what they hold', messages('first: 1', 'attachments { filename content }')],
  ['a file as text', messages('first: 1', 'attachments { content(encoding: UTF8, maxBytes: 30) }')],
  ['a file larger than may be', messages('first: 1', 'attachments { content(maxBytes: 99999999) }')],
  ['a preview', messages('first: 5', 'preview(length: 7) long: preview(length: 9000)')],
  ['a preview of nothing', messages('first: 5', 'preview(length: 0)')],
  ['a preview without a length', messages('first: 5', 'preview(length: null)')],
  ['a message', `{ message(id: "${message}") { ${EVERY_FIELD} } }`],
  ['a message that is not there', `{ message(id: "${idOf('Message', FULL, 'gone')}") { id } }`],
  ['a message of an unknown inbox', `{ message(id: "${idOf('Message', 'unknown@fixed.test', 'x')}") { id } }`],
  ['a message by an id of something else', `{ message(id: "${domain}") { id } }`],
  ['a message by no id', '{ message(id: "?") { id } }'],
  ['a message by a number', '{ message(id: 12) { id } }'],
  ['the quota', '{ quota { limit used remaining resetAt observedAt } }'],
  ['nothing but a name', '{ __typename }'],
  [
    'what a schema has',
    '{ __schema { queryType { name } types { name kind } } __type(name: "Inbox") { fields { name } } }',
  ],
  ['introspection', getIntrospectionQuery()],
  ...[
    inboxId,
    message,
    attachment,
    note,
    domain,
    '?',
    idOf('Quota', 'x'),
    encodeGlobalId('Inbox', 'unknown@fixed.test'),
  ].map(
    (id, i): Row => [
      `node ${i}`,
      `{ node(id: "${id}") { __typename id ... on Inbox { address unseenCount } ... on Message { subject inbox { address } } ... on Attachment { filename size } ... on Domain { name type } } }`,
    ],
  ),
  [
    'nodes',
    `{ nodes(ids: ["${inboxId}", "${message}", "${attachment}", "${domain}", "${message}"]) { __typename id ... on Message { subject } } }`,
  ],
  ['nodes of which some are none', `{ nodes(ids: ["${inboxId}", "?", "${message}"]) { id } }`],
  ['no nodes', '{ nodes(ids: []) { id } }'],
  ['one node for a list', `{ nodes(ids: "${domain}") { id ... on Domain { isCustom } } }`],
  [
    'too many nodes',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { variables: { ids: Array(501).fill(domain) } },
  ],
  [
    'a wait that is over at once',
    '{ waitForMessage(inbox: "empty@fixed.test", timeoutMs: 60) { __typename ... on WaitTimedOut { nearMisses { unmet } } } }',
  ],
  ['a wait of no time', '{ waitForMessage(inbox: "full@fixed.test", timeoutMs: -1) { __typename } }'],
];

const shapes: readonly Row[] = [
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
const conditions: readonly Row[] = [
  ...literal.flatMap((skip) =>
    literal.map(
      (include): Row => [
        `@skip(if: ${skip}) @include(if: ${include})`,
        inbox(`id address @skip(if: ${skip}) @include(if: ${include}) username`),
      ],
    ),
  ),
  ...[true, false, null, undefined, 1, 'true'].flatMap((s) =>
    [true, false, null, undefined].map(
      (i): Row => [
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

const two = 'query A { a: __typename } query B { b: quota { limit } } mutation C { createInbox { inbox { address } } }';
const PAGED = `query ($f: Int, $l: Int = 3, $a: String, $b: String) { inbox(address: "${FULL}") { messages(first: $f, last: $l, after: $a, before: $b) { ${PAGE} } } }`;
const FILTER = `query ($w: MessageFilter, $a: EmailAddress!) { inbox(address: $a) { messages(where: $w) { totalCount nodes { id } } } }`;
const variables: readonly Row[] = [
  ...['A', 'B', 'C', 'D', '', 'a b', null, 7, '__proto__', 'é'].map(
    (operationName): Row => [`operation ${JSON.stringify(operationName)} of three`, two, { operationName }],
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
    (given): Row => [
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
  ].map((given): Row => [`a page of ${JSON.stringify(given)}`, PAGED, { variables: given }]),
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
  ].map((w): Row => [`a filter of ${JSON.stringify(w).slice(0, 60)}`, FILTER, { variables: { w, a: FULL } }]),
  ...[
    '{isSeen: false}',
    '{subject: {contains: "\\u0043ode"}}',
    '{subject: {matches: "["}}',
    '{text: {equals: ""}}',
    '{}',
    'null',
    '{hasCode: true, isSeen: true}',
  ].map((where): Row => [`a filter written as ${where}`, filtered(where)]),
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

describe.each([
  ['fields', fields],
  ['shapes', shapes],
  ['conditions', conditions],
  ['variables', variables],
])('a query is answered as by the framework alone: %s', (_, rows) => {
  test.each(rows)('%s', async (_title, query, rest) => {
    await expectAlike(twins, { body: JSON.stringify(Object.assign({ query }, rest)) });
  });
});

describe('pages are turned as by the framework alone', () => {
  const cursorsOf = async () => {
    const body = JSON.stringify({ query: inbox('messages(first: 5) { edges { cursor } }') });
    const { text } = await expectAlike(twins, { body });
    return [...text.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor]) => cursor as string);
  };

  test.each([
    'after: "$"',
    'before: "$"',
    'first: 3, after: "$"',
    'last: 2, before: "$"',
    'after: "$", before: "$"',
    'first: 0, after: "$"',
  ])('%s', async (args) => {
    for (const cursor of await cursorsOf()) {
      await expectAlike(twins, {
        body: JSON.stringify({ query: inbox(`messages(${args.replaceAll('$', cursor)}) { ${PAGE} }`) }),
      });
    }
  });

  test('all of a large inbox comes in the same pages', async () => {
    let after = '';
    let pages = 0;
    do {
      const query = `{ inbox(address: "many@fixed.test") { messages(first: 250, after: ${after ? `"${after}"` : 'null'}) { ${PAGE} } } }`;
      const { text } = await expectAlike(twins, { body: JSON.stringify({ query }) });
      after = /"hasNextPage":true.*?"endCursor":"([^"]+)"/.exec(text)?.[1] ?? '';
      pages += 1;
    } while (after);
    expect(pages).toBe(3);
  });
});
