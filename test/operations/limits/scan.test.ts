import fc from 'fast-check';
import { Lexer, Source, TokenKind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { isGatewayError } from '../../../src/errors.ts';
import { scan } from '../../../src/operations/limits/scan.ts';
import { anyDocument } from '../../helpers/any-document.ts';

/** As GraphQL's own lexer counts them; comments too. */
function countTokens(source: string): number {
  const lexer = new Lexer(new Source(source));
  while (lexer.advance().kind !== TokenKind.EOF);
  let count = 0;
  for (let token = lexer.token.prev; token && token.kind !== TokenKind.SOF; token = token.prev) count += 1;
  return count;
}

/** The fewest tokens that must be allowed for it to pass. */
function tokensOf(source: string): number {
  for (let max = 0; ; max += 1) {
    try {
      scan(source, max);
      return max;
    } catch {
      // One more, then.
    }
  }
}

const refused = (message: RegExp) =>
  expect.objectContaining({ code: 'LIMIT_EXCEEDED', message: expect.stringMatching(message) });

describe('the tokens of a document', () => {
  test('are those of GraphQL', () => {
    fc.assert(
      fc.property(anyDocument({ withRings: true }), (source) => {
        expect(tokensOf(source)).toBe(countTokens(source));
      }),
    );
  });

  test.each([
    '# a comment\r\n{ a } # another',
    '{ a(b: "with \\" and \\\\", c: """with "quotes" and \\""" in it""", d: "") }',
    '{ a(b: """""", c: """"a"""", d: -1.5e+3) }'.replace('""""a""""', '"""\n"a" """'),
    '\ufeffquery ($a: [Int!]! = [1, 2], $b: A = {c: $a}) @d(e: null) { ...F ... on T @g { h } }',
    '{ a(b: "# no comment { [ (") }',
  ])('are those of %j, whatever its strings and comments hold', (source) => {
    expect(tokensOf(source)).toBe(countTokens(source));
  });

  test('are refused beyond their number, without counting on', () => {
    expect(() => scan('{ a b }', 4)).not.toThrow();
    expect(() => scan('{ a b c }', 4)).toThrow(refused(/tokens more than 4, at most 4/));
    expect(() => scan('#\n#\n#\n#\n#\n', 4)).toThrow(refused(/tokens/));
  });
});

describe('a document', () => {
  test.each(['{', '[', '('])('is refused where %s is nested beyond what the parser can take', (bracket) => {
    expect(() => scan(bracket.repeat(200), 10_000)).not.toThrow();
    expect(() => scan(bracket.repeat(201), 10_000)).toThrow(refused(/brackets/));
  });

  test('is refused where it is too long, or a name in it is', () => {
    expect(() => scan(`{ a(b: "${'x'.repeat(131_072)}") }`, 100)).toThrow(refused(/characters 131084, at most 131072/));
    expect(() => scan(`{ ${'x'.repeat(200)} }`, 100)).not.toThrow();
    expect(() => scan(`{ ${'x'.repeat(201)} }`, 100)).toThrow(refused(/name 201, at most 200/));
  });

  test('may be any text: nothing is thrown but a refusal', () => {
    const pieces = fc.array(
      fc.constantFrom('"', '"""', '\\', '\n', '#', '{', '}', '...', '.', 'a', '1', '\0', '\u{1F600}', ' '),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((all) => all.join('')),
        ),
        (source) => {
          try {
            scan(source, 20);
          } catch (error) {
            expect(isGatewayError(error, 'LIMIT_EXCEEDED')).toBe(true);
          }
        },
      ),
    );
  });
});
