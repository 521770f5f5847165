import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { Credentials } from '../../src/datasources/credential.ts';
import type { InboxDirectory, MailSource } from '../../src/datasources/mail-source.ts';
import { GatewayError } from '../../src/errors.ts';
import { InboxFeeds } from '../../src/live/inbox-feeds.ts';
import { listOf } from '../helpers/messages.ts';

test('a refused key ends thousands of feeds, each once, and is told once', async () => {
  const credential = new Credentials(randomBytes(32)).of('a key');
  let refusals = 0;
  const feeds = new InboxFeeds({
    source: { listMessages: async () => listOf() } as unknown as MailSource,
    directory: { find: async () => null } as unknown as InboxDirectory,
    quota: { latest: () => null },
    pace: { fastMs: 60_000, slowMs: 60_000 },
    onRevoked: () => {
      refusals += 1;
    },
  });
  const addresses = Array.from({ length: 5_000 }, (_, i) => `${i}@sandbox.test`);
  const watchers = await Promise.all(addresses.map((address) => feeds.watch({ address }, { credential })));
  const ends = watchers.map((watcher) => watcher.next());
  feeds.revoke(credential, new GatewayError('UNAUTHENTICATED', 'refused'));
  for (const end of await Promise.all(ends))
    expect(end.value).toMatchObject({ kind: 'end', end: { reason: 'REVOKED' } });
  expect([feeds.size, feeds.accounts, refusals]).toEqual([0, 0, 1]);
});
