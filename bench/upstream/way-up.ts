// The parts between the graph and the upstream, as app.ts puts them together.
import { CachedMailSource } from '../../src/datasources/cached-mail-source.ts';
import { Credentials } from '../../src/datasources/credential.ts';
import { UpstreamHttp } from '../../src/datasources/http.ts';
import { ListThreads } from '../../src/datasources/list-threads.ts';
import type { Inbox, MailCall, MessageList } from '../../src/datasources/mail-source.ts';
import { QuotaLedger, readQuota } from '../../src/datasources/quota.ts';
import { RegisteringMailSource } from '../../src/datasources/registering-mail-source.ts';
import { RestMailSource } from '../../src/datasources/rest-mail-source.ts';
import { InboxFeeds } from '../../src/live/inbox-feeds.ts';
import { MemoryRecords } from '../../src/shared-state/memory-records.ts';

const credential = new Credentials(Buffer.alloc(32, 7)).of('key');

export interface WayUp {
  readonly call: MailCall;
  readonly feeds: InboxFeeds;
  /** As a query reads a list that is not remembered. */
  list(address: string): Promise<MessageList>;
  close(): Promise<void>;
}

export interface WayUpOptions {
  /** What the lists that are remembered come to at most. */
  readonly cacheMaxBytes?: number;
  /** Between two looks of a feed. Milliseconds. */
  readonly pollMs?: number;
  readonly onReply?: () => void;
}

export function wayUp(
  url: string,
  { cacheMaxBytes = 134_217_728, pollMs = 1_000, onReply = () => {} }: WayUpOptions,
): WayUp {
  const quota = new QuotaLedger();
  const http = new UpstreamHttp({
    url,
    connections: 64,
    oneCaller: true,
    timeoutMs: 10_000,
    attempts: 3,
    maxReplyBytes: 67_108_864,
    onReply: (credentialOf, headers) => {
      onReply();
      const reported = readQuota(headers, new Date());
      if (reported) quota.observe(credentialOf, reported);
    },
  });
  const lists = new ListThreads({ idleMs: 10_000 });
  const rest = new RestMailSource(http, { utcOffset: '+00:00', onFlaw: () => {} }, undefined, lists);
  const records = new MemoryRecords<Inbox>({ maxOwners: 10, maxRecordsPerOwner: 10 });
  const directory = new RegisteringMailSource(rest, records);
  const cached = new CachedMailSource(directory, {
    maxBytes: cacheMaxBytes,
    messagesTtlMs: 3_000,
    domainsTtlMs: 3_000,
    staleIfErrorMs: 300_000,
    expiryOf: async (address, of) => (await directory.find(address, of))?.expiresAt ?? null,
  });
  const feeds = new InboxFeeds({
    source: cached,
    directory,
    quota: { latest: () => null },
    pace: { fastMs: pollMs, slowMs: pollMs },
  });
  const call: MailCall = { credential, caller: 'bench' };
  return {
    call,
    feeds,
    list: (address) => cached.listMessages(address, { ...call, signal: new AbortController().signal, spend: () => {} }),
    async close() {
      await feeds.close();
      await Promise.all([http.close(), lists.close()]);
    },
  };
}
