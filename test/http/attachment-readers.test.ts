import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
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
