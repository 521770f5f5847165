import { getEventListeners, once } from 'node:events';
import type { RequestListener } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { UpstreamOptions } from '../../src/datasources/http.ts';
import type { MailCall } from '../../src/datasources/mail-source.ts';
import { KEY, mailCall } from '../helpers/mail.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';

const PATH = '/api/secret-path';

/** One JSON call to an upstream of its own. */
async function json(handler: RequestListener, options: Partial<UpstreamOptions> = {}, call: MailCall = mailCall()) {
  await using upstream = await startUpstream(handler);
  await using http = upstreamHttp(upstream, options);
  return await http.json('GET', PATH, call);
}

const silence: RequestListener = () => {};
const stall: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"messages": [');
};

describe('a JSON reply', () => {
  test('is given with its status, headers and size', async () => {
    const answer = await json(reply(201, { one: 'ü' }, { 'x-extra': 'yes' }));
    expect(answer).toMatchObject({ status: 201, body: { one: 'ü' }, bytes: Buffer.byteLength('{"one":"ü"}') });
    expect(answer.headers['x-extra']).toBe('yes');
  });

  test('may begin with a byte order mark, and come in pieces', async () => {
    const bytes = Buffer.from('\ufeff{"one":"ü"}');
    const { body } = await json((_, response) => {
      for (const byte of bytes) response.write(Buffer.of(byte));
      response.end();
    });
    expect(body).toEqual({ one: 'ü' });
  });

  test('shows its headers to the listener, whatever its status', async () => {
    const seen: unknown[] = [];
    const onReply: UpstreamOptions['onReply'] = ({ id }, headers) => seen.push([id, headers['x-ratelimit-limit']]);
    await json(reply(500, {}, { 'x-ratelimit-limit': '5' }), { onReply });
    expect(seen).toEqual([[mailCall().credential.id, '5']]);
  });

  test.each([
    ['nothing', ''],
    ['text', 'so sorry'],
    ['truncated JSON', '{"messages": [{"id"'],
    ['a list', []],
    ['null', 'null'],
    ['a number', '7'],
  ])('that is %s is an invalid response', async (_, body) => {
    await expect(json(reply(200, body))).rejects.toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
      context: { status: 200 },
    });
  });

  test.each([
    ['text/html', 200, 'anything'],
    ['text/html; charset=utf-8', 403, '<!doctype html><title>Just a moment...</title>'],
    ['application/xhtml+xml', 200, '<html/>'],
    ['application/json', 200, '\ufeff \n<!doctype html>'],
    ['text/html', 503, '<html>Checking your browser</html>'],
    ['text/html', 401, '<html>'],
  ])('that is a web page (%s, %i) is a blocked call', async (type, status, body) => {
    await expect(json(reply(status, body, { 'content-type': type }))).rejects.toMatchObject({
      code: 'UPSTREAM_BLOCKED',
      context: { status },
    });
  });

  test.each([500, 502, 504])("that is a proxy's error page leaves the status %i to speak", async (status) => {
    expect(await json(reply(status, '<html>Bad gateway</html>', { 'content-type': 'text/html' }))).toMatchObject({
      status,
      body: {},
    });
  });

  test('in a content coding that was not asked for is refused', async () => {
    const body = gzipSync('{"messages":[]}');
    await expect(json(reply(200, body, { 'content-encoding': 'gzip' }))).rejects.toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
    });
  });

  test('may be as large as the bound, and no larger', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(989) });
    expect(body).toHaveLength(1000);
    expect(await json(reply(200, body), { maxReplyBytes: 1000 })).toMatchObject({ bytes: 1000 });
    await expect(json(reply(200, body), { maxReplyBytes: 999 })).rejects.toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
      message: expect.stringContaining('999 bytes'),
    });
  });

  test('that never ends is cut off at the bound', async () => {
    await using upstream = await startUpstream((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        response.once('drain', more);
      };
      more();
    });
    await using http = upstreamHttp(upstream, { maxReplyBytes: 100_000 });
    await expect(http.json('GET', PATH, mailCall())).rejects.toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    await upstream.requests[0]?.dropped;
  });
});

