import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';

/** Longest text of an error that is logged. Characters. */
const MAX_TEXT = 8_000;
/** Causes of causes that are followed. */
const MAX_CAUSES = 5;

/** What errors of libraries may quote, though none should: a bearer key, and the token of a link (a JWE), of which the end may be cut off. */
const BEARER = /\b(Bearer\s+)[\x21-\x7e]+/gi;
const LINK_TOKEN = /\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g;

/** An error as it stands in the log. */
interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/**
 * What is logged of an error: its kind, code, message and stack, and those of its causes. Not its other properties, which hold
 * whatever a library was at: a URL, headers, bytes of a body. What was thrown and is no error is not shown at all.
 */
export function errorForLog(error: unknown, depth = 0): LoggedError {
  // Whatever it does when it is looked at: what fails here is told of by nobody, and ends the process.
  try {
    return partsOf(error, depth);
  } catch {
    return { type: typeof error, message: 'An error was thrown that cannot be read.' };
  }
}

function partsOf(error: unknown, depth: number): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Something that is no Error was thrown.' };
  const { code, cause, message, stack } = error as { readonly [name in keyof Error]: unknown } & { code?: unknown };
  const kind = error.constructor as { readonly name?: unknown } | undefined;
  return {
    type: textOf(kind?.name) ?? 'Error',
    ...(typeof code === 'string' ? { code: textOf(code) as string } : {}),
    message: textOf(message) ?? '',
    ...(typeof stack === 'string' ? { stack: textOf(stack) as string } : {}),
    ...(cause instanceof Error && depth < MAX_CAUSES ? { cause: errorForLog(cause, depth + 1) } : {}),
  };
}

/** Of a text, its beginning without secrets. */
function textOf(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  return text.slice(0, MAX_TEXT).replace(BEARER, '$1<key>').replace(LINK_TOKEN, '<link token>');
}

/** JSON lines, in which errors are as `errorForLog` has them. */
export function createLog(level: string, destination: DestinationStream): Logger {
  return pino({ level, base: null, serializers: { err: (error: unknown) => errorForLog(error) } }, destination);
}
