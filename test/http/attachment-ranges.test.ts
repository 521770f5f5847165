import type { RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { AttachmentRequest, AttachmentStream } from '../../src/datasources/mail-source.ts';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import { GatewayError } from '../../src/errors.ts';
import { serve } from '../helpers/attachment-server.ts';
import { mailSource } from '../helpers/mail.ts';
import { rawHttp } from '../helpers/raw-http.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

const FILE = '0123456789';

/** What a link answers to these headers, and what was asked of the source for it. */
async function ask(
  headers: Record<string, string>,
  opened: Partial<AttachmentStream> & { readonly bytes?: string } = {},
  options: { readonly method?: string; readonly maxBytes?: number; readonly filename?: string } = {},
) {
  const asked: unknown[] = [];
  const { bytes = FILE, ...stream } = opened;
  const body = Readable.from([Buffer.from(bytes)]);
  const source = mailSource({
    openAttachment: async (_, _call, request?: AttachmentRequest) => {
      asked.push(request);
      return { body, size: FILE.length, ...stream };
    },
  });
  const { method = 'GET', filename = 'a.pdf', ...bounds } = options;
  await using gateway = await serve(source, bounds);
  return { ...(await fetched(await gateway.link(filename), { method, headers })), asked, body };
}

/** An answer whose text is null where the connection was cut before its end. */
async function fetched(url: string, init: RequestInit) {
  // The head leaves with the first bytes, so that a cut may come before either.
  const response = await fetch(url, init).catch(() => null);
  const text = await response?.text().catch(() => null);
  return { status: response?.status, headers: response?.headers ?? new Headers(), text: text ?? null };
}

describe('a link that is asked for a part', () => {
  const part = { first: 2, last: 4 };

  test('gives it, where the source does', async () => {
    const { status, headers, text, asked } = await ask(
      { range: 'bytes=2-4' },
      { bytes: '234', part, acceptsRanges: true },
    );
    expect([status, text]).toEqual([206, '234']);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-range': 'bytes 2-4/10',
      'content-length': '3',
      'accept-ranges': 'bytes',
      'content-disposition': 'attachment; filename=a.pdf',
      'content-type': 'application/pdf',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(asked).toEqual([{ range: { first: 2, last: 4 } }]);
  });

  test('of a size that is not known says so', async () => {
    const { headers } = await ask({ range: 'bytes=2-4' }, { bytes: '234', part, size: null });
    expect([headers.get('content-range'), headers.get('content-length')]).toEqual(['bytes 2-4/*', '3']);
  });

  test('gives the whole, where the source does', async () => {
    const { status, headers, text } = await ask({ range: 'bytes=2-4' });
    expect([status, text, headers.get('content-range'), headers.get('accept-ranges')]).toEqual([200, FILE, null, null]);
  });

  test.each([{ range: 'bytes=0-1,4-5' }, { range: 'lines=1-2' }, { range: 'bytes=0-1', 'if-range': '"a"' }])(
    'by %j is asked for the whole',
    async (headers) => {
      const { status, asked } = await ask(headers);
      expect([status, asked]).toEqual([200, [{ range: undefined }]]);
    },
  );

  test.each([
    [10, 'bytes */10'],
    [null, null],
  ])('outside of the %s bytes of the file says how many there are: %s', async (size, contentRange) => {
    const error = new GatewayError('BAD_USER_INPUT', 'No such bytes.', { context: { reason: 'OUTSIDE_FILE', size } });
    await using gateway = await serve(mailSource({ openAttachment: () => Promise.reject(error) }));
    const response = await fetch(await gateway.link(), { headers: { range: 'bytes=10-' } });
    expect([response.status, response.headers.get('content-range')]).toEqual([416, contentRange]);
  });

  test('looks at the first bytes for a type only where it has them', async () => {
    const png = '\x89PNG';
    const sniffed = { part: { first: 0, last: 2 }, bytes: 'abc' };
    expect((await ask({ range: 'bytes=0-2' }, sniffed, { filename: 'a' })).headers.get('content-type')).toMatch(
      /^text/,
    );
    expect(
      (await ask({}, { part: { first: 3, last: 7 }, bytes: png }, { filename: 'a' })).headers.get('content-type'),
    ).toBe('application/octet-stream');
  });
});

describe('a link that is asked for its head', () => {
  test('gives the headers of the whole file, and asks for no more', async () => {
    const { status, headers, text, asked, body } = await ask(
      { range: 'bytes=2-4' },
      { acceptsRanges: true },
      { method: 'HEAD' },
    );
    expect([status, text, asked]).toEqual([200, '', [{ head: true }]]);
    expect([headers.get('content-length'), headers.get('accept-ranges')]).toEqual(['10', 'bytes']);
    expect(body.destroyed).toBe(true);
  });

  test('ends there on the wire, and leaves the connection for the next request', async () => {
    const source = mailSource({ openAttachment: async () => ({ body: Readable.from([]), size: 10 }) });
    await using gateway = await serve(source);
    const { pathname, host } = new URL(await gateway.link());
    const text = await rawHttp(
      gateway.url,
      `HEAD ${pathname} HTTP/1.1`,
      `Host: ${host}`,
      '',
      `HEAD ${pathname} HTTP/1.1`,
      `Host: ${host}`,
    );
    expect(text.match(/^HTTP\/1.1 200 OK\r\n/gm)).toHaveLength(2);
    expect(text.endsWith('\r\n\r\n')).toBe(true);
  });
});

describe('a file that is not as long as was promised', () => {
  test.each([
    ['shorter', '01234567', FILE.length],
    ['longer', `${FILE}x`, FILE.length],
  ])('because it is %s is broken off', async (_, bytes, size) => {
    expect((await ask({}, { bytes, size })).text).toBeNull();
  });

  test('is broken off as a part, too', async () => {
    const part = { first: 0, last: 2 };
    for (const bytes of ['01', '0123']) {
      expect((await ask({}, { bytes, part })).text).toBeNull();
    }
  });

  test.each<[string, RequestListener]>([
    [
      'in a part of which no length was said',
      (_, response) => {
        response.writeHead(206, { 'content-range': 'bytes 0-2/10' });
        response.write('0123');
        response.end();
      },
    ],
    [
      'in a part that ends early',
      (_, response) => {
        response.writeHead(206, { 'content-range': 'bytes 0-2/10' });
        response.end('01');
      },
    ],
  ])('%s is broken off', async (_, handler) => {
    await using upstream = await startUpstream(handler);
    await using http = upstreamHttp(upstream);
    await using gateway = await serve(new RestMailSource(http, wire().options));
    expect((await fetched(await gateway.link('a.pdf'), { headers: { range: 'bytes=0-2' } })).text).toBeNull();
  });
});

describe('a file that is larger than is passed on', () => {
  test.each<[string, Partial<AttachmentStream>, string]>([
    ['as a whole', { size: 10 }, 'GET'],
    ['as a part of it', { size: 10, part: { first: 0, last: 2 } }, 'GET'],
    ['as a part of what has no known size', { size: null, part: { first: 0, last: 9 } }, 'GET'],
    ['by its head', { size: 10 }, 'HEAD'],
  ])('is refused %s, and let go', async (_, opened, method) => {
    const { status, headers, body } = await ask({}, opened, { maxBytes: 9, method });
    expect([status, headers.get('content-disposition')]).toEqual([413, null]);
    expect(body.destroyed).toBe(true);
  });

  test('is passed on where it is just as large', async () => {
    expect(await ask({}, {}, { maxBytes: 10 })).toMatchObject({ status: 200, text: FILE });
    expect(await ask({}, { size: null }, { maxBytes: 10 })).toMatchObject({ status: 200, text: FILE });
  });

  test('is cut off where its size was not said', async () => {
    const { text, body } = await ask({}, { size: null }, { maxBytes: 9 });
    expect(text).toBeNull();
    expect(body.destroyed).toBe(true);
  });

  test('for the upstream is too large for us', async () => {
    await using upstream = await startUpstream(reply(413));
    await using http = upstreamHttp(upstream);
    await using gateway = await serve(new RestMailSource(http, wire().options));
    const response = await fetch(await gateway.link());
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('LIMIT_EXCEEDED')]);
  });
});
