// What polling costs without a gateway: fetch and json() of so many inboxes, each every POLL_MS, spread over that time.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { announce, UPSTREAM_URL } from './settings.ts';

const INBOXES = Number(process.env.INBOXES);
const POLL_MS = Number(process.env.POLL_MS);
const headers = { authorization: `Bearer ${process.env.KEY}` };

/** What it knows of each. */
const known = new Map<string, readonly unknown[]>();

async function poll(index: number): Promise<void> {
  const address = `fetched-${index}@mail.test`;
  await sleep((index / INBOXES) * POLL_MS);
  for (;;) {
    const next = performance.now() + POLL_MS;
    const reply = await fetch(`${UPSTREAM_URL}/api/messages?email=${encodeURIComponent(address)}`, { headers });
    known.set(address, ((await reply.json()) as { messages: unknown[] }).messages);
    await sleep(Math.max(0, next - performance.now()));
  }
}

for (let index = 0; index < INBOXES; index += 1) void poll(index);
const server = createServer((_, response) => response.end(String(known.size)));
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
