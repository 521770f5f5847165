import type { RequestListener } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import type { GatewayError } from '../../src/errors.ts';
import { INBOX, KEY, mailCall } from '../helpers/mail.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

const NOW = new Date('2026-06-28T09:37:47Z');
const SECRET_BODY = 'what-the-upstream-says-to-itself';
const RESET = '2026-07-01T00:00:00Z';

/** What a call of the source that meets such an upstream rejects with. */
async function failure(
  handler: RequestListener,
  run: (source: RestMailSource) => Promise<unknown> = (source) => source.listMessages(INBOX, mailCall()),
): Promise<GatewayError> {
  await using upstream = await startUpstream(handler);
  await using http = upstreamHttp(upstream);
  const error = await run(new RestMailSource(http, wire().options, () => NOW)).then(
    () => expect.fail('the call was expected to fail'),
    (reason: GatewayError) => reason,
  );
  expect(upstream.requests).toHaveLength(1);
  return error;
}

const open = (source: RestMailSource) => source.openAttachment({ messageId: 'm1', ref: 'a.txt' }, mailCall());

describe('a reply with the status', () => {
  const table = [
    [301, 'UPSTREAM_INVALID_RESPONSE'],
    [304, 'UPSTREAM_INVALID_RESPONSE'],
    [400, 'BAD_USER_INPUT'],
    [401, 'UNAUTHENTICATED'],
    [402, 'FORBIDDEN'],
    [403, 'FORBIDDEN'],
    [404, 'NOT_FOUND'],
    [408, 'UPSTREAM_TIMEOUT'],
    [409, 'BAD_USER_INPUT'],
    [410, 'NOT_FOUND'],
    [413, 'BAD_USER_INPUT'],
    [418, 'UPSTREAM_INVALID_RESPONSE'],
    [422, 'BAD_USER_INPUT'],
    [429, 'RATE_LIMITED'],
    [500, 'UPSTREAM_UNAVAILABLE'],
    [502, 'UPSTREAM_UNAVAILABLE'],
    [503, 'UPSTREAM_UNAVAILABLE'],
    [504, 'UPSTREAM_TIMEOUT'],
    [599, 'UPSTREAM_UNAVAILABLE'],
  ] as const;

  test.each(table)('%i is %s, whether the body is JSON, text or nothing', async (status, code) => {
    for (const body of [{ status: false, message: SECRET_BODY }, SECRET_BODY, '']) {
      const headers = { location: '/elsewhere', 'content-type': 'text/plain' };
      expect(await failure(reply(status, body, headers))).toMatchObject({ code, context: { status } });
    }
  });

  test.each(table)('%i is %s of a download as well', async (status, code) => {
    const error = await failure(reply(status, { message: SECRET_BODY }), open);
    expect(error).toMatchObject({ code: status === 413 ? 'LIMIT_EXCEEDED' : code, context: { status } });
  });

  test.each(table)('%i is explained without the key, the path or the body', async (status) => {
    const error = await failure(reply(status, { message: SECRET_BODY }));
    expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
    const everything = inspect(error, { depth: 10 });
    for (const secret of [KEY, SECRET_BODY, '/api/', INBOX]) expect(everything).not.toContain(secret);
  });
});

describe('a refusal', () => {
  test('of a listed inbox by 200 and status false says that it is not there', async () => {
    const error = await failure(reply(200, { status: false, message: SECRET_BODY, messages: [] }));
    expect(error).toMatchObject({ code: 'NOT_FOUND', context: { status: 200 } });
    expect(error.message).not.toContain(SECRET_BODY);
  });

  test('where nothing was named by 200 and status false is an invalid answer', async () => {
    const error = await failure(reply(200, { status: false }), (source) => source.createInbox(mailCall()));
    expect(error.code).toBe('UPSTREAM_INVALID_RESPONSE');
  });
});

