import type { Ends, Exchange, Fault } from './fault.ts';
import { CANARY, head, invalid, send, timeout, unreachable } from './fault.ts';

/** How far a reply comes. */
const POINTS: readonly [string, (exchange: Exchange) => string][] = [
  ['before the status line', () => ''],
  ['in the middle of the status line', () => 'HTTP/1.1 20'],
  ['in the middle of the headers', () => `HTTP/1.1 200 OK\r\nX-Canary: ${CANARY}\r\nContent-Ty`],
  ['before the body', ({ body }) => head({ length: body.length })],
  ['in the middle of the body', ({ body }) => head({ length: body.length }) + body.slice(0, body.length / 2)],
  ['in the middle of a chunk', ({ body }) => `${head({ headers: ['Transfer-Encoding: chunked'] })}ffff\r\n${body}`],
];

const always = (ends: Ends) => () => ends;
/** A file is passed on as it comes: what happens after its first byte is seen by its reader. */
const notOfFiles = (ends: Ends) => (operation: string) => (operation === 'attachment' ? null : ends);
const isInBody = (where: string) => where.includes('body') || where.includes('chunk');

const resets = POINTS.map(
  ([where, text]): Fault => ({
    name: `reset ${where}`,
    reply: (exchange) => {
      const { socket } = exchange;
      const begun = text(exchange);
      if (begun === '') socket.resetAndDestroy();
      // Seen before it ends: a reset takes with it what has not been read.
      else socket.write(begun, () => setTimeout(() => socket.resetAndDestroy(), 30));
    },
    ends: (isInBody(where) ? notOfFiles : always)(unreachable),
  }),
);

const closes = POINTS.map(
  ([where, text]): Fault => ({
    name: `closed ${where}`,
    reply: (exchange) => exchange.socket.end(text(exchange)),
    ends: (isInBody(where) ? notOfFiles : always)(unreachable),
  }),
);

const stalls = POINTS.map(
  ([where, text]): Fault => ({
    name: `stall ${where}`,
    reply: (exchange) => void exchange.socket.write(text(exchange)),
    hangs: true,
    ends: (isInBody(where) ? notOfFiles : always)(timeout),
  }),
);

/** Writes as long as there is somebody who reads. */
function pour({ socket }: Exchange, chunk: string, most = Number.POSITIVE_INFINITY): void {
  let left = most;
  const more = () => {
    while (!socket.destroyed && left > 0) {
      left -= chunk.length;
      if (!socket.write(chunk)) return void socket.once('drain', more);
    }
  };
  more();
}

const CHUNK = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
const GIGABYTE = 2 ** 30;

export const connectionFaults: readonly Fault[] = [
  ...resets,
  ...closes,
  ...stalls,
  {
    name: 'one byte a second',
    reply: (exchange) => {
      const bytes = head({ length: exchange.body.length }) + exchange.body;
      let at = 0;
      const timer = setInterval(() => exchange.socket.write(bytes.charAt(at++)), 1000);
      exchange.socket.once('close', () => clearInterval(timer));
    },
    hangs: true,
    ends: always(timeout),
  },
  {
    name: 'something else than HTTP',
    reply: ({ socket }) => socket.end(`SSH-2.0-${CANARY}\r\n\r\n`),
    ends: always(invalid),
  },
  {
    name: 'headers without end',
    reply: (exchange) => {
      exchange.socket.write('HTTP/1.1 200 OK\r\n');
      pour(exchange, `X-More: ${'x'.repeat(1000)}\r\n`);
    },
    ends: always(invalid),
  },
  {
    name: 'a length that is too short',
    reply: (exchange) => send(exchange, exchange.body, { length: Math.floor(exchange.body.length / 2) }),
    ends: notOfFiles(invalid),
  },
  {
    name: 'a length that is too long, and silence',
    reply: (exchange) => send(exchange, exchange.body, { length: exchange.body.length + 10 }),
    hangs: true,
    ends: notOfFiles(timeout),
  },
  {
    name: 'a length that is no number',
    reply: (exchange) => send(exchange, exchange.body, { length: null, headers: ['Content-Length: many'] }),
    ends: always(invalid),
  },
  {
    name: 'a body without end',
    reply: (exchange) => {
      exchange.socket.write(head({ headers: ['Transfer-Encoding: chunked'] }));
      pour(exchange, CHUNK);
    },
    ends: notOfFiles(invalid),
  },
  {
    name: 'a body of 1 GB',
    reply: (exchange) => {
      exchange.socket.write(head({ length: GIGABYTE }));
      pour(exchange, 'x'.repeat(65_536), GIGABYTE);
    },
    ends: (operation) => (operation === 'attachment' ? { code: 'LIMIT_EXCEEDED' } : invalid),
  },
  {
    name: 'a body of 1 GB that does not say so',
    reply: (exchange) => {
      exchange.socket.write(head({ headers: ['Connection: close'] }));
      pour(exchange, 'x'.repeat(65_536), GIGABYTE);
    },
    ends: notOfFiles(invalid),
  },
];
