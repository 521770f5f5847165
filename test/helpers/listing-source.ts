import type { MailCall, MessageList } from '../../src/datasources/mail-source.ts';
import type { InboxWatcher } from '../../src/live/inbox-watcher.ts';
import type { WatchEvent } from '../../src/live/watch-event.ts';
import { listOf } from './messages.ts';

/** A source whose list is what the test says it is; each look is counted, and can be held up. */
export class ListingSource {
  list: () => MessageList | Promise<MessageList> = () => listOf();
  looks = 0;
  aborted = 0;

  async listMessages(_: string, { signal }: MailCall): Promise<MessageList> {
    this.looks += 1;
    const aborted = Promise.withResolvers<never>();
    const onAbort = () => {
      this.aborted += 1;
      aborted.reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', onAbort);
    try {
      return await Promise.race([Promise.resolve().then(this.list), aborted.promise]);
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }
}

/** Reads on until the watcher ends, keeping what it was given. */
export function read(watcher: InboxWatcher): { events: WatchEvent[]; ids: () => string[]; ended: Promise<void> } {
  const events: WatchEvent[] = [];
  const run = async () => {
    for await (const event of watcher) events.push(event);
  };
  const ids = () => events.flatMap((event) => (event.kind === 'arrival' ? [event.message.id] : []));
  return { events, ids, ended: run() };
}
