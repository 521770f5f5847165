import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { request } from 'undici';
import { WebSocket } from 'ws';
import { documents } from '../../test/fuzz/documents.ts';
import { mailBytes } from '../../test/fuzz/mime.ts';
import { MessageReceived } from '../../test/helpers/operations.ts';
import type { Means } from './clients.ts';

/** Posts something to the graph, whatever it is. */
async function post(
  { world, tally }: Means,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Promise<void> {
  tally.operations += 1;
  const account = world.accounts[0];
  const all = { 'content-type': 'application/json', authorization: `Bearer ${account?.key}`, ...headers };
  try {
    const reply = await request(`${world.gateway.url}/graphql`, { method: 'POST', headers: all, body });
    if (reply.statusCode >= 500) tally.error(`HTTP ${reply.statusCode}`, String(body).slice(0, 300));
    if (String(reply.headers['content-type']).startsWith('text/event-stream')) {
      reply.body.on('error', () => {}).destroy();
      return;
    }
    const text = await reply.body.text();
    account?.note(text);
    for (const [, code] of text.matchAll(/"code":"([A-Z_]+)"/g)) tally.error(code ?? '', String(body).slice(0, 300));
  } catch {
    // Cut off, as it deserves.
    tally.error('cut off');
  }
}

/** Bytes on a bare connection, for a moment. */
async function bytes(port: number, sent: string | Buffer, ms: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {}).resume();
  const closed = once(socket, 'close');
  socket.write(sent);
  await Promise.race([closed, sleep(ms)]);
  socket.destroy();
}

async function openSocket({ world }: Means): Promise<WebSocket> {
  const socket = new WebSocket(`${world.gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  socket.on('error', () => {});
  await Promise.race([once(socket, 'open'), once(socket, 'close'), sleep(5_000)]);
  return socket;
}

const sendAll = (socket: WebSocket, messages: readonly (string | object)[]) => {
  for (const message of messages) {
    if (socket.readyState === WebSocket.OPEN)
      socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }
};

const deep = (levels: number) => `{"query":"${'{node(id:1){... on Inbox{messages{nodes{inbox'.repeat(levels)}"}`;
const asked = { address: 'nobody@sandbox.test', ids: ['x'], cursors: ['AgAAAAAAAAAA1Bhv9yxo6tWoMBEY'] };
/** So many that what the gateway remembers of documents is full early in the run, and does not look like a leak. */
const strange = fc.sample(documents(asked), 100);

/** Things that nobody should do, one after the other; each a small flood at most. */
export const hostilities: readonly ((means: Means) => Promise<void>)[] = [
  (means) => post(means, '{"query":'),
  (means) => post(means, 'x'.repeat(1_500_000)),
  (means) => post(means, deep(300)),
  (means) =>
    post(
      means,
      JSON.stringify({ query: `{ ${Array.from({ length: 500 }, (_, i) => `a${i}: __typename`).join(' ')} }` }),
    ),
  (means) => post(means, JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ __typename }' })))),
  (means) =>
    post(means, JSON.stringify({ query: '{ quota { used } }' }), { authorization: 'Bearer a-key-that-nobody-has' }),
  (means) =>
    post(means, JSON.stringify({ query: '{ inbox(address: "nobody@sandbox.test") { address } }' }), {
      authorization: 'Bearer a-key-that-nobody-has',
    }),
  (means) => post(means, '[1]', { 'content-type': 'multipart/form-data; boundary=x' }),
  (means) => post(means, Buffer.from([0x1f, 0x8b, 8, 0]), { 'content-encoding': 'gzip' }),
  ...Array.from({ length: 4 }, () => (means: Means) => {
    const query = strange[Math.floor(means.random() * strange.length)];
    return post(means, JSON.stringify({ query }));
  }),
  async ({ world }) => {
    await Promise.all(
      Array.from({ length: 10 }, () =>
        request(`${world.gateway.url}/attachments/x.y.z/a`).then(({ body }) => body.dump()),
      ),
    );
  },
  ({ world }) =>
    bytes(
      Number(new URL(world.gateway.url).port),
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{',
      2_000,
    ),
  ({ world }) => bytes(Number(new URL(world.gateway.url).port), 'GET http:///x HTTP/1.1\r\nHost: [\r\n\r\n', 500),
  async (means) => {
    const socket = await openSocket(means);
    sendAll(socket, ['{', 'nonsense']);
    await sleep(200);
    socket.terminate();
  },
  async (means) => {
    const socket = await openSocket(means);
    sendAll(socket, [{ type: 'connection_init' }, { type: 'connection_init' }]);
    await sleep(200);
    socket.terminate();
  },
  async (means) => {
    const socket = await openSocket(means);
    const key = means.world.accounts[1]?.key;
    const place = means.addresses[0]?.address ?? asked.address;
    const payload = { query: String(MessageReceived), variables: { inbox: place } };
    const flood = Array.from({ length: 200 }, (_, i) => ({ id: String(i), type: 'subscribe', payload }));
    sendAll(socket, [{ type: 'connection_init', payload: { authorization: `Bearer ${key}` } }, ...flood]);
    // It never reads, and goes without a word.
    socket.pause();
    await sleep(3_000);
    socket.terminate();
  },
  async ({ world, addresses, random }) => {
    const account = world.accounts[Math.floor(random() * world.accounts.length)];
    const to = addresses.find((place) => place.account !== account)?.address ?? asked.address;
    const [raw] = fc.sample(mailBytes, 1) as [Buffer];
    const head = `EHLO a\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<${random() < 0.5 ? 'nobody@sandbox.test' : `x${to}`}>\r\nDATA\r\n`;
    await bytes(world.smtpPort, Buffer.concat([Buffer.from(head), raw, Buffer.from('\r\n.\r\nQUIT\r\n')]), 500);
  },
];

/** Opens a link: to its end, until the middle, or slowly. */
export async function download({ tally, links, random }: Means): Promise<void> {
  const url = links[Math.floor(random() * links.length)];
  if (!url) return;
  tally.operations += 1;
  const how = random();
  try {
    const { statusCode, body } = await request(url);
    if (statusCode === 500) tally.error('HTTP 500', 'a download');
    else if (statusCode !== 200) tally.error(`HTTP ${statusCode} of a download`);
    if (how < 0.6) await body.dump();
    else {
      body.on('error', () => {});
      if (how > 0.8) await sleep(2_000);
      body.destroy();
    }
    tally.downloads += 1;
  } catch {
    tally.error('download broken off');
  }
}
