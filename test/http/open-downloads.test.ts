import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { get } from 'node:http';
import { connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import { readAttachment } from '../../src/schema/read-attachment.ts';
import { serve } from '../helpers/attachment-server.ts';
import { mailCall } from '../helpers/mail.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

/** Files named slow begin and do not end; others are whole. */
const slowFiles: RequestListener = (request, response) => {
  if (request.method === 'GET' && request.url?.includes('slow')) {
    response.writeHead(200, { 'content-length': 1e6 }).write('x'.repeat(100_000));
  } else response.writeHead(200, { 'content-length': 5 }).end('quick');
};

/** A gateway with four connections for files, of which an account may take two. */
async function start() {
  const upstream = await startUpstream(slowFiles);
  const http = upstreamHttp(upstream, { connections: 4 });
  const source = new RestMailSource(http, wire().options);
  const gateway = await serve(source, { maxDownloads: 2 });
  const close = async () => {
    await gateway.close();
    await http.close();
    await upstream.close();
  };
  return { upstream, source, gateway, [Symbol.asyncDispose]: close };
}

/** A download that has begun and goes on. */
async function begin(url: string): Promise<IncomingMessage> {
  const [response] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage];
  response.on('error', () => {});
  return response;
}

describe('the downloads of one account', () => {
  test('are no more at once than its share, and one more is told to wait', async () => {
    await using place = await start();
    const slow = await place.gateway.link('slow.bin');
    await Promise.all([begin(slow), begin(slow)]);
    const refused = await fetch(slow);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: 'As many downloads are under way as there may be at once: 2. Let one of them end, then try again.',
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    });
    expect(place.upstream.requests).toHaveLength(2);
  });

  test('leave the connections of others alone, and its own content and heads', async () => {
    await using place = await start();
    const slow = await place.gateway.link('slow.bin');
    const others = await place.gateway.link('slow.bin', { key: "another account's key" });
    await Promise.all([slow, slow, others, others].map(begin));
    const ref = { messageId: 'm1', ref: 'quick.txt' };
    expect(String(await readAttachment(place.source, ref, 0, 100, mailCall()))).toBe('quick');
    const head = await fetch(slow, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '5']);
  });

  test.each([
    ['has ended', (response: IncomingMessage) => void response.resume()],
    ['was left', (response: IncomingMessage) => void response.destroy()],
  ])('make place again when one %s', async (how, end) => {
    await using place = await start();
    const slow = await place.gateway.link('slow.bin');
    const quick = await place.gateway.link('quick.bin');
    await begin(slow);
    const second = await begin(how === 'has ended' ? quick : slow);
    end(second);
    await waitFor('a place', async () => (await fetch(quick)).status === 200);
    for (let i = 0; i < 5; i += 1) expect(await (await fetch(quick)).text()).toBe('quick');
  });
});

test('one connection of a client has one download at a time, and none when it is gone', async () => {
  await using place = await start();
  const { hostname, port, pathname } = new URL(await place.gateway.link('slow.bin'));
  const socket = connect(Number(port), hostname).resume();
  socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`.repeat(8));
  await once(socket, 'data');
  for (let i = 0; i < 20; i += 1) await turn();
  expect(place.upstream.requests).toHaveLength(1);
  socket.destroy();
  await place.upstream.requests[0]?.dropped;
  const quick = await place.gateway.link('quick.bin');
  for (let i = 0; i < 5; i += 1) expect((await fetch(quick)).status).toBe(200);
  expect(place.upstream.requests).toHaveLength(6);
});
