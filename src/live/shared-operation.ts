import { hash } from 'node:crypto';
import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import { execute } from 'graphql';
import { SharedMessage } from './shared-message.ts';

interface ContextOfEvent {
  /** Until when the execution may take. */
  readonly deadline?: { run(execute: () => ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> };
  /** How large what comes of it may be. */
  readonly answer?: { bounded(result: ExecutionResult): ExecutionResult };
}

/** A context that makes others for the events of its subscription, shared by all who subscribe alike. */
export interface EventContext {
  readonly forEvent: (signal: AbortSignal) => ContextOfEvent;
  /** Names who asks, and whose mail it is: others are never given a part in what is made for them. */
  readonly caller: () => string;
  readonly call: () => { readonly credential: { readonly id: string } };
}

/** Who waits for an execution. */
export interface Waiting {
  /** It is done. */
  wake(): void;
}

type Outcome = { readonly result: ExecutionResult } | { readonly error: unknown };

/** One execution for all subscribers that ask the same of an event. Aborted when the last one of them has gone. */
export class SharedExecution {
  /** Rejects with what the execution failed of. */
  readonly result: Promise<ExecutionResult>;
  readonly #abort = new AbortController();
  readonly #onAbandoned: () => void;
  #joined = 0;
  #waiting: Waiting[] = [];
  #outcome: Outcome | null = null;
  #message: SharedMessage | null = null;

  constructor(args: ExecutionArgs, event: object, onAbandoned: () => void) {
    const contextValue = (args.contextValue as EventContext).forEvent(this.#abort.signal);
    this.#onAbandoned = onAbandoned;
    const { deadline, answer } = contextValue;
    const run = async () => {
      const result = await execute({ ...args, rootValue: event, contextValue });
      return answer ? answer.bounded(result) : result;
    };
    this.result = deadline?.run(run) ?? run();
    this.result.then(
      (result) => this.#settle({ result }),
      (error: unknown) => this.#settle({ error }),
    );
  }

  get isDone(): boolean {
    return this.#outcome !== null;
  }

  /** To be undone by `leave`. */
  join(): void {
    this.#joined += 1;
  }

  leave(): void {
    this.#joined -= 1;
    if (this.#joined > 0 || this.#outcome) return;
    this.#onAbandoned();
    this.#abort.abort();
  }

  /** Has someone woken when it is done, who may have left by then. */
  notify(waiting: Waiting): void {
    this.#waiting.push(waiting);
  }

  /**
   * What came of it as one message for all of them.
   *
   * @param toPayload makes the payload of the result, as JSON; the same for all
   * @throws what the execution failed of
   */
  message(toPayload: (result: ExecutionResult) => string): SharedMessage {
    const outcome = this.#outcome as Outcome;
    if ('error' in outcome) throw outcome.error;
    this.#message ??= new SharedMessage(toPayload(outcome.result));
    return this.#message;
  }

  #settle(outcome: Outcome): void {
    this.#outcome = outcome;
    for (const waiting of this.#waiting) waiting.wake();
    this.#waiting = [];
  }
}

type OfDocument = Map<string, SharedOperation>;

const operations = new WeakMap<DocumentNode, OfDocument>();

/**
 * What subscribers have in common who ask the same (document, name, variables) for the same credential and caller. They hold nothing
 * of their own to have it executed, and an event is executed once for all of them: thousands may be given the same one.
 */
export class SharedOperation {
  readonly #args: ExecutionArgs;
  readonly #ofDocument: OfDocument;
  readonly #key: string;
  /** By event, for as long as that is kept. */
  readonly #executions = new WeakMap<object, SharedExecution>();
  #subscribers = 0;

  private constructor(args: ExecutionArgs, ofDocument: OfDocument, key: string) {
    this.#args = args;
    this.#ofDocument = ofDocument;
    this.#key = key;
  }

  /** That of a subscriber with these arguments; to be released when it ends. */
  static join(args: ExecutionArgs): SharedOperation {
    const { caller, call } = args.contextValue as EventContext;
    // Variables may be long.
    const asked = hash('sha256', JSON.stringify([args.operationName, args.variableValues]));
    const key = `${call().credential.id} ${caller()} ${asked}`;
    const ofDocument: OfDocument = operations.get(args.document) ?? new Map();
    operations.set(args.document, ofDocument);
    const operation = ofDocument.get(key) ?? new SharedOperation(args, ofDocument, key);
    ofDocument.set(key, operation);
    operation.#subscribers += 1;
    return operation;
  }

  release(): void {
    this.#subscribers -= 1;
    if (this.#subscribers === 0) this.#ofDocument.delete(this.#key);
  }

  /** What it makes of an event. */
  executionOf(event: object): SharedExecution {
    const known = this.#executions.get(event);
    if (known) return known;
    const execution = new SharedExecution(this.#args, event, () => this.#executions.delete(event));
    this.#executions.set(event, execution);
    return execution;
  }
}
