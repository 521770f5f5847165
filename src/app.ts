import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { isLoopback } from './config.ts';
import { CachedMailSource } from './datasources/cached-mail-source.ts';
import { Credentials } from './datasources/credential.ts';
import { UpstreamHttp } from './datasources/http.ts';
import { ListThreads } from './datasources/list-threads.ts';
import type { Inbox } from './datasources/mail-source.ts';
import { QuotaLedger, readQuota } from './datasources/quota.ts';
import { RegisteringMailSource } from './datasources/registering-mail-source.ts';
import { RestMailSource } from './datasources/rest-mail-source.ts';
import { createGraphServer } from './graph-server.ts';
import { RequestAdmission } from './http/admission.ts';
import { ATTACHMENTS_PATH, AttachmentLinks } from './http/attachment-links.ts';
import { createAttachmentRoute, DOWNLOAD_STALL_MS } from './http/attachments.ts';
import { Authenticator } from './http/authenticate.ts';
import { ClientAddresses } from './http/client-address.ts';
import { createFrontDoor } from './http/front-door.ts';
import { refuseGraphRequest } from './http/graph-request.ts';
import { createReadiness, serveHealth } from './http/health.ts';
import { Identities } from './http/identities.ts';
import { OpenDownloads } from './http/open-downloads.ts';
import { refuse } from './http/refusal.ts';
import { READ_ONLY } from './http/route.ts';
import { SECURITY_HEADERS } from './http/security-headers.ts';
import { takeBody } from './http/whole-body.ts';
import { listen } from './listening.ts';
import { InboxFeeds } from './live/inbox-feeds.ts';
import { WatchedMailSource } from './live/watched-mail-source.ts';
import { serveWebSockets } from './live/websocket.ts';
import { PatternBudgets } from './operations/pattern-budgets.ts';
import { Rates } from './operations/rates/rates.ts';
import { allowedHosts, allowedOrigins, reachableName } from './own-names.ts';
import { MailReader } from './reading/mail-reader.ts';
import { ReadingThreads } from './reading/reading-threads.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import { createMaskError } from './schema/mask-error.ts';
import { MemoryRateBudgets } from './shared-state/memory-rate-budgets.ts';
import { MemoryRecords } from './shared-state/memory-records.ts';
import { startConfiguredSandbox } from './start-sandbox.ts';

const GRAPHQL_PATH = '/graphql';

/** A gateway that listens. */
export interface App {
  /** Its base URL as this machine reaches it, such as http://127.0.0.1:4000. */
  readonly url: string;
  /** Base URL of the upstream it talks to. */
  readonly upstreamUrl: string;
  /** The sandbox that was started with it, where there is one. */
  readonly sandbox: Sandbox | null;
  /** What is going on now, for tests and metrics. */
  readonly activity: {
    /** Inboxes that are polled. */
    readonly feeds: number;
    /** Subscriptions that have begun: what comes from now on, they get. */
    readonly watchers: number;
    /** Credentials that inboxes are polled for. */
    readonly accounts: number;
    readonly sockets: number;
  };
  /** Takes no new work, lets what is under way finish, closes sockets with 1012, then everything. Done within DRAIN_TIMEOUT_MS. */
  drain(): Promise<void>;
}

/** Puts the parts together and listens; with no UPSTREAM_URL, on a sandbox of its own. */
export async function startApp(config: Config, log: Logger): Promise<App> {
  const sandbox = config.upstreamUrl === undefined ? await startConfiguredSandbox(config, log) : null;
  try {
    return await startGateway(config, config.upstreamUrl ?? (sandbox as Sandbox).url, sandbox, log);
  } catch (error) {
    await sandbox?.close();
    throw error;
  }
}

