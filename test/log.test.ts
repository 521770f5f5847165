import { errors } from 'undici';
import { describe, expect, test } from 'vitest';
import { GatewayError } from '../src/errors.ts';
import { createLog } from '../src/log.ts';
import { startServer } from './helpers/process.ts';

const KEY = 'canary-key-of-a-caller';
const TOKEN = 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVydGV4dA.dGFn';

/** The line that is logged of an error. */
function logged(error: unknown): { line: string; err: Record<string, unknown> } {
  let line = '';
  const write = (text: string) => {
    line += text;
  };
  createLog('trace', { write }).error({ err: error }, 'Unexpected error');
  return { line, err: JSON.parse(line).err };
}

describe('of an error is logged', () => {
  test('its kind, code, message and stack, and those of its causes', () => {
    const cause = Object.assign(new TypeError('what went wrong'), { code: 'ERR_CAUSE' });
    const { err } = logged(new Error('What was tried', { cause }));
    expect(err).toMatchObject({
      type: 'Error',
      message: 'What was tried',
      stack: expect.stringContaining('log.test.ts'),
      cause: { type: 'TypeError', code: 'ERR_CAUSE', message: 'what went wrong' },
    });
  });

  test('nothing of what libraries hang on it', () => {
    const parser = Object.assign(new errors.HTTPParserError('Invalid header'), { data: `canary mail ${KEY}` });
    const url = expectThrown(() => new URL(`//${KEY}`));
    const request = Object.assign(new Error('failed'), { request: { headers: { authorization: `Bearer ${KEY}` } } });
    for (const error of [parser, url, request, new GatewayError('UPSTREAM_UNAVAILABLE', 'Gone.', { cause: request })]) {
      const { line } = logged(error);
      expect(line).not.toContain(KEY);
      expect(line).not.toContain('canary');
    }
  });

  test('no bearer key and no token of a link, even where its message or its cause quotes them', () => {
    const quoting = `GET /attachments/${TOKEN}/a.txt with {"authorization":"Bearer ${KEY}"}`;
    const { line, err } = logged(new Error(quoting, { cause: new Error(quoting) }));
    expect(err).toMatchObject({
      message: expect.stringMatching(/^GET \/attachments\/<link token>\/a\.txt with .*<key>/),
    });
    for (const secret of [KEY, ...TOKEN.split('.').filter((part) => part.length > 3)])
      expect(line).not.toContain(secret);
  });

  test('nothing of what is thrown and is no error', () => {
    for (const thrown of [KEY, { authorization: KEY }, [KEY], null, undefined, 5]) {
      expect(logged(thrown).line).not.toContain(KEY);
    }
  });

  test('no more than some pages, of causes in a circle too', () => {
    const error = new Error('x'.repeat(1_000_000));
    error.cause = error;
    expect(logged(error).line.length).toBeLessThan(200_000);
  });
});

describe('an error is logged whatever it is like', () => {
  const secretive = () => {
    throw new Error(KEY);
  };
  const { proxy: revoked, revoke } = Proxy.revocable(new Error(KEY), {});
  revoke();

  test.each<[what: string, error: unknown]>([
    ...['message', 'stack', 'code', 'cause', 'constructor'].map((name): [string, unknown] => [
      `its ${name} throws`,
      Object.defineProperty(new Error('x'), name, { get: secretive }),
    ]),
    ['it is revoked', revoked],
    ['it hides what it is', new Proxy(new Error('x'), { getPrototypeOf: secretive })],
    [
      'its cause is such a one',
      new Error('x', { cause: Object.defineProperty(new Error(), 'stack', { get: secretive }) }),
    ],
    ['its parts are no texts', Object.assign(new Error('x'), { message: { a: 1 }, stack: [KEY], code: 7 })],
    ['it has no constructor', Object.create(Error.prototype, { constructor: { value: undefined } })],
    [
      'its kind has no name',
      new (class extends Error {
        static override readonly name = Symbol(KEY) as never;
      })(),
    ],
    [
      'its kind has a long name',
      Object.defineProperty(new Error('x'), 'constructor', { value: { name: 'x'.repeat(1e6) } }),
    ],
    ['it is of nothing', Object.create(null)],
  ])('%s', (_, error) => {
    const { line, err } = logged(error);
    expect(err).toMatchObject({ type: expect.any(String), message: expect.any(String) });
    expect(line).not.toContain(KEY);
    expect(line.length).toBeLessThan(50_000);
  });

  test('a token of which the end is cut off is none that is shown', () => {
    const long = `eyJhbGciOiJkaXIifQ..${'a'.repeat(200)}`;
    for (const at of [7_850, 7_970, 7_985])
      expect(logged(new Error(`${'x '.repeat(at / 2)}${long}`)).line).not.toContain('..a');
  });
});

/** What throws, thrown. */
function expectThrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return expect.fail('was expected to throw');
}

test('a gateway at its most talkative says nothing of its secrets, from its start to its end', async () => {
  const secrets = {
    TEMPMAIL_API_KEY: 'canary-service-key',
    GATEWAY_TOKENS: 'canary-token-of-a-caller',
    LINK_KEYS: 'canary-link-key-of-at-least-32-characters',
    SANDBOX_API_KEYS: 'canary-service-key,canary-key-of-an-account',
  };
  await using server = startServer({ LOG_LEVEL: 'trace', ...secrets });
  const [, url] = await server.says(/graph {8}(\S+)/);
  const ask = async (key: string) =>
    (
      await fetch(url as string, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ query: '{ domains { name } }' }),
      })
    ).text();
  expect(await ask(secrets.GATEWAY_TOKENS)).toContain('sandbox.test');
  const refused = await ask('canary-key-of-a-stranger');
  expect(refused).toContain('UNAUTHENTICATED');
  server.kill('SIGTERM');
  expect(await server.exit).toBe(0);
  for (const said of [server.stdout(), server.stderr(), refused]) expect(said).not.toContain('canary');
});
