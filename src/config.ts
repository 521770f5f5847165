import type { Reader } from './config-readers.ts';
import {
  flag,
  hosts,
  integer,
  key,
  keys,
  networks,
  oneOf,
  origins,
  port,
  sandboxDomains,
  secrets,
  text,
  url,
  utcOffset,
} from './config-readers.ts';

/** A variable of the environment. */
export interface Variable<T> extends Reader<T> {
  readonly name: string;
  /** As it would be written in the environment; undefined where the absence itself means something. */
  readonly fallback: string | undefined;
  readonly meaning: string;
}

function variable<T>(name: string, reader: Reader<T>, fallback: string, meaning: string): Variable<T> {
  return { name, ...reader, fallback, meaning };
}

function optional<T>(name: string, reader: Reader<T>, meaning: string): Variable<T | undefined> {
  return { name, ...reader, fallback: undefined, meaning };
}

/** Every setting there is. docs/configuration.md is printed from it. */
export const variables = {
  host: variable('HOST', text, '127.0.0.1', 'Address to listen on.'),
  port: variable(
    'PORT',
    port,
    '4000',
    'Port of the graph (`/graphql`), of attachments and health; 0 takes a free one.',
  ),
  sharedPort: variable(
    'SHARED_PORT',
    flag,
    'false',
    'Whether several gateway processes listen on PORT, among which the system (Linux) spreads connections. Needs PORT, UPSTREAM_URL and LINK_KEYS, the same for all. Limits, caches and polls are those of each process.',
  ),
  publicUrl: optional(
    'PUBLIC_URL',
    url,
    'Where clients reach the gateway, for links to attachments and for the origin of its own pages. Unset: http, HOST and the port.',
  ),
  allowedHosts: optional(
    'ALLOWED_HOSTS',
    hosts,
    'Host names that requests may ask for. Unset: loopback names on a loopback HOST, otherwise any.',
  ),
  allowedOrigins: variable(
    'ALLOWED_ORIGINS',
    origins,
    '',
    "Origins besides the gateway's own whose pages may call it, over HTTP and WebSocket.",
  ),
  trustedProxies: variable(
    'TRUSTED_PROXIES',
    networks,
    '',
    'Addresses of the reverse proxies before the gateway: from these, X-Forwarded-For says which client it is.',
  ),
  graphiql: variable('GRAPHIQL', flag, 'true', 'Whether a browser that opens `/graphql` gets GraphiQL.'),
  logLevel: variable(
    'LOG_LEVEL',
    oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    'info',
    'Least level that is logged (JSON lines on stderr).',
  ),
  drainTimeoutMs: variable(
    'DRAIN_TIMEOUT_MS',
    integer(0, 600_000, 'milliseconds'),
    '8000',
    'How long SIGTERM waits for what is under way.',
  ),
  maxConnections: variable(
    'MAX_CONNECTIONS',
    integer(1, 1_000_000),
    '30000',
    'Connections of clients at once, WebSockets included; what comes beyond is closed.',
  ),
  maxAddressConnections: variable(
    'MAX_ADDRESS_CONNECTIONS',
    integer(1, 1_000_000),
    '15000',
    'Those of one address (of IPv6, one /64); the proxies of TRUSTED_PROXIES are not counted.',
  ),

  upstreamUrl: optional(
    'UPSTREAM_URL',
    url,
    'Base URL of the TempMail user API. Unset: the sandbox is started and used.',
  ),
  apiKey: optional(
    'TEMPMAIL_API_KEY',
    key,
    "Service mode: the gateway's own upstream key. Unset: callers send theirs, and it is passed through.",
  ),
  gatewayTokens: variable(
    'GATEWAY_TOKENS',
    keys,
    '',
    'Service mode: the bearer tokens that callers present instead of a key.',
  ),
  upstreamTimeoutMs: variable(
    'UPSTREAM_TIMEOUT_MS',
    integer(10, 600_000, 'milliseconds'),
    '10000',
    'Longest that one upstream call may take.',
  ),
  upstreamConnections: variable(
    'UPSTREAM_CONNECTIONS',
    integer(1, 10_000),
    '64',
    'Connections to the upstream for calls at most, and as many again for links to attachments, of which an account has a quarter; a quarter more for their heads and contents.',
  ),
  upstreamMaxReplyBytes: variable(
    'UPSTREAM_MAX_REPLY_BYTES',
    integer(1024, 2 ** 31 - 1, 'bytes'),
    '67108864',
    'Largest JSON reply that is read. Attachments are streamed; MAX_ATTACHMENT_BYTES is their bound.',
  ),
  upstreamUtcOffset: variable('UPSTREAM_UTC_OFFSET', utcOffset, '+00:00', 'The zone of upstream times that name none.'),
  upstreamAttempts: variable(
    'UPSTREAM_ATTEMPTS',
    integer(1, 3),
    '3',
    'How often a call that may be repeated is sent at most, within UPSTREAM_TIMEOUT_MS; 1 repeats none.',
  ),

  pollFastMs: variable(
    'POLL_FAST_MS',
    integer(20, 3_600_000, 'milliseconds'),
    '1675',
    'Between two looks at an inbox for a minute after a subscription or a wait began.',
  ),
  pollSlowMs: variable(
    'POLL_SLOW_MS',
    integer(20, 3_600_000, 'milliseconds'),
    '15400',
    'Between two looks afterwards. A quota that is short makes both longer.',
  ),
  messagesTtlMs: variable(
    'MESSAGES_TTL_MS',
    integer(0, 3_600_000, 'milliseconds'),
    '2000',
    'How long the list of an inbox that nobody watches may be given again.',
  ),
  domainsTtlMs: variable(
    'DOMAINS_TTL_MS',
    integer(0, 86_400_000, 'milliseconds'),
    '600000',
    'The same for the list of domains.',
  ),
  staleIfErrorMs: variable(
    'STALE_IF_ERROR_MS',
    integer(0, 86_400_000, 'milliseconds'),
    '300000',
    'For how long after that these lists are given, and marked in `extensions.stale`, while the upstream fails; 0: never.',
  ),
  cacheMaxBytes: variable('CACHE_MAX_BYTES', integer(0, 2 ** 40, 'bytes'), '134217728', 'All cached lists together.'),
  answerCacheMaxBytes: variable(
    'ANSWER_CACHE_MAX_BYTES',
    integer(0, 2 ** 40, 'bytes'),
    '33554432',
    'Answers that are kept, each to be given again for as long as all that it was made from is as it was; 0 keeps none.',
  ),
  directQueries: variable(
    'DIRECT_QUERIES',
    flag,
    'true',
    'Whether queries are executed by compiled plans where they can be. Otherwise all go through GraphQL Yoga: the same answers, slower, and none kept.',
  ),
  contentCacheMaxBytes: variable(
    'CONTENT_CACHE_MAX_BYTES',
    integer(0, 2 ** 40, 'bytes'),
    '33554432',
    'All that is remembered of what mails say together: text, codes, links and safe HTML.',
  ),

  linkTtlSeconds: variable('LINK_TTL', integer(1, 86_400, 'seconds'), '900', 'How long a link to an attachment works.'),
  linkKeys: optional(
    'LINK_KEYS',
    secrets,
    'Secrets of at least 32 characters that seal links: the first seals, all open. Unset: a random one, so links end with the process.',
  ),
  rateLimitCredential: variable(
    'RATE_LIMIT_CREDENTIAL',
    integer(0, 1_000_000_000, 'points a minute'),
    '30000',
    'Operations and downloads of one credential (in service mode: of one gateway token); 0 for no limit.',
  ),
  rateLimitAddress: variable(
    'RATE_LIMIT_ADDRESS',
    integer(0, 1_000_000_000, 'points a minute'),
    '60000',
    'Requests, upgrades and WebSocket operations of one IPv4 address or IPv6 /64; 0 for no limit. Behind proxies, set TRUSTED_PROXIES: without it all clients are one address.',
  ),
  rateLimitRefusedKeys: variable(
    'RATE_LIMIT_REFUSED_KEYS',
    integer(0, 1_000_000_000, 'keys a minute'),
    '60',
    'Bad keys and tokens of one address, after which it is only served with those that it has shown to be good before; 0 for no limit.',
  ),

  maxRequestBytes: variable(
    'MAX_REQUEST_BYTES',
    integer(1024, 2 ** 30, 'bytes'),
    '1048576',
    'Largest request body and WebSocket message.',
  ),
  // Not less than the 20 that `first` is by default.
  maxPageSize: variable('MAX_PAGE_SIZE', integer(20, 10_000), '500', 'Nodes of one page of a connection at most.'),
  maxInlineBytes: variable(
    'MAX_INLINE_BYTES',
    integer(262_144, 2 ** 28, 'bytes'),
    '5242880',
    'Largest attachment that `Attachment.content` gives.',
  ),
  maxAttachmentBytes: variable(
    'MAX_ATTACHMENT_BYTES',
    integer(1024, 2 ** 40, 'bytes'),
    '1073741824',
    'Largest attachment that a link gives; one that turns out to be larger is cut off.',
  ),
  maxWaitMs: variable(
    'MAX_WAIT_MS',
    integer(1000, 3_600_000, 'milliseconds'),
    '600000',
    'Longest `timeoutMs` of waitForMessage.',
  ),
  operationTimeoutMs: variable(
    'OPERATION_TIMEOUT_MS',
    integer(100, 3_600_000, 'milliseconds'),
    '30000',
    'Longest that a query, a mutation or what is made of one event may take; a wait adds the time that it took, which is at most its own `timeoutMs`.',
  ),
  maxAnswerCharacters: variable(
    'MAX_ANSWER_CHARACTERS',
    integer(10_000, 2 ** 28, 'characters'),
    '33554432',
    'Longest that the answer to an operation, or to an event, may be. Attachments inline take a third more than their bytes.',
  ),
  maxUpstreamCalls: variable(
    'MAX_UPSTREAM_CALLS',
    integer(1, 10_000),
    '20',
    'Upstream calls of one operation at most; the polls of what it watches do not count.',
  ),
  maxQueryTokens: variable(
    'MAX_QUERY_TOKENS',
    integer(500, 20_000),
    '4000',
    'Tokens of a GraphQL document at most: names, values, punctuation and comments.',
  ),
  maxQueryDepth: variable(
    'MAX_QUERY_DEPTH',
    integer(15, 100),
    '20',
    'How deep the fields of an operation may be nested. GraphiQL asks for 15 to learn the schema.',
  ),
  maxQueryAliases: variable(
    'MAX_QUERY_ALIASES',
    integer(0, 10_000),
    '100',
    'Aliases in an operation at most, those in fragments each time they are spread.',
  ),
  maxQueryDirectives: variable('MAX_QUERY_DIRECTIVES', integer(0, 10_000), '100', 'The same for directives.'),
  maxQueryCost: variable(
    'MAX_QUERY_COST',
    integer(1000, 10_000_000),
    '30000',
    'What an operation may cost at most: a field is about 1, and more where it takes more, times the nodes of the lists around it. Fifty messages with everything are some 10000.',
  ),
  maxSocketSubscriptions: variable(
    'MAX_SOCKET_SUBSCRIPTIONS',
    integer(1, 100_000),
    '100',
    'Operations under way on one WebSocket at most.',
  ),
  maxSocketBacklogBytes: variable(
    'MAX_SOCKET_BACKLOG_BYTES',
    integer(1024, 2 ** 30, 'bytes'),
    '4194304',
    'What may wait on one WebSocket for its reader, besides the message that is leaving; past it, the socket is closed with 1013.',
  ),
  maxSockets: variable(
    'MAX_SOCKETS',
    integer(1, 1_000_000),
    '20000',
    'WebSockets at most; past it, an upgrade is refused with 503.',
  ),
  maxSocketsPerAddress: variable(
    'MAX_SOCKETS_PER_ADDRESS',
    integer(1, 1_000_000),
    '10000',
    'WebSockets of one address (IPv6: of one /64) at most; past it, an upgrade is refused with 429. Behind a proxy, see TRUSTED_PROXIES.',
  ),
  maxSocketsPerCredential: variable(
    'MAX_SOCKETS_PER_CREDENTIAL',
    integer(1, 1_000_000),
    '10000',
    'WebSockets that use one upstream key at most, which in service mode is that of all callers; past it, the operation is refused and its socket closed with 4429.',
  ),
  socketIdleMs: variable(
    'SOCKET_IDLE_MS',
    integer(1000, 86_400_000, 'milliseconds'),
    '600000',
    'A WebSocket that has had no operation under way for so long is closed with 1000, within the 12 s between two pings; a client that is to stay connected all the same (graphql-ws with `lazy: false`) connects again.',
  ),

  sandboxHost: variable('SANDBOX_HOST', text, '127.0.0.1', 'Address on which the sandbox listens.'),
  sandboxSmtpPort: variable('SANDBOX_SMTP_PORT', port, '2525', 'Its SMTP port; 0 takes a free one.'),
  sandboxHttpPort: variable('SANDBOX_HTTP_PORT', port, '4010', 'Its REST port; 0 takes a free one.'),
  sandboxData: optional('SANDBOX_DATA', text, 'Folder that keeps its mail. Unset: a temporary one, removed at exit.'),
  sandboxInboxTtl: variable('SANDBOX_INBOX_TTL', integer(1, 31_536_000, 'seconds'), '600', 'Life of an inbox.'),
  sandboxApiKeys: variable(
    'SANDBOX_API_KEYS',
    keys,
    'sandbox-key-1,sandbox-key-2',
    'One account each. The first may use domains of every type, the others free ones.',
  ),
  sandboxQuota: variable('SANDBOX_QUOTA', integer(0, 2 ** 31 - 1), '50000', 'Calls of an account in a month.'),
  sandboxDomains: variable(
    'SANDBOX_DOMAINS',
    sandboxDomains,
    'sandbox.test,premium.sandbox.test:premium',
    'Its domains, as name or name:type with type free, premium or custom.',
  ),
  sandboxTlsCert: optional(
    'SANDBOX_TLS_CERT',
    text,
    'File with a PEM certificate. With it and its key, SMTP offers STARTTLS; it never asks for it.',
  ),
  sandboxTlsKey: optional('SANDBOX_TLS_KEY', text, 'File with the PEM key of SANDBOX_TLS_CERT.'),
  sandboxMaxMessageBytes: variable(
    'SANDBOX_MAX_MESSAGE_BYTES',
    integer(1024, 2 ** 30, 'bytes'),
    '26214400',
    'Largest mail that it accepts.',
  ),
  sandboxMaxRecipients: variable(
    'SANDBOX_MAX_RECIPIENTS',
    integer(1, 10_000),
    '100',
    'Recipients of one mail at most.',
  ),
} satisfies Record<string, Variable<unknown>>;