describe('too many calls', () => {
  const limits = (remaining: number, more: object = {}) => ({
    'x-ratelimit-limit': '50000',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': RESET,
    ...more,
  });

  test('with calls left is a rate limit, to be tried again after a second', async () => {
    const error = await failure(reply(429, {}, limits(7)));
    expect(error).toMatchObject({ code: 'RATE_LIMITED', retryAfter: undefined, context: { resetAt: new Date(RESET) } });
  });

  test('with none left is a used-up quota, with its reset and no guess at a wait', async () => {
    const error = await failure(reply(429, {}, limits(0)));
    expect(error).toMatchObject({ code: 'QUOTA_EXHAUSTED', context: { resetAt: new Date(RESET) } });
    expect(error.retryAfter).toBeUndefined();
    expect(error.message).toContain('2026-07-01');
  });

  test('with none left and no reset says so too', async () => {
    const error = await failure(reply(429, {}, limits(0, { 'x-ratelimit-reset': 'soon' })));
    expect(error).toMatchObject({ code: 'QUOTA_EXHAUSTED', context: { resetAt: null } });
  });

  test.each([
    ['30', 30],
    ['0', 0],
    ['Sun, 28 Jun 2026 09:38:17 GMT', 30],
    ['Sun, 28 Jun 2026 09:00:00 GMT', 0],
    ['999999', 3600],
    ['99999999999', 3600],
  ])('asks to wait by Retry-After: %s as %i seconds', async (value, seconds) => {
    expect(await failure(reply(429, {}, { 'retry-after': value }))).toMatchObject({ retryAfter: seconds });
    expect(await failure(reply(503, {}, { 'retry-after': value }))).toMatchObject({ retryAfter: seconds });
    const exhausted = await failure(reply(429, {}, limits(0, { 'retry-after': value })));
    expect(exhausted).toMatchObject({ code: 'QUOTA_EXHAUSTED', retryAfter: seconds });
  });

  test.each(['soon', '-5', '1.5'])('asks for no certain wait by Retry-After: %s', async (value) => {
    expect(await failure(reply(429, {}, { 'retry-after': value }))).toMatchObject({ retryAfter: undefined });
    const exhausted = await failure(reply(429, {}, limits(0, { 'retry-after': value })));
    expect(exhausted).toMatchObject({ code: 'QUOTA_EXHAUSTED', retryAfter: undefined });
    // What is broken for a moment is worth another try.
    expect(await failure(reply(503, {}, { 'retry-after': value }))).toMatchObject({ retryAfter: 1 });
  });
});

describe('a refused new name', () => {
  const to = { username: 'wanted', domain: 'other.test' };
  const renaming = (status: number, body: object = {}) =>
    failure(reply(status, body), (source) => source.renameInbox(INBOX, to, mailCall()));

  test('by 409 is a taken address', async () => {
    expect(await renaming(409)).toMatchObject({
      code: 'BAD_USER_INPUT',
      context: { reason: 'ADDRESS_TAKEN', address: 'wanted@other.test' },
    });
  });

  test.each([
    [403, {}],
    [422, { errors: { domain: [SECRET_BODY] } }],
  ])('by %i with %j is a domain that is not allowed', async (status, body) => {
    const error = await renaming(status, body);
    expect(error).toMatchObject({ code: 'FORBIDDEN', context: { reason: 'DOMAIN_NOT_ALLOWED' } });
    expect(error.message).not.toContain(SECRET_BODY);
  });

  test.each([{}, { errors: { username: ['taken?'] } }, { errors: 'text' }, { errors: null }])(
    'by 422 with %j is a username that is not accepted',
    async (body) => {
      expect(await renaming(422, body)).toMatchObject({ code: 'BAD_USER_INPUT', context: { field: ['username'] } });
    },
  );

  test.each([
    [401, 'UNAUTHENTICATED'],
    [404, 'NOT_FOUND'],
    [429, 'RATE_LIMITED'],
    [500, 'UPSTREAM_UNAVAILABLE'],
  ])('by %i is what it is everywhere, %s', async (status, code) => {
    const error = await renaming(status);
    expect(error.code).toBe(code);
    expect(error.context.reason).toBeUndefined();
  });
});

describe('a good status without what was asked for', () => {
  const calls: [string, (source: RestMailSource) => Promise<unknown>][] = [
    ['domains', (source) => source.listDomains('FREE', mailCall())],
    ['a new inbox', (source) => source.createInbox(mailCall())],
    ['a renamed inbox', (source) => source.renameInbox(INBOX, { username: 'a', domain: 'b' }, mailCall())],
    ['messages', (source) => source.listMessages(INBOX, mailCall())],
    ['a message', (source) => source.readMessage({ inbox: INBOX, id: 'm1' }, mailCall())],
  ];

  test.each(calls)('is an invalid answer for %s', async (_, run) => {
    const error = await failure(reply(200, { status: true }), run);
    expect(error.code).toBe('UPSTREAM_INVALID_RESPONSE');
  });
});
