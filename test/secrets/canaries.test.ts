import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { createFrontDoor } from '../../src/http/front-door.ts';
import type { Route } from '../../src/http/route.ts';
import { canaries, MAIL_CANARY, watchSockets } from '../helpers/canaries.ts';
import { startTestGateway } from '../helpers/gateway.ts';
import { LeakDetector } from '../helpers/leak-detector.ts';
import { listen } from '../helpers/listen.ts';
import { ListDomains } from '../helpers/operations.ts';
import { openSocket } from '../helpers/raw-socket.ts';
import { waitFor } from '../helpers/sandbox.ts';

const SECRET = 'a-secret-that-only-this-test-leaks';

/** What a detector of this test's own sees of a front door with such a route. */
async function leaksOf(handle: Route['handle'], ask: (url: string) => Promise<unknown>) {
  const detector = new LeakDetector();
  detector.note('key', SECRET);
  watchSockets(detector);
  const routes = [{ path: '/', handle, upgrades: true as const }];
  const door = createFrontDoor({ routes, allowedHosts: null, allowedOrigins: new Set(), onError: () => {} });
  const sockets = new WebSocketServer({ noServer: true });
  door.server.on('upgrade', (request, stream, head) =>
    sockets.handleUpgrade(request, stream, head, (socket) => socket.send(JSON.stringify({ type: SECRET }))),
  );
  await using listening = await listen(door.server);
  await ask(listening.url);
  for (const socket of sockets.clients) socket.terminate();
  return detector.leaks.map(({ kind, where }) => `${kind} on ${where}`);
}

const read = async (url: string) => (await fetch(url)).text();

describe('a gateway that leaks a key', () => {
  test.each<[string, Route['handle']]>([
    ['in a body', (_, response) => response.end(`so ${SECRET} it is`)],
    ['in a header', (_, response) => response.setHeader('x', SECRET).end()],
    [
      'over two pieces of a stream',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'content-length': SECRET.length });
        response.write(SECRET.slice(0, 9), () => response.end(SECRET.slice(9)));
      },
    ],
    ['in a large body', (_, response) => response.end(Buffer.concat([Buffer.alloc(1_000_000), Buffer.from(SECRET)]))],
  ])('%s is found out', async (_, handle) => {
    expect(await leaksOf(handle, read)).toEqual(['key on wire']);
  });

  test('in a frame of a WebSocket is found out', async () => {
    const frame = async (url: string) => {
      const { WebSocket } = await import('ws');
      await once(new WebSocket(url.replace('http', 'ws')), 'message');
    };
    expect(await leaksOf(() => {}, frame)).toEqual(['key on wire']);
  });

  test('nowhere is not accused, nor is an upstream that says what it knows', async () => {
    const upstream = createServer((_, response) => response.end(SECRET));
    await using other = await listen(upstream);
    const ask = async (url: string) => [await read(url), await read(other.url)];
    expect(await leaksOf((_, response) => response.end('nothing'), ask)).toEqual([]);
  });
});

describe('what the gateways of all tests are searched for', () => {
  test('is every key and token that a caller presents, over HTTP and WebSocket, and the secret of every inbox', async () => {
    await using gateway = await startTestGateway();
    await gateway.ask(ListDomains, {}, 'a-key-over-http');
    const socket = await openSocket(gateway.url, 'a-key-over-a-socket');
    socket.subscribe('1', '{ domains { name } }');
    await waitFor('an answer', () => socket.typesOf('1').length > 0);
    socket.socket.close();
    const response = await fetch(`${gateway.app.upstreamUrl}/api/emails`, {
      method: 'POST',
      headers: { authorization: 'Bearer sandbox-key-1' },
    });
    const { data } = (await response.json()) as { data: { email_token: string } };

    const before = canaries.leaks.length;
    const see = canaries.wire();
    const planted = ['a-key-over-http', 'a-key-over-a-socket', 'sandbox-key-1', data.email_token];
    for (const secret of planted) see(Buffer.from(secret));
    canaries.line(`{"msg":"${MAIL_CANARY}"}`);
    // They were planted here, and are no fault of a gateway.
    const found = canaries.leaks.splice(before);
    expect(found.map(({ where }) => where)).toEqual(['wire', 'wire', 'wire', 'wire', 'log']);
  });
});