type Variables = typeof variables;
export type Config = { readonly [K in keyof Variables]: Variables[K] extends Variable<infer T> ? T : never };

/** What is wrong with the environment, a line for each variable at fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings; an empty variable counts as unset.
 *
 * @throws ConfigError that names every variable with a bad value
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [key, { name, fallback, read }] of Object.entries<Variable<unknown>>(variables)) {
    const given = env[name]?.trim() || fallback;
    try {
      config[key] = given === undefined ? undefined : read(given);
    } catch (error) {
      // A value may be a secret: it is described, not shown.
      faults.push(`${name} is ${(error as Error).message}.`);
    }
  }
  if (faults.length === 0) faults.push(...contradictions(config as unknown as Config));
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return config as unknown as Config;
}

/** Settings that are fine by themselves and not together. */
function contradictions({
  apiKey,
  gatewayTokens,
  host,
  port,
  sharedPort,
  linkKeys,
  upstreamUrl,
  pollFastMs,
  pollSlowMs,
  sandboxApiKeys,
  sandboxDomains,
  sandboxTlsCert,
  sandboxTlsKey,
}: Config): string[] {
  const faults: string[] = [];
  if (apiKey !== undefined && upstreamUrl === undefined && !sandboxApiKeys.includes(apiKey)) {
    faults.push('TEMPMAIL_API_KEY needs UPSTREAM_URL: the sandbox, which is used without one, does not know the key.');
  }
  if (gatewayTokens.length > 0 && apiKey === undefined)
    faults.push('GATEWAY_TOKENS needs TEMPMAIL_API_KEY, the key that callers with a token share.');
  if (apiKey !== undefined && gatewayTokens.length === 0 && !isLoopback(host)) {
    faults.push(
      'TEMPMAIL_API_KEY needs GATEWAY_TOKENS where HOST is not a loopback address: anyone who reaches the port could use the key.',
    );
  }
  if (sharedPort && port === 0) faults.push('SHARED_PORT needs PORT: each process would take another free one.');
  if (sharedPort && upstreamUrl === undefined)
    faults.push('SHARED_PORT needs UPSTREAM_URL: each process would start, and use, a sandbox of its own.');
  if (sharedPort && linkKeys === undefined)
    faults.push('SHARED_PORT needs LINK_KEYS: no process could open the links that another one has made.');
  if (pollSlowMs < pollFastMs)
    faults.push('POLL_SLOW_MS is less than POLL_FAST_MS: the slow pace would be the faster one.');
  if ((sandboxTlsCert === undefined) !== (sandboxTlsKey === undefined))
    faults.push('SANDBOX_TLS_CERT and SANDBOX_TLS_KEY go together.');
  if (sandboxApiKeys.length === 0) faults.push('SANDBOX_API_KEYS needs at least one key.');
  if (!sandboxDomains.some(({ type }) => type === 'free'))
    faults.push('SANDBOX_DOMAINS needs at least one free domain.');
  return faults;
}

/** Whether only this machine reaches what listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
