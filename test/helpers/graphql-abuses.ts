/** An operation that asks too much, and how it must be refused. */
export interface Abuse {
  readonly name: string;
  readonly query: string;
  /** As JSON: it may be what nothing but a text can hold. */
  readonly variables?: string;
  readonly operationName?: string;
  readonly code: string;
}

const LIMIT = 'LIMIT_EXCEEDED';
const INPUT = 'BAD_USER_INPUT';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';
const UNPARSED = 'GRAPHQL_PARSE_FAILED';

const numbered = (count: number, item: (i: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, i) => item(i)).join(between);
const nested = (open: string, inner: string, close: string, times: number) =>
  open.repeat(times) + inner + close.repeat(times);
const inInbox = (fields: string) => `{ inbox(address: "a@sandbox.test") { ${fields} } }`;
const fragment = (name: string, body: string, on = 'Inbox') => `fragment ${name} on ${on} { ${body} }`;
const byIds = 'query Abuse($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const byFilter =
  'query Abuse($where: MessageFilter) { inbox(address: "a@sandbox.test") { messages(where: $where) { totalCount } } }';
const byAddress = 'query Abuse($address: EmailAddress!) { inbox(address: $address) { address } }';

/** Documents that are too much by their text alone. */
const texts: readonly Abuse[] = [
  { name: 'half a million tokens', query: `{ ${'a '.repeat(490_000)}}`, code: LIMIT },
  { name: 'sixty thousand tokens', query: `{ ${'a '.repeat(60_000)}}`, code: LIMIT },
  { name: 'sixty thousand comments', query: `${'#\n'.repeat(60_000)}{ quota { used } }`, code: LIMIT },
  { name: 'fifty thousand brackets that nobody closes', query: '{a'.repeat(50_000), code: LIMIT },
  { name: 'a thousand fields in each other', query: nested('{ a ', '', '}', 1_000), code: LIMIT },
  {
    name: 'a thousand inline fragments in each other',
    query: nested('{ ... ', '{ quota { used } }', '}', 1_000),
    code: LIMIT,
  },
  { name: 'a list a thousand deep', query: `{ inbox(address: ${nested('[', '', ']', 1_000)}) { id } }`, code: LIMIT },
  {
    name: 'an object a thousand deep',
    query: `{ inbox(address: ${nested('{a:', '1', '}', 1_000)}) { id } }`,
    code: LIMIT,
  },
  {
    name: 'a type a thousand deep',
    query: `query ($a: ${nested('[', 'Int', ']', 1_000)}) { quota { used } }`,
    code: LIMIT,
  },
  { name: 'a name of a hundred thousand letters', query: `{ ${'a'.repeat(100_000)} }`, code: LIMIT },
  { name: 'a document of a megabyte', query: `{ inbox(address: "${'a'.repeat(1_000_000)}") { id } }`, code: LIMIT },
  {
    name: 'a block string of ten thousand lines',
    query: `{ inbox(address: """${'a\n'.repeat(10_000)}""") { id } }`,
    code: INVALID,
  },
  {
    name: 'twenty thousand unicode escapes',
    query: `{ inbox(address: "${'\\u0041'.repeat(20_000)}") { id } }`,
    code: INVALID,
  },
  { name: 'a string that never ends', query: `{ inbox(address: "${'a'.repeat(100_000)}`, code: UNPARSED },
  { name: 'a long string where none may be', query: `{ "${'a'.repeat(100_000)}" }`, code: UNPARSED },
];

