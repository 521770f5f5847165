import { PassThrough, Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import type { AttachmentRef, AttachmentStream, MailCall, MailSource } from '../../src/datasources/mail-source.ts';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import type { ErrorCode, GatewayErrorOptions } from '../../src/errors.ts';
import { GatewayError } from '../../src/errors.ts';
import { serve } from '../helpers/attachment-server.ts';
import { KEY, mailSource } from '../helpers/mail.ts';
import { startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

/** A source whose files all hold these bytes. */
function holding(bytes: string, size: number | null = bytes.length): MailSource {
  return mailSource({ openAttachment: async () => ({ body: Readable.from([Buffer.from(bytes)]), size }) });
}

const failing = (code: ErrorCode, options: GatewayErrorOptions = {}) =>
  mailSource({ openAttachment: () => Promise.reject(new GatewayError(code, 'The words of the source.', options)) });

describe('a link that is opened', () => {
  test('gives the bytes of its file, asked for with the key it was made with', async () => {
    const asked: [AttachmentRef, MailCall][] = [];
    const openAttachment = async (ref: AttachmentRef, call: MailCall): Promise<AttachmentStream> => {
      asked.push([ref, call]);
      return { body: Readable.from([Buffer.from('by'), Buffer.from('tes')]), size: 5 };
    };
    await using gateway = await serve(mailSource({ openAttachment }));
    const response = await fetch(await gateway.link());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe('5');
    expect(await response.text()).toBe('bytes');
    expect(asked).toMatchObject([[{ messageId: 'm1', ref: 'ref of file.txt' }, { credential: { key: KEY } }]]);
  });

  test('says no length where the source knows none', async () => {
    await using gateway = await serve(holding('bytes', null));
    const response = await fetch(await gateway.link());
    expect(response.headers.get('content-length')).toBeNull();
    expect(await response.text()).toBe('bytes');
  });

  test('does not care for the name in the path', async () => {
    await using gateway = await serve(holding('bytes'));
    const url = new URL(await gateway.link());
    for (const path of [url.pathname.replace('file.txt', 'evil.html'), url.pathname.replace('/file.txt', '')]) {
      const response = await fetch(new URL(`${path}?download=1`, url));
      expect(response.headers.get('content-disposition')).toContain('file.txt');
      expect(await response.text()).toBe('bytes');
    }
  });
});

describe('the headers of a file', () => {
  async function headersOf(filename: string): Promise<Headers> {
    await using gateway = await serve(holding('bytes'));
    const response = await fetch(await gateway.link(filename));
    expect(await response.text()).toBe('bytes');
    return response.headers;
  }

  test('let a browser do nothing with it but save it', async () => {
    const headers = await headersOf('file.txt');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename=file.txt',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  test.each(['html', 'HTM', 'xhtml', 'svg', 'xml', 'js', 'mjs', 'css', 'rss', 'xsl', 'wasm', 'mathml'])(
    'give a file .%s, which a browser might run, no type',
    async (extension) => {
      expect((await headersOf(`page.${extension}`)).get('content-type')).toBe('application/octet-stream');
    },
  );

  test.each([
    ['photo.PNG', 'image/png'],
    ['report.pdf', 'application/pdf'],
    ['archive.tar.gz', 'application/gzip'],
    ['data.json', 'application/json'],
    ['unknown.zzz', 'text/plain; charset=utf-8'],
    ['none', 'text/plain; charset=utf-8'],
  ])('give %s, which holds text, the type %s', async (filename, type) => {
    expect((await headersOf(filename)).get('content-type')).toBe(type);
  });
});

describe('a request that is not for a file that is there', () => {
  async function answer(source: MailSource, change: (url: string) => string = (url) => url, init: RequestInit = {}) {
    await using gateway = await serve(source);
    const response = await fetch(change(await gateway.link()), init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, logged: gateway.logged };
  }

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('by %s is not allowed', async (method) => {
    const { status, headers } = await answer(mailSource({}), undefined, { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD');
  });

  test.each<[string, (url: string) => string]>([
    ['no token', (url) => `${new URL(url).origin}/attachments/`],
    ['a token of its own', (url) => `${new URL(url).origin}/attachments/a.b.c.d.e/file.txt`],
    ['a changed token', (url) => url.replace(/.(?=\/file\.txt$)/, (last) => (last === 'A' ? 'Q' : 'A'))],
    ['a token that is no text', (url) => `${new URL(url).origin}/attachments/%00%ff`],
  ])('by %s is forbidden, and asks nothing of the source', async (_, change) => {
    const { status, text, logged } = await answer(mailSource({}), change);
    expect([status, logged]).toEqual([403, []]);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test('by a link that has expired is told so', async () => {
    await using gateway = await serve(mailSource({}));
    const url = await gateway.link();
    gateway.pass(900);
    const response = await fetch(url);
    expect(response.status).toBe(410);
    expect(await response.text()).toContain('expired');
  });

  test.each<[ErrorCode, GatewayErrorOptions, number]>([
    ['NOT_FOUND', {}, 404],
    ['NOT_FOUND', { context: { status: 410 } }, 410],
    ['UNAUTHENTICATED', {}, 403],
    ['UPSTREAM_UNAVAILABLE', {}, 502],
    ['UPSTREAM_INVALID_RESPONSE', {}, 502],
    ['UPSTREAM_BLOCKED', {}, 502],
    ['UPSTREAM_TIMEOUT', {}, 504],
    ['QUOTA_EXHAUSTED', {}, 503],
    ['RATE_LIMITED', {}, 503],
  ])('and meets %s %j, is answered with %i', async (code, options, status) => {
    const reply = await answer(failing(code, options));
    expect(reply).toMatchObject({ status, logged: [] });
    expect(JSON.parse(reply.text)).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(reply.headers.get('content-disposition')).toBeNull();
  });

  test('is told the same of what the upstream refuses as of what it does not have', async () => {
    const missing = await answer(failing('NOT_FOUND', { context: { status: 404 } }));
    for (const [code, status] of [
      ['FORBIDDEN', 403],
      ['FORBIDDEN', 402],
      ['BAD_USER_INPUT', 422],
    ] as const) {
      const refused = await answer(failing(code, { context: { status } }));
      expect([refused.status, refused.text]).toEqual([404, missing.text]);
    }
  });

  test('is told when to come again, where the source knows', async () => {
    expect((await answer(failing('RATE_LIMITED', { retryAfter: 7 }))).headers.get('retry-after')).toBe('7');
  });

  test('is told nothing of a fault of ours, which is logged', async () => {
    const fault = new TypeError('secret fault');
    const { status, text, logged } = await answer(mailSource({ openAttachment: () => Promise.reject(fault) }));
    expect([status, logged]).toEqual([500, [fault]]);
    expect(text).not.toContain('secret');
  });
});

describe('a download that does not come to its end', () => {
  test('by its client stops the stream of the source', async () => {
    const body = new PassThrough();
    const opened = Promise.withResolvers<MailCall>();
    const openAttachment = async (_: AttachmentRef, call: MailCall) => {
      opened.resolve(call);
      return { body, size: null };
    };
    await using gateway = await serve(mailSource({ openAttachment }));
    const closed = new Promise((resolve) => body.once('close', resolve));
    const client = new AbortController();
    body.write('first');
    const response = await fetch(await gateway.link(), { signal: client.signal });
    const { signal } = await opened.promise;
    expect(signal?.aborted).toBe(false);
    client.abort();
    await closed;
    await expect(response.text()).rejects.toThrow();
    expect(signal?.aborted).toBe(true);
    expect(gateway.logged).toEqual([]);
  });

  test('by its client before it began stops the request upstream', async () => {
    const asked = Promise.withResolvers<void>();
    await using upstream = await startUpstream(() => asked.resolve());
    await using http = upstreamHttp(upstream);
    const rest = new RestMailSource(http, wire().options);
    const openAttachment = vi.fn<MailSource['openAttachment']>((ref, call) => rest.openAttachment(ref, call));
    await using gateway = await serve(mailSource({ openAttachment }));
    const client = new AbortController();
    const response = fetch(await gateway.link(), { signal: client.signal });
    await asked.promise;
    client.abort();
    await expect(response).rejects.toThrow();
    await upstream.requests[0]?.dropped;
    await expect(openAttachment.mock.results[0]?.value).rejects.toMatchObject({ name: 'AbortError' });
    await turn();
    expect(gateway.logged).toEqual([]);
  });

  test('by the upstream is cut short for the client as well', async () => {
    await using upstream = await startUpstream((request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('first', () => request.socket.destroy());
    });
    await using http = upstreamHttp(upstream);
    await using gateway = await serve(new RestMailSource(http, wire().options));
    const response = await fetch(await gateway.link('file.pdf'));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(gateway.logged).toEqual([]);
  });

  test('by the upstream while its first bytes are looked at is an answer of its own', async () => {
    await using upstream = await startUpstream((request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('first', () => request.socket.destroy());
    });
    await using http = upstreamHttp(upstream);
    await using gateway = await serve(new RestMailSource(http, wire().options));
    const response = await fetch(await gateway.link('file.txt'));
    expect(response.status).toBe(502);
    expect(await response.text()).toContain('UPSTREAM_UNAVAILABLE');
    expect(gateway.logged).toEqual([]);
  });

  test('is not read faster than its client reads', async () => {
    let given = 0;
    const body = new Readable({
      read() {
        given += 64 * 1024;
        this.push(given > 512 * 1024 * 1024 ? null : Buffer.alloc(64 * 1024));
      },
    });
    await using gateway = await serve(mailSource({ openAttachment: async () => ({ body, size: null }) }));
    const client = new AbortController();
    await fetch(await gateway.link(), { signal: client.signal });
    // Once the socket's buffers are full nothing more is asked of the source, however often it gets its turn.
    for (let before = -1, turns = 0; turns < 500; turns += 1) {
      await turn();
      if (before !== given) turns = 0;
      before = given;
    }
    expect(given).toBeLessThan(64 * 1024 * 1024);
    client.abort();
  });
});
