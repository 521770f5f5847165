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
  RATE_LIMITED: 503,
  UPSTREAM_TIMEOUT: 504,
};

function answerTo({ code, context, message }: GatewayError): Answer {
  if (context.reason === 'FILE_TOO_LARGE')
    return { status: 413, code: 'LIMIT_EXCEEDED', message: 'The attachment is too large.' };
  if (context.reason === 'OUTSIDE_FILE') return { status: 416, code, message };
  switch (code) {
    // That a file is there for others says as much as the file's own headers: it is answered like one that is not there.
    case 'FORBIDDEN':
    case 'BAD_USER_INPUT':
      return NOT_THERE;
    case 'NOT_FOUND':
      return context.status === 410 ? { ...NOT_THERE, status: 410 } : NOT_THERE;
    // How many calls an account has is not for whoever holds a link of it.
    case 'QUOTA_EXHAUSTED':
      return {
        status: 503,
        code,
        message: 'The account that this link is of has no calls left for now. Try again later.',
      };
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
