import { GraphQLError, parse, Source } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { createMaskError } from '../../src/schema/mask-error.ts';

let logged: { error: unknown; id: string }[];
const mask = createMaskError({ onUnexpected: (error, id) => logged.push({ error, id }), newId: () => 'id-1' });

beforeEach(() => {
  logged = [];
});

/** The error as graphql-js hands it on: with the place in the operation and the way to the field. */
function located(originalError: Error): GraphQLError {
  const source = new Source('{ inbox }');
  const nodes = parse(source).definitions;
  return new GraphQLError(originalError.message, { nodes: [...nodes], path: ['inbox', 0], originalError });
}

describe('an error made for the client', () => {
  const error = new GatewayError('RATE_LIMITED', 'Ask less.', {
    retryAfter: 5,
    context: { status: 429, address: 'secret@mail.test' },
    cause: new Error('the upstream at 10.0.0.1 said so'),
  });

  test('says its message, code and wait, and where it happened, and nothing else', () => {
    expect(JSON.parse(JSON.stringify(mask(located(error))))).toEqual({
      message: 'Ask less.',
      locations: [{ line: 1, column: 1 }],
      path: ['inbox', 0],
      extensions: { code: 'RATE_LIMITED', retryAfter: 5 },
    });
    expect(logged).toEqual([]);
  });

  test('says the same where it comes alone or in several wrappings', () => {
    for (const wrapped of [error, new GraphQLError('Ask less.', { originalError: located(error) })]) {
      expect(mask(wrapped)).toMatchObject({
        message: 'Ask less.',
        extensions: { code: 'RATE_LIMITED', retryAfter: 5 },
      });
    }
  });

  test('keeps the words with which graphql-js says which value was refused', () => {
    const refused = new GatewayError('BAD_USER_INPUT', 'An EmailAddress is a mailbox.');
    const coercion = new GraphQLError('Variable "$a" got invalid value "x"; An EmailAddress is a mailbox.', {
      originalError: refused,
    });
    expect(mask(coercion)).toMatchObject({ message: coercion.message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('asks for a credential by the status and header that HTTP has for it', () => {
    const { extensions } = mask(new GatewayError('UNAUTHENTICATED', 'Who are you?'));
    expect(extensions).toEqual({
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
    });
  });
});

describe('an error of the operation itself', () => {
  test('is said as GraphQL says it, as bad input', () => {
    const error = new GraphQLError('Cannot query field "x" on type "Query".', { path: ['x'] });
    expect(mask(error)).toMatchObject({ message: error.message, path: ['x'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(logged).toEqual([]);
  });

  test('keeps the code and the status it has', () => {
    const error = new GraphQLError('Too deep.', { extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } });
    expect(mask(error).extensions).toEqual({ code: 'LIMIT_EXCEEDED', http: { status: 400 } });
    const uncoded = new GraphQLError('Use POST.', { extensions: { http: { status: 405 } } });
    expect(mask(uncoded).extensions).toEqual({ code: 'BAD_USER_INPUT', http: { status: 405 } });
  });
});

describe('an error that nobody foresaw', () => {
  test.each<[string, unknown]>([
    ['an Error', new TypeError('secret at /srv/app/file.ts')],
    ['a located Error', located(new TypeError('secret at /srv/app/file.ts'))],
    ['a text', 'secret'],
    ['nothing', undefined],
    ['an object', { message: 'secret', extensions: { code: 'FORBIDDEN' } }],
  ])('(%s) is told by an id alone, under which it is logged', (_, error) => {
    const masked = mask(error);
    expect(masked).toMatchObject({
      message: 'Unexpected error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'id-1' },
    });
    expect(masked.originalError).toBeUndefined();
    expect(masked.cause).toBeUndefined();
    expect(JSON.stringify(masked)).not.toContain('secret');
    expect(logged).toEqual([{ error: error instanceof GraphQLError ? error.originalError : error, id: 'id-1' }]);
  });

  test('keeps its place, so that the client knows which field failed', () => {
    expect(mask(located(new Error('secret')))).toMatchObject({
      path: ['inbox', 0],
      locations: [{ line: 1, column: 1 }],
    });
  });

  test('is not logged where it only says that the client has gone', () => {
    mask(located(new DOMException('gone', 'AbortError')));
    expect(logged).toEqual([]);
  });

  test('has an id of its own each time', () => {
    const masked = [1, 2].map(() => createMaskError({ onUnexpected: () => {} })(new Error('secret')).extensions.id);
    expect(masked[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(masked[0]).not.toBe(masked[1]);
  });
});

describe('what the framework says of a body', () => {
  test('that is no JSON is said without the words of the program', () => {
    const originalError = { name: 'SyntaxError', message: 'Unexpected token' };
    const error = new GraphQLError('No JSON.', { extensions: { code: 'BAD_REQUEST', originalError } });
    expect(mask(error)).toMatchObject({ message: 'No JSON.' });
    expect(mask(error).extensions).toEqual({ code: 'BAD_REQUEST', http: { status: 400 } });
  });
});
