import { gzipSync } from 'node:zlib';
import type { Ends, Fault, OperationName } from './fault.ts';
import { CANARY, head, invalid, send } from './fault.ts';

/** Of files, nothing is known that a body could be wrong about. */
const notOfFiles = (ends: Ends) => (operation: OperationName) => (operation === 'attachment' ? null : ends);

/** What is asked for says nothing of what it is, so a refusal without a reason cannot say that it is not there. */
const NAMELESS: readonly OperationName[] = ['domains', 'createInbox'];
const refusal = (operation: OperationName): Ends => (NAMELESS.includes(operation) ? invalid : { code: 'NOT_FOUND' });

const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));
const DEEP = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

/** Bodies, by what they are in the place of. */
const BODIES: readonly [string, (body: string) => string | Buffer, Fault['ends']][] = [
  ['truncated JSON', (body) => body.slice(0, body.length - 3), notOfFiles(invalid)],
  ['text', () => CANARY, notOfFiles(invalid)],
  ['nothing', () => '', notOfFiles(invalid)],
  ['a list', () => '[]', notOfFiles(invalid)],
  ['null', () => 'null', notOfFiles(invalid)],
  ['a string', () => JSON.stringify(CANARY), notOfFiles(invalid)],
  ['a number', () => '7', notOfFiles(invalid)],
  ['10,000 levels', () => DEEP, notOfFiles(invalid)],
  ['10,000 levels within an object', () => `{"messages":${DEEP},"data":${DEEP}}`, deepEnds],
  ['the good reply beside 10,000 levels', (body) => body.replace('{', `{"x":${DEEP},`), notOfFiles('data')],
  [
    'the good reply beside __proto__',
    (body) => body.replace('{', '{"__proto__":{"status":false},'),
    notOfFiles('data'),
  ],
  ['the good reply after a byte order mark', (body) => `\ufeff${body}`, notOfFiles('data')],
  ['invalid UTF-8', () => Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0xff, 0x22]), notOfFiles(invalid)],
  ['the good reply with invalid UTF-8 in a text', withInvalidText, notOfFiles('data')],
  ['gzip that does not say so', (body) => gzipSync(body), notOfFiles(invalid)],
  ['status:false', () => '{"status":false}', refusal],
  ['status:false and a message', () => JSON.stringify({ status: false, message: CANARY }), refusal],
];

function deepEnds(operation: OperationName): Ends | null {
  if (operation === 'attachment') return null;
  // A list of lists holds no message; deletions look at nothing but the status.
  const isReadAsData = ['inbox', 'messageReceived', 'waitForMessage', 'deleteInbox', 'deleteMessage'];
  return isReadAsData.includes(operation) ? 'data' : invalid;
}

function withInvalidText(body: string): Buffer {
  const at = body.lastIndexOf('"');
  const text = `,"x":"${CANARY}`;
  const bytes = Buffer.from(body.endsWith('}') ? `${body.slice(0, -1)}${text}?"}` : body);
  const mark = bytes.lastIndexOf('?');
  if (at >= 0 && mark >= 0) bytes[mark] = 0xff;
  return bytes;
}

export const bodyFaults: readonly Fault[] = [
  ...BODIES.map(
    ([name, body, ends]): Fault => ({
      name: `200 with ${name}`,
      reply: (exchange) => send(exchange, body(exchange.body)),
      ends,
    }),
  ),
  ...(
    [
      'text/plain',
      'application/octet-stream',
      'application/json; charset=utf-16',
      `x/${CANARY}`,
      '\u00e9',
      null,
    ] as const
  ).map(
    (type): Fault => ({
      name: `the good reply as ${type ?? 'of no type'}`,
      reply: (exchange) => send(exchange, exchange.body, { type }),
      ends: () => 'data',
    }),
  ),
  {
    name: 'gzip',
    reply: (exchange) => send(exchange, gzipSync(exchange.body), { headers: ['Content-Encoding: gzip'] }),
    ends: () => invalid,
  },
  {
    name: 'a gzip bomb',
    reply: (exchange) => send(exchange, BOMB, { headers: ['Content-Encoding: gzip'] }),
    ends: () => invalid,
  },
  {
    name: 'the good reply of no length, up to the end of the connection',
    reply: ({ socket, body }) => socket.end(`${head({ headers: ['Connection: close'] })}${body}`),
    ends: () => 'data',
  },
];
