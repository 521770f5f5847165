import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { serve } from '../helpers/attachment-server.ts';
import { mailSource } from '../helpers/mail.ts';

describe('a link that is asked for its head', () => {
  test('gives the headers of the file and lets go of its bytes', async () => {
    const body = Readable.from([Buffer.from('bytes')]);
    await using gateway = await serve(mailSource({ openAttachment: async () => ({ body, size: 5 }) }));
    const response = await fetch(await gateway.link(), { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '5', '']);
    expect(body.destroyed).toBe(true);
  });
});

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
});
