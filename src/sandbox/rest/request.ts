import type { IncomingMessage } from 'node:http';
import { RequestError } from './request-error.ts';

/** No call of the contract takes a body; one that comes anyway is read, for keep-alive's sake, up to here. */
const MAX_BODY_BYTES = 64 * 1024;

/** Reads and drops the body. RequestError 413 when it announces too much; one that turns out too long is cut off. */
export function ignoreBody(request: IncomingMessage): void {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
    throw new RequestError(413, 'The body is too large.');
  }
  let received = 0;
  request.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > MAX_BODY_BYTES) request.destroy();
  });
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** This server as the client addressed it: by the Host header, or by the socket if that is malformed. */
export function originOf(request: IncomingMessage): string {
  const host = request.headers.host ?? '';
  if (HOST.test(host)) return `http://${host}`;
  const { localAddress = '127.0.0.1', localPort } = request.socket;
  return `http://${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}
