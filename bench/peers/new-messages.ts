import { setTimeout as sleep } from 'node:timers/promises';
import { listInbox } from './lists.ts';

const POLL_MS = Number(process.env.POLL_MS ?? 1_675);

interface PubSub {
  subscribe(topic: string): Promise<AsyncIterable<unknown>>;
  publish(event: { topic: string; payload: unknown }): void;
}

const polled = new Set<string>();

/** One poller an inbox, which publishes what it has not seen before; it goes on for as long as the process. */
async function poll(inbox: string, authorization: string, pubsub: PubSub): Promise<void> {
  const seen = new Set((await listInbox(inbox, authorization)).all.map(({ id }) => id));
  for (;;) {
    await sleep(POLL_MS);
    for (const message of (await listInbox(inbox, authorization)).all) {
      if (seen.has(message.id)) continue;
      seen.add(message.id);
      pubsub.publish({ topic: inbox, payload: { messageReceived: { message } } });
    }
  }
}

/** The messages that come to an inbox from now on. */
export function newMessages(inbox: string, authorization: string, pubsub: PubSub): Promise<AsyncIterable<unknown>> {
  if (!polled.has(inbox)) {
    polled.add(inbox);
    void poll(inbox, authorization, pubsub);
  }
  return pubsub.subscribe(inbox);
}
