import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGatewayError } from '../../../src/errors.ts';
import { checkVariables } from '../../../src/operations/limits/check-variables.ts';

const nested = (open: string, close: string, times: number) =>
  JSON.parse(`${open.repeat(times)}1${close.repeat(times)}`);
const refused = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

describe('variables', () => {
  test.each([undefined, null, {}, { a: null }, { ids: Array(9_999).fill('x') }, { a: { b: [{ c: 'd' }] } }])(
    'are fine as %j',
    (variables) => {
      expect(() => checkVariables(variables)).not.toThrow();
    },
  );

  test.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['both', '[{"a":', '}]'],
  ])('are refused where %s are too deep, however deep', (_, open, close) => {
    expect(() => checkVariables({ a: nested(open, close, 9) })).not.toThrow();
    for (const times of [21, 100_000]) {
      expect(() => checkVariables({ a: nested(open, close, times) })).toThrow(refused('LIMIT_EXCEEDED', /depth/));
    }
  });

  test('are refused where they are too many, in one list or in all', () => {
    expect(() => checkVariables({ ids: Array(10_000).fill('x') })).toThrow(
      refused('LIMIT_EXCEEDED', /number of values/),
    );
    const lists = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`v${i}`, Array(100).fill(1)]));
    expect(() => checkVariables(lists)).toThrow(refused('LIMIT_EXCEEDED', /number of values/));
  });

  test('are refused where a text or a name is longer than any use', () => {
    expect(() => checkVariables({ a: ['x'.repeat(131_072)] })).not.toThrow();
    expect(() => checkVariables({ a: ['x'.repeat(131_073)] })).toThrow(refused('LIMIT_EXCEEDED', /text/));
    expect(() => checkVariables({ a: { ['x'.repeat(201)]: 1 } })).toThrow(refused('LIMIT_EXCEEDED', /name/));
  });

  test.each(['__proto__', 'constructor', 'prototype'])('are refused where they name %s, at any depth', (name) => {
    for (const text of [`{"${name}":1}`, `{"a":[{"${name}":{"polluted":true}}]}`]) {
      expect(() => checkVariables(JSON.parse(text))).toThrow(refused('BAD_USER_INPUT', new RegExp(name)));
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('may be anything that JSON can hold: nothing is thrown but a refusal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 30 }), (variables) => {
        try {
          checkVariables(variables);
        } catch (error) {
          expect(isGatewayError(error, 'LIMIT_EXCEEDED', 'BAD_USER_INPUT')).toBe(true);
        }
      }),
    );
  });
});
