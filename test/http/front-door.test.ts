import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { FrontDoorOptions } from '../../src/http/front-door.ts';
import { createFrontDoor } from '../../src/http/front-door.ts';
import { createReadiness, serveHealth } from '../../src/http/health.ts';
import { MAX_WAITING } from '../../src/http/pipeline.ts';
import type { Route } from '../../src/http/route.ts';
import { listen } from '../helpers/listen.ts';
import { rawHttp } from '../helpers/raw-http.ts';
import { waitFor } from '../helpers/sandbox.ts';

const LISTED = 'https://app.example.com';

function open(options: Partial<FrontDoorOptions> = {}) {
  const seen: string[] = [];
  const logged: unknown[] = [];
  const note = (name: string) => (request: { url?: string | undefined }, response: { end(text: string): void }) => {
    seen.push(`${name} ${request.url}`);
    response.end(name);
  };
  const { server } = createFrontDoor({
    routes: [
      { path: '/graphql', ownSite: true, handle: note('graph') },
      { path: '/attachments/', handle: note('attachments') },
      { path: '/health', anyHost: true, handle: serveHealth },
      { path: '/ready', handle: createReadiness(() => false) },
    ],
    allowedHosts: new Set(['localhost', '127.0.0.1', '[::1]', 'mail.example']),
    allowedOrigins: new Set([LISTED]),
    onError: (error) => logged.push(error),
    ...options,
  });
  return { server, seen, logged };
}

/** What comes back to such a request: its status, all of it as text, and what reached a route. */
async function ask(lines: readonly string[], options: Partial<FrontDoorOptions> = {}) {
  const { server, seen, logged } = open(options);
  await using door = await listen(server);
  const all = await rawHttp(door.url, ...lines);
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(all)?.[1]), all, seen, logged };
}

const get = (host: string, ...headers: readonly string[]) =>
  ask(['GET /graphql HTTP/1.1', `Host: ${host}`, ...headers]);

