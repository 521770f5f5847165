import type { ServerResponse } from 'node:http';

/** Answers with JSON that nobody keeps. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  sendBytes(response, status, bytesOf(body));
}

function sendBytes(response: ServerResponse, status: number, bytes: Buffer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(bytes.length),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}

function bytesOf(body: object): Buffer {
  return Buffer.from(`${JSON.stringify(body)}\n`);
}

/** The body of an error, in the form that GraphQL has for it. */
export function errorBody(
  code: string,
  message: string,
  more: { readonly retryAfter?: number | undefined } = {},
): Buffer {
  return bytesOf({ errors: [{ message, extensions: { code, ...more } }] });
}

/** An error in the form that GraphQL has for it, so that a client needs one way to read errors. */
export function sendError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  more: { readonly retryAfter?: number | undefined } = {},
): void {
  sendBytes(response, status, errorBody(code, message, more));
}

/**
 * Ends an answer that will not be whole, so that its reader can tell. Where the end of the connection is the end of the answer
 * (HTTP/1.0, of no known length), an orderly one would say that this is all; a reset does not.
 */
export function cutOff(response: ServerResponse): void {
  const isDelimited = response.chunkedEncoding || response.hasHeader('content-length');
  if (response.headersSent && !isDelimited) response.socket?.resetAndDestroy();
  response.destroy();
}
