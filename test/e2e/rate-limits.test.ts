import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { KEY_1, KEY_2, startTestGateway, watch } from '../helpers/gateway.ts';
import { CreateInbox, ListDomains, MessageReceived } from '../helpers/operations.ts';
import { post, toldBy } from '../helpers/rate-limited.ts';
import { waitFor } from '../helpers/sandbox.ts';

/** A point comes back every 30 seconds, which is longer than any test takes. */
const TWO = '2';

const OF_THE_CREDENTIAL = {
  message: 'This credential asks too much: more than 2 operations a minute. Try again in 30 seconds.',
  extensions: { code: 'RATE_LIMITED', retryAfter: 30 },
};
/** Time has gone by since. */
const aboutThat = {
  message: expect.stringMatching(/^This credential asks too much: more than 2 operations a minute\. Try again in /),
  extensions: { code: 'RATE_LIMITED', retryAfter: expect.toSatisfy((seconds) => seconds >= 1 && seconds <= 30) },
};

describe('over HTTP', () => {
  test('every answer tells of both limits and what is left of them', async () => {
    await using gateway = await startTestGateway();
    expect(await post(gateway.url, { key: KEY_1 })).toMatchObject({
      status: 200,
      policy: '"credential";q=30000;w=60, "address";q=60000;w=60',
      left: '"credential";r=29999, "address";r=59999',
    });
    const { headers } = await gateway.ask(ListDomains, {}, 'no-such-key');
    expect(headers.get('ratelimit')).toMatch(/^"credential";r=29999;t=1, "address";r=599\d\d;t=1$/);
  });

  test('an operation past the limit is refused with 429, and another credential goes on', async () => {
    await using gateway = await startTestGateway({ RATE_LIMIT_CREDENTIAL: TWO });
    for (const left of [1, 0]) {
      expect(await post(gateway.url, { key: KEY_1 })).toMatchObject({
        status: 200,
        left: expect.stringContaining(`"credential";r=${left},`),
      });
    }
    const refused = await post(gateway.url, { key: KEY_1 });
    expect(refused).toMatchObject({ status: 429, error: aboutThat, left: expect.stringContaining('"credential";r=0') });
    expect(refused.retryAfter).toBe(String(refused.error?.extensions.retryAfter));
    expect(Object.keys(refused.error?.extensions ?? {})).toEqual(Object.keys(OF_THE_CREDENTIAL.extensions));
    expect((await gateway.ask(ListDomains, {}, KEY_2)).errors).toEqual([]);
  });

  test('what is refused is neither parsed nor run, and costs the upstream nothing', async () => {
    await using gateway = await startTestGateway({ RATE_LIMIT_CREDENTIAL: TWO });
    for (let i = 0; i < 6; i += 1) await gateway.ask(CreateInbox);
    expect((await gateway.calls()).byRoute['POST /api/emails']).toBe(2);
    expect(await post(gateway.url, { key: KEY_1, query: '{' })).toMatchObject({ status: 429, error: aboutThat });
  });

  test('a subscription over SSE past it is a 429 answer', async () => {
    await using gateway = await startTestGateway({ RATE_LIMIT_CREDENTIAL: TWO });
    for (let i = 0; i < 2; i += 1) await post(gateway.url, { key: KEY_1 });
    const query = 'subscription { messageReceived(inbox: "a@sandbox.test") { cursor } }';
    expect(await post(gateway.url, { key: KEY_1, query, accept: 'text/event-stream' })).toMatchObject({
      status: 429,
      error: aboutThat,
    });
  });

  test('pages of listed origins may read what they are told', async () => {
    await using gateway = await startTestGateway({ ALLOWED_ORIGINS: 'https://app.example', RATE_LIMIT_ADDRESS: TWO });
    for (const status of [200, 200, 429]) {
      const response = await fetch(`${gateway.url}?query={__typename}`, { headers: { origin: 'https://app.example' } });
      expect(response.status).toBe(status);
      expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example');
      expect(response.headers.get('access-control-expose-headers')).toBe(
        'Accept-Ranges, Content-Disposition, Content-Range, ETag, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate',
      );
    }
  });

  test('without limits, nothing is refused and nothing told', async () => {
    const none = { RATE_LIMIT_CREDENTIAL: '0', RATE_LIMIT_ADDRESS: '0', RATE_LIMIT_REFUSED_KEYS: '0' };
    await using gateway = await startTestGateway(none);
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(gateway.url, { key: KEY_1 })));
    for (const answer of answers) expect(answer).toMatchObject({ status: 200, policy: null, left: null });
  });
});

