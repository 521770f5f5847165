import { PatternBudget } from './content/pattern-budget.ts';
import type { Credential } from './datasources/credential.ts';
import type { Loaders } from './datasources/loaders.ts';
import { createLoaders } from './datasources/loaders.ts';
import type { MailCall, StaleMark } from './datasources/mail-source.ts';
import { GatewayError } from './errors.ts';
import type { Authenticator } from './http/authenticate.ts';
import { AnswerSize } from './operations/answer-size.ts';
import { OperationDeadline } from './operations/deadline.ts';
import type { PatternBudgets } from './operations/pattern-budgets.ts';
import type { GraphContext } from './schema/context.ts';

export interface GraphContextOptions {
  /** The parts that every operation shares. */
  readonly parts: Pick<GraphContext, 'source' | 'directory' | 'quota' | 'live' | 'links' | 'reader' | 'limits'>;
  readonly authenticator: Authenticator;
  /** Upstream calls that one operation may make. */
  readonly maxUpstreamCalls: number;
  /** What an operation that is no subscription may take, and what is made of an event. Milliseconds. */
  readonly operationTimeoutMs: number;
  /** Characters of an answer. */
  readonly maxAnswerCharacters: number;
  readonly patternBudgets: PatternBudgets;
}

/** Who asks, as the transport has it. */
export interface Caller {
  readonly authorization: string | null | undefined;
  readonly signal: AbortSignal | undefined;
  /** Told of the credential, once it has been needed. */
  readonly onCredential?: ((credential: Credential) => void) | undefined;
}

/** The context of one operation. The caller is looked at when a field first needs a credential: introspection needs none. */
export function createGraphContext(
  options: GraphContextOptions,
  caller: Caller,
  ofSubscription?: PatternBudget,
): GraphContext {
  const { authorization, signal, onCredential } = caller;
  const { parts, authenticator, maxUpstreamCalls, operationTimeoutMs, maxAnswerCharacters, patternBudgets } = options;
  const deadline = new OperationDeadline(operationTimeoutMs, signal);
  const began = new Date();
  let spent = 0;
  let bound: MailCall | undefined;
  let loaders: Loaders | undefined;
  let named: string | undefined;
  const whoAsks = () => {
    named ??= authenticator.presenterOf(authorization)?.id ?? '';
    return named;
  };
  const sharedBudget = () => patternBudgets.of(whoAsks());
  const patternBudget = ofSubscription ?? new PatternBudget({ within: sharedBudget });

  const stale: StaleMark[] = [];
  const noteStale = (mark: StaleMark) => void stale.push(mark);
  const spend = () => {
    spent += 1;
    if (spent > maxUpstreamCalls) {
      const message = `One operation may make ${maxUpstreamCalls} upstream calls. Ask for fewer inboxes at a time.`;
      throw new GatewayError('LIMIT_EXCEEDED', message);
    }
  };
  const call = () => {
    if (bound) return bound;
    const credential = authenticator.authenticate(authorization);
    onCredential?.(credential);
    bound = { credential, caller: whoAsks(), signal: deadline.signal, spend, noteStale };
    return bound;
  };
  return {
    ...parts,
    deadline,
    answer: new AnswerSize(maxAnswerCharacters),
    patternBudget,
    now: () => began,
    caller: whoAsks,
    call,
    // Thousands of subscriptions have none of their own: their events have.
    get loaders() {
      loaders ??= createLoaders(parts.source, parts.directory, call);
      return loaders;
    },
    staleReads: () => stale,
    forEvent: (ofEvent) => createGraphContext(options, { authorization, signal: ofEvent }, patternBudget),
  };
}
