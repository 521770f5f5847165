import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../errors.ts';
import { endGently } from './discard-rest.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { errorBody } from './send.ts';

interface Fault {
  readonly status: 400 | 408 | 413 | 431;
  readonly code: ErrorCode;
  readonly message: string;
}

const MALFORMED: Fault = {
  status: 400,
  code: 'BAD_USER_INPUT',
  message: 'This is not a well-formed HTTP/1.1 request.',
};
const NO_PROXY: Fault = { status: 400, code: 'BAD_USER_INPUT', message: 'This gateway is no proxy.' };

/** By what Node's parser says of it; its words stay here. */
const FAULTS: Readonly<Record<string, Fault>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'LIMIT_EXCEEDED',
    message: 'The head of a request may have 16 KiB, and so may its trailers.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    status: 413,
    code: 'LIMIT_EXCEEDED',
    message: 'The extensions of the chunks of a body may have 16 KiB.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'LIMIT_EXCEEDED',
    message: 'The request did not come in time. Send it again, faster.',
  },
};

/** Answers what never becomes a request in the form of every other error, and closes its connection. */
export function answerBadRequests(server: Server, answerOn: (socket: Socket) => ServerResponse | undefined): void {
  const ended = new WeakSet<Socket>();
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // What comes after it is no better, and told of in the same way.
    if (ended.has(socket)) return;
    ended.add(socket);
    const answer = answerOn(socket);
    // An answer of ours in the midst of another, or for another, would be taken for that one.
    const isInPlace = !answer || (!answer.headersSent && !answer.req.complete);
    if (socket.writable && isInPlace && error.code !== 'ECONNRESET')
      endGently(socket, rawAnswer(FAULTS[error.code ?? ''] ?? MALFORMED));
    else socket.destroy();
  });
  server.on('connect', (_: IncomingMessage, socket: Socket) => endGently(socket, rawAnswer(NO_PROXY)));
}

function rawAnswer({ status, code, message }: Fault): Buffer {
  const body = errorBody(code, message);
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(body.length),
    date: new Date().toUTCString(),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`), body]);
}
