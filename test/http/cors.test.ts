import { describe, expect, test } from 'vitest';
import { converse } from '../helpers/conversation.ts';
import { startTestGateway } from '../helpers/gateway.ts';

const LISTED = 'https://app.example';
const OTHER = 'https://other.example';
const QUERY = '{"query":"{ __typename }"}';

const asked = (method: string, path: string, origin: string, ...more: readonly string[]) =>
  [`${method} ${path} HTTP/1.1`, 'Host: localhost', `Origin: ${origin}`, ...more, '', ''].join('\r\n');
const preflight = (path: string, origin: string, method = 'POST') =>
  asked('OPTIONS', path, origin, `Access-Control-Request-Method: ${method}`, 'Access-Control-Request-Headers: x-evil');

const ofCors = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control') || name === 'vary'));

describe('a page of a listed origin', () => {
  test.each([
    ['/graphql', 'GET, POST'],
    ['/attachments/x', 'GET, HEAD'],
    ['/health', 'GET, HEAD'],
  ])('is told before it asks %s what it may send, which is the same whatever it wants', async (path, methods) => {
    await using gateway = await startTestGateway({ ALLOWED_ORIGINS: `${LISTED},${OTHER}` });
    const { status, headers, body } = await converse(gateway.url, preflight(path, LISTED));
    expect([status, body]).toEqual([204, '']);
    expect(ofCors(headers)).toEqual({
      'access-control-allow-origin': LISTED,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'Authorization, Content-Type, *',
      'access-control-max-age': '3600',
      vary: 'Origin',
    });
  });

  test('may read what it is answered, be it an error, and each origin only under its own name', async () => {
    await using gateway = await startTestGateway({ ALLOWED_ORIGINS: `${LISTED},${OTHER}` });
    const json = ['Content-Type: application/json', `Content-Length: ${QUERY.length}`];
    for (const origin of [LISTED, OTHER]) {
      for (const [bytes, expected] of [
        [asked('POST', '/graphql', origin, ...json) + QUERY, 200],
        [asked('GET', '/graphql?query={', origin), 200],
        [asked('POST', '/graphql', origin, 'Content-Type: text/plain', 'Content-Length: 0'), 415],
        [asked('PUT', '/graphql', origin), 405],
        [asked('GET', '/nothing', origin), 404],
      ] as const) {
        const { status, headers } = await converse(gateway.url, bytes);
        expect(status).toBe(expected);
        expect(ofCors(headers)).toEqual({
          'access-control-allow-origin': origin,
          'access-control-expose-headers': expect.stringContaining('Retry-After'),
          vary: 'Origin',
        });
      }
    }
  });
});

describe('a page of any other origin', () => {
  test.each(['https://evil.example', 'null', `${LISTED}.evil.example`, `${LISTED}:8443`, 'http://app.example', '*'])(
    '(%s) is given no leave, before or after',
    async (origin) => {
      await using gateway = await startTestGateway({ ALLOWED_ORIGINS: LISTED });
      for (const bytes of [preflight('/graphql', origin), asked('GET', '/graphql?query={__typename}', origin)]) {
        const { status, code, headers } = await converse(gateway.url, bytes);
        expect([status, code, ofCors(headers)]).toEqual([403, 'FORBIDDEN', {}]);
      }
    },
  );

  test('where none is listed, none is named', async () => {
    await using gateway = await startTestGateway();
    const { status, headers } = await converse(gateway.url, preflight('/graphql', LISTED));
    expect([status, ofCors(headers)]).toEqual([403, {}]);
    const own = await converse(gateway.url, asked('GET', '/graphql?query={__typename}', 'http://localhost'));
    expect([own.status, ofCors(own.headers)]).toEqual([200, {}]);
  });
});

test("a page of the gateway's own, where PUBLIC_URL says it is reached, may call it whatever Host a proxy names", async () => {
  await using gateway = await startTestGateway({ PUBLIC_URL: 'https://mail.example:8443/base' });
  for (const host of ['mail.example:8443', 'mail.example', new URL(gateway.url).host]) {
    const from = (origin: string) => asked('GET', '/graphql?query={__typename}', origin).replace('localhost', host);
    expect((await converse(gateway.url, from('https://mail.example:8443'))).status).toBe(200);
    for (const origin of ['https://mail.example:8444', 'http://mail.example:8443', 'https://evil.example']) {
      const isHere = new URL(origin).host === host;
      expect((await converse(gateway.url, from(origin))).status, `${origin} to ${host}`).toBe(isHere ? 200 : 403);
    }
  }
});
