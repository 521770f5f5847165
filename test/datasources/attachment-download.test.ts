import type { OutgoingHttpHeaders, RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { AttachmentRequest, ByteRange, MailCall } from '../../src/datasources/mail-source.ts';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import { mailCall } from '../helpers/mail.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

const FILE = '0123456789';

/** What opening a file of an upstream of its own comes to, and what the upstream was asked. */
async function open(handler: RequestListener, request: AttachmentRequest = {}, call: MailCall = mailCall()) {
  await using upstream = await startUpstream(handler);
  await using http = upstreamHttp(upstream);
  const source = new RestMailSource(http, wire().options);
  const outcome = await source.openAttachment({ messageId: 'm1', ref: 'a.bin' }, call, request).then(
    async ({ body, ...known }) => ({ ...known, bytes: await text(body) }),
    (error: unknown) => ({ error }),
  );
  return { ...outcome, asked: upstream.requests.map(({ method, headers }) => [method, headers.range]) };
}

/** Answers as a server does that knows ranges, but for what a test says otherwise. */
function part(range: string, bytes: string, headers: OutgoingHttpHeaders = {}): RequestListener {
  return (_, response) => {
    const length = { 'content-length': bytes.length };
    response.writeHead(206, { 'content-type': 'application/pdf', 'content-range': range, ...length, ...headers });
    response.end(bytes);
  };
}

describe('a part of a file', () => {
  test.each<[ByteRange, string]>([
    [{ first: 2, last: 4 }, 'bytes=2-4'],
    [{ first: 2, last: null }, 'bytes=2-'],
    [{ suffix: 3 }, 'bytes=-3'],
  ])('%j is asked for by %s', async (range, header) => {
    expect((await open(reply(200, FILE), { range })).asked).toEqual([['GET', header]]);
  });

  test.each<[ByteRange, string, string, object]>([
    [{ first: 2, last: 4 }, 'bytes 2-4/10', '234', { part: { first: 2, last: 4 }, size: 10 }],
    [{ first: 2, last: 4 }, 'bytes 2-4/*', '234', { part: { first: 2, last: 4 }, size: null }],
    [{ first: 8, last: 99 }, 'bytes 8-9/10', '89', { part: { first: 8, last: 9 }, size: 10 }],
    [{ first: 8, last: null }, 'bytes 8-9/10', '89', { part: { first: 8, last: 9 }, size: 10 }],
    [{ first: 2, last: 8 }, 'bytes 2-4/10', '234', { part: { first: 2, last: 4 }, size: 10 }],
    [{ suffix: 2 }, 'bytes 8-9/10', '89', { part: { first: 8, last: 9 }, size: 10 }],
    [{ suffix: 99 }, 'bytes 0-9/10', FILE, { part: { first: 0, last: 9 }, size: 10 }],
  ])('%j that is answered as %s is that part', async (range, given, bytes, expected) => {
    expect(await open(part(given, bytes), { range })).toMatchObject({ ...expected, bytes, acceptsRanges: true });
  });

  test.each<[ByteRange, string, OutgoingHttpHeaders]>([
    [{ first: 2, last: 4 }, 'bytes 3-5/10', {}],
    [{ first: 2, last: 4 }, 'bytes 2-5/10', { 'content-length': 4 }],
    [{ first: 2, last: 4 }, 'bytes 0-2/10', {}],
    [{ first: 2, last: 4 }, 'bytes 2-4/4', {}],
    [{ first: 2, last: 4 }, 'bytes 4-2/10', {}],
    [{ first: 2, last: 4 }, 'bytes 2-4', {}],
    [{ first: 2, last: 4 }, 'bytes=2-4/10', {}],
    [{ first: 2, last: 4 }, 'bytes */10', {}],
    [{ first: 2, last: 4 }, 'items 2-4/10', {}],
    [{ first: 2, last: 4 }, '', {}],
    [{ first: 2, last: 4 }, 'bytes 2-3/10', {}],
    [{ first: 2, last: 4 }, 'bytes 2-4/10', { 'content-type': 'multipart/byteranges; boundary=x' }],
    [{ suffix: 3 }, 'bytes 6-8/10', {}],
    [{ suffix: 3 }, 'bytes 7-9/*', {}],
    [{ suffix: 3 }, 'bytes 0-2/10', {}],
  ])('%j that is answered as %s %j is refused, not passed on as what it is not', async (range, given, headers) => {
    expect(await open(part(given, '234', headers), { range })).toMatchObject({
      error: { code: 'UPSTREAM_INVALID_RESPONSE', context: { status: 206 } },
    });
  });

  test('that nobody asked for is refused', async () => {
    expect(await open(part('bytes 0-2/10', '012'))).toMatchObject({ error: { code: 'UPSTREAM_INVALID_RESPONSE' } });
  });

  test('that is refused is read no further', async () => {
    await using upstream = await startUpstream((_, response) => {
      response.writeHead(206, { 'content-range': 'bytes 0-999/1000', 'content-length': 1000 }).write('x');
    });
    await using http = upstreamHttp(upstream);
    const source = new RestMailSource(http, wire().options);
    const opened = source.openAttachment({ messageId: 'm1', ref: 'a' }, mailCall(), { range: { first: 1, last: 2 } });
    await expect(opened).rejects.toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    await upstream.requests[0]?.dropped;
  });

  test('is the whole file where the upstream does not know ranges', async () => {
    const whole = await open(reply(200, FILE, { 'content-type': 'application/pdf', 'content-length': 10 }), {
      range: { first: 2, last: 4 },
    });
    expect(whole).toMatchObject({ bytes: FILE, size: 10, part: null, acceptsRanges: false });
  });

  test('may be JSON that looks like a refusal', async () => {
    const json = '{"status":false}';
    const range = { first: 0, last: 15 };
    const given = await open(part('bytes 0-15/16', json, { 'content-type': 'application/json' }), { range });
    expect(given).toMatchObject({ bytes: json, part: { first: 0, last: 15 } });
  });

  test.each<[string | undefined, number | null]>([
    ['bytes */10', 10],
    [undefined, null],
    ['bytes 0-1/10', null],
  ])('outside the file, of which %s is said, says the size %s', async (header, size) => {
    const headers = header === undefined ? {} : { 'content-range': header };
    expect(await open(reply(416, {}, headers), { range: { first: 20, last: null } })).toMatchObject({
      error: { code: 'BAD_USER_INPUT', context: { status: 416, size } },
    });
  });

  test('is not what a 416 to the whole file is about', async () => {
    expect(await open(reply(416, {}))).toMatchObject({ error: { code: 'UPSTREAM_INVALID_RESPONSE' } });
  });
});

describe('the head of a file', () => {
  const head: AttachmentRequest = { head: true, range: { first: 0, last: 1 } };

  test('is asked for by HEAD, as a whole', async () => {
    const headers = { 'content-type': 'application/pdf', 'content-length': 10, 'accept-ranges': 'bytes' };
    expect(await open(reply(200, '', headers), head)).toEqual({
      size: 10,
      part: null,
      acceptsRanges: true,
      bytes: '',
      asked: [['HEAD', undefined]],
    });
  });

  test('that counts no bytes may not have counted', async () => {
    expect(await open(reply(200, '', { 'content-type': 'application/pdf', 'content-length': 0 }), head)).toMatchObject({
      size: null,
      asked: [['HEAD', undefined]],
    });
  });

  test.each([400, 403, 404, 405, 501])('that is refused with %i is that of the file itself', async (status) => {
    const known = await open((request, response) => {
      if (request.method === 'HEAD') response.writeHead(status).end();
      else response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 10 }).end(FILE);
    }, head);
    expect(known).toMatchObject({ size: 10, bytes: '' });
    expect(known.asked).toEqual([
      ['HEAD', undefined],
      ['GET', undefined],
    ]);
  });

  test('of a file that has to be opened for it lets go of the bytes', async () => {
    await using upstream = await startUpstream((request, response) => {
      if (request.method === 'HEAD') response.writeHead(405).end();
      else response.writeHead(200, { 'content-length': 1e9 }).write('begun');
    });
    await using http = upstreamHttp(upstream);
    await new RestMailSource(http, wire().options).openAttachment({ messageId: 'm1', ref: 'a' }, mailCall(), head);
    await upstream.requests[1]?.dropped;
  });

  test('that is answered with a part is refused, as the part is', async () => {
    const known = await open(part('bytes 0-2/10', '012'), head);
    expect(known).toMatchObject({ error: { code: 'UPSTREAM_INVALID_RESPONSE' } });
  });

  test('that may be that of a refusal is that of the file itself', async () => {
    const json = '{"status":false}';
    const refusal = reply(200, json, { 'content-length': json.length });
    const known = await open(refusal, head);
    expect(known).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(known.asked).toHaveLength(2);
  });

  test.each([
    [401, 'UNAUTHENTICATED'],
    [410, 'NOT_FOUND'],
    [429, 'RATE_LIMITED'],
    [500, 'UPSTREAM_UNAVAILABLE'],
    [503, 'UPSTREAM_UNAVAILABLE'],
  ])('that is answered %i is %s, without asking again', async (status, code) => {
    expect(await open(reply(status, ''), head)).toMatchObject({ error: { code }, asked: [['HEAD', undefined]] });
  });

  test('that stays away is a call past its deadline', async () => {
    await using upstream = await startUpstream(() => {});
    await using http = upstreamHttp(upstream, { timeoutMs: 50 });
    const source = new RestMailSource(http, wire().options);
    const opened = source.openAttachment({ messageId: 'm1', ref: 'a' }, mailCall(), head);
    await expect(opened).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });
});
