import { errors } from 'undici';
import { describe, expect, test } from 'vitest';
import { retryPause } from '../../src/datasources/retry-pause.ts';
import { GatewayError } from '../../src/errors.ts';

const HALF = 0.5;
const replied = (status: number, headers: Record<string, string> = {}) => ({ status, headers });
const failed = (error: unknown) => ({ error });
const systemError = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall });
const refused = systemError('ECONNREFUSED', 'connect');
const unknownName = systemError('ENOTFOUND', 'getaddrinfo');
const reset = systemError('ECONNRESET', 'read');
const inHeaders = new errors.SocketError('other side closed');

describe('a safe call', () => {
  test.each([408, 500, 502, 503, 504, 520, 521, 522, 523, 524])('is sent again after %i', (status) => {
    expect(retryPause(replied(status), true, 1, HALF)).toBe(100);
  });

  test.each([200, 204, 301, 400, 401, 402, 403, 404, 409, 410, 413, 418, 422, 429, 501, 505, 525, 600])(
    'is not sent again after %i',
    (status) => {
      expect(retryPause(replied(status), true, 1, HALF)).toBeNull();
    },
  );

  test.each([
    ['a refused connection', refused],
    ['a name that is not found', unknownName],
    ['a connection that is cut', reset],
    ['a connection that ends before its reply', inHeaders],
  ])('is sent again after %s', (_, error) => {
    expect(retryPause(failed(error), true, 1, HALF)).toBe(100);
  });

  test.each([
    ['what the gateway itself refuses', new GatewayError('UPSTREAM_UNAVAILABLE', 'Left alone.', { retryAfter: 1 })],
    ['an answer that is none', new GatewayError('UPSTREAM_INVALID_RESPONSE', 'No.')],
    ['something else than HTTP', new errors.HTTPParserError('No.')],
  ])('is not sent again after %s', (_, error) => {
    expect(retryPause(failed(error), true, 1, HALF)).toBeNull();
  });

  test('waits anywhere between nothing and a bound that doubles', () => {
    const pauses = (random: number) => [1, 2, 3].map((attempt) => retryPause(replied(503), true, attempt, random));
    expect(pauses(0)).toEqual([0, 0, 0]);
    expect(pauses(HALF)).toEqual([100, 200, 400]);
  });

  test('waits at least as long as the upstream asks', () => {
    expect(retryPause(replied(503, { 'retry-after': '7' }), true, 1, HALF)).toBe(7100);
    expect(retryPause(replied(429, { 'retry-after': '2' }), true, 1, HALF)).toBe(2100);
  });

  test.each(['3', '-1', 'soon', '999999999999', '1, 2'])(
    'is not sent again after a 429 with Retry-After: %s',
    (value) => {
      expect(retryPause(replied(429, { 'retry-after': value }), true, 1, HALF)).toBeNull();
    },
  );

  test('is not sent again once the quota is used up', () => {
    const headers = { 'retry-after': '1', 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': '0' };
    expect(retryPause(replied(429, headers), true, 1, HALF)).toBeNull();
  });
});

describe('a call that changes something', () => {
  test.each([
    ['a refused connection', refused],
    ['a name that is not found', unknownName],
    ['a connection that was not made in time', new errors.ConnectTimeoutError('late')],
    ['every address of a name refusing', new AggregateError([refused, refused])],
  ])('is sent again after %s, since nothing went out', (_, error) => {
    expect(retryPause(failed(error), false, 1, HALF)).toBe(100);
  });

  test.each([
    ['a connection that is cut', reset],
    ['a connection that ends before its reply', inHeaders],
    ['one address refusing and another one cutting', new AggregateError([refused, reset])],
  ])('is not sent again after %s', (_, error) => {
    expect(retryPause(failed(error), false, 1, HALF)).toBeNull();
  });

  test.each([408, 429, 500, 502, 503, 504])('is not sent again after %i', (status) => {
    expect(retryPause(replied(status, { 'retry-after': '0' }), false, 1, HALF)).toBeNull();
  });
});
