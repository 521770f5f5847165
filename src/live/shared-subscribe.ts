import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { createSourceEventStream } from 'graphql';
import type { EventOutlet } from './delivery.ts';
import { Delivery } from './delivery.ts';
import { isEventSource } from './event-source.ts';
import { SharedOperation } from './shared-operation.ts';

type Next = IteratorResult<ExecutionResult, undefined>;
const DONE: Next = { done: true, value: undefined };

/** One subscriber's results, one after the other. */
class SharedResults implements AsyncIterableIterator<ExecutionResult, undefined> {
  readonly #operation: SharedOperation;
  readonly #events: AsyncIterator<unknown>;
  /** Ends the wait for the execution under way. */
  #leave: (() => void) | null = null;
  #isOver = false;

  constructor(operation: SharedOperation, events: AsyncIterator<unknown>) {
    this.#operation = operation;
    this.#events = events;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Next> {
    const { done, value } = await this.#events.next();
    if (done) this.#end();
    if (this.#isOver) return DONE;
    try {
      return await this.#execute(value as object);
    } catch (error) {
      // Whoever meets a failure asks no more, and returns nothing either.
      await this.return().catch(() => {});
      throw error;
    }
  }

  async return(): Promise<Next> {
    this.#end();
    this.#leave?.();
    await this.#events.return?.();
    return DONE;
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#operation.release();
  }

  async #execute(event: object): Promise<Next> {
    const execution = this.#operation.executionOf(event);
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

/**
 * GraphQL's subscribe, with each event executed once for all that ask the same of it. Where the context has an outlet, and the
 * events can be taken, the outlet is given what comes of them, and the iteration has no values but only an end.
 */
export async function sharedSubscribe(args: ExecutionArgs): Promise<ExecutionResult | SharedResults | Delivery> {
  const stream = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in stream)) return stream;
  const { outlet } = args.contextValue as { readonly outlet?: EventOutlet };
  const operation = SharedOperation.join(args);
  if (!outlet || !isEventSource(stream)) return new SharedResults(operation, stream[Symbol.asyncIterator]());
  const delivery = new Delivery(operation, stream, outlet);
  outlet.begin(delivery);
  return delivery;
}
