import { expect, test } from 'vitest';
import { COMBINATIONS, requestsTo, variablesAt } from '../../../bench/compare/load/requests.ts';

test('new variables never repeat, and end rather than begin anew', () => {
  const seen = new Set<string>();
  for (let i = 0; i < COMBINATIONS; i += 1) {
    const { address, first } = variablesAt('new', i);
    seen.add(`${address} ${first}`);
  }
  expect(seen.size).toBe(COMBINATIONS);
  expect(() => variablesAt('new', COMBINATIONS)).toThrow('can be told apart');
});

test('a request says how long its body is', () => {
  const request = requestsTo('mail.test', 'query "é"')(variablesAt('same', 0));
  const [head = '', body = ''] = request.split('\r\n\r\n');
  expect(head).toMatch(/^POST \/graphql HTTP\/1\.1\r\nhost: mail\.test\r\n/);
  expect(Number(/content-length: (\d+)/.exec(head)?.[1])).toBe(body.length);
  expect(JSON.parse(body)).toEqual({ query: 'query "é"', variables: variablesAt('same', 0) });
});
