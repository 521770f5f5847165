import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { get } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import type { ServeOptions } from '../helpers/attachment-server.ts';
import { serve } from '../helpers/attachment-server.ts';
import { mailSource } from '../helpers/mail.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { startUpstream } from '../helpers/upstream.ts';
import { upstreamHttp } from '../helpers/upstream-http.ts';
import { wire } from '../helpers/wire.ts';

describe('a client that stops to read', () => {
  test('is cut off, and the source with it', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(65_536));
      },
    });
    endless.on('error', () => {});
    await using gateway = await serve(mailSource({ openAttachment: async () => ({ body: endless, size: null }) }), {
      stallMs: 100,
    });
    const { hostname, port, pathname } = new URL(await gateway.link());
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
    await new Promise<void>((resolve) => endless.once('close', resolve));
    expect(endless.destroyed).toBe(true);
    socket.destroy();
  });

  test('is cut off, and the connection to the upstream with it', async () => {
    await using upstream = await startUpstream((_, response) => {
      response.writeHead(200, { 'content-length': 1e9 });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
        response.once('drain', more);
      };
      more();
    });
    await using http = upstreamHttp(upstream);
    await using gateway = await serve(new RestMailSource(http, wire().options), { stallMs: 100 });
    const { hostname, port, pathname } = new URL(await gateway.link('file.bin'));
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
    await waitFor('the request', () => upstream.requests.length === 1);
    await upstream.requests[0]?.dropped;
    socket.destroy();
  });
});

describe('a client that seems to stand still, since the kernel holds what it takes', () => {
  test('has longer than readers of anything else, and gets every byte', async () => {
    const file = randomBytes(20 * 2 ** 20);
    await using upstream = await startUpstream((_, response) => {
      response.writeHead(200, { 'content-length': file.length }).end(file);
    });
    await using http = upstreamHttp(upstream);
    await using gateway = await serve(new RestMailSource(http, wire().options), { lookMs: 50, stallMs: 60_000 });
    const [response] = (await once(get(await gateway.link('file.bin'), { agent: false }), 'response')) as [
      IncomingMessage,
    ];
    await sleep(1000);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).equals(file)).toBe(true);
  });
});

describe('a client of HTTP/1.0', () => {
  /** How the connection ends that such a client asks for this file, and whether it got all of it. */
  async function ending(handler: RequestListener, options: ServeOptions = {}) {
    await using upstream = await startUpstream(handler);
    await using http = upstreamHttp(upstream);
    await using gateway = await serve(new RestMailSource(http, wire().options), options);
    const { hostname, port, pathname } = new URL(await gateway.link('file.bin'));
    const socket = connect(Number(port), hostname).resume();
    socket.write(`GET ${pathname} HTTP/1.0\r\nHost: ${hostname}\r\n\r\n`);
    const failure = Promise.withResolvers<string | undefined>();
    socket.on('error', (error: NodeJS.ErrnoException) => failure.resolve(error.code));
    socket.on('end', () => failure.resolve(undefined));
    return await failure.promise;
  }

  test('is told by a reset that a file of no known length broke off', async () => {
    const broken: RequestListener = (request, response) => {
      response.write('x'.repeat(100_000), () => setTimeout(() => request.socket.destroy(), 100));
    };
    expect(await ending(broken)).toBe('ECONNRESET');
  });

  test('is told so too where such a file is larger than is passed on', async () => {
    const large: RequestListener = (_, response) => {
      response.write('x'.repeat(900), () => setTimeout(() => response.end('x'.repeat(900)), 100));
    };
    expect(await ending(large, { maxBytes: 1000 })).toBe('ECONNRESET');
    expect(await ending(large, { maxBytes: 1800 })).toBeUndefined();
  });
});

describe('clients that read slowly, and several at once', () => {
  test('get every byte as it was', async () => {
    const file = randomBytes(16 * 2 ** 20);
    await using upstream = await startUpstream((_, response) => {
      response.writeHead(200, { 'content-length': file.length }).end(file);
    });
    await using http = upstreamHttp(upstream);
    await using gateway = await serve(new RestMailSource(http, wire().options));
    const url = await gateway.link('file.bin');
    const read = async (pause: number) => {
      const [response] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) {
        chunks.push(chunk as Buffer);
        await sleep(pause);
      }
      return Buffer.concat(chunks).equals(file);
    };
    expect(await Promise.all([0, 1, 2, 3].map(read))).toEqual([true, true, true, true]);
  });
});
