import { extendSchema, graphql, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { createMaskError } from '../../src/schema/mask-error.ts';
import { runGraph } from '../helpers/graph.ts';
import { inbox } from '../helpers/mail.ts';

/** The graph with a field that takes and gives back each scalar, since none but EmailAddress is an argument of it. */
const echoing = extendSchema(
  schema,
  parse(
    `extend type Query { echoDateTime(it: DateTime): DateTime echoEmailAddress(it: EmailAddress): EmailAddress echoURL(it: URL): URL }`,
  ),
);

const mask = createMaskError({ onUnexpected: (error) => expect.fail(String(error)) });

type Scalar = 'DateTime' | 'EmailAddress' | 'URL';

/** Sends a value in as a variable or as a literal; gives what comes back, or the code of the refusal. */
async function echo(scalar: Scalar, value: unknown, as: 'variable' | 'literal') {
  const field = `echo${scalar}`;
  const literal = JSON.stringify(value);
  const { data, errors } = await graphql({
    schema: echoing,
    source: as === 'variable' ? `query ($it: ${scalar}) { ${field}(it: $it) }` : `{ ${field}(it: ${literal}) }`,
    variableValues: as === 'variable' ? { it: value } : {},
    rootValue: { [field]: ({ it }: { it: unknown }) => it },
  });
  if (!errors) return data?.[field];
  const { message, extensions } = mask(errors[0]);
  return { code: extensions.code, message };
}

describe.each(['variable', 'literal'] as const)('as a %s', (as) => {
  test.each<[Scalar, string, string]>([
    ['DateTime', '2026-06-28T09:37:47Z', '2026-06-28T09:37:47Z'],
    ['DateTime', '2026-06-28T11:37:47+02:00', '2026-06-28T09:37:47Z'],
    ['DateTime', '2026-06-28T09:37:47.250Z', '2026-06-28T09:37:47.250Z'],
    ['DateTime', '2026-06-28t09:37:47z', '2026-06-28T09:37:47Z'],
    ['EmailAddress', 'Name.Of@EXAMPLE.com', 'Name.Of@example.com'],
    ['EmailAddress', ' a@b.test ', 'a@b.test'],
    ['EmailAddress', 'ü@bücher.example', 'ü@bücher.example'],
    ['URL', 'https://Example.com/a b?c=d#e', 'https://example.com/a%20b?c=d#e'],
    ['URL', 'http://[::1]:8080/', 'http://[::1]:8080/'],
  ])('%s takes %j as %s', async (scalar, value, expected) => {
    expect(await echo(scalar, value, as)).toBe(expected);
  });

  test.each<[Scalar, unknown]>([
    ['DateTime', '2026-06-28'],
    ['DateTime', '2026-06-28 09:37:47'],
    ['DateTime', '2026-06-28T09:37:47'],
    ['DateTime', '2026-13-28T09:37:47Z'],
    ['DateTime', 'now'],
    ['DateTime', ''],
    ['DateTime', 1782639467],
    ['DateTime', true],
    ['EmailAddress', 'name'],
    ['EmailAddress', '@example.com'],
    ['EmailAddress', 'name@'],
    ['EmailAddress', 'a b@example.com'],
    ['EmailAddress', 'Ann <a@example.com>'],
    ['EmailAddress', 'a@example.com,b@example.com'],
    ['EmailAddress', 'a@b@example.com'],
    ['EmailAddress', 'a@example..com'],
    ['EmailAddress', 'a@example.com/x'],
    ['EmailAddress', 'a\r\nb@example.com'],
    ['EmailAddress', `${'x'.repeat(65)}@example.com`],
    ['EmailAddress', `x@${'y'.repeat(60)}.${'y'.repeat(60)}.${'y'.repeat(60)}.${'y'.repeat(60)}.${'y'.repeat(60)}`],
    ['EmailAddress', 7],
    ['URL', 'example.com'],
    ['URL', '/path'],
    ['URL', 'javascript:alert(1)'],
    ['URL', 'ftp://example.com'],
    ['URL', 'https://'],
    ['URL', 7],
  ])('%s refuses %j as bad input, and says what it is', async (scalar, value) => {
    const refusal = await echo(scalar, value, as);
    expect(refusal).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(new RegExp(`An? ${scalar} is [^\\n]+\\.$`)),
    });
  });
});

test('times are given in UTC, with their fractions only where they have some', async () => {
  const list = async (address: string) => ({ address, messages: [], bytes: 1 });
  const known = inbox({
    createdAt: new Date('2026-06-28T11:37:47+02:00'),
    expiresAt: new Date('2026-06-28T09:47:47.5Z'),
  });
  const { data } = await runGraph(
    '{ inbox(address: "box@MAIL.test") { address createdAt expiresAt } }',
    { listMessages: list },
    { context: { directory: { find: async () => known, list: async () => [] } } },
  );
  expect(data?.inbox).toMatchObject({ createdAt: '2026-06-28T09:37:47Z', expiresAt: '2026-06-28T09:47:47.500Z' });
});
