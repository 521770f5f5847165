import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test, vi } from 'vitest';
import { mailCall } from '../helpers/mail.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';

const PATH = '/api/path';
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
    const asked = Promise.withResolvers<void>();
    await using upstream = await startUpstream(() => asked.resolve());
    await using http = upstreamHttp(upstream, { connections: 1, timeoutMs: 200 });
    // On a busy machine the first deadline would free the connection before the second, of the same moment, is heard.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const gone = new AbortController();
      const calls = [mailCall(), mailCall(), mailCall({ signal: gone.signal })].map((call) =>
        http.json('GET', PATH, call),
      );
      const outcomes = calls.map((call) => expect(call).rejects.toBeDefined());
      await asked.promise;
      gone.abort(new Error('the caller left'));
      await expect(calls[2]).rejects.toThrow('the caller left');
      vi.advanceTimersByTime(200);
      await expect(calls[1]).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
      await Promise.all(outcomes);
    } finally {
      vi.useRealTimers();
    }
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('a file', () => {
  const open = async (type: string, body: string, name: string) => {
    await using upstream = await startUpstream(
      reply(200, body, { 'content-type': type, 'content-length': Buffer.byteLength(body) }),
    );
    await using http = upstreamHttp(upstream);
    const answer = await http.open(`/files/${name}`, mailCall());
    return 'status' in answer ? answer.body : await text(answer.body);
  };

  test('that is answered with a page, where its name is not that of one, is a blocked call', async () => {
    await expect(open('text/html', '<html>Just a moment</html>', 'a.pdf')).rejects.toMatchObject({
      code: 'UPSTREAM_BLOCKED',
    });
  });

  test('that is answered with a JSON refusal is read as the reply it is', async () => {
    expect(await open('application/json', '{"status":false}', 'a.pdf')).toEqual({ status: false });
  });

  test.each([
    ['text/html; charset=utf-8', '<p>a page</p>', 'page.html'],
    ['text/html', '<p>saved</p>', 'LICENSE'],
    ['application/json', '{"type":"FeatureCollection"}', 'map.geojson'],
    ['application/json', '[1, 2]', 'data.json'],
    ['application/json', 'no JSON at all', 'LICENSE'],
  ])('of type %s that is %s is given as it is: %s', async (type, body, name) => {
    expect(await open(type, body, name)).toBe(body);
  });

  test('whose refusal does not end is a call past its deadline', async () => {
    await using upstream = await startUpstream((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<html>');
    });
    await using http = upstreamHttp(upstream, { timeoutMs: 100 });
    await expect(http.open('/files/a.pdf', mailCall())).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  });
});
