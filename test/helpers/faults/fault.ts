import type { Socket } from 'node:net';
import type { ErrorCode } from '../../../src/errors.ts';

/** What faults put into status lines, headers and bodies, and what no client may ever see. */
export const CANARY = 'canary-that-only-the-upstream-knows';

/** The operations that meet an upstream. */
export type OperationName =
  | 'inbox'
  | 'domains'
  | 'createInbox'
  | 'renameInbox'
  | 'deleteInbox'
  | 'markMessageSeen'
  | 'deleteMessage'
  | 'messageReceived'
  | 'waitForMessage'
  | 'attachment';

/** The kind of failure that a call meets, with what the upstream says of when to call again; or that it meets none. */
export type Ends =
  | 'data'
  | { readonly code: ErrorCode; readonly retryAfter?: number | 'some' | undefined; readonly status?: number };

/** One request, and what would be answered were all well. */
export interface Exchange {
  readonly socket: Socket;
  readonly method: string;
  readonly path: string;
  /** The good reply's; JSON, unless it is the file's. */
  readonly body: string;
  /** Base URL of a server that nobody is to call. */
  readonly elsewhere: string;
}

export interface Fault {
  readonly name: string;
  readonly reply: (exchange: Exchange) => void;
  /** What the operation must come to; null where it does not meet the fault. */
  readonly ends: (operation: OperationName) => Ends | null;
  /** Whether it shows only by the time that goes by. */
  readonly hangs?: boolean;
  /** What the fault does not touch, and so must be in the answer of an operation that shows it all. */
  readonly keeps?: string;
}

export interface Head {
  readonly status?: number;
  readonly headers?: readonly string[];
  readonly type?: string | null;
  /** Content-Length; null leaves it out. */
  readonly length?: number | null;
}

/** The bytes before a body. */
export function head({ status = 200, headers = [], type = 'application/json', length = null }: Head): string {
  const lines = [
    `HTTP/1.1 ${status} ${status === 200 ? 'OK' : CANARY}`,
    `X-Canary: ${CANARY}`,
    ...(type === null ? [] : [`Content-Type: ${type}`]),
    ...(length === null ? [] : [`Content-Length: ${length}`]),
    ...headers,
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** A whole reply. */
export function send({ socket, method }: Exchange, body: string | Buffer, options: Head = {}): void {
  const length = Buffer.byteLength(body);
  const bytes = Buffer.from(method === 'HEAD' ? '' : body);
  socket.write(Buffer.concat([Buffer.from(head({ length, ...options })), bytes]));
}

export const invalid: Ends = { code: 'UPSTREAM_INVALID_RESPONSE' };
export const blocked: Ends = { code: 'UPSTREAM_BLOCKED' };
export const timeout: Ends = { code: 'UPSTREAM_TIMEOUT' };
export const unreachable: Ends = { code: 'UPSTREAM_UNAVAILABLE', retryAfter: 1 };
