import { PatternBudget } from './content/pattern-budget.ts';
import type { Credential } from './datasources/credential.ts';
import { createLoaders } from './datasources/loaders.ts';
import type { MailCall, StaleMark } from './datasources/mail-source.ts';
import { GatewayError } from './errors.ts';
import type { Identity } from './http/authenticate.ts';
import { NotedDirectory, NotedQuota } from './noted-reads.ts';
import { AnswerBasis } from './operations/answer-basis.ts';
import { AnswerSize } from './operations/answer-size.ts';
import type { OuterSignal } from './operations/deadline.ts';
import { OperationDeadline } from './operations/deadline.ts';
import type { OperationContext } from './operations/direct-execution.ts';
import type { PatternBudgets } from './operations/pattern-budgets.ts';
import type { GraphContext } from './schema/context.ts';

export interface GraphContextOptions {
  /** The parts that every operation shares. */
  readonly parts: Pick<GraphContext, 'source' | 'directory' | 'quota' | 'live' | 'links' | 'reader' | 'limits'>;
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
  readonly identity: Identity;
  readonly signal: OuterSignal;
  /** Told of the credential, once it has been needed. */
  readonly onCredential?: ((credential: Credential) => void) | undefined;
}

/** The context of one operation. The caller is looked at when a field first needs a credential: introspection needs none. */
export function createGraphContext(
  options: GraphContextOptions,
  caller: Caller,
  ofSubscription?: PatternBudget,
): OperationContext {
  const { identity, signal, onCredential } = caller;
  const { parts, maxUpstreamCalls, operationTimeoutMs, maxAnswerCharacters, patternBudgets } = options;
  const deadline = new OperationDeadline(operationTimeoutMs, signal);
  const basis = new AnswerBasis();
  const began = new Date();
  let spent = 0;
  let bound: MailCall | undefined;
  const whoAsks = () => identity.presenter?.id ?? '';
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
  let own: Credential | undefined;
  const credential = () => {
    if (!own) {
      own = identity.authenticate();
      onCredential?.(own);
    }
    return own;
  };
  const call = () => {
    bound ??= {
      credential: credential(),
      caller: whoAsks(),
      signal: deadline.signal,
      spend,
      noteStale,
      noteRead: basis.note,
    };
    return bound;
  };
  const directory = new NotedDirectory(parts.directory, basis);
  // No getters here: V8 makes a shape of its own for each object that is written with one, and keeps it for long.
  return {
    ...parts,
    directory,
    quota: new NotedQuota(parts.quota, basis),
    basis,
    deadline,
    answer: new AnswerSize(maxAnswerCharacters),
    patternBudget,
    now: () => began,
    caller: whoAsks,
    credential,
    call,
    loaders: createLoaders(parts.source, directory, { credential, call, noteRead: basis.note }),
    staleReads: () => stale,
    forEvent: (ofEvent) => createGraphContext(options, { identity, signal: ofEvent }, patternBudget),
  };
}
