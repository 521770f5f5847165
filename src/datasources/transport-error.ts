import { errors } from 'undici';
import { GatewayError } from '../errors.ts';

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** What the system calls are named that come before anything is sent. */
const BEFORE_SENDING = new Set(['connect', 'getaddrinfo']);

/** Whether it is certain that nothing of the request went out: there was no connection to send it on. */
export function isUnsent(error: unknown): boolean {
  const { code, syscall, errors: all } = (error ?? {}) as { code?: string; syscall?: string; errors?: unknown[] };
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || BEFORE_SENDING.has(syscall ?? '')) return true;
  // A name with several addresses fails of all of them together.
  return error instanceof AggregateError && (all ?? []).length > 0 && (all ?? []).every(isUnsent);
}

/** Maps what undici and the sockets throw to the kinds a client can act on. */
export function asGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  if (TIMEOUTS.has(code))
    return new GatewayError('UPSTREAM_TIMEOUT', 'The mail service took too long. Try again.', { cause: error });
  if (
    error instanceof errors.HTTPParserError ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
    code === 'UND_ERR_HEADERS_OVERFLOW'
  ) {
    return new GatewayError('UPSTREAM_INVALID_RESPONSE', 'The mail service answered with something that is not HTTP.', {
      cause: error,
    });
  }
  return new GatewayError('UPSTREAM_UNAVAILABLE', 'The mail service cannot be reached. Try again in a moment.', {
    cause: error,
    retryAfter: 1,
  });
}
