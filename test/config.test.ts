import { describe, expect, test } from 'vitest';
import type { Config } from '../src/config.ts';
import { ConfigError, isLoopback, readConfig, variables } from '../src/config.ts';

/** A value that no reader takes, and that stands out where it is shown. */
const BAD = 'bad-value:that/nobody may see';
const SECRET = 's3cret-'.repeat(5);

/** What is said of an environment that is refused. */
function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  return expect.fail('the settings were expected to be refused');
}

describe('with nothing set', () => {
  test('the gateway runs on a sandbox, on loopback alone, with no secret of its own', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: undefined,
      allowedHosts: undefined,
      allowedOrigins: [],
      upstreamUrl: undefined,
      apiKey: undefined,
      gatewayTokens: [],
      linkKeys: undefined,
      maxPageSize: 500,
      sandboxDomains: [
        { name: 'sandbox.test', type: 'free' },
        { name: 'premium.sandbox.test', type: 'premium' },
      ],
    } satisfies Partial<Config>);
  });

  test('every setting has its default, or is left open where the absence means something', () => {
    const config = readConfig({});
    expect(Object.keys(config)).toEqual(Object.keys(variables));
    for (const [key, { fallback }] of Object.entries(variables)) {
      expect(config[key as keyof Config] === undefined, key).toBe(fallback === undefined);
    }
  });

  test.each(['', ' ', '\t\n'])('or only with %j, nothing changes', (empty) => {
    const env = Object.fromEntries(Object.values(variables).map(({ name }) => [name, empty]));
    expect(readConfig(env)).toEqual(readConfig({}));
  });

  test('variables of others do not matter', () => {
    expect(readConfig({ HOME: BAD, PORTS: BAD, port: BAD })).toEqual(readConfig({}));
  });
});

describe('a setting', () => {
  test('is named like a variable, once, and says what it means', () => {
    const all = Object.values(variables);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, meaning } of all) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/);
      expect(meaning).toMatch(/\.$/);
    }
  });

  test.each<[string, string, Partial<Config>]>([
    ['PORT', ' 8080 ', { port: 8080 }],
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['MAX_PAGE_SIZE', '20', { maxPageSize: 20 }],
    ['CACHE_MAX_BYTES', '0', { cacheMaxBytes: 0 }],
    ['RATE_LIMIT_CREDENTIAL', '0', { rateLimitCredential: 0 }],
    ['RATE_LIMIT_ADDRESS', '1000000000', { rateLimitAddress: 1_000_000_000 }],
    ['RATE_LIMIT_REFUSED_KEYS', '5', { rateLimitRefusedKeys: 5 }],
    ['GRAPHIQL', 'FALSE', { graphiql: false }],
    ['GRAPHIQL', 'off', { graphiql: false }],
    ['GRAPHIQL', '0', { graphiql: false }],
    ['GRAPHIQL', 'Yes', { graphiql: true }],
    ['PUBLIC_URL', 'https://mail.example/base//', { publicUrl: 'https://mail.example/base' }],
    ['UPSTREAM_URL', 'http://[::1]:8080', { upstreamUrl: 'http://[::1]:8080' }],
    ['ALLOWED_HOSTS', ' a.example, ,b.example,', { allowedHosts: ['a.example', 'b.example'] }],
    [
      'ALLOWED_ORIGINS',
      'https://App.example,http://localhost:3000',
      { allowedOrigins: ['https://app.example', 'http://localhost:3000'] },
    ],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['UPSTREAM_UTC_OFFSET', '-05:30', { upstreamUtcOffset: '-05:30' }],
    ['LINK_KEYS', `${SECRET}1,${SECRET}2`, { linkKeys: [`${SECRET}1`, `${SECRET}2`] }],
    [
      'SANDBOX_DOMAINS',
      'Mail.test, vip.test:Premium,own.test:custom',
      {
        sandboxDomains: [
          { name: 'mail.test', type: 'free' },
          { name: 'vip.test', type: 'premium' },
          { name: 'own.test', type: 'custom' },
        ],
      },
    ],
  ])('%s=%s is read', (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject(expected);
  });

  test.each([
    ['PORT', '65536', '1.5', '-1', '0x50', '1e3', 'http', '9'.repeat(20)],
    ['DRAIN_TIMEOUT_MS', '600001', '8s'],
    ['UPSTREAM_TIMEOUT_MS', '9', '600001'],
    ['POLL_FAST_MS', '19', '3600001'],
    ['POLL_SLOW_MS', '19', '15s'],
    ['MAX_WAIT_MS', '999'],
    ['MAX_PAGE_SIZE', '19', '10001'],
    ['OPERATION_TIMEOUT_MS', '99', '30s'],
    ['MAX_QUERY_TOKENS', '499', '20001'],
    ['MAX_QUERY_DEPTH', '14', '101'],
    ['MAX_QUERY_ALIASES', '-1', '10001'],
    ['MAX_QUERY_DIRECTIVES', '-1', '10001'],
    ['MAX_QUERY_COST', '999', '10000001'],
    ['MAX_REQUEST_BYTES', '1023', '1MB'],
    ['MAX_SOCKETS', '0', '1000001'],
    ['MAX_SOCKETS_PER_ADDRESS', '0', 'many'],
    ['MAX_SOCKETS_PER_CREDENTIAL', '0', '-1'],
    ['SOCKET_IDLE_MS', '999', '10min'],
    ['UPSTREAM_CONNECTIONS', '0'],
    ['UPSTREAM_ATTEMPTS', '0', '4'],
    ['MAX_CONNECTIONS', '0', '1000001'],
    ['MAX_ADDRESS_CONNECTIONS', '0', 'many'],
    ['LINK_TTL', '0', '86401'],
    ['RATE_LIMIT_CREDENTIAL', '-1', '1000000001', '100/s'],
    ['RATE_LIMIT_ADDRESS', '1.5', 'off'],
    ['RATE_LIMIT_REFUSED_KEYS', '60s'],
    ['GRAPHIQL', 'maybe', '2', 'truefalse'],
    ['PUBLIC_URL', 'mail.example', 'ftp://mail.example', '/path', 'https://'],
    ['UPSTREAM_URL', 'file:///etc/passwd', 'javascript:alert(1)'],
    [
      'ALLOWED_ORIGINS',
      'front.test',
      'https://front.test/',
      'https://front.test/path',
      '*',
      'null',
      'https://ok.example,nope',
    ],
    ['LOG_LEVEL', 'INFO', 'verbose', 'constructor'],
    ['UPSTREAM_UTC_OFFSET', '02:00', '+2', '+15:00', '+02:60', 'UTC', 'Europe/Madrid'],
    ['LINK_KEYS', 'too-short-to-be-a-secret', `${SECRET},too-short-to-be-a-secret`],
    ['SANDBOX_DOMAINS', 'mail test', 'mail.test:gold', '.test', 'mail.test:', 'ok.test,-bad'],
  ])('%s is refused by its name, without showing it, when it is wrong', (name, ...values) => {
    for (const value of values) {
      const message = refusal({ [name]: value });
      expect(message).toMatch(new RegExp(`^${name} is not [^\\n]+\\.$`));
      // A short number or word may stand in the description by chance.
      if (value.length > 6) expect(message).not.toContain(value);
    }
  });

  const texts = Object.values(variables).filter(({ type }) => type !== 'text' && type !== 'list');
  test.each([...texts.map(({ name }) => name), 'LINK_KEYS'])(
    '%s never shows its value, which might be a secret in the wrong place',
    (name) => {
      const message = refusal({ [name]: BAD });
      expect(message.startsWith(`${name} is not `)).toBe(true);
      for (const part of BAD.split(/[:/ ]/).filter((word) => word.length > 3)) expect(message).not.toContain(part);
    },
  );

  test('is refused together with the others that are wrong, a line each', () => {
    const lines = refusal({ PORT: BAD, GRAPHIQL: BAD, LINK_KEYS: 'short' }).split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['PORT', 'GRAPHIQL', 'LINK_KEYS']);
  });
});