describe('a call that gets no whole reply', () => {
  test.each([
    ['never answers', silence],
    ['stalls in the middle', stall],
  ])('because the upstream %s ends at the deadline, and lets the connection go', async (_, handler) => {
    await using upstream = await startUpstream(handler);
    await using http = upstreamHttp(upstream, { timeoutMs: 50 });
    await expect(http.json('GET', PATH, mailCall())).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    await upstream.requests[0]?.dropped;
  });

  test('because nothing listens there is unavailable', async () => {
    const upstream = await startUpstream(silence);
    await upstream.close();
    await using http = upstreamHttp(upstream);
    await expect(http.json('GET', PATH, mailCall())).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      retryAfter: 1,
    });
  });

  const broken: [string, string, RequestListener][] = [
    ['at once', 'UPSTREAM_UNAVAILABLE', (request) => request.socket.resetAndDestroy()],
    [
      'in the middle of the body',
      'UPSTREAM_UNAVAILABLE',
      (request, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"a":', () => request.socket.resetAndDestroy());
      },
    ],
    [
      'in the middle of a chunked body',
      'UPSTREAM_UNAVAILABLE',
      (request, response) => void response.write('{"a":', () => request.socket.destroy()),
    ],
    [
      'with something else than HTTP',
      'UPSTREAM_INVALID_RESPONSE',
      (request) => request.socket.end('SSH-2.0-x\r\n\r\n'),
    ],
  ];

  test.each(broken)('because the connection breaks %s is %s', async (_, code, handler) => {
    await expect(json(handler)).rejects.toMatchObject({ code });
  });

  test('says nothing of the key or the path', async () => {
    const failures = await Promise.all(
      [...broken.map(([, , handler]) => handler), reply(200, KEY)].map((handler) =>
        json(handler).catch((error: unknown) => error),
      ),
    );
    for (const error of failures) {
      expect((error as Error).message).not.toMatch(/api|127\.0\.0\.1|ECONN/);
      const everything = inspect(error, { depth: 10 });
      expect(everything).not.toContain(KEY);
      expect(everything).not.toContain(PATH);
    }
  });
});

describe('the signal of the caller', () => {
  test.each([
    ['answer', silence],
    ['go on', stall],
  ])('ends a call to an upstream that does not %s, at once and with its connection', async (_, handler) => {
    const asked = Promise.withResolvers<void>();
    await using upstream = await startUpstream((request, response) => {
      handler(request, response);
      asked.resolve();
    });
    await using http = upstreamHttp(upstream);
    const caller = new AbortController();
    const result = http.json('GET', PATH, mailCall({ signal: caller.signal }));
    await asked.promise;
    const reason = new Error('gone');
    caller.abort(reason);
    await expect(result).rejects.toBe(reason);
    await upstream.requests[0]?.dropped;
  });

  test('that was aborted before lets no request out', async () => {
    await using upstream = await startUpstream(reply(200));
    await using http = upstreamHttp(upstream);
    const reason = new Error('gone');
    const call = mailCall({ signal: AbortSignal.abort(reason) });
    await expect(http.json('GET', PATH, call)).rejects.toBe(reason);
    await expect(http.open(PATH, call)).rejects.toBe(reason);
    expect(upstream.requests).toHaveLength(0);
  });

  test('is listened to no longer than the call takes', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(100_000) });
    await using upstream = await startUpstream(reply(200, large));
    await using http = upstreamHttp(upstream);
    const { signal } = new AbortController();
    await http.json('GET', PATH, mailCall({ signal }));
    const download = await http.open(PATH, mailCall({ signal }));
    if ('status' in download) expect.fail('an open download was expected');
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    const closed = once(download.body, 'close');
    await buffer(download.body);
    await closed;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('does not end the calls of others', async () => {
    const held = Promise.withResolvers<() => void>();
    await using upstream = await startUpstream((request, response) => {
      if (request.method === 'GET') held.resolve(() => response.end('{"done":true}'));
    });
    await using http = upstreamHttp(upstream);
    const caller = new AbortController();
    const other = http.json('GET', PATH, mailCall());
    const left = http.json('DELETE', PATH, mailCall({ signal: caller.signal }));
    const answer = await held.promise;
    caller.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    answer();
    expect(await other).toMatchObject({ body: { done: true } });
  });
});

describe('a download', () => {
  test('is given as it comes, for longer than one call may take', async () => {
    // Only the deadline's clock: what happens on the sockets takes the time that it takes.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const first = Promise.withResolvers<(rest: string) => void>();
    await using upstream = await startUpstream((_, response) => {
      response.write('first ');
      first.resolve((rest) => response.end(rest));
    });
    await using http = upstreamHttp(upstream, { timeoutMs: 5000 });
    const reply = await http.open(PATH, mailCall());
    if ('status' in reply) expect.fail('an open download was expected');
    vi.advanceTimersByTime(5000);
    const bytes = buffer(reply.body);
    (await first.promise)('second');
    expect((await bytes).toString()).toBe('first second');
  });

  test('that breaks off fails while it is read', async () => {
    await using upstream = await startUpstream((request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('first', () => request.socket.destroy());
    });
    await using http = upstreamHttp(upstream);
    const reply = await http.open(PATH, mailCall());
    if ('status' in reply) expect.fail('an open download was expected');
    await expect(buffer(reply.body)).rejects.toThrow();
  });

  test('ends with the signal of its caller, and its connection with it', async () => {
    await using upstream = await startUpstream((_, response) => void response.write('first'));
    await using http = upstreamHttp(upstream);
    const caller = new AbortController();
    const reply = await http.open(PATH, mailCall({ signal: caller.signal }));
    if ('status' in reply) expect.fail('an open download was expected');
    await once(reply.body, 'readable');
    caller.abort();
    await expect(buffer(reply.body)).rejects.toThrow();
    await upstream.requests[0]?.dropped;
  });

  test('that does not begin in time ends at the deadline', async () => {
    await using upstream = await startUpstream(silence);
    await using http = upstreamHttp(upstream, { timeoutMs: 50 });
    await expect(http.open(PATH, mailCall())).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });
});
