/** The kinds of failure that a client can meet, as they appear in `extensions.code`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'QUOTA_EXHAUSTED'
  | 'RATE_LIMITED'
  | 'UPSTREAM_UNAVAILABLE'
  | 'UPSTREAM_TIMEOUT'
  | 'UPSTREAM_BLOCKED'
  | 'UPSTREAM_INVALID_RESPONSE'
  | 'LIMIT_EXCEEDED';

/** What a handler may need to decide; never shown to a client as it is, so it may name upstream statuses. */
export interface ErrorContext {
  /** Narrows a code to what a mutation's typed errors, the answers to a download, the count of refused keys or feeds tell apart. */
  readonly reason?:
    | 'ADDRESS_TAKEN'
    | 'CALLS_WAITING'
    | 'DOMAIN_NOT_ALLOWED'
    | 'FILE_TOO_LARGE'
    | 'OUTSIDE_FILE'
    | 'UNKNOWN_TOKEN';
  /** The upstream's HTTP status, where one was received. */
  readonly status?: number;
  /** Bytes of the file that a range does not reach, where known. */
  readonly size?: number | null;
  /** The address that is taken. */
  readonly address?: string;
  /** When the quota starts anew. */
  readonly resetAt?: Date | null;
  /** Path to the argument at fault, such as ["username"]. */
  readonly field?: readonly string[];
  /** The domains the account may use. */
  readonly allowedDomains?: readonly string[];
}

export interface GatewayErrorOptions {
  readonly context?: ErrorContext;
  /** Seconds after which the same call may succeed. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/**
 * The one error that leaves a data source, a feed or a resolver on purpose. Its message is written for the client: what was
 * attempted and what to do; it never holds a key, an upstream body or a path. Every other error is masked.
 */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: ErrorCode;
  readonly context: ErrorContext;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, options: GatewayErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.context = options.context ?? {};
    this.retryAfter = options.retryAfter;
  }
}

/** Whether `error` is a GatewayError, of one of the given codes where any is given. */
export function isGatewayError(error: unknown, ...codes: readonly ErrorCode[]): error is GatewayError {
  return error instanceof GatewayError && (codes.length === 0 || codes.includes(error.code));
}

/**
 * The error of a range that a file has nothing of.
 *
 * @param size bytes of the file, where known
 * @param status the upstream's, where it said so
 */
export function outsideFile(size: number | null, status?: number): GatewayError {
  const context = { reason: 'OUTSIDE_FILE', size, ...(status === undefined ? {} : { status }) } as const;
  return new GatewayError('BAD_USER_INPUT', 'The file has nothing of this range.', { context });
}

/** Characters of a message that are given. */
const MAX_MESSAGE = 1_000;

/** The message without its middle where it is long: GraphQL puts values into it as they were sent, of any size. */
export function shortened(message: string): string {
  if (message.length <= MAX_MESSAGE) return message;
  const half = MAX_MESSAGE / 2 - 10;
  return `${message.slice(0, half).toWellFormed()} [...] ${message.slice(-half).toWellFormed()}`;
}