const UPSTREAM = 'https://mail.example';

describe('settings that do not go together', () => {
  test.each<[string, Record<string, string>]>([
    ['TEMPMAIL_API_KEY', { GATEWAY_TOKENS: SECRET }],
    ['GATEWAY_TOKENS', { TEMPMAIL_API_KEY: SECRET, HOST: '0.0.0.0' }],
    ['GATEWAY_TOKENS', { TEMPMAIL_API_KEY: SECRET, HOST: '::' }],
    ['GATEWAY_TOKENS', { TEMPMAIL_API_KEY: SECRET, HOST: 'mail.example' }],
    ['UPSTREAM_URL', { TEMPMAIL_API_KEY: SECRET }],
    ['POLL_FAST_MS', { POLL_SLOW_MS: '1649' }],
    ['POLL_SLOW_MS', { POLL_FAST_MS: '15401' }],
    ['SANDBOX_API_KEYS', { SANDBOX_API_KEYS: ',' }],
    ['SANDBOX_DOMAINS', { SANDBOX_DOMAINS: 'vip.test:premium' }],
    ['SANDBOX_DOMAINS', { SANDBOX_DOMAINS: ',' }],
    ['SANDBOX_TLS_KEY', { SANDBOX_TLS_CERT: '/path/of/cert.pem' }],
    ['SANDBOX_TLS_CERT', { SANDBOX_TLS_KEY: '/path/of/key.pem' }],
  ])('are refused with what is missing, %s: %j', (missing, env) => {
    const message = refusal(env);
    expect(message).toContain(missing);
    for (const value of Object.values(env)) if (value.length > 2) expect(message).not.toContain(value);
  });

  test.each<Record<string, string>>([
    { UPSTREAM_URL: UPSTREAM, TEMPMAIL_API_KEY: SECRET },
    { UPSTREAM_URL: UPSTREAM, TEMPMAIL_API_KEY: SECRET, HOST: 'localhost' },
    { UPSTREAM_URL: UPSTREAM, TEMPMAIL_API_KEY: SECRET, HOST: '::1' },
    { UPSTREAM_URL: UPSTREAM, TEMPMAIL_API_KEY: SECRET, GATEWAY_TOKENS: 'token', HOST: '0.0.0.0' },
    { TEMPMAIL_API_KEY: 'sandbox-key-2', GATEWAY_TOKENS: 'token' },
    { HOST: '0.0.0.0' },
    { POLL_FAST_MS: '100', POLL_SLOW_MS: '100' },
    { SANDBOX_TLS_CERT: '/path/of/cert.pem', SANDBOX_TLS_KEY: '/path/of/key.pem' },
  ])('are fine where nothing is missing: %j', (env) => {
    expect(() => readConfig(env)).not.toThrow();
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.0.0.1.example', false],
  ['localhost.example', false],
  ['10.0.0.1', false],
])('%s is reached by this machine alone: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
