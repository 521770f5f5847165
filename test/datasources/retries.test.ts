import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test, vi } from 'vitest';
import type { UpstreamOptions } from '../../src/datasources/http.ts';
import { GatewayError } from '../../src/errors.ts';
import { mailCall } from '../helpers/mail.ts';
import { reply, startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';

const PATH = '/api/path';
const ok = reply(200, { done: true });

/** One reply after the other; the last one stays. */
function inTurn(...handlers: RequestListener[]): RequestListener {
  let last = ok;
  return (request, response) => {
    last = handlers.shift() ?? last;
    last(request, response);
  };
}

const cut: RequestListener = (request) => request.socket.resetAndDestroy();
const cutMidway: RequestListener = (request, response) => {
  response.writeHead(200, { 'content-length': 100 });
  response.write('{"done":', () => request.socket.resetAndDestroy());
};

/** Notes the pauses, and makes none. */
function retrying(options: Partial<UpstreamOptions> = {}) {
  const pauses: number[] = [];
  const sleep = async (ms: number) => void pauses.push(ms);
  return { pauses, options: { attempts: 3, random: () => 0.5, sleep, ...options } };
}

describe('a call that fails in passing', () => {
  test.each([
    ['a cut connection', cut],
    ['a connection cut amid the body', cutMidway],
    ['503', reply(503)],
    ['524', reply(524)],
  ])('with %s is sent up to three times', async (_, failing) => {
    for (const [failures, outcome] of [
      [1, 200],
      [2, 200],
    ] as const) {
      const { pauses, options } = retrying();
      await using upstream = await startUpstream(inTurn(...Array(failures).fill(failing), ok));
      await using http = upstreamHttp(upstream, options);
      expect(await http.json('GET', PATH, mailCall())).toMatchObject({ status: outcome, body: { done: true } });
      expect(upstream.requests).toHaveLength(failures + 1);
      expect(pauses).toEqual([100, 200].slice(0, failures));
    }
  });

  test('three times gives what came last', async () => {
    const { options } = retrying();
    await using upstream = await startUpstream(inTurn(cut, reply(500), reply(503, { last: true })));
    await using http = upstreamHttp(upstream, options);
    expect(await http.json('GET', PATH, mailCall())).toMatchObject({ status: 503, body: { last: true } });
    expect(upstream.requests).toHaveLength(3);
  });

  test.each(['POST', 'DELETE'] as const)('is sent once where it is a %s that may have arrived', async (method) => {
    for (const failing of [cut, cutMidway, reply(503)]) {
      const { options } = retrying();
      await using upstream = await startUpstream(failing);
      await using http = upstreamHttp(upstream, options);
      await http.json(method, PATH, mailCall()).catch(() => {});
      expect(upstream.requests).toHaveLength(1);
    }
  });

  test.each(['GET', 'POST', 'DELETE'] as const)('is tried three times where no %s could go out', async (method) => {
    const { pauses, options } = retrying();
    const upstream = await startUpstream(ok);
    await upstream.close();
    await using http = upstreamHttp(upstream, options);
    await expect(http.json(method, PATH, mailCall())).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(pauses).toEqual([100, 200]);
  });

  test('is sent once where it is a look of a feed', async () => {
    const { options } = retrying();
    await using upstream = await startUpstream(reply(503));
    await using http = upstreamHttp(upstream, options);
    expect(await http.json('GET', PATH, mailCall({ isPoll: true }))).toMatchObject({ status: 503 });
    expect(upstream.requests).toHaveLength(1);
  });

  test('is sent again for the head of a file, and to open it', async () => {
    const { options } = retrying();
    const file = reply(200, 'bytes', { 'content-type': 'text/plain' });
    await using upstream = await startUpstream(inTurn(reply(503), file, cut, reply(502), file));
    await using http = upstreamHttp(upstream, options);
    expect(await http.head(PATH, mailCall())).toMatchObject({ status: 200 });
    const opened = await http.open(PATH, mailCall());
    if ('status' in opened) expect.fail('an open download was expected');
    expect(await text(opened.body)).toBe('bytes');
    expect(upstream.requests).toHaveLength(5);
  });
});

describe('the deadline', () => {
  test('is one for all attempts: none is made whose pause would end after it', async () => {
    const { pauses, options } = retrying({ timeoutMs: 5000 });
    await using upstream = await startUpstream(reply(503, {}, { 'retry-after': '5' }));
    await using http = upstreamHttp(upstream, options);
    expect(await http.json('GET', PATH, mailCall())).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    expect(pauses).toEqual([]);
    expect(upstream.requests).toHaveLength(1);
  });

  test('ends a second attempt as it would a first', async () => {
    const { options } = retrying({ timeoutMs: 200 });
    await using upstream = await startUpstream(inTurn(cut, () => {}));
    await using http = upstreamHttp(upstream, options);
    await expect(http.json('GET', PATH, mailCall())).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    expect(upstream.requests).toHaveLength(2);
  });
});

describe('a caller', () => {
  test('who leaves during a pause is sent nothing more for', async () => {
    const caller = new AbortController();
    const reason = new Error('gone');
    await using upstream = await startUpstream(reply(503));
    const sleep = async (_: number, signal: AbortSignal) => {
      caller.abort(reason);
      signal.throwIfAborted();
    };
    await using http = upstreamHttp(upstream, { attempts: 3, sleep });
    await expect(http.json('GET', PATH, mailCall({ signal: caller.signal }))).rejects.toBe(reason);
    expect(upstream.requests).toHaveLength(1);
  });

  test('pays for each attempt, and gets the failure itself when the share is used up', async () => {
    const { options } = retrying();
    await using upstream = await startUpstream(reply(503));
    await using http = upstreamHttp(upstream, options);
    let left = 2;
    const spend = vi.fn(() => {
      left -= 1;
      if (left < 0) throw new GatewayError('LIMIT_EXCEEDED', 'Too many.');
    });
    expect(await http.json('GET', PATH, mailCall({ spend }))).toMatchObject({ status: 503 });
    expect(upstream.requests).toHaveLength(2);
    await expect(http.json('GET', PATH, mailCall({ spend }))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(upstream.requests).toHaveLength(2);
  });
});
