import type { ExecutionResult } from 'graphql';
import type { EventSource, EventTaker } from './event-source.ts';
import type { SharedMessage } from './shared-message.ts';
import type { SharedExecution, SharedOperation } from './shared-operation.ts';
import type { Task } from './turns.ts';

/** How what comes of events is said; the same for all outlets. */
export interface Wording {
  /** The payload of a `next` message, as JSON. */
  payload(result: ExecutionResult): string;
  /** What may be told of a failure. */
  failure(error: unknown): Error;
}

/** Where the messages of one subscription go out. */
export interface EventOutlet {
  readonly wording: Wording;
  /** Told of the delivery that uses it. */
  begin(delivery: Delivery): void;
  /** Has a task run soon, in turn with those of others. */
  inTurn(task: Task): void;
  /** Whether the message has left; where it has not, the delivery is resumed when it has. */
  send(message: SharedMessage): boolean;
}

interface Settle {
  readonly resolve: (end: IteratorResult<never, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One subscription whose messages go straight to its outlet. The next event is taken when the last one has left, so it holds
 * at most one, and nothing but its place for a reader that is slow. As an iteration it has no values: it waits for the end of the
 * events, or the failure that ends them.
 */
export class Delivery implements AsyncIterableIterator<never, undefined>, EventTaker, Task {
  readonly #operation: SharedOperation;
  readonly #source: EventSource;
  readonly #outlet: EventOutlet;
  #execution: SharedExecution | null = null;
  #settle: Settle | null = null;
  /** Whether it has a turn to come. */
  #isDue = false;
  #isLeaving = false;
  #isOver = false;

  constructor(operation: SharedOperation, source: EventSource, outlet: EventOutlet) {
    this.#operation = operation;
    this.#source = source;
    this.#outlet = outlet;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** To be called once. */
  next(): Promise<IteratorResult<never, undefined>> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#source.takenBy(this);
    });
  }

  /** Ends it at once and for good: what waits for the end is left to wait. */
  async return(): Promise<IteratorResult<never, undefined>> {
    this.#end();
    return { done: true, value: undefined };
  }

  /** There may be something to do. */
  wake(): void {
    if (this.#isDue || this.#isLeaving || this.#isOver) return;
    this.#isDue = true;
    this.#outlet.inTurn(this);
  }

  /** The message that was leaving has left. */
  resume(): void {
    this.#isLeaving = false;
    this.wake();
  }

  run(): void {
    this.#isDue = false;
    if (this.#isOver) return;
    try {
      const execution = this.#execution ?? this.#begin();
      if (execution?.isDone) this.#deliver(execution);
    } catch (error) {
      const settle = this.#settle;
      this.#end();
      settle?.reject(this.#outlet.wording.failure(error));
    }
  }

  /** Takes the next event, where there is one; undefined otherwise. */
  #begin(): SharedExecution | undefined {
    const event = this.#source.take();
    if (event === undefined) return undefined;
    if (event === null) {
      const settle = this.#settle;
      this.#end();
      settle?.resolve({ done: true, value: undefined });
      return undefined;
    }
    const execution = this.#operation.executionOf(event);
    execution.join();
    this.#execution = execution;
    if (!execution.isDone) execution.notify(this);
    return execution;
  }

  #deliver(execution: SharedExecution): void {
    this.#execution = null;
    execution.leave();
    const message = execution.message((result) => this.#outlet.wording.payload(result));
    // Beforehand: it may be resumed, or ended, meanwhile.
    this.#isLeaving = true;
    if (!this.#outlet.send(message)) return;
    this.#isLeaving = false;
    // Others have their turn before what is there already.
    if (this.#begin()?.isDone) this.wake();
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#settle = null;
    this.#execution?.leave();
    this.#execution = null;
    this.#operation.release();
    void this.#source.return?.();
  }
}
