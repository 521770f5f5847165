import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { GatewayError, shortened } from '../errors.ts';

export interface MaskErrorOptions {
  /** Told of every error that clients are not told of, with the id that they get instead. */
  readonly onUnexpected: (error: unknown, id: string) => void;
  readonly newId?: () => string;
}

/** The error that a chain of GraphQLErrors was made from. */
function origin(error: unknown): unknown {
  let current = error;
  while (current instanceof GraphQLError && current.originalError) current = current.originalError;
  return current;
}

function rewritten(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  const { nodes, source, positions, path } = error instanceof GraphQLError ? error : ({} as Partial<GraphQLError>);
  return new GraphQLError(shortened(message), {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}

/**
 * What a client is told of an error: a GatewayError in full; what is wrong with the operation itself as GraphQL says it; of
 * anything else an id under which it was logged.
 */
export function createMaskError({ onUnexpected, newId = randomUUID }: MaskErrorOptions) {
  return (error: unknown): GraphQLError => {
    const cause = origin(error);
    if (cause instanceof GatewayError) {
      const { code, retryAfter } = cause;
      const message = error instanceof GraphQLError ? error.message : cause.message;
      return rewritten(error, message, {
        code,
        ...(retryAfter === undefined ? {} : { retryAfter }),
        // The one status a client's HTTP stack acts upon by itself.
        ...(code === 'UNAUTHENTICATED' ? { http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } } : {}),
      });
    }
    if (cause instanceof GraphQLError) {
      // What the program says to itself about a body that is no JSON.
      const { originalError, code } = cause.extensions;
      if (originalError !== undefined) return rewritten(error, cause.message, { code, http: { status: 400 } });
      return cause.extensions.code === undefined
        ? rewritten(error, cause.message, { code: 'BAD_USER_INPUT', ...cause.extensions })
        : cause;
    }
    const id = newId();
    // Nobody is there any more to be told, and nothing is wrong.
    if (!(cause instanceof Error && cause.name === 'AbortError')) onUnexpected(cause, id);
    return rewritten(error, 'Unexpected error.', { code: 'INTERNAL_SERVER_ERROR', id });
  };
}
