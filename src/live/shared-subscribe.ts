import { hash } from 'node:crypto';
import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import { createSourceEventStream, execute } from 'graphql';

interface ContextOfEvent {
  /** Until when the execution may take. */
  readonly deadline?: { run(execute: () => ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> };
  /** How large what comes of it may be. */
  readonly answer?: { bounded(result: ExecutionResult): ExecutionResult };
}

/** A context that makes others for the events of its subscription, shared by all who subscribe alike. */
interface EventContext {
  readonly forEvent: (signal: AbortSignal) => ContextOfEvent;
}

/** One execution for all subscribers that ask the same of an event. Aborted when the last one of them has gone. */
class SharedExecution {
  readonly result: Promise<ExecutionResult>;
  readonly #abort = new AbortController();
  readonly #onAbandoned: () => void;
  #waiting = 0;
  #isDone = false;

  constructor(args: ExecutionArgs, event: object, onAbandoned: () => void) {
    const contextValue = (args.contextValue as EventContext).forEvent(this.#abort.signal);
    this.#onAbandoned = onAbandoned;
    const { deadline, answer } = contextValue;
    const run = async () => {
      const result = await execute({ ...args, rootValue: event, contextValue });
      return answer ? answer.bounded(result) : result;
    };
    this.result = (deadline?.run(run) ?? run()).finally(() => {
      this.#isDone = true;
    });
    // Heard by those that wait for it, if they still do.
    this.result.catch(() => {});
  }

  join(): void {
    this.#waiting += 1;
  }

  leave(): void {
    this.#waiting -= 1;
    if (this.#waiting > 0 || this.#isDone) return;
    this.#onAbandoned();
    this.#abort.abort();
  }
}

type OfDocument = Map<string, SharedExecution>;

/**
 * What operations make of events, kept for as long as the event is: one that thousands of subscribers are given is executed once for
 * each distinct operation among them. An event is of one inbox and one credential, so all who are given the same one may see the
 * same of it.
 */
const executions = new WeakMap<object, WeakMap<DocumentNode, OfDocument>>();

function executionOf(args: ExecutionArgs, key: string, event: object): SharedExecution {
  const byDocument = executions.get(event) ?? new WeakMap<DocumentNode, OfDocument>();
  executions.set(event, byDocument);
  const ofDocument: OfDocument = byDocument.get(args.document) ?? new Map();
  byDocument.set(args.document, ofDocument);
  const known = ofDocument.get(key);
  if (known) return known;
  const execution = new SharedExecution(args, event, () => ofDocument.delete(key));
  ofDocument.set(key, execution);
  return execution;
}

type Next = IteratorResult<ExecutionResult, undefined>;
const DONE: Next = { done: true, value: undefined };

/** One subscriber's results, one after the other. */
class SharedResults implements AsyncIterableIterator<ExecutionResult, undefined> {
  readonly #args: ExecutionArgs;
  /** What, beside its document, tells the operation from others: a hash, since variables may be long and this is kept. */
  readonly #key: string;
  readonly #events: AsyncIterator<unknown>;
  /** Ends the wait for the execution under way. */
  #leave: (() => void) | null = null;
  #isOver = false;

  constructor(args: ExecutionArgs, events: AsyncIterator<unknown>) {
    this.#args = args;
    this.#key = hash('sha256', JSON.stringify([args.operationName, args.variableValues]));
    this.#events = events;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Next> {
    const { done, value } = await this.#events.next();
    if (done || this.#isOver) return DONE;
    try {
      return await this.#execute(value as object);
    } catch (error) {
      // Whoever meets a failure asks no more, and returns nothing either.
      await this.return().catch(() => {});
      throw error;
    }
  }

  async return(): Promise<Next> {
    this.#isOver = true;
    this.#leave?.();
    await this.#events.return?.();
    return DONE;
  }

  async #execute(event: object): Promise<Next> {
    const execution = executionOf(this.#args, this.#key, event);
    execution.join();
    try {
      return await new Promise<Next>((resolve, reject) => {
        this.#leave = () => resolve(DONE);
        execution.result.then((result) => resolve({ done: false, value: result }), reject);
      });
    } finally {
      this.#leave = null;
      execution.leave();
    }
  }
}

/** GraphQL's subscribe, with each event executed once for all that ask the same of it. */
export async function sharedSubscribe(args: ExecutionArgs): Promise<ExecutionResult | SharedResults> {
  const stream = await createSourceEventStream(args);
  return Symbol.asyncIterator in stream ? new SharedResults(args, stream[Symbol.asyncIterator]()) : stream;
}
