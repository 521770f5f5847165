import type { IncomingMessage } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import { isGatewayError } from '../../errors.ts';

/** What a key came with: a request, or what is kept of the one that opened a socket. */
export type Bearer = IncomingMessage | { readonly address: string };

export interface RefusedKeysOptions {
  readonly onKeyRefused: (bearer: Bearer) => void;
  /** Whether it is the upstream that judges what callers present. */
  readonly isPassThrough: boolean;
}

interface Run {
  readonly args: { readonly contextValue: unknown };
}

/**
 * Notices operations that failed for the key or token which their caller presented, on whatever transport: for this, envelop calls
 * the plugin with what came of each. That nothing was presented, or that the gateway's own key is refused, is no guess.
 */
export function noticeRefusedKeys({ onKeyRefused, isPassThrough }: RefusedKeysOptions) {
  const isRefusal = (error: GraphQLError) => {
    const cause = origin(error);
    if (!isGatewayError(cause, 'UNAUTHENTICATED')) return false;
    return isPassThrough ? cause.context.status === 401 : cause.context.reason === 'UNKNOWN_TOKEN';
  };
  const notice =
    ({ args }: Run) =>
    ({ result }: { readonly result: unknown }) => {
      const { errors } = result as ExecutionResult;
      if (errors?.some(isRefusal)) onKeyRefused((args.contextValue as { readonly req: Bearer }).req);
    };
  return {
    onExecute: (run: Run) => ({ onExecuteDone: notice(run) }),
    onSubscribe: (run: Run) => ({ onSubscribeResult: notice(run) }),
  };
}

function origin(error: GraphQLError): unknown {
  let current: unknown = error;
  while (current instanceof GraphQLError && current.originalError) current = current.originalError;
  return current;
}
