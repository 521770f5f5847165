import type { ServerResponse } from 'node:http';
import type { ErrorCode, GatewayError } from '../errors.ts';
import { isGatewayError } from '../errors.ts';
import { sendError } from './send.ts';

interface Answer {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

const NOT_THERE: Answer = { status: 404, code: 'NOT_FOUND', message: 'The attachment is not there any more.' };

/** By code, where the message of the error is for whoever holds a link as well. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  QUOTA_EXHAUSTED: 503,
  RATE_LIMITED: 503,
  UPSTREAM_TIMEOUT: 504,
};

function answerTo({ code, context, message }: GatewayError): Answer {
  if (context.status === 413) return { status: 413, code: 'LIMIT_EXCEEDED', message: 'The attachment is too large.' };
  if (context.status === 416) return { status: 416, code, message };
  switch (code) {
    // That a file is there for others says as much as the file's own headers: it is answered like one that is not there.
    case 'FORBIDDEN':
    case 'BAD_USER_INPUT':
      return NOT_THERE;
    case 'NOT_FOUND':
      return context.status === 410 ? { ...NOT_THERE, status: 410 } : NOT_THERE;
    case 'UNAUTHENTICATED':
      return { status: 403, code, message: 'The key that this link was made with is not accepted any more.' };
    default:
      return { status: STATUS[code] ?? 502, code, message };
  }
}

/** Answers for a file that could not be opened; what is our fault is reported, and not told. */
export function answerFailure(response: ServerResponse, error: unknown, onError: (error: unknown) => void): void {
  if (!isGatewayError(error)) {
    onError(error);
    sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Unexpected error.');
    return;
  }
  const { status, code, message } = answerTo(error);
  if (error.retryAfter !== undefined) response.setHeader('retry-after', String(error.retryAfter));
  if (status === 416) {
    response.setHeader('accept-ranges', 'bytes');
    if (typeof error.context.size === 'number') response.setHeader('content-range', `bytes */${error.context.size}`);
  }
  sendError(response, status, code, message);
}

/** Answers a link that opens nothing: 410 when it has expired, and otherwise 403, whatever it looks like. */
export function answerBadLink(response: ServerResponse, error: unknown): void {
  if (!isGatewayError(error)) throw error;
  sendError(response, error.context.status === 410 ? 410 : 403, error.code, error.message);
}
