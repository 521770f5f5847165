import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { checkFilterTexts, MAX_CONDITION } from '../../../src/operations/limits/filter-texts.ts';
import { schema } from '../../../src/schema/index.ts';

const LONG = 'a'.repeat(MAX_CONDITION + 1);
const inInbox = (messages: string) => `{ inbox(address: "a@b.test") { messages(${messages}) { totalCount } } }`;
const check =
  (source: string, variables = {}) =>
  () =>
    checkFilterTexts(schema, parse(source), variables);

test.each<[string, string, object, string]>([
  ['written in the document', inInbox(`where: { subject: { contains: "${LONG}" } }`), {}, 'where.subject.contains'],
  ['of a host', inInbox(`where: { linkHost: "${LONG}" }`), {}, 'where.linkHost'],
  ['as a pattern', inInbox(`where: { from: { matches: "${LONG}" } }`), {}, 'where.from.matches'],
  [
    'as a variable of its own',
    `query ($text: String) ${inInbox('where: { text: { endsWith: $text } }')}`,
    { text: LONG },
    'where.text.endsWith',
  ],
  [
    'in a variable for the conditions on a text',
    `query ($subject: StringFilter) ${inInbox('where: { subject: $subject }')}`,
    { subject: { equals: LONG } },
    'where.subject.equals',
  ],
  [
    'in a variable for the filter',
    `query ($where: MessageFilter) ${inInbox('where: $where')}`,
    { where: { isSeen: true, from: { startsWith: LONG } } },
    'where.from.startsWith',
  ],
  [
    'in a fragment',
    `{ inbox(address: "a@b.test") { ...F } } fragment F on Inbox { messages(where: { subject: { equals: "${LONG}" } }) { totalCount } }`,
    {},
    'where.subject.equals',
  ],
  [
    'of a wait',
    `{ waitForMessage(inbox: "a@b.test", where: { subject: { equals: "${LONG}" } }) { __typename } }`,
    {},
    'where.subject.equals',
  ],
  [
    'of a subscription',
    `subscription ($text: String) { messageReceived(inbox: "a@b.test", where: { text: { contains: $text } }) { cursor } }`,
    { text: LONG },
    'where.text.contains',
  ],
])('a condition that is too long is refused: one %s', (_, source, variables, path) => {
  expect(check(source, variables)).toThrow(
    expect.objectContaining({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(new RegExp(`^${path}: .*at most 10000 characters, and this one has 10001`)),
      context: { field: path.split('.') },
    }),
  );
});

test('a condition may be as long as the bound, and a cursor longer', () => {
  const text = 'a'.repeat(MAX_CONDITION);
  expect(check(inInbox(`where: { subject: { contains: "${text}", equals: "${text}" } }`))).not.toThrow();
  const after = `query ($after: String, $text: String) ${inInbox('after: $after, where: { text: { equals: $text } }')}`;
  expect(check(after, { after: LONG, text })).not.toThrow();
});
