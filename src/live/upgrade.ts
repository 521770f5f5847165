import type { IncomingMessage } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorCode, GatewayError } from '../errors.ts';

/** Why an upgrade is turned away. */
export interface UpgradeRefusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What makes up for a moment to those who come back: seconds. */
const RETRY_AFTER = 5;

const KEY = /^[+/0-9A-Za-z]{22}==$/;

/** The parts of the handshake that are the client's to get right (RFC 6455, 4.2.1); null for one that is in order. */
export function refuseHandshake({ headers, httpVersion }: IncomingMessage): UpgradeRefusal | null {
  const bad = (status: number, message: string, more: Readonly<Record<string, string>> = {}): UpgradeRefusal => ({
    status,
    code: 'BAD_USER_INPUT',
    message,
    headers: more,
  });
  if (httpVersion !== '1.1') return bad(400, 'A WebSocket is opened over HTTP/1.1.');
  // It would be taken for the first frames.
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0) {
    return bad(400, 'A request that opens a WebSocket has no body.');
  }
  // Earlier versions named the origin in another header, which nobody has looked at.
  if (headers['sec-websocket-version'] !== '13') {
    return bad(426, 'Version 13 of WebSocket is spoken here: send "Sec-WebSocket-Version: 13".', {
      upgrade: 'websocket',
      'sec-websocket-version': '13',
    });
  }
  if (!KEY.test(headers['sec-websocket-key'] ?? '')) {
    return bad(400, 'Sec-WebSocket-Key is to be 16 random bytes in Base64.');
  }
  return null;
}

/** A refusal for now, since too many sockets are open. */
export function refuseForNow(status: 429 | 503, message: string): UpgradeRefusal {
  return { status, code: 'LIMIT_EXCEEDED', message, headers: { 'retry-after': String(RETRY_AFTER) } };
}

/** A refusal by an error, told as over HTTP. */
export function refuseByError(status: number, { code, message, retryAfter }: GatewayError): UpgradeRefusal {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return { status, code, message, headers };
}

/**
 * Answers as over HTTP, and closes the connection, which is in nobody's care once it is upgraded.
 *
 * @param always headers of every answer
 */
export function turnAway(
  stream: Duplex,
  { status, code, message, headers = {} }: UpgradeRefusal,
  always: Readonly<Record<string, string>>,
): void {
  // A client that does not close it would keep it for ever.
  stream.once('finish', () => stream.destroy());
  const retryAfter = headers['retry-after'] === undefined ? {} : { retryAfter: Number(headers['retry-after']) };
  const body = Buffer.from(`${JSON.stringify({ errors: [{ message, extensions: { code, ...retryAfter } }] })}\n`);
  const lines = Object.entries({
    connection: 'close',
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(body.length),
    ...always,
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  stream.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
