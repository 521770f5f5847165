import { describe, expect, test } from 'vitest';
import { askedByBody, askedBySearch } from '../../src/http/asked-operation.ts';

const body = (value: unknown) => askedByBody(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));

describe('a body', () => {
  test('asks for an operation', () => {
    expect(body({ query: '{ a }' })).toEqual({ query: '{ a }', operationName: undefined, variables: {} });
    expect(body({ variables: { a: [1] }, operationName: 'A', query: '{ a }', extensions: {} })).toEqual({
      query: '{ a }',
      operationName: 'A',
      variables: { a: [1] },
    });
    expect(body({ query: '{ a }', operationName: null, variables: null, extensions: null })).not.toBeNull();
    expect(body('{"query":"{ b }","query":"{ a }"}')?.query).toBe('{ a }');
  });

  test.each([
    '',
    'null',
    '7',
    '"{ a }"',
    '[]',
    '[{"query":"{ a }"}]',
    '{}',
    '{"query":""}',
    '{"query":7}',
    '{"query":"{ a }"',
    '\ufeff{"query":"{ a }"}',
    '{"query":"{ a }","operationName":""}',
    '{"query":"{ a }","operationName":"a b"}',
    '{"query":"{ a }","operationName":7}',
    '{"query":"{ a }","variables":[]}',
    '{"query":"{ a }","variables":"{}"}',
    '{"query":"{ a }","extensions":7}',
    '{"query":"{ a }","other":null}',
    '{"query":"{ a }","__proto__":{}}',
    '{"__proto__":{"query":"{ a }"}}',
  ])('of %s is left to the framework', (text) => {
    expect(body(text)).toBeNull();
  });
});

describe('the query of a URL', () => {
  test('asks for an operation', () => {
    expect(askedBySearch('query={a}')).toEqual({ query: '{a}', operationName: undefined, variables: {} });
    expect(askedBySearch('variables={"a":1}&operationName=A&query=%7B+a%20%7D&extensions=')).toEqual({
      query: '{ a }',
      operationName: 'A',
      variables: { a: 1 },
    });
    expect(askedBySearch('query={a}&operationName=&variables=null')).not.toBeNull();
  });

  test.each([
    '',
    'query',
    'query=',
    'Query={a}',
    'query={a}#',
    'query={a}&query={b}',
    'query={a}&variables={}&variables={}',
    'query={a}&other=',
    'query={a}&__proto__=1',
    'query={a}&constructor=1',
    'query={a}&variables=[]',
    'query={a}&variables={',
    'query={a}&variables="x"',
    'query={a}&extensions=7',
    'query={a}&operationName=a+b',
  ])('"%s" is left to the framework', (search) => {
    expect(askedBySearch(search)).toBeNull();
  });
});
