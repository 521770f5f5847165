// One way to ask an upstream, in a process of its own: what several ways do in one process makes each of them slower. Given
// its name and the upstream's URL; asked with a size and a number of calls, it says what each took. Microseconds of CPU.
import { Agent, request } from 'undici';
import type { InboxFeed } from '../../src/live/inbox-feed.ts';
import { wayUp } from './way-up.ts';

export interface Ask {
  /** Of the inboxes, such as "20x500": messages, and bytes of each. */
  readonly size: string;
  readonly calls: number;
}

const AT_A_TIME = 16;
/** Inboxes that are looked at again and again. */
const WATCHED = 200;

const [, , name = '', url = ''] = process.argv;
const headers = { authorization: 'Bearer key', accept: 'application/json' };
const agent = new Agent({ connections: 64 });
// Hardly anything is remembered: who asks again asks the upstream, and nobody has the list any more.
const cold = wayUp(url, { cacheMaxBytes: 1 });
const watching = wayUp(url, { pollMs: 3_600_000 });
const feeds = new Map<string, InboxFeed[]>();
let no = 0;

const pathOf = (address: string) => `${url}/api/messages?email=${encodeURIComponent(address)}`;
const newOne = (size: string) => `${size}.${++no}@mail.test`;
const watched = (size: string) => `${size}.${++no % WATCHED}@mail.test`;

async function watch(size: string): Promise<InboxFeed[]> {
  const addresses = Array.from({ length: WATCHED }, (_, i) => `${size}.${i}@mail.test`);
  await Promise.all(addresses.map((address) => watching.feeds.watch({ address }, watching.call)));
  const made = addresses.flatMap((address) => watching.feeds.find(address, watching.call.credential) ?? []);
  feeds.set(size, made);
  return made;
}

interface WireList {
  readonly messages: readonly { readonly id: string; readonly subject: string; readonly from_email: string }[];
}

const ways: Readonly<Record<string, (size: string) => Promise<unknown>>> = {
  /** With a projection written by hand. */
  async request(size) {
    const { body } = await request(pathOf(newOne(size)), { dispatcher: agent, headers });
    const { messages } = (await body.json()) as WireList;
    return messages.map(({ id, subject, from_email }) => ({ id, subject, from: from_email }));
  },
  cold: (size) => cold.list(newOne(size)),
  async fetch(size) {
    const reply = await fetch(pathOf(watched(size)), { headers });
    return reply.json();
  },
  async feed(size) {
    no += 1;
    await feeds.get(size)?.[no % WATCHED]?.refresh();
  },
};

process.on('message', async ({ size, calls }: Ask) => {
  const way = ways[name] as (size: string) => Promise<unknown>;
  if (name === 'feed' && !feeds.has(size)) await watch(size);
  let left = calls;
  const run = async () => {
    for (; left > 0; left -= 1) await way(size);
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: AT_A_TIME }, run));
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / calls);
});
process.on('disconnect', () => process.exit());
