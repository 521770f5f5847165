import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { sampleTabs } from '../../../src/graphiql-samples.ts';
import { costOf } from '../../../src/operations/limits/cost.ts';
import { checkDocument } from '../../../src/operations/limits/document-bounds.ts';
import { checkOperation } from '../../../src/operations/limits/operation-limits.ts';
import { scan } from '../../../src/operations/limits/scan.ts';
import { schema } from '../../../src/schema/index.ts';
import * as operations from '../../helpers/operations.ts';

function cost(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  const operation = document.definitions.find((node) => node.kind === 'OperationDefinition');
  if (!operation) throw new Error('There is no operation');
  return costOf({ schema, document, operation, variables, maxPageSize: 500 });
}

const inInbox = (fields: string) => `query ($n: Int, $is: Boolean) { inbox(address: "a@b.test") { ${fields} } }`;
const page = (size: string, fields: string) => inInbox(`messages${size} { nodes { ${fields} } }`);
/** What one more field costs. */
const more = (source: (fields: string) => string, field: string, variables = {}) =>
  cost(source(`subject ${field}`), variables) - cost(source('subject'), variables);

describe('a field below a page costs as often as there are nodes', () => {
  test.each<[string, number, object?]>([
    ['', 20],
    ['(first: 7)', 7],
    ['(first: null)', 20],
    ['(last: 3, first: 50)', 3],
    ['(first: 0)', 0],
    ['(first: -5)', 0],
    ['(first: $n)', 20],
    ['(first: $n)', 9, { n: 9 }],
    ['(last: $n)', 9, { n: 9 }],
  ])('%s: %i', (size, times, variables = {}) => {
    expect(more((fields) => page(size, fields), 'to', variables)).toBe(times);
  });

  test('and no more often than the largest page that is given', () => {
    expect(more((fields) => page('(first: 1000000)', fields), 'to')).toBe(500);
  });

  test('times the nodes of the pages around it', () => {
    const source = (fields: string) =>
      `{ inboxes(first: 4) { edges { node { messages(first: 5) { nodes { ${fields} } } } } } }`;
    expect(more(source, 'to')).toBe(20);
  });

  test('of the schema too', () => {
    const source = (fields: string) => `{ __schema { subject: description types { fields { ${fields} } } } }`;
    expect(cost(source('name'))).toBeGreaterThan(60);
  });

  test('and of ids as many as there are', () => {
    const query = (ids: string) => `query ($ids: [ID!]!) { nodes(ids: ${ids}) { id } }`;
    expect(cost(query('$ids'), { ids: ['a', 'b', 'c'] }) - cost(query('$ids'), { ids: ['a'] })).toBe(2);
    expect(cost(query('["a", "b"]')) - cost(query('"a"'))).toBe(1);
  });
});

describe('what a directive leaves out costs nothing', () => {
  test.each<[string, number, object?]>([
    ['@skip(if: true)', 0],
    ['@skip(if: false)', 20],
    ['@include(if: false)', 0],
    ['@include(if: $is)', 0, { is: false }],
    ['@include(if: $is)', 20, { is: true }],
    ['@skip(if: $is)', 0, { is: true }],
  ])('%s: %i', (directive, expected, variables = {}) => {
    expect(more((fields) => page('', fields), `to ${directive}`, variables)).toBe(expected);
    expect(more((fields) => page('', fields), `... ${directive} { to }`, variables)).toBe(expected);
  });
});

test('a fragment costs at each of its spreads what it would cost there', () => {
  const spread = `${page('(first: 5)', '...F ... on Message { ...F }')} fragment F on Message { to isSeen }`;
  expect(cost(spread)).toBe(cost(page('(first: 5)', 'a: to b: isSeen c: to d: isSeen')));
});

test('what takes more than to be looked up costs more', () => {
  const each = (field: string) => more((fields) => page('(first: 1)', fields), field);
  expect(each('html')).toBeGreaterThan(each('preview'));
  expect(each('preview')).toBeGreaterThan(each('to'));
  expect(each('attachments { content }')).toBeGreaterThan(20 * each('attachments { filename }'));
  expect(cost('mutation { createInbox { inbox { id } } }')).toBeGreaterThan(
    cost('{ inbox(address: "a@b.test") { id } }'),
  );
});

const ALL = `{ inbox(address: "a@b.test") { id address username domain { id name type isCustom } createdAt expiresAt cursor
  unseenCount messages(first: 50) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor }
  nodes { id subject fromName fromAddress to receivedAt isSeen isHtml content html text preview codes { value confidence context
  source } links { url text host } inbox { address unseenCount } attachments { id filename extension contentType size url
  urlExpiresAt } } } } inboxes(first: 100) { nodes { address expiresAt } } quota { used remaining } }`;

describe('with the default settings', () => {
  const config = readConfig({});
  const everything = {
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: true,
  };
  const known: [string, string][] = [
    ['introspection', getIntrospectionQuery(everything)],
    ['fifty messages with everything', ALL],
    ...sampleTabs.map(({ query }, i): [string, string] => [`GraphiQL's tab ${i + 1}`, query]),
    ...Object.entries(operations).map(([name, operation]): [string, string] => [name, String(operation)]),
  ];

  test.each(known)('%s passes, with room for twice as much', (_, source) => {
    scan(source, config.maxQueryTokens / 2);
    const document = parse(source);
    const limits = {
      maxTokens: config.maxQueryTokens,
      maxDepth: config.maxQueryDepth,
      maxAliases: config.maxQueryAliases / 2,
      maxDirectives: config.maxQueryDirectives / 2,
    };
    checkDocument(document, limits);
    const variableValues = { address: 'a@b.test', inbox: 'a@b.test', id: 'x', ids: ['x'], input: {} };
    checkOperation({ schema, document, variableValues }, { maxCost: config.maxQueryCost / 2, maxPageSize: 500 });
  });
});