describe('the limit of an address', () => {
  test('counts all that comes from there, but for health and readiness, and holds up no other address', async () => {
    await using gateway = await startTestGateway({ RATE_LIMIT_ADDRESS: '6', TRUSTED_PROXIES: '127.0.0.1' });
    const headers = { 'x-forwarded-for': '192.0.2.1' };
    const from = '192.0.2.1';
    const get = async (path: string) =>
      toldBy(await fetch(`${gateway.app.url}${path}`, { headers, redirect: 'manual' }));
    const answers = [
      await get('/elsewhere'),
      await get('/'),
      await get('/attachments/no-token/x.txt'),
      await post(gateway.url, { from, body: '{"query":' }),
      await post(gateway.url, { from, query: '{ nothing }' }),
      await post(gateway.url, { from, key: 'no-such-key', query: '{ domains { name } }' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 307, 403, 400, 200, 401]);
    expect(answers.map(({ left }) => /"address";r=\d/.exec(left ?? '')?.[0])).toEqual(
      [5, 4, 3, 2, 1, 0].map((left) => `"address";r=${left}`),
    );
    for (const path of ['/elsewhere', '/', '/attachments/no-token/x.txt', '/graphql']) {
      expect(await get(path)).toMatchObject({
        status: 429,
        error: { message: expect.stringMatching(/^This address asks too much: more than 6 requests a minute\./) },
      });
    }
    const socket = new WebSocket(gateway.url.replace('http', 'ws'), 'graphql-transport-ws', { headers });
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    expect([response.statusCode, Number(response.headers['retry-after'])]).toEqual([
      429,
      expect.toSatisfy((s) => s >= 1),
    ]);
    for (const path of ['/health', '/ready']) expect(await get(path)).toMatchObject({ status: 200, policy: null });
    expect(await post(gateway.url, { from: '192.0.2.2' })).toMatchObject({ status: 200 });
  });

  test('is not widened by what a client writes into X-Forwarded-For', async () => {
    await using gateway = await startTestGateway({ RATE_LIMIT_ADDRESS: TWO });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await post(gateway.url, { from: `192.0.2.${i}` })).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  test('alone counts operations without a key, which may still ask for the schema', async () => {
    await using upstream = await startTestGateway();
    await using gateway = await startTestGateway({
      UPSTREAM_URL: upstream.app.upstreamUrl,
      RATE_LIMIT_CREDENTIAL: TWO,
    });
    for (let i = 0; i < 4; i += 1) {
      expect(await post(gateway.url, { query: '{ __schema { queryType { name } } }' })).toMatchObject({
        status: 200,
        left: expect.stringMatching(/^"address";r=\d+$/),
      });
    }
  });
});

describe('over a WebSocket', () => {
  test('an operation past the limit is an error of its own, and the others on the socket go on', async () => {
    await using gateway = await startTestGateway({ RATE_LIMIT_CREDENTIAL: TWO });
    const inbox = (await gateway.ask(CreateInbox)).data.createInbox.inbox?.address as string;
    const client = gateway.socket();
    const first = watch(client, MessageReceived, { inbox });
    await waitFor('the subscription', () => gateway.app.activity.watchers === 1);
    const second = watch(client, MessageReceived, { inbox });
    await waitFor('the refusal', () => second.errors.length > 0);
    expect(second.errors).toEqual([aboutThat]);
    await gateway.mail({ to: inbox, subject: 'still watched' });
    await waitFor('the push', () => first.events.length === 1);
    expect([first.closeCode(), second.closeCode()]).toEqual([undefined, undefined]);
  });

  test('operations with another key of their own are not held up', async () => {
    await using gateway = await startTestGateway({ RATE_LIMIT_CREDENTIAL: TWO });
    for (let i = 0; i < 2; i += 1) await post(gateway.url, { key: KEY_1 });
    const [refused, served] = [KEY_1, KEY_2].map((key) => watch(gateway.socket({ key }), ListDomains, {}));
    await waitFor('both', () => refused?.errors.length === 1 && served?.events.length === 1);
    expect(refused?.errors).toEqual([aboutThat]);
  });
});
