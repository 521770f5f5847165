import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { npmStart, startServer } from '../helpers/process.ts';
import { waitFor } from '../helpers/sandbox.ts';

const post = async (url: string, query: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails on what is not there
  return (await response.json()) as any;
};

const CREATE = 'mutation { createInbox { inbox { address } } }';

describe('the server as a process', () => {
  test('says where everything is, and drains on SIGTERM: sockets get 1012, streams are cut, the exit code is 0', async () => {
    await using server = startServer({ POLL_FAST_MS: '100', POLL_SLOW_MS: '100' });
    const [, url = ''] = await server.says(/graph +(http:\S+\/graphql)/);
    expect(server.stdout()).toMatch(/SMTP +127\.0\.0\.1:\d+/);
    expect(server.stdout()).toContain('npm run send');
    const base = new URL(url).origin;
    expect((await fetch(`${base}/health`)).status).toBe(200);
    expect((await fetch(`${base}/ready`)).status).toBe(200);

    const { address } = (await post(url, CREATE)).data.createInbox.inbox;
    const subscription = `subscription { messageReceived(inbox: "${address}") { cursor } }`;
    const closes: unknown[] = [];
    const connected = Promise.withResolvers<void>();
    const client = createClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      on: { connected: () => connected.resolve(), closed: (event) => closes.push((event as { code: number }).code) },
    });
    client.subscribe({ query: subscription }, { next: () => {}, error: () => {}, complete: () => {} });
    await connected.promise;
    const stream = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: subscription }),
    });
    const streamed = stream.text().then(
      () => 'whole',
      () => 'cut',
    );

    server.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(closes).toEqual([1012]);
    expect(await streamed).toBe('cut');
  });

  test('drains when npm is told to stop, and outlives it no moment', async () => {
    await using server = npmStart();
    const [, url = ''] = await server.says(/graph +(http:\S+)/);
    server.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(server.stderr()).toContain('Draining');
    await expect(fetch(url)).rejects.toThrow();
  });

  test('does not wait for connections that never asked for anything, or asked by half', async () => {
    // Waited for, they would take longer than any test may.
    await using server = startServer({ DRAIN_TIMEOUT_MS: '600000' });
    const [, url = ''] = await server.says(/graph +(http:\S+)/);
    const { hostname, port } = new URL(url);
    const idle = [connect(Number(port), hostname), connect(Number(port), hostname)];
    for (const socket of idle) socket.on('error', () => {});
    await Promise.all(idle.map((socket) => once(socket, 'connect')));
    idle[1]?.write('GET /health HTTP/1.1\r\nHost:');
    expect((await fetch(new URL('/health', url))).status).toBe(200);
    server.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    for (const socket of idle) socket.destroy();
  });

  test('takes one Ctrl-C that comes twice, from the terminal and from npm, for one', async () => {
    await using server = startServer();
    await server.says(/graph +http/);
    server.kill('SIGINT');
    server.kill('SIGINT');
    expect(await server.exit).toBe(0);
  });

  test('leaves no data behind unless it is told to keep it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tempmail-test-'));
    try {
      const env = { TMPDIR: folder };
      await using server = startServer(env);
      await server.says(/graph +http/);
      expect(await readdir(folder)).toHaveLength(1);
      server.kill('SIGTERM');
      await server.exit;
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('keeps its mail in SANDBOX_DATA over a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tempmail-test-'));
    try {
      const address = await (async () => {
        await using server = startServer({ SANDBOX_DATA: folder });
        const [, url = ''] = await server.says(/graph +(http:\S+)/);
        const created = (await post(url, CREATE)).data.createInbox.inbox.address as string;
        server.kill('SIGTERM');
        await server.exit;
        return created;
      })();
      await using server = startServer({ SANDBOX_DATA: folder });
      const [, url = ''] = await server.says(/graph +(http:\S+)/);
      expect((await post(url, `{ inbox(address: "${address}") { address } }`)).data.inbox).toEqual({ address });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('runs the sandbox alone, and a gateway against it over nothing but HTTP', async () => {
    await using sandbox = startServer({}, 'sandbox');
    const [, upstream = ''] = await sandbox.says(/REST +(http:\S+)/);
    await using gateway = startServer({ UPSTREAM_URL: upstream, TEMPMAIL_API_KEY: 'sandbox-key-1' });
    const [, url = ''] = await gateway.says(/graph +(http:\S+)/);
    expect(gateway.stdout()).not.toContain('SMTP');
    const { address } = (await post(url, CREATE)).data.createInbox.inbox;
    expect(address).toMatch(/@sandbox\.test$/);
  });
});

describe('the compile cache', () => {
  const startWith = async (folder: string) => {
    await using server = npmStart({ NODE_COMPILE_CACHE: folder });
    const [, url = ''] = await server.says(/graph +(http:\S+)/);
    expect((await fetch(new URL('/ready', url))).status).toBe(200);
    server.kill('SIGTERM');
    expect(await server.exit).toBe(0);
  };
  const filesOf = async (folder: string) =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

  test('is written by a start, and not believed where it is spoilt', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tempmail-test-'));
    try {
      await startWith(folder);
      const files = await filesOf(folder);
      expect(files.length).toBeGreaterThan(100);
      for (const [i, { parentPath, name }] of files.entries()) {
        const path = join(parentPath, name);
        const bytes = await readFile(path);
        if (i % 2 === 0) await writeFile(path, bytes.subarray(0, bytes.length >> 1));
        else await writeFile(path, bytes.fill(0xff, bytes.length >> 1));
      }
      await startWith(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('is done without where there can be none', async () => {
    await startWith(join(process.execPath, 'folder'));
  });
});

describe('a start that cannot be', () => {
  test('is one line and exit code 69 for a port in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    try {
      await waitFor('the port', () => taken.listening);
      const { port } = taken.address() as AddressInfo;
      for (const name of ['PORT', 'SANDBOX_HTTP_PORT', 'SANDBOX_SMTP_PORT']) {
        await using server = startServer({ [name]: String(port), LOG_LEVEL: 'silent' });
        expect(await server.exit).toBe(69);
        expect(server.stderr()).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use\\..*\\n$`));
      }
    } finally {
      taken.close();
    }
  });

  test('is a line with the name of the setting, and exit code 78, for files and folders that cannot be used', async () => {
    for (const [name, env] of [
      ['SANDBOX_DATA', { SANDBOX_DATA: 'package.json' }],
      ['SANDBOX_TLS_CERT', { SANDBOX_TLS_CERT: 'package.json', SANDBOX_TLS_KEY: 'package.json' }],
      ['SANDBOX_TLS_CERT', { SANDBOX_TLS_CERT: 'no-such-file', SANDBOX_TLS_KEY: 'package.json' }],
    ] as const) {
      await using server = startServer(env);
      expect(await server.exit).toBe(78);
      expect(server.stderr()).toMatch(new RegExp(`^${name} [^\n]+\n$`));
    }
  });

  test('is a line for each bad setting and exit code 78, and shows no value', async () => {
    await using server = startServer({ PORT: 'secret-value', LOG_LEVEL: 'loud', GATEWAY_TOKENS: '' });
    expect(await server.exit).toBe(78);
    expect(server.stderr().trim().split('\n')).toEqual([
      expect.stringMatching(/^PORT is not a whole number/),
      expect.stringMatching(/^LOG_LEVEL is not one of/),
    ]);
  });
});
