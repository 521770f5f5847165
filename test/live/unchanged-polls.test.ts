import { describe, expect, test } from 'vitest';
import type { MailCall, MessageList } from '../../src/datasources/mail-source.ts';
import { noteContentHash } from '../../src/datasources/message-identity.ts';
import { advance } from '../../src/live/advance.ts';
import { InboxFeeds } from '../../src/live/inbox-feeds.ts';
import { substanceOf } from '../../src/live/marks.ts';
import { INBOX, mailCall, mailSource } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';

const list = (...ids: readonly string[]): MessageList => ({
  address: INBOX,
  messages: ids.map((id) => message(id, { content: `Mail ${id}` })),
  bytes: 100,
});

describe('a snapshot', () => {
  test('holds the very list that was read, so that it is known when it comes again', () => {
    const first = list('b', 'a');
    const snapshot = advance(null, first);
    expect(snapshot.list).toBe(first);
    expect(advance(snapshot, first)).toBe(snapshot);
    const second = { ...first, messages: [message('c'), ...first.messages] };
    expect(advance(snapshot, second).list).toBe(second);
  });

  test('is still the same for an equal list of a source that makes each anew', () => {
    const snapshot = advance(null, list('b', 'a'));
    expect(advance(snapshot, list('b', 'a'))).toBe(snapshot);
  });

  test('takes the hash of a content where it has been worked out already', () => {
    const given = message('a', { content: 'a' });
    const { content } = substanceOf(message('b', { content: 'b' }));
    noteContentHash(given, '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d');
    expect(substanceOf(given).content).toBe(content);
  });
});

test('a feed says at each look what it knows, and shows the same as long as that is what it gets', async () => {
  const calls: MailCall[] = [];
  const first = list('a');
  const lists = [first, { ...first, messages: [message('b'), ...first.messages] }];
  const source = mailSource({
    listMessages: async (_, call) => {
      calls.push(call);
      return (calls.length < 3 ? lists[0] : lists[1]) as MessageList;
    },
  });
  const feeds = new InboxFeeds({
    source,
    directory: { find: async () => null, list: async () => [] },
    quota: { latest: () => null },
    pace: { fastMs: 3_600_000, slowMs: 3_600_000 },
  });
  const watcher = await feeds.watch({ address: INBOX }, mailCall());
  const feed = feeds.find(INBOX, mailCall().credential);
  const snapshot = feed?.snapshot;
  await feed?.refresh();
  expect(feed?.snapshot).toBe(snapshot);
  await feed?.refresh();
  await feed?.refresh();
  expect(calls.map(({ known }) => known)).toEqual([undefined, lists[0], lists[0], lists[1]]);
  expect(calls[3]?.known).toBe(lists[1]);
  await watcher.return();
  await feeds.close();
});