/** Documents that are too much by what is in them. */
const documents: readonly Abuse[] = [
  {
    name: 'fields deeper than any use',
    query: inInbox(nested('messages { nodes { inbox { ', 'id', '} } }', 10)),
    code: LIMIT,
  },
  { name: 'two hundred aliases', query: `{ ${numbered(200, (i) => `a${i}: quota { used }`)} }`, code: LIMIT },
  {
    name: 'two hundred aliases in a fragment spread once',
    query: `${inInbox('...F')} ${fragment(
      'F',
      numbered(200, (i) => `a${i}: id`),
    )}`,
    code: LIMIT,
  },
  {
    name: 'a thousand directives on a field',
    query: `{ quota ${'@include(if: true) '.repeat(600)}{ used } }`,
    code: LIMIT,
  },
  { name: 'a thousand unknown directives', query: `{ quota ${'@a '.repeat(1_000)}{ used } }`, code: LIMIT },
  { name: 'a fragment that spreads itself', query: `${inInbox('...F')} ${fragment('F', 'id ...F')}`, code: LIMIT },
  {
    name: 'a ring of fragments',
    query: `${inInbox('...F0')} ${numbered(50, (i) => fragment(`F${i}`, `id ...F${(i + 1) % 50}`))}`,
    code: LIMIT,
  },
  {
    name: 'four hundred fragments in a chain',
    query: `${inInbox('...F0')} ${numbered(400, (i) => fragment(`F${i}`, `...F${i + 1}`))} ${fragment('F400', 'id')}`,
    code: LIMIT,
  },
  {
    name: 'sixty fragments, each with the next one twice',
    query: `${inInbox('...F0')} ${numbered(60, (i) => fragment(`F${i}`, `a: address ...F${i + 1} ...F${i + 1}`))} ${fragment('F60', 'id')}`,
    code: LIMIT,
  },
  {
    name: 'fragments that multiply an inbox',
    query: `${inInbox('...F0')} ${numbered(6, (i) => fragment(`F${i}`, `messages { nodes { inbox { ...F${i + 1} } } edges { node { inbox { ...F${i + 1} } } } }`))} ${fragment('F6', 'id')}`,
    code: LIMIT,
  },
  { name: 'a spread a thousand times', query: `${inInbox('...F '.repeat(1_000))} ${fragment('F', 'id')}`, code: LIMIT },
  { name: 'the same field three thousand times', query: inInbox('id '.repeat(3_000)), code: LIMIT },
  {
    name: 'the same field with arguments four hundred times',
    query: inInbox('messages(first: 1, last: 2) '.repeat(350)),
    code: LIMIT,
  },
  {
    name: 'the same field with a long argument a hundred times',
    query: inInbox(`messages(after: "${'a'.repeat(1_000)}") { totalCount } `.repeat(100)),
    code: LIMIT,
  },
  { name: 'fields that overlap at each of many levels', query: `{ ${overlapping(8)} }`, code: LIMIT },
  {
    name: 'four hundred operations',
    query: numbered(400, (i) => `query Q${i} { quota { used } }`),
    operationName: 'Q1',
    code: LIMIT,
  },
  {
    name: 'four hundred variables',
    query: `query (${numbered(400, (i) => `$v${i}: Int`)}) { quota { used } }`,
    code: LIMIT,
  },
  { name: 'sixty root fields', query: `{ ${numbered(60, (i) => `a${i}: quota { used }`)} }`, code: LIMIT },
  {
    name: 'sixty inboxes to be made',
    query: `mutation { ${numbered(60, (i) => `a${i}: createInbox { inbox { id } }`)} }`,
    code: LIMIT,
  },
  { name: 'a thousand unknown fields', query: `{ ${numbered(1_000, (i) => `mesages${i}`)} }`, code: LIMIT },
  { name: 'forty unknown fields', query: `{ ${numbered(40, (i) => `mesages${i}`)} }`, code: INVALID },
];

/** Each field twice at each level: pairs of pairs. */
function overlapping(levels: number): string {
  return levels === 0 ? 'id' : `inbox { ${overlapping(levels - 1)} } inbox { ${overlapping(levels - 1)} }`;
}

/** Operations that are fine but for what they would take. */
const costs: readonly Abuse[] = [
  {
    name: 'pages of pages',
    query: '{ inboxes(first: 500) { nodes { messages(first: 500) { nodes { subject } } } } }',
    code: LIMIT,
  },
  {
    name: 'pages of pages by variables',
    query: 'query ($n: Int) { inboxes(first: $n) { nodes { messages(last: $n) { nodes { subject } } } } }',
    variables: '{"n":500}',
    code: LIMIT,
  },
  {
    name: 'inboxes of messages of inboxes',
    query: inInbox(nested('messages { nodes { inbox { ', 'id', '} } }', 4)),
    code: LIMIT,
  },
  {
    name: 'all of five hundred messages',
    query: inInbox(
      'messages(first: 500) { nodes { html text content links { url text host } attachments { id filename size url } } }',
    ),
    code: LIMIT,
  },
  {
    name: 'the contents of a page of attachments',
    query: inInbox('messages(first: 50) { nodes { attachments { content } } }'),
    code: LIMIT,
  },
  {
    name: 'the messages of five hundred ids',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Inbox { messages { nodes { html } } } } }',
    variables: JSON.stringify({ ids: Array.from({ length: 500 }, () => 'x') }),
    code: LIMIT,
  },
  {
    name: 'the schema of the schema',
    query: `{ __schema { types { ${nested('fields { type { ', 'name', '} }', 5)} } } }`,
    code: INVALID,
  },
  {
    name: 'more ids than a page',
    query: byIds,
    variables: JSON.stringify({ ids: Array.from({ length: 501 }, () => 'x') }),
    code: LIMIT,
  },
];