async function startGateway(config: Config, upstreamUrl: string, sandbox: Sandbox | null, log: Logger): Promise<App> {
  const onError = (error: unknown, id?: string) => log.error({ err: error, id }, 'Unexpected error');
  const credentials = new Credentials(randomBytes(32));
  const quota = new QuotaLedger();
  const rates = new Rates({
    credential: budgets(config.rateLimitCredential),
    address: budgets(config.rateLimitAddress),
    refusedKeys: budgets(config.rateLimitRefusedKeys),
  });

  // The way up, each around the one before: the contract, the register of inboxes, the cache; then the live snapshots.
  const http = new UpstreamHttp({
    url: upstreamUrl,
    connections: config.upstreamConnections,
    oneCaller: config.apiKey !== undefined && config.gatewayTokens.length < 2,
    timeoutMs: config.upstreamTimeoutMs,
    attempts: config.upstreamAttempts,
    maxReplyBytes: config.upstreamMaxReplyBytes,
    onReply: (credential, headers, status) => {
      if (status === 401) rates.knownKeys.refused(credential.id);
      else if (status >= 200 && status < 300) rates.knownKeys.accepted(credential.id);
      const reported = readQuota(headers, new Date());
      if (reported) quota.observe(credential, reported);
    },
  });
  const onFlaw = (field: string) => log.debug({ field }, 'The upstream sent a field that is not what it should be');
  const lists = new ListThreads({ idleMs: 10_000 });
  const rest = new RestMailSource(http, { utcOffset: config.upstreamUtcOffset, onFlaw }, undefined, lists);
  const directory = new RegisteringMailSource(
    rest,
    new MemoryRecords<Inbox>({ maxOwners: 10_000, maxRecordsPerOwner: 1_000 }),
  );
  const cached = new CachedMailSource(directory, {
    maxBytes: config.cacheMaxBytes,
    messagesTtlMs: config.messagesTtlMs,
    domainsTtlMs: config.domainsTtlMs,
    staleIfErrorMs: config.staleIfErrorMs,
    expiryOf: async (address, credential) => (await directory.find(address, credential))?.expiresAt ?? null,
  });
  const feeds = new InboxFeeds({
    source: cached,
    directory,
    quota,
    pace: { fastMs: config.pollFastMs, slowMs: config.pollSlowMs },
    onRevoked: ({ id }) => sockets.revoke(id),
  });
  const source = new WatchedMailSource(cached, feeds, config.staleIfErrorMs);

  const authenticator = new Authenticator({
    credentials,
    serviceKey: config.apiKey,
    tokens: config.gatewayTokens,
    onToken: (callerId) => rates.knownKeys.accepted(callerId),
    keyOfAnonymous:
      isLoopback(config.host) && config.gatewayTokens.length === 0
        ? (config.apiKey ?? (sandbox ? config.sandboxApiKeys[0] : undefined))
        : undefined,
  });
  const identities = new Identities(authenticator);
  const addresses = new ClientAddresses(config.trustedProxies);
  const admission = new RequestAdmission({
    rates,
    addresses,
    authenticator,
    identities,
  });
  let baseUrl = '';
  const links = new AttachmentLinks({
    publicUrl: () => config.publicUrl ?? baseUrl,
    keys: config.linkKeys ?? [randomBytes(32).toString('base64url')],
    ttlSeconds: config.linkTtlSeconds,
    credentials,
  });

  const reader = new MailReader({
    maxBytes: config.contentCacheMaxBytes,
    threads: new ReadingThreads({ timeoutMs: 2_000, idleMs: 10_000, maxWaiting: 2_000 }),
  });

  const maskError = createMaskError({ onUnexpected: onError });
  const { answer, envelop } = createGraphServer({
    parts: {
      source,
      directory,
      quota,
      live: feeds,
      links,
      reader,
      limits: {
        maxPageSize: config.maxPageSize,
        maxInlineBytes: config.maxInlineBytes,
        maxWaitMs: config.maxWaitMs,
      },
    },
    authenticator,
    identities,
    maskError,
    path: GRAPHQL_PATH,
    graphiql: config.graphiql,
    maxUpstreamCalls: config.maxUpstreamCalls,
    operationTimeoutMs: config.operationTimeoutMs,
    maxAnswerCharacters: config.maxAnswerCharacters,
    patternBudgets: new PatternBudgets(),
    documentLimits: {
      maxTokens: config.maxQueryTokens,
      maxDepth: config.maxQueryDepth,
      maxAliases: config.maxQueryAliases,
      maxDirectives: config.maxQueryDirectives,
    },
    isDirect: config.directQueries,
    maxAnswerBytes: config.answerCacheMaxBytes,
    operationLimits: { maxCost: config.maxQueryCost, maxPageSize: config.maxPageSize },
    onKeyRefused: (bearer) => admission.keyRefused(bearer).catch(onError),
  });

  let isDraining = false;
  const door = { allowedHosts: allowedHosts(config), allowedOrigins: allowedOrigins(config) };
  const { server, cutStreams, closeIdle } = createFrontDoor({
    ...door,
    connections: {
      max: config.maxConnections,
      maxPerClient: config.maxAddressConnections,
      clientOf: (socket) => addresses.ofPeer(socket),
    },
    routes: [
      {
        path: GRAPHQL_PATH,
        ownSite: true,
        countsAs: 'operation',
        upgrades: true,
        methods: ['GET', 'POST'],
        refuse: (request) =>
          refuseGraphRequest(request, { maxBytes: config.maxRequestBytes, hasPage: config.graphiql }),
        handle: async (request, response) => {
          const isGet = request.method === 'GET';
          const body = isGet ? null : await takeBody(request, response, config.maxRequestBytes);
          if (isGet || body) await answer(request, response, body);
        },
      },
      {
        path: ATTACHMENTS_PATH,
        stallMs: DOWNLOAD_STALL_MS,
        handle: createAttachmentRoute({
          links,
          source,
          downloads: new OpenDownloads(Math.max(1, Math.floor(config.upstreamConnections / 4))),
          // Where all callers have one account, one of them is not to take the share of all.
          ...(config.apiKey === undefined ? {} : { ownerOf: ({ ref }) => ref.messageId }),
          admit: (request, response, owner) => admission.download(request, response, owner),
          maxBytes: config.maxAttachmentBytes,
          onError,
        }),
      },
      // Who opens the bare address in a browser wants to see something.
      {
        path: '/',
        methods: READ_ONLY,
        handle: (_, response) => response.writeHead(307, { location: GRAPHQL_PATH }).end(),
      },
      { path: '/health', methods: READ_ONLY, anyHost: true, countsAs: 'nothing', handle: serveHealth },
      {
        path: '/ready',
        methods: READ_ONLY,
        anyHost: true,
        countsAs: 'nothing',
        handle: createReadiness(() => !isDraining),
      },
    ],
    admit: (request, response, route) => admission.request(request, response, route),
    onError,
  });
  const sockets = serveWebSockets({
    server,
    path: GRAPHQL_PATH,
    refuse: (request) => refuse(request, door),
    answerHeaders: SECURITY_HEADERS,
    admitUpgrade: (request) => admission.upgrade(request),
    admitOperation: (address, authorization) => admission.operation(address, authorization),
    envelop,
    maskError,
    maxMessageBytes: config.maxRequestBytes,
    maxSubscriptions: config.maxSocketSubscriptions,
    maxBacklogBytes: config.maxSocketBacklogBytes,
    maxSockets: config.maxSockets,
    maxSocketsPerAddress: config.maxSocketsPerAddress,
    maxSocketsPerCredential: config.maxSocketsPerCredential,
    idleMs: config.socketIdleMs,
    addressOf: (request) => addresses.of(request),
  });

  const port = await listen(server, config);
  baseUrl = `http://${reachableName(config.host)}:${port}`;

  let drained: Promise<void> | undefined;
  const close = async () => {
    await feeds.close();
    sockets.terminate();
    server.closeAllConnections();
    await Promise.all([http.close(), lists.close(), reader.close()]);
    await sandbox?.close();
  };
  const finish = async () => {
    const closed = once(server, 'close');
    server.close();
    cutStreams();
    await sockets.drain(Math.min(1000, config.drainTimeoutMs / 4));
    await feeds.close();
    // Nobody else would close a connection whose last answer was under way, or one that never asked for anything.
    const sweep = setInterval(closeIdle, 20);
    await closed.finally(() => clearInterval(sweep));
  };
  return {
    url: baseUrl,
    upstreamUrl,
    sandbox,
    activity: {
      get feeds() {
        return feeds.size;
      },
      get watchers() {
        return feeds.watchers;
      },
      get accounts() {
        return feeds.accounts;
      },
      get sockets() {
        return sockets.size;
      },
    },
    async drain() {
      isDraining = true;
      drained ??= Promise.race([finish(), sleep(config.drainTimeoutMs, undefined, { ref: false })]).then(close);
      await drained;
    },
  };
}

/** Budgets of so many points a minute, for the latest 100,000 of those they are of; null where there is no limit. */
function budgets(pointsPerMinute: number): MemoryRateBudgets | null {
  if (pointsPerMinute === 0) return null;
  return new MemoryRateBudgets({ quota: pointsPerMinute, windowMs: 60_000, maxKeys: 100_000 });
}
