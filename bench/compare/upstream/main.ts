// The one upstream of all that are compared: bodies made beforehand, given by the leanest server that keeps to HTTP, for its core is
// the one that the load comes from. It is told over IPC how long to wait, and what comes.
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { Body } from './body.ts';
import { bodyOf, NOT_FOUND, numbered, REFUSED } from './body.ts';
import { addressAt, INBOXES, inboxAt, messageOf } from './mailbox.ts';

export type UpstreamAsk =
  | { readonly ask: 'latency'; readonly ms: number }
  /** Whether no reply is quite what an earlier one was. */
  | { readonly ask: 'vary'; readonly on: boolean }
  | { readonly ask: 'calls' }
  /** Makes inboxes of so many messages of so many characters. */
  | {
      readonly ask: 'make';
      readonly addresses: readonly string[];
      readonly messages: number;
      readonly characters: number;
    }
  /** Has a message come to an inbox. */
  | { readonly ask: 'deliver'; readonly address: string };

export interface UpstreamReport {
  readonly calls: number;
  /** By what their inbox's name begins with, up to its hyphen. */
  readonly callsOf: Readonly<Record<string, number>>;
  /** Of the list of the inbox that was made or delivered to last. */
  readonly bytes: number;
  /** When a list with the latest delivery was first given; 0 for not yet. Nanoseconds of the monotonic clock, as text. */
  readonly givenAt: string;
}

const bodies = new Map<string, Body>();
let latencyMs = 0;
let varies = false;
let calls = 0;
const callsOf: Record<string, number> = {};
let awaited: Body | null = null;
let givenAt = 0n;
let bytesOfLast = 0;

function keep(address: string, body: Body): Body {
  bytesOfLast = body.length;
  bodies.set(address, body);
  return body;
}

for (let i = 0; i < INBOXES; i += 1) keep(addressAt(i), bodyOf(addressAt(i), i, inboxAt(i)));

const byPath = new Map<string, string>();

function addressIn(path: string): string {
  const known = byPath.get(path);
  if (known !== undefined) return known;
  const address = new URL(path, 'http://upstream.test').searchParams.get('email') ?? '';
  byPath.set(path, address);
  return address;
}

function reply(request: string): { readonly bytes: Buffer; readonly body: Body | null } {
  calls += 1;
  if (!/\r\nauthorization: bearer \S/i.test(request)) return { bytes: REFUSED, body: null };
  const address = addressIn(request.slice(4, request.indexOf(' ', 4)));
  const kind = address.slice(0, address.indexOf('-'));
  callsOf[kind] = (callsOf[kind] ?? 0) + 1;
  const body = bodies.get(address);
  if (!body) return { bytes: NOT_FOUND, body: null };
  return { bytes: varies ? numbered(body, calls) : body.bytes, body };
}

function send(socket: Socket, request: string): void {
  const { bytes, body } = reply(request);
  const give = () => {
    socket.write(bytes);
    if (body === awaited && body) {
      givenAt = process.hrtime.bigint();
      awaited = null;
    }
  };
  if (latencyMs > 0) setTimeout(give, latencyMs);
  else give();
}

const server = createServer((socket) => {
  let pending = '';
  socket.setNoDelay(true);
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    pending += chunk;
    for (let end = pending.indexOf('\r\n\r\n'); end >= 0; end = pending.indexOf('\r\n\r\n')) {
      const request = pending.slice(0, end + 2);
      pending = pending.slice(end + 4);
      send(socket, request);
    }
  });
  socket.on('error', () => {});
});

const answers: { [K in UpstreamAsk['ask']]: (ask: Extract<UpstreamAsk, { ask: K }>) => void } = {
  latency: ({ ms }) => {
    latencyMs = ms;
  },
  vary: ({ on }) => {
    varies = on;
  },
  calls: () => {},
  make: ({ addresses, messages, characters }) => {
    for (const address of addresses) {
      const list = Array.from({ length: messages }, (_, age) => messageOf(address, 7, age, characters));
      keep(address, bodyOf(address, 7, list));
    }
  },
  deliver: ({ address }) => {
    const { seed, messages } = bodies.get(address) as Body;
    const newest = messageOf(address, seed, -1 - messages.length, 1_000);
    givenAt = 0n;
    awaited = keep(address, bodyOf(address, seed, [newest, ...messages]));
  },
};

process.on('message', (ask: UpstreamAsk) => {
  (answers[ask.ask] as (ask: UpstreamAsk) => void)(ask);
  process.send?.({ calls, callsOf, bytes: bytesOfLast, givenAt: String(givenAt) } satisfies UpstreamReport);
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
);
