import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { startServer } from '../helpers/process.ts';
import { KEY, startTestSandbox, waitFor } from '../helpers/sandbox.ts';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Over a connection of its own, for which the system chooses a process. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails on what is not there
async function ask(url: string, query: string): Promise<any> {
  const asked = request(url, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
  });
  asked.end(JSON.stringify({ query }));
  const [response] = await once(asked, 'response');
  return JSON.parse(await text(response));
}

const settings = (port: number, upstream: string) => ({
  PORT: String(port),
  SHARED_PORT: 'true',
  UPSTREAM_URL: upstream,
  LINK_KEYS: 'a-secret-that-all-processes-have-in-common',
  POLL_FAST_MS: '100',
  POLL_SLOW_MS: '100',
});

// Elsewhere the setting is refused.
describe.runIf(process.platform === 'linux')('several processes behind one port', () => {
  test('all answer, and each goes on with the cursors and links of another that is gone', async () => {
    await using sandbox = await startTestSandbox();
    const port = await freePort();
    const env = settings(port, sandbox.url);
    await using first = startServer(env);
    const [, url = ''] = await first.says(/graph +(http:\S+\/graphql)/);
    const { address, cursor } = (await ask(url, 'mutation { createInbox { inbox { address cursor } } }')).data
      .createInbox.inbox;
    const file = { filename: 'a.txt', content: 'what is in it' };
    await sandbox.sendMail({ to: address, subject: 'One', attachments: [file] });
    const list = `{ inbox(address: "${address}") { messages { nodes { attachments { url } } } } }`;
    const link = await waitFor('the mail', async () => {
      const { nodes } = (await ask(url, list)).data.inbox.messages;
      return nodes[0]?.attachments[0]?.url as string | undefined;
    });

    await using second = startServer({ ...env, MAX_PAGE_SIZE: '20' });
    await second.says(/graph +http/);
    // By this page they can be told from each other.
    const page = `{ inbox(address: "${address}") { messages(first: 21) { nodes { subject } } } }`;
    const answered = { first: 0, second: 0 };
    await waitFor('an answer of each', async () => {
      answered[(await ask(url, page)).errors ? 'second' : 'first'] += 1;
      return answered.first > 0 && answered.second > 0;
    });

    first.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect((await ask(url, page)).errors).toBeDefined();
    expect(await (await fetch(link)).text()).toBe(file.content);
    const wait = `{ waitForMessage(inbox: "${address}", after: "${cursor}", timeoutMs: 20000) { ... on MessageReceived { message { subject } } } }`;
    expect((await ask(url, wait)).data.waitForMessage).toEqual({ message: { subject: 'One' } });
  });

  test('need the same port, upstream and keys, or none of them starts', async () => {
    await using server = startServer({ SHARED_PORT: 'true' });
    expect(await server.exit).toBe(78);
    expect(server.stderr().trim().split('\n')).toEqual([
      expect.stringMatching(/^SHARED_PORT needs PORT/),
      expect.stringMatching(/^SHARED_PORT needs UPSTREAM_URL/),
      expect.stringMatching(/^SHARED_PORT needs LINK_KEYS/),
    ]);
  });

  test('do not take a port that is not shared', async () => {
    await using sandbox = await startTestSandbox();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    try {
      await using server = startServer(settings((taken.address() as AddressInfo).port, sandbox.url));
      expect(await server.exit).toBe(69);
    } finally {
      taken.close();
    }
  });
});