describe('a request that a browser makes for a page', () => {
  test('of a listed origin is answered with leave to read it, whatever the route', async () => {
    for (const path of ['/graphql', '/attachments/token', '/health']) {
      const { all } = await ask([`GET ${path} HTTP/1.1`, 'Host: localhost', `Origin: ${LISTED}`]);
      expect(all.toLowerCase()).toContain(`access-control-allow-origin: ${LISTED}`);
      expect(all.toLowerCase()).toContain('vary: origin');
    }
    expect((await get('localhost')).all.toLowerCase()).not.toContain('access-control');
  });

  test('of another site, as an image or a script, reaches attachments but not the graph', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const foreign = ['Host: localhost', `Sec-Fetch-Site: ${site}`, 'Sec-Fetch-Mode: no-cors'];
      expect((await ask(['GET /graphql?query={__typename} HTTP/1.1', ...foreign])).status).toBe(403);
      expect((await ask(['GET /attachments/token HTTP/1.1', ...foreign])).status).toBe(200);
    }
    expect((await get('localhost', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate')).status).toBe(200);
  });
});

describe('a probe', () => {
  test('is answered whatever the Host it asks for', async () => {
    expect((await ask(['GET /health HTTP/1.1', 'Host: 10.1.2.3:4000'])).status).toBe(200);
    expect((await get('10.1.2.3:4000')).status).toBe(421);
  });
});

describe('a request that is malformed', () => {
  test.each([
    ['no Host', ['GET /graphql HTTP/1.1']],
    ['no Host, in HTTP/1.0', ['GET /graphql HTTP/1.0']],
    ['an empty Host', ['GET /graphql HTTP/1.1', 'Host:']],
    ['a Host with a space', ['GET /graphql HTTP/1.1', 'Host: local host']],
    ['a Host with a path', ['GET /graphql HTTP/1.1', 'Host: localhost/x']],
    ['a Host with a user', ['GET /graphql HTTP/1.1', 'Host: user@localhost']],
    ['a Host with a bad port', ['GET /graphql HTTP/1.1', 'Host: localhost:port']],
    ['a Host of several names', ['GET /graphql HTTP/1.1', 'Host: localhost,evil.example']],
    ['a Host that no URL can have', ['GET /graphql HTTP/1.1', 'Host: [::1']],
    ['a Host of markup', ['GET /graphql HTTP/1.1', 'Host: <script>']],
    ['a whole URL for a path', ['GET http://localhost/graphql HTTP/1.1', 'Host: localhost']],
    ['a foreign URL for a path', ['GET http://evil.example/graphql HTTP/1.1', 'Host: localhost']],
    ['no path', ['OPTIONS * HTTP/1.1', 'Host: localhost']],
    ['a path that no URL can have', ['GET // HTTP/1.1', 'Host: localhost']],
    ['a space in its path', ['GET /graph ql HTTP/1.1', 'Host: localhost']],
    ['no method', ['/graphql HTTP/1.1', 'Host: localhost']],
  ])('by %s is refused with 400 and no trace of the program', async (_, lines) => {
    const { status, all, seen, logged } = await ask(lines);
    expect(status).toBe(400);
    expect(all).not.toMatch(/\bat .+:\d+:\d+|node_modules|\.ts\b|Error:/);
    expect([seen, logged]).toEqual([[], []]);
  });
});

describe('the Host', () => {
  test.each(['localhost', 'LocalHost:4000', '127.0.0.1', '[::1]:4000', 'mail.example'])(
    '%s is answered for',
    async (host) => {
      expect(await get(host)).toMatchObject({ status: 200, seen: ['graph /graphql'] });
    },
  );

  test.each(['evil.example', 'localhost.evil.example', 'xlocalhost', '127.0.0.2', '[::2]', 'mail.example.'])(
    '%s is not answered for, as a page may have bound that name to this address',
    async (host) => {
      const { status, all, seen } = await get(host);
      expect(status).toBe(421);
      expect(all).toContain('ALLOWED_HOSTS');
      expect(seen).toEqual([]);
    },
  );

  test('may be any where none are listed', async () => {
    const lines = ['GET /graphql HTTP/1.1', 'Host: whatever.example'];
    expect(await ask(lines, { allowedHosts: null })).toMatchObject({ status: 200 });
  });
});

describe('the Origin', () => {
  test.each([
    ['localhost:4000', 'http://localhost:4000'],
    ['mail.example', 'https://mail.example'],
    ['mail.example:443', 'https://mail.example'],
    ['MAIL.example:80', 'http://mail.example'],
    ['localhost', LISTED],
  ])('on the Host %s may be %s', async (host, origin) => {
    expect(await get(host, `Origin: ${origin}`)).toMatchObject({ status: 200, seen: ['graph /graphql'] });
  });

  test.each([
    'https://evil.example',
    'null',
    '',
    'http://localhost:4001',
    'http://localhost.evil.example',
    `${LISTED}.evil.example`,
    'http://app.example.com',
    `${LISTED}:8443`,
    'garbage',
  ])('%j may not call', async (origin) => {
    const { status, all, seen } = await get('localhost:4000', `Origin: ${origin}`);
    expect(status).toBe(403);
    expect(all).toContain('"code":"FORBIDDEN"');
    expect(seen).toEqual([]);
  });
});

describe('a route', () => {
  test.each([
    ['/graphql', 'graph /graphql'],
    ['/graphql?query=x', 'graph /graphql?query=x'],
    ['/attachments/token/name', 'attachments /attachments/token/name'],
    ['/attachments/', 'attachments /attachments/'],
  ])('is found for %s', async (path, expected) => {
    expect((await ask([`GET ${path} HTTP/1.1`, 'Host: localhost'])).seen).toEqual([expected]);
  });

  test.each(['/', '/graphqlx', '/graphql/', '/GRAPHQL', '/attachments', '/x/../graphql', '//graphql', '/%67raphql'])(
    'is not found for %s',
    async (path) => {
      const { status, all, seen } = await ask([`GET ${path} HTTP/1.1`, 'Host: localhost']);
      expect(status).toBe(404);
      expect(all).toContain('"code":"NOT_FOUND"');
      expect(seen).toEqual([]);
    },
  );

  test.each<[string, Route['handle']]>([
    [
      'throws',
      () => {
        throw new Error('secret fault');
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret fault'))],
  ])('that %s is a 500 without words, and logged', async (_, handle) => {
    const routes = [{ path: '/graphql', handle }];
    const { status, all, logged } = await ask(['GET /graphql HTTP/1.1', 'Host: localhost'], { routes });
    expect(status).toBe(500);
    expect(all).not.toContain('secret');
    expect(logged).toEqual([new Error('secret fault')]);
  });

  test('that fails after it began cuts the answer short', async () => {
    const routes: Route[] = [
      {
        path: '/graphql',
        handle: async (_: IncomingMessage, response: ServerResponse) => {
          response.writeHead(200, { 'content-length': 100 }).write('half');
          throw new Error('secret fault');
        },
      },
    ];
    const { server, logged } = open({ routes });
    await using door = await listen(server);
    const answer = fetch(`${door.url}/graphql`).then((response) => response.text());
    await expect(answer).rejects.toThrow();
    expect(logged).toHaveLength(1);
  });
});

describe('a request that comes before the one before it is answered', () => {
  /** Two on one connection, of which the first is under way. */
  async function pipelined(count = 2) {
    const begun: ServerResponse[] = [];
    const { server } = open({ routes: [{ path: '/graphql', handle: (_, response) => begun.push(response) }] });
    const door = await listen(server);
    const socket = connect(Number(new URL(door.url).port), '127.0.0.1').resume();
    socket.on('error', () => {});
    socket.write('GET /graphql HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(count));
    await waitFor('the first', () => begun.length > 0);
    // One more turn than both took to come in with.
    await fetch(`${door.url}/nothing`);
    return { ...door, socket, begun };
  }

  test('waits its turn', async () => {
    await using door = await pipelined();
    expect(door.begun).toHaveLength(1);
    door.begun[0]?.end();
    await waitFor('the second', () => door.begun.length > 1);
    door.begun[1]?.end();
    door.socket.destroy();
  });

  test('costs the connection where too many wait before it, and nobody else anything', async () => {
    await using few = await pipelined(1 + MAX_WAITING);
    expect(few.socket.closed).toBe(false);
    await using many = await pipelined(2 + MAX_WAITING);
    await waitFor('the close', () => many.socket.closed);
    expect([few.begun.length, many.begun.length]).toEqual([1, 1]);
    few.socket.destroy();
  });

  test('is not begun for a client that has left meanwhile', async () => {
    await using door = await pipelined();
    const [first] = door.begun as [ServerResponse];
    const left = once(first, 'close');
    door.socket.destroy();
    await left;
    first.end();
    await fetch(`${door.url}/nothing`);
    expect(door.begun).toHaveLength(1);
  });
});

describe('every answer', () => {
  test.each(['/graphql', '/nothing', '/health'])('is not to be kept or guessed at: %s', async (path) => {
    const { all } = await ask([`GET ${path} HTTP/1.1`, 'Host: localhost']);
    expect(all.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(all.toLowerCase()).toContain('cache-control: private, no-store');
  });
});

test('health says that it lives, readiness that it drains', async () => {
  expect(await ask(['GET /health HTTP/1.1', 'Host: localhost'])).toMatchObject({ status: 200 });
  expect(await ask(['GET /ready HTTP/1.1', 'Host: localhost'])).toMatchObject({ status: 503 });
});

test('streams of events are cut when the gateway drains, and nothing else is', async () => {
  const types: Record<string, string> = { '/events': 'text/event-stream; charset=utf-8', '/plain': 'text/plain' };
  const begun: ServerResponse[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': types[request.url as string] }).write('begun');
    begun.push(response);
  };
  const { server, cutStreams } = createFrontDoor({
    routes: Object.keys(types).map((path) => ({ path, handle })),
    allowedHosts: null,
    allowedOrigins: new Set<string>(),
    onError: () => {},
  });
  await using door = await listen(server);
  const [events, plain] = await Promise.all(['/events', '/plain'].map((path) => fetch(door.url + path)));
  cutStreams();
  await expect(events?.text()).rejects.toThrow();
  for (const response of begun) response.end(' and ended');
  expect(await plain?.text()).toBe('begun and ended');
});