/** Variables that are not what they should be. */
const variables: readonly Abuse[] = [
  { name: 'a list 100,000 deep', query: byIds, variables: `{"ids":${nested('[', '', ']', 100_000)}}`, code: LIMIT },
  {
    name: 'an object 100,000 deep',
    query: byFilter,
    variables: `{"where":${nested('{"subject":', '1', '}', 50_000)}}`,
    code: LIMIT,
  },
  {
    name: 'a text that is a list 100,000 deep',
    query: byAddress,
    variables: `{"address":${nested('[', '', ']', 100_000)}}`,
    code: LIMIT,
  },
  {
    name: 'depth in a variable that is not used',
    query: '{ quota { used } }',
    variables: `{"x":${nested('[', '', ']', 100_000)}}`,
    code: LIMIT,
  },
  {
    name: 'a hundred thousand ids',
    query: byIds,
    variables: JSON.stringify({ ids: Array.from({ length: 100_000 }, (_, i) => `${i}`) }),
    code: LIMIT,
  },
  {
    name: 'a hundred thousand variables',
    query: byIds,
    variables: JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`v${i}`, i]))),
    code: LIMIT,
  },
  {
    name: '__proto__ among the variables',
    query: byIds,
    variables: '{"__proto__":{"polluted":true},"ids":[]}',
    code: INPUT,
  },
  {
    name: '__proto__ in an input object',
    query: byFilter,
    variables: '{"where":{"__proto__":{"polluted":true}}}',
    code: INPUT,
  },
  {
    name: 'constructor in an input object',
    query: byFilter,
    variables: '{"where":{"constructor":{"prototype":{"polluted":true}}}}',
    code: INPUT,
  },
  {
    name: 'an address of 900,000 letters',
    query: byAddress,
    variables: JSON.stringify({ address: 'a'.repeat(900_000) }),
    code: LIMIT,
  },
  {
    name: 'an address of 100,000 letters',
    query: byAddress,
    variables: JSON.stringify({ address: 'a'.repeat(100_000) }),
    code: INPUT,
  },
  { name: 'an address that is an object', query: byAddress, variables: '{"address":{"a":1}}', code: INPUT },
  {
    name: 'a condition that is a long number',
    query: byFilter,
    variables: `{"where":{"subject":{"contains":${'9'.repeat(300)}}}}`,
    code: INPUT,
  },
  {
    name: 'a condition of 100,000 letters',
    query: byFilter,
    variables: JSON.stringify({ where: { subject: { contains: 'a'.repeat(100_000) } } }),
    code: INPUT,
  },
  {
    name: 'a subscription with a condition of 10,001 letters',
    query:
      'subscription Abuse($text: String) { messageReceived(inbox: "a@sandbox.test", where: { text: { contains: $text } }) { cursor } }',
    variables: JSON.stringify({ text: 'a'.repeat(10_001) }),
    code: INPUT,
  },
  {
    name: 'an unknown condition with a long name',
    query: byFilter,
    variables: JSON.stringify({ where: { ['a'.repeat(900_000)]: 1 } }),
    code: LIMIT,
  },
  {
    name: 'a thousand wrong ids',
    query: byIds,
    variables: JSON.stringify({ ids: Array.from({ length: 1_000 }, () => ({})) }),
    code: INPUT,
  },
  { name: 'no variable where one is needed', query: byAddress, variables: '{}', code: INPUT },
];

export const abuses: readonly Abuse[] = [...texts, ...documents, ...costs, ...variables];

/** The body of a request, or the payload of a subscribe message. */
export function payloadOf({ query, variables: given, operationName }: Omit<Abuse, 'name' | 'code'>): string {
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  return `{"query":${JSON.stringify(query)}${name}${given === undefined ? '' : `,"variables":${given}`}}`;
}
