import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { get } from 'node:http';
import { describe, expect, test } from 'vitest';
import { startTestGateway } from '../helpers/gateway.ts';
import type { ServerProcess } from '../helpers/process.ts';
import { startServer } from '../helpers/process.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { LINK_KEY, sealedLink } from '../helpers/sealed-link.ts';
import { startUpstream } from '../helpers/upstream.ts';

const FILE_BYTES = 40 * 2 ** 20;
const SEALED = { key: 'a-key', messageId: 'm1', ref: 'large.bin' };

/** Sends a large file as fast as it is taken. */
const largeFile: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': FILE_BYTES });
  const piece = Buffer.alloc(64 * 1024);
  let sent = 0;
  const more = () => {
    while (sent < FILE_BYTES && !response.destroyed) {
      sent += piece.length;
      if (!response.write(piece)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
};

async function open(url: string): Promise<IncomingMessage> {
  const [response] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage];
  response.on('error', () => {});
  return response;
}

async function readSome(response: IncomingMessage, bytes: number): Promise<void> {
  let read = 0;
  for await (const chunk of response.iterator({ destroyOnReturn: false })) {
    read += (chunk as Buffer).length;
    if (read >= bytes) return;
  }
}

describe('a client that leaves', () => {
  test.each([
    ['half-way through', FILE_BYTES / 2],
    ['at the first bytes', 1],
  ])('%s takes the connection to the upstream along within a second', async (_, bytes) => {
    await using upstream = await startUpstream(largeFile);
    await using gateway = await startTestGateway({ UPSTREAM_URL: upstream.url, LINK_KEYS: LINK_KEY });
    const response = await open(await sealedLink(gateway.app.url, SEALED));
    await readSome(response, bytes);
    const left = performance.now();
    response.destroy();
    await upstream.requests[0]?.dropped;
    expect(performance.now() - left).toBeLessThan(1000);
    expect(gateway.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  test('while it waits for bytes that do not come does so, too', async () => {
    await using upstream = await startUpstream((_, response) => {
      response.writeHead(200, { 'content-length': FILE_BYTES }).write('begun');
    });
    await using gateway = await startTestGateway({ UPSTREAM_URL: upstream.url, LINK_KEYS: LINK_KEY });
    const response = await open(await sealedLink(gateway.app.url, SEALED));
    await readSome(response, 5);
    response.destroy();
    await upstream.requests[0]?.dropped;
  });
});

describe('a gateway that is told to stop', () => {
  /** A gateway process in the middle of a download. */
  async function downloading(upstreamUrl: string, drainTimeoutMs: number) {
    const server = startServer({
      UPSTREAM_URL: upstreamUrl,
      LINK_KEYS: LINK_KEY,
      DRAIN_TIMEOUT_MS: String(drainTimeoutMs),
    });
    const [, base = ''] = await server.says(/graph +(http:\S+)\/graphql/);
    const response = await open(await sealedLink(base, SEALED));
    return { server, response };
  }

  const draining = (server: ServerProcess) => waitFor('the drain', () => server.stderr().includes('Draining'));

  test('lets a download come to its end', async () => {
    let finish = () => {};
    await using upstream = await startUpstream((_, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('begun');
      finish = () => response.end('ended');
    });
    const { server, response } = await downloading(upstream.url, 30_000);
    await using _server = server;
    server.kill('SIGTERM');
    await draining(server);
    finish();
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('begunended');
    expect(await server.exit).toBe(0);
  });

  test('cuts one off that takes longer than the drain may, and ends', async () => {
    await using upstream = await startUpstream((_, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('begun');
    });
    const { server, response } = await downloading(upstream.url, 300);
    await using _server = server;
    server.kill('SIGTERM');
    await expect(readSome(response, 10)).rejects.toThrow();
    expect(await server.exit).toBe(0);
    await upstream.requests[0]?.dropped;
  });
});
