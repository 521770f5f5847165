import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bystander } from '../helpers/mail-bystander.ts';
import type { TestSandbox } from '../helpers/sandbox.ts';
import { KEY, startTestSandbox } from '../helpers/sandbox.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.close());

const get = (target: string, fields = '') =>
  `GET ${target} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\n${fields}Connection: close\r\n\r\n`;
const post = (fields: string) =>
  `POST /api/emails HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${KEY}\r\n${fields}\r\n`;
const a = (length: number) => 'a'.repeat(length);

const REQUESTS: [string, string, number][] = [
  ['a bad percent-encoding', get('/api/messages/%zz'), 400],
  ['an encoding of no UTF-8', get('/api/messages/%ff%fe'), 400],
  ['a long path', get(`/${a(9000)}`), 414],
  ['a path beyond all headers', get(`/${a(90_000)}`), 431],
  ['thousands of segments', get('/a'.repeat(4000)), 404],
  ['NUL in a path', get('/api/messages/%00'), 404],
  ['a way out of the path', get('/api/../../etc/passwd'), 404],
  ['an encoded way out', get('/api/messages/..%2f..%2f'), 404],
  ['a foreign host in the target', get('http://evil.test/api/domains?type=free'), 400],
  ['no path', get('*'), 400],
  ['the name of a property', get('/api/messages/__proto__'), 404],
  ['a header of 70 KB', get('/api/domains?type=free', `X: ${a(70_000)}\r\n`), 431],
  ['thousands of headers', get('/api/domains?type=free', 'X: a\r\n'.repeat(3000)), 431],
  ['an address in pieces', get('/api/messages?email[]=a'), 422],
  ['an address of 7 KB', get(`/api/messages?email=${a(7000)}`), 404],
  ['a thousand ranges', get('/api/messages/x/attachments/y', `Range: bytes=${'0-0,'.repeat(1000)}\r\n`), 404],
  ['an expectation that nobody knows', get('/api/domains?type=free', 'Expect: nonsense\r\n'), 417],
  ['a method that is none', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['a length and chunks', post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'), 400],
  ['two lengths', post('Content-Length: 5\r\nContent-Length: 6\r\n'), 400],
  ['a negative length', post('Content-Length: -1\r\n'), 400],
  ['a body that is announced too large', post('Content-Length: 99999999\r\n'), 413],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['bytes', '\0\xff\r\n\r\n', 400],
];

async function status(wire: string): Promise<number> {
  const socket = connect(sandbox.httpPort, '127.0.0.1');
  socket.on('error', () => {});
  try {
    socket.write(Buffer.from(wire, 'latin1'));
    const [head] = (await once(socket, 'data')) as [Buffer];
    return Number(/^HTTP\/1\.1 (\d{3}) /.exec(head.toString('latin1'))?.[1]);
  } finally {
    socket.destroy();
  }
}

test(`${REQUESTS.length} hostile requests are each refused with their status, and a bystander is served`, async () => {
  const quiet = await bystander(sandbox);
  for (const [name, wire, expected] of REQUESTS) expect(await status(wire), name).toBe(expected);
  await quiet.getsMail();
});

test('a body without an end is cut', async () => {
  const quiet = await bystander(sandbox);
  const socket = connect(sandbox.httpPort, '127.0.0.1');
  socket.on('error', () => {});
  socket.resume();
  // Not once(), which takes the reset that is to come for a failure.
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.write(post('Transfer-Encoding: chunked\r\n'));
  const chunk = `4000\r\n${a(0x4000)}\r\n`;
  while (!socket.destroyed) {
    await new Promise((resolve) => {
      socket.write(chunk, resolve);
    });
  }
  await closed;
  await quiet.getsMail();
});
