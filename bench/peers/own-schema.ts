// The gateway's own schema, resolvers and way up on other servers: Yoga as it comes or, with MERCURIUS, Mercurius; with JIT, with
// graphql-jit from the second time on that an operation comes. Nothing that the gateway has before its graph, nor its plans and answers.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import { registerHooks } from 'node:module';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { createYoga } from 'graphql-yoga';
import mercurius from 'mercurius';
import type { Inbox } from '../../src/datasources/mail-source.ts';
import { announce, CONNECTIONS, LIST_TTL_MS, UPSTREAM_URL } from './settings.ts';

// A schema made with another copy of graphql-js is none to these servers: the gateway's code is given theirs.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, /^graphql(\/|$)/.test(specifier) ? { ...context, parentURL: import.meta.url } : context),
});
const { readConfig } = await import('../../src/config.ts');
const { CachedMailSource } = await import('../../src/datasources/cached-mail-source.ts');
const { Credentials } = await import('../../src/datasources/credential.ts');
const { UpstreamHttp } = await import('../../src/datasources/http.ts');
const { QuotaLedger } = await import('../../src/datasources/quota.ts');
const { RegisteringMailSource } = await import('../../src/datasources/registering-mail-source.ts');
const { RestMailSource } = await import('../../src/datasources/rest-mail-source.ts');
const { createGraphContext } = await import('../../src/graph-context.ts');
const { AttachmentLinks } = await import('../../src/http/attachment-links.ts');
const { Authenticator } = await import('../../src/http/authenticate.ts');
const { Identities } = await import('../../src/http/identities.ts');
const { InboxFeeds } = await import('../../src/live/inbox-feeds.ts');
const { PatternBudgets } = await import('../../src/operations/pattern-budgets.ts');
const { MailReader } = await import('../../src/reading/mail-reader.ts');
const { ReadingThreads } = await import('../../src/reading/reading-threads.ts');
const { schema } = await import('../../src/schema/index.ts');
const { MemoryRecords } = await import('../../src/shared-state/memory-records.ts');

const config = readConfig(process.env);
const credentials = new Credentials(randomBytes(32));
const quota = new QuotaLedger();
const http = new UpstreamHttp({
  url: UPSTREAM_URL,
  connections: CONNECTIONS,
  oneCaller: true,
  timeoutMs: config.upstreamTimeoutMs,
  attempts: config.upstreamAttempts,
  maxReplyBytes: config.upstreamMaxReplyBytes,
});
const directory = new RegisteringMailSource(
  new RestMailSource(http, { utcOffset: config.upstreamUtcOffset, onFlaw: () => {} }),
  new MemoryRecords<Inbox>({ maxOwners: 10_000, maxRecordsPerOwner: 1_000 }),
);
const source = new CachedMailSource(directory, {
  maxBytes: config.cacheMaxBytes,
  messagesTtlMs: LIST_TTL_MS,
  domainsTtlMs: config.domainsTtlMs,
  staleIfErrorMs: LIST_TTL_MS === 0 ? 0 : config.staleIfErrorMs,
  expiryOf: async (address, credential) => (await directory.find(address, credential))?.expiresAt ?? null,
});
const pace = { fastMs: config.pollFastMs, slowMs: config.pollSlowMs };
const options = {
  parts: {
    source,
    directory,
    quota,
    live: new InboxFeeds({ source, directory, quota, pace, onRevoked: () => {} }),
    links: new AttachmentLinks({
      publicUrl: () => 'http://gateway.test',
      keys: [randomBytes(32).toString('base64url')],
      ttlSeconds: config.linkTtlSeconds,
      credentials,
    }),
    reader: new MailReader({
      maxBytes: config.contentCacheMaxBytes,
      threads: new ReadingThreads({ timeoutMs: 2_000, idleMs: 10_000, maxWaiting: 2_000 }),
    }),
    limits: {
      maxPageSize: config.maxPageSize,
      maxInlineBytes: config.maxInlineBytes,
      maxWaitMs: config.maxWaitMs,
    },
  },
  maxUpstreamCalls: config.maxUpstreamCalls,
  operationTimeoutMs: config.operationTimeoutMs,
  maxAnswerCharacters: config.maxAnswerCharacters,
  patternBudgets: new PatternBudgets(),
};
const identities = new Identities(new Authenticator({ credentials, tokens: [] }));
const contextOf = (request: IncomingMessage) =>
  createGraphContext(options, { identity: identities.of(request), signal: undefined });

async function serveMercurius(): Promise<number> {
  const app = fastify({ logger: false });
  await app.register(mercurius as never, {
    schema,
    context: ({ raw }: { raw: IncomingMessage }) => contextOf(raw),
    jit: process.env.JIT ? 1 : 0,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

function serveYoga(): Promise<number> {
  const yoga = createYoga<{ req: IncomingMessage }>({
    schema: schema as never,
    context: ({ req }) => contextOf(req) as never,
    logging: false,
    graphiql: false,
  });
  const server = createServer(yoga);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

announce(await (process.env.MERCURIUS ? serveMercurius() : serveYoga()));
