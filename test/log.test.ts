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
