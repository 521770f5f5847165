import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { mailCall } from '../helpers/mail.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';

const PATH = '/api/path';
const silence: RequestListener = () => {};

describe('connections', () => {
  test('that stalled downloads hold are not those of calls', async () => {
    const stalled: RequestListener = (request, response) => {
      if (request.url?.includes('file')) response.writeHead(200, { 'content-length': 1e9 }).write('begun');
      else reply(200)(request, response);
    };
    await using upstream = await startUpstream(stalled);
    await using http = upstreamHttp(upstream, { connections: 2 });
    for (let i = 0; i < 2; i += 1) await http.open(`/file/${i}`, mailCall());
    expect((await http.json('GET', PATH, mailCall())).status).toBe(200);
  });

  test('that are all taken do not keep a call past its deadline, nor past its caller', async () => {
    await using upstream = await startUpstream(silence);
    await using http = upstreamHttp(upstream, { connections: 1, timeoutMs: 200 });
    const gone = new AbortController();
    const calls = [mailCall(), mailCall(), mailCall({ signal: gone.signal })].map((call) =>
      http.json('GET', PATH, call),
    );
    const outcomes = calls.map((call) => expect(call).rejects.toBeDefined());
    gone.abort(new Error('the caller left'));
    await expect(calls[2]).rejects.toThrow('the caller left');
    await expect(calls[1]).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    await Promise.all(outcomes);
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('a file', () => {
  test.each([
    ['text/html; charset=utf-8', '<html>Just a moment</html>', 'UPSTREAM_BLOCKED'],
    ['application/json', '{"status":false}', null],
  ])('that is answered with %s instead is read as the refusal it is', async (type, body, code) => {
    await using upstream = await startUpstream(reply(200, body, { 'content-type': type }));
    await using http = upstreamHttp(upstream);
    const open = async (name: string) => http.readRefusal((await http.open('/file', mailCall())) as never, name);
    if (code) await expect(open('a.pdf')).rejects.toMatchObject({ code });
    else expect(await open('a.pdf')).toMatchObject({ status: 200, body: { status: false } });
    expect(await open('page.html')).toBeNull();
    expect(await open('data.json')).toBeNull();
  });
});
