import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGlobalId } from '../../src/schema/global-id.ts';
import type { QueryRow } from '../helpers/query-rows.ts';
import { domain, expectAlikeRow, FULL, idOf, inbox, inboxId, message, PAGE } from '../helpers/query-rows.ts';
import type { Twins } from '../helpers/twin-gateways.ts';
import { expectAlike, startTwins } from '../helpers/twin-gateways.ts';

let twins: Twins;
beforeAll(async () => {
  twins = await startTwins();
});
afterAll(() => twins[Symbol.asyncDispose]());

const attachment = idOf('Attachment', FULL, 'html', 0);
const note = idOf('Attachment', FULL, 'html', 1);
/** Of an inbox that no other query here reads. */
const unseen = idOf('Message', 'long@fixed.test', 'long');
const messages = (args: string, fields = 'id') =>
  inbox(`messages${args && `(${args})`} { totalCount nodes { ${fields} } }`);
const EVERY_FIELD = `id subject fromName fromAddress to receivedAt isSeen isHtml content text preview codes { value source confidence context }
  links { url text host } inbox { id address username createdAt expiresAt domain { id name type isCustom } }
  attachments { id filename extension contentType size urlExpiresAt }`;

const fields: readonly QueryRow[] = [
  ['domains', '{ domains { id name type isCustom __typename } }'],
  ...['FREE', 'PREMIUM', 'CUSTOM', 'ALL', 'UNKNOWN', 'NONE', '"FREE"', 'null'].map(
    (type): QueryRow => [`domains of the type ${type}`, `{ domains(type: ${type}) { name type } }`],
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
    (id, i): QueryRow => [
      `node ${i}`,
      `{ node(id: "${id}") { __typename id ... on Inbox { address unseenCount } ... on Message { subject inbox { address } } ... on Attachment { filename size } ... on Domain { name type } } }`,
    ],
  ),
  [
    'nodes',
    `{ nodes(ids: ["${inboxId}", "${message}", "${attachment}", "${domain}", "${message}"]) { __typename id ... on Message { subject } } }`,
  ],
  ['nodes of which some are none', `{ nodes(ids: ["${inboxId}", "?", "${message}"]) { id } }`],
  ['a node that is asked for twice', `{ a: node(id: "${unseen}") { id } b: node(id: "${unseen}") { __typename } }`],
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

describe('every field is answered as by the framework alone', () => {
  test.each(fields)('%s', async (_title, query, rest) => {
    await expectAlikeRow(twins, query, rest);
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
