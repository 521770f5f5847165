import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { request } from 'undici';
import { expect } from 'vitest';
import { encodeGlobalId } from '../../src/schema/global-id.ts';
import { KEY_1 } from '../helpers/gateway.ts';
import { waitFor } from '../helpers/sandbox.ts';
import { anyJson, anyText, mutated } from './arbitraries.ts';
import { documents } from './documents.ts';
import type { FuzzHost } from './host.ts';
import { expectErrors } from './host.ts';
import type { LiveTarget } from './target.ts';

const TYPES = [
  'application/json',
  'application/graphql-response+json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'x',
];
const header = anyText.map((text) => text.replace(/[^\t\x20-\x7e]/g, ''));

/** What a document of the host may ask of. */
export function askedOf({ address }: FuzzHost) {
  const ids = [
    encodeGlobalId('Inbox', encodeURIComponent(address)),
    encodeGlobalId('Message', 'a/b'),
    encodeGlobalId('Domain', 'sandbox.test'),
  ];
  return { address, ids, cursors: ['AgAAAAAAAAAA1Bhv9yxo6tWoMBEY'] };
}

/** Sends it, and checks what comes: of a stream, its head. */
async function expectAnswered(url: string, options: Parameters<typeof request>[1]): Promise<void> {
  const { statusCode, headers, body } = await request(url, options);
  const type = String(headers['content-type'] ?? '');
  expect(statusCode).not.toBe(500);
  if (type.startsWith('text/event-stream')) {
    body.on('error', () => {});
    body.destroy();
    return;
  }
  const text = await body.text();
  if (options?.method === 'HEAD' || !/json/.test(type)) return;
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  expect(data !== undefined || errors !== undefined).toBe(true);
  if (errors !== undefined) expectErrors(errors);
}

const authorization = fc.option(
  fc.oneof({ weight: 4, arbitrary: fc.constant(`Bearer ${KEY_1}`) }, { weight: 1, arbitrary: header }),
  { nil: undefined },
);

export const graphqlTargets: readonly LiveTarget[] = [
  {
    name: 'document, made of the schema,',
    runs: 60,
    property: (host) =>
      fc.asyncProperty(
        documents(askedOf(host)),
        fc.oneof(anyJson, fc.dictionary(fc.constantFrom('v', 'w'), anyJson)),
        async (query, variables) => {
          const body = JSON.stringify({ query, variables });
          await expectAnswered(host.gateway.url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY_1}` },
            body,
          });
          await host.expectWell();
        },
      ),
  },
  {
    name: 'request to the graph',
    runs: 60,
    property: (host) => {
      const query = fc.oneof(mutated(documents(askedOf(host))), anyText, fc.constant('{ __typename }'));
      const params = fc.record(
        { query: fc.oneof(query, anyJson), variables: anyJson, operationName: anyJson, extensions: anyJson },
        { requiredKeys: [] },
      );
      const body = fc.oneof(
        params.map((json) => JSON.stringify(json)),
        mutated(params.map((json) => JSON.stringify(json))),
        fc.array(params, { maxLength: 3 }).map((batch) => JSON.stringify(batch)),
        anyJson.map((json) => JSON.stringify(json) ?? ''),
        fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
        fc.integer({ min: 1, max: 20_000 }).map((depth) => '['.repeat(depth)),
      );
      const headers = fc.record(
        {
          'content-type': fc.oneof(fc.constantFrom(...TYPES), header),
          accept: fc.oneof(fc.constantFrom('*/*', 'text/event-stream', 'text/html', 'multipart/mixed'), header),
          'content-encoding': fc.constantFrom('gzip', 'br', 'identity', 'x'),
          origin: fc.constantFrom('https://far.example', 'null', 'x'),
          'x-anything': header,
        },
        { requiredKeys: [] },
      );
      const method = fc.constantFrom('POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD' as const);
      const search = fc.oneof(
        fc.constant(''),
        fc
          .dictionary(fc.constantFrom('query', 'variables', 'extensions', 'x'), fc.oneof(query, anyText), {
            maxKeys: 3,
          })
          .map((all) => `?${new URLSearchParams(all)}`),
      );
      return fc.asyncProperty(
        method,
        search,
        headers,
        body,
        authorization,
        async (verb, queryString, given, sent, key) => {
          const isBodiless = verb === 'GET' || verb === 'HEAD' || verb === 'OPTIONS';
          const all = { ...given, ...(key === undefined ? {} : { authorization: key }) };
          await expectAnswered(`${host.gateway.url}${queryString}`, {
            method: verb,
            headers: all,
            ...(isBodiless ? {} : { body: sent }),
          });
          await host.expectWell();
        },
      );
    },
  },
  {
    name: 'bytes sent to the HTTP port',
    runs: 60,
    property: (host) => {
      const text = [
        'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n{"query":"{__typename}"}',
        'GET http://far.example/graphql HTTP/1.1\r\nHost: [\r\n\r\n',
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\n0\r\n\r\n',
        'GET /attachments/x.y/%zz HTTP/1.1\r\nHost: localhost\r\nRange: bytes=0-\r\n\r\n',
        'GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      ];
      const bytes = fc.oneof(
        mutated(fc.constantFrom(...text)),
        fc.tuple(fc.constantFrom(...text), fc.constantFrom(...text)).map((both) => both.join('')),
      );
      return fc.asyncProperty(bytes, async (sent) => {
        const socket = connect(Number(new URL(host.gateway.url).port), '127.0.0.1');
        const closed = once(socket, 'close');
        let received = '';
        socket
          .on('error', () => {})
          .on('data', (chunk) => {
            received += chunk.toString('latin1');
          });
        // The other side of the connection is told that no more will come, which ends it, whatever it waits for.
        socket.end(Buffer.from(sent, 'latin1'));
        const late = setTimeout(() => socket.destroy(), 50);
        await closed;
        clearTimeout(late);
        expect(received).toMatch(/^(?:$|HTTP\/1\.1 [1-5]\d\d )/);
        expect(received).not.toMatch(/HTTP\/1\.1 500|node_modules|\bat .*:\d+:\d+/);
        await waitFor('the end of its socket', () => host.gateway.app.activity.sockets === 0);
        await host.expectWell();
      });
    },
  },
];
