import { once } from 'node:events';
import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import { serve } from '../helpers/attachment-server.ts';
import { mailCall } from '../helpers/mail.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

interface Asked {
  readonly filename?: string;
  /** What the message says of the file's size. */
  readonly size?: number;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** What a link answers over an upstream that answers so, and what the upstream was asked. */
async function ask(handler: RequestListener, { filename = 'report.pdf', size = 0, ...init }: Asked = {}) {
  await using upstream = await startUpstream(handler);
  await using http = upstreamHttp(upstream);
  await using gateway = await serve(new RestMailSource(http, wire().options));
  const response = await fetch(await gateway.link(filename, { size }), init);
  const body = await response.text();
  const code = /"code":"(\w+)"/.exec(body)?.[1] ?? null;
  const asked = upstream.requests.map(({ method }) => method);
  return { status: response.status, headers: response.headers, text: body, code, asked, logged: gateway.logged };
}

const page = (status: number, headers: OutgoingHttpHeaders = {}) =>
  reply(status, `<html><title>${status}</title></html>`, { 'content-type': 'text/html', ...headers });

/** As proxies send JSON on: in chunks, of no length that is said before. */
function inChunks(type: string, ...chunks: readonly (string | Buffer)[]): RequestListener {
  return async (_, response) => {
    response.writeHead(200, { 'content-type': type });
    for (const chunk of chunks) await new Promise<void>((resolve) => response.write(chunk, () => resolve()));
    response.end();
  };
}

describe('a page that the upstream sends with a status of its own', () => {
  test.each<[number, OutgoingHttpHeaders, number, string, string | null]>([
    [404, {}, 404, 'NOT_FOUND', null],
    [410, {}, 410, 'NOT_FOUND', null],
    [401, {}, 403, 'UNAUTHENTICATED', null],
    [403, {}, 502, 'UPSTREAM_BLOCKED', null],
    [413, {}, 413, 'LIMIT_EXCEEDED', null],
    [429, { 'retry-after': '7' }, 503, 'RATE_LIMITED', '7'],
    [500, {}, 502, 'UPSTREAM_UNAVAILABLE', '1'],
    [502, {}, 502, 'UPSTREAM_UNAVAILABLE', '1'],
    [503, { 'retry-after': '7' }, 502, 'UPSTREAM_UNAVAILABLE', '7'],
    [504, {}, 504, 'UPSTREAM_TIMEOUT', null],
    [200, {}, 502, 'UPSTREAM_BLOCKED', null],
    [202, {}, 502, 'UPSTREAM_BLOCKED', null],
    [301, { location: '/' }, 502, 'UPSTREAM_INVALID_RESPONSE', null],
  ])('of %i %j is answered %i %s', async (status, headers, expected, code, retryAfter) => {
    const got = await ask(page(status, headers));
    expect([got.status, got.code, got.headers.get('retry-after')]).toEqual([expected, code, retryAfter]);
    const head = await ask(page(status, headers), { method: 'HEAD' });
    expect([head.status, head.headers.get('retry-after')]).toEqual([expected, retryAfter]);
  });

  test('for a range outside the file says how large the file is', async () => {
    const got = await ask(page(416, { 'content-range': 'bytes */10' }), { headers: { range: 'bytes=99-' } });
    expect([got.status, got.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });
});

describe('a page with a 200', () => {
  const NOT_PAGES =
    'IMG.heic app.apk setup.exe invite.ics data.csv notes.txt data.json smime.p7s a.pkpass a.pdf photo.svgz'.split(' ');

  test.each(NOT_PAGES)('is not the file %s', async (filename) => {
    for (const type of ['text/html; charset=utf-8', 'application/xhtml+xml']) {
      expect(await ask(page(200, { 'content-type': type }), { filename })).toMatchObject({
        status: 502,
        code: 'UPSTREAM_BLOCKED',
      });
    }
  });

  test.each(['page.html', 'PAGE.HTM', 'a.xhtml', 'feed.xml', 'mail.eml', 'saved.mht', 'LICENSE', 'a.unknown', 'html'])(
    'may be the file %s',
    async (filename) => {
      expect(await ask(page(200), { filename })).toMatchObject({ status: 200, text: expect.stringMatching(/^<html>/) });
    },
  );

  test('is the file where it is as long as the message says', async () => {
    const size = '<html><title>200</title></html>'.length;
    const kept = page(200, { 'content-length': size });
    expect(await ask(kept, { filename: 'notes.txt', size })).toMatchObject({ status: 200 });
    expect(await ask(kept, { filename: 'notes.txt', size: size + 1 })).toMatchObject({ code: 'UPSTREAM_BLOCKED' });
  });
});

describe('a refusal in JSON', () => {
  const refusal = '{"status":false,"message":"no"}';

  test.each(['application/json', 'application/json; charset=utf-8', 'application/problem+json', 'Application/JSON'])(
    'of type %s is no file, be its length said or not',
    async (type) => {
      const known = reply(200, refusal, { 'content-type': type, 'content-length': refusal.length });
      for (const handler of [known, inChunks(type, '{"status":', 'false}'), inChunks(type, refusal)]) {
        expect(await ask(handler)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
        expect(await ask(handler, { method: 'HEAD' })).toMatchObject({ status: 404 });
      }
    },
  );

  test.each(['GET', 'HEAD'])('is the file where it is as long as the message says, asked for by %s', async (method) => {
    const file = { filename: 'api.json', size: refusal.length, method };
    const known = reply(200, refusal, { 'content-length': refusal.length });
    const given = method === 'GET' ? refusal : '';
    expect(await ask(known, file)).toMatchObject({ status: 200, text: given, asked: [method] });
    expect(await ask(inChunks('application/json', refusal), file)).toMatchObject({ status: 200, text: given });
    expect(await ask(known, { ...file, size: refusal.length + 1 })).toMatchObject({ status: 404 });
  });

  test.each([0, 1, 65_535, 65_536, 65_537, 1_000_000])('is not what other JSON is, of %i bytes', async (length) => {
    const json = length < 2 ? '7'.repeat(length) : `"${'x'.repeat(length - 2)}"`;
    const halves = [json.slice(0, length / 2), json.slice(length / 2)];
    for (const chunks of [[json], halves, json.match(/.{1,10000}/g) ?? []]) {
      expect((await ask(inChunks('application/json', ...chunks.filter(Boolean)), { filename: 'a.json' })).text).toBe(
        json,
      );
    }
  });
});

describe('a 2xx that comes with no file', () => {
  test.each<[number, OutgoingHttpHeaders, number, string, string | null]>([
    [202, {}, 502, 'UPSTREAM_UNAVAILABLE', '5'],
    [202, { 'retry-after': '30' }, 502, 'UPSTREAM_UNAVAILABLE', '30'],
    [204, {}, 404, 'NOT_FOUND', null],
    [205, {}, 404, 'NOT_FOUND', null],
    [201, {}, 502, 'UPSTREAM_INVALID_RESPONSE', null],
    [207, {}, 502, 'UPSTREAM_INVALID_RESPONSE', null],
  ])('as %i %j does, is answered %i %s', async (status, headers, expected, code, retryAfter) => {
    const body = status === 204 || status === 205 ? '' : '{"message":"being scanned"}';
    const got = await ask(reply(status, body, headers));
    expect([got.status, got.code, got.headers.get('retry-after')]).toEqual([expected, code, retryAfter]);
    expect((await ask(reply(status, body, headers), { method: 'HEAD' })).status).toBe(expected);
  });

  test('is not a 203, which passes a file on', async () => {
    expect(await ask(reply(203, 'file', { 'content-type': 'application/pdf' }))).toMatchObject({
      status: 200,
      text: 'file',
    });
  });
});

describe('what a link asks of the upstream', () => {
  test.each([
    ['the head of a JSON', { filename: 'data.json' }, ['GET']],
    ['the head of a JSON of known size', { filename: 'data.json', size: 7 }, ['HEAD']],
    ['the head of another file', { filename: 'data.geo' }, ['HEAD', 'GET']],
  ])('for %s is one call, where that can be known', async (_, file, asked) => {
    const json = reply(200, '{"a":1}', { 'content-length': 7 });
    expect(await ask(json, { ...file, method: 'HEAD' })).toMatchObject({ status: 200, asked });
  });

  test('for a head is not what is taken for the next reply, where the upstream sends the file all the same', async () => {
    const smuggled = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil';
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', (bytes) => {
        const head = `HTTP/1.1 200 OK\r\nContent-Length: ${smuggled.length}\r\n\r\n`;
        const isHead = bytes.toString('latin1').startsWith('HEAD');
        socket.write(isHead ? head + smuggled : 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    await using http = upstreamHttp({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const call = mailCall();
    for (let i = 0; i < 20; i += 1) {
      const [head, file] = [http.head('/a.pdf', call), http.open('/a.pdf', call, { inline: true })];
      expect((await head).status).toBe(200);
      const opened = await file;
      expect('status' in opened || (await text(opened.body))).toBe('good');
    }
    server.close();
  });

  test.each([
    [0, null],
    [10, 'bytes */10'],
  ])('for no bytes at all of a file of size %i is nothing', async (size, contentRange) => {
    const got = await ask(reply(200, 'x'), { size, headers: { range: 'bytes=-0' } });
    expect([got.status, got.headers.get('content-range'), got.asked]).toEqual([416, contentRange, []]);
  });

  test.each(['identity', 'Identity', ''])('may be answered in the content coding %j', async (coding) => {
    const plain = reply(200, 'file', { 'content-type': 'application/pdf', 'content-encoding': coding });
    expect(await ask(plain)).toMatchObject({ status: 200, text: 'file' });
  });
});

test('a link says nothing of how many calls its account has', async () => {
  const headers = { 'x-ratelimit-limit': '50000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1790000000' };
  const got = await ask(reply(429, {}, headers));
  expect(got).toMatchObject({ status: 503, code: 'QUOTA_EXHAUSTED' });
  expect(got.text).not.toMatch(/\d{3}/);
});
