import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { KEY_1, KEY_2, startTestGateway, watch } from '../helpers/gateway.ts';
import { CreateInbox, ListDomains } from '../helpers/operations.ts';
import { post, toldBy } from '../helpers/rate-limited.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { LINK_KEY, sealedLink } from '../helpers/sealed-link.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';

const DOMAINS = '{ domains { name } }';
const OFFICE = '192.0.2.1';
const ELSEWHERE = '192.0.2.2';
const refusedGuess = {
  status: 429,
  error: {
    message: expect.stringMatching(/^Too many bad keys came from this address: more than 2 a minute\. Check the /),
    extensions: { code: 'RATE_LIMITED', retryAfter: expect.toSatisfy((seconds) => seconds >= 1 && seconds <= 30) },
  },
};

/** Presents bad keys, one after the other, until an answer is no UNAUTHENTICATED any more; gives how many it took. */
async function guessUntilRefused(url: string, from: string): Promise<number> {
  for (let guesses = 0; ; guesses += 1) {
    const { status, error } = await post(url, { from, key: `guess-${guesses}`, query: DOMAINS });
    if (status === 429) return guesses;
    expect([status, error?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  }
}

describe('an address that presents bad keys', () => {
  const env = { RATE_LIMIT_REFUSED_KEYS: '2', TRUSTED_PROXIES: '127.0.0.1' };

  test('where the upstream judges them, is turned away before it is asked again, and its good ones are served', async () => {
    await using upstream = await startTestGateway();
    await using gateway = await startTestGateway({ ...env, UPSTREAM_URL: upstream.app.upstreamUrl });
    expect(await post(gateway.url, { from: OFFICE, key: KEY_1, query: DOMAINS })).toMatchObject({ status: 200 });
    expect(await guessUntilRefused(gateway.url, OFFICE)).toBe(2);
    const own = await upstream.calls(KEY_2);
    // Right as it is, it is a guess: it has not been shown from there before.
    expect(await post(gateway.url, { from: OFFICE, key: KEY_2, query: DOMAINS })).toMatchObject(refusedGuess);
    expect(await upstream.calls(KEY_2)).toEqual(own);
    expect(await post(gateway.url, { from: OFFICE, key: KEY_1, query: DOMAINS })).toMatchObject({
      status: 200,
      error: undefined,
    });
    expect(await post(gateway.url, { from: OFFICE, query: '{ __schema { queryType { name } } }' })).toMatchObject({
      status: 200,
    });
    expect(await post(gateway.url, { from: ELSEWHERE, key: KEY_2, query: DOMAINS })).toMatchObject({ status: 200 });
    expect(await guessUntilRefused(gateway.url, ELSEWHERE)).toBe(2);
  });

  test('where the gateway judges them, is turned away as well, with the right one too', async () => {
    await using gateway = await startTestGateway({
      ...env,
      TEMPMAIL_API_KEY: KEY_1,
      GATEWAY_TOKENS: 'token-of-the-office,token-elsewhere',
    });
    const ask = (from: string, key: string) => post(gateway.url, { from, key, query: DOMAINS });
    expect(await ask(OFFICE, 'token-of-the-office')).toMatchObject({ status: 200 });
    expect(await ask(ELSEWHERE, 'token-elsewhere')).toMatchObject({ status: 200 });
    expect(await guessUntilRefused(gateway.url, OFFICE)).toBe(2);
    expect(await ask(OFFICE, 'token-elsewhere')).toMatchObject(refusedGuess);
    expect(await ask(OFFICE, 'token-of-the-office')).toMatchObject({ status: 200, error: undefined });
    expect(await ask(ELSEWHERE, 'token-elsewhere')).toMatchObject({ status: 200, error: undefined });
  });

  test('over WebSockets is told the same, as an error of the operation', async () => {
    await using upstream = await startTestGateway();
    await using gateway = await startTestGateway({ ...env, UPSTREAM_URL: upstream.app.upstreamUrl });
    const codes: unknown[] = [];
    for (let i = 0; i < 3; i += 1) {
      const asked = watch(gateway.socket({ key: `guess-${i}` }), ListDomains, {});
      await waitFor('an answer', () => asked.errors.length > 0);
      codes.push(asked.errors[0]?.extensions.code);
    }
    expect(codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'RATE_LIMITED']);
    expect(await post(gateway.url, { key: 'another', query: DOMAINS })).toMatchObject(refusedGuess);
  });

  test('is not one that sends no key, nor one that has to do with a gateway whose own key is refused', async () => {
    await using upstream = await startUpstream(reply(401));
    await using gateway = await startTestGateway({
      ...env,
      UPSTREAM_URL: upstream.url,
      TEMPMAIL_API_KEY: 'not-accepted-any-more',
      GATEWAY_TOKENS: 'token-a,token-b',
    });
    for (const key of [undefined, 'token-a', undefined, 'token-a', undefined, 'token-b']) {
      expect(await post(gateway.url, { ...(key ? { key } : {}), query: DOMAINS })).toMatchObject({
        status: 401,
        error: { extensions: { code: 'UNAUTHENTICATED' } },
      });
    }
  });
});

describe('in service mode', () => {
  test('each gateway token has its own limit, though all share one key', async () => {
    await using gateway = await startTestGateway({
      RATE_LIMIT_CREDENTIAL: '2',
      TEMPMAIL_API_KEY: KEY_1,
      GATEWAY_TOKENS: 'token-a,token-b',
    });
    const statuses = async (key: string) =>
      [await post(gateway.url, { key }), await post(gateway.url, { key }), await post(gateway.url, { key })].map(
        ({ status }) => status,
      );
    expect(await statuses('token-a')).toEqual([200, 200, 429]);
    expect(await statuses('token-b')).toEqual([200, 200, 429]);
  });
});

describe('downloads by link', () => {
  const file = (_: IncomingMessage, response: ServerResponse) => response.writeHead(200).end('file');

  test('take a point of their account and one of the address, and past the limit are answered 429', async () => {
    await using upstream = await startUpstream(file);
    await using gateway = await startTestGateway({
      UPSTREAM_URL: upstream.url,
      LINK_KEYS: LINK_KEY,
      RATE_LIMIT_CREDENTIAL: '2',
      RATE_LIMIT_ADDRESS: '100',
    });
    const link = await sealedLink(gateway.app.url, { key: 'key-1', messageId: 'm1', ref: 'a.bin' });
    const get = async () => toldBy(await fetch(link));
    expect(await get()).toMatchObject({
      status: 200,
      policy: '"credential";q=2;w=60, "address";q=100;w=60',
      left: '"credential";r=1, "address";r=99',
    });
    expect(await post(gateway.url, { key: 'key-1' })).toMatchObject({ left: '"credential";r=0, "address";r=98' });
    expect(await get()).toMatchObject({
      status: 429,
      left: '"credential";r=0, "address";r=97',
      error: {
        message: expect.stringMatching(
          /^The account asks too much: more than 2 operations and downloads a minute\. Try/,
        ),
        extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) },
      },
    });
    expect(upstream.requests.filter(({ url }) => url.includes('a.bin'))).toHaveLength(1);
    const other = await sealedLink(gateway.app.url, { key: 'key-2', messageId: 'm1', ref: 'a.bin' });
    expect((await fetch(other)).status).toBe(200);
  });

  test('of one mail do not keep from those of another, where all have one account', async () => {
    await using upstream = await startUpstream(file);
    await using gateway = await startTestGateway({
      UPSTREAM_URL: upstream.url,
      LINK_KEYS: LINK_KEY,
      TEMPMAIL_API_KEY: 'the-one-key',
      GATEWAY_TOKENS: 'token',
      RATE_LIMIT_CREDENTIAL: '1',
    });
    const get = async (messageId: string) =>
      (await fetch(await sealedLink(gateway.app.url, { key: 'the-one-key', messageId, ref: 'a.bin' }))).status;
    expect([await get('m1'), await get('m1'), await get('m2')]).toEqual([200, 429, 200]);
    expect(await post(gateway.url, { key: 'token' })).toMatchObject({ status: 200 });
  });
});

test("the upstream's own limit is told apart from the gateway's: by its message, and it has no status of its own", async () => {
  await using upstream = await startUpstream(reply(429, {}, { 'retry-after': '7' }));
  await using gateway = await startTestGateway({ UPSTREAM_URL: upstream.url });
  const { status, headers, errors } = await gateway.ask(CreateInbox);
  expect([status, headers.get('retry-after')]).toEqual([200, null]);
  expect(errors).toMatchObject([
    {
      message: 'The mail service asks for fewer calls. Try again later.',
      extensions: { code: 'RATE_LIMITED', retryAfter: 7 },
    },
  ]);
});
