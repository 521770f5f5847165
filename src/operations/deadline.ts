import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors.ts';
import type { Deadline, GraphContext } from '../schema/context.ts';
import { asGraphQLError } from './as-graphql-error.ts';

const OVER = new DOMException('The operation is over', 'AbortError');
const GONE = new DOMException('Nobody waits for the answer', 'AbortError');

/** Whoever asks, as one who may not wait any more. */
export interface Waiting {
  /** Calls the listener once it is so. */
  onGone(listener: () => void): void;
}

/** The signal of whoever asks, or the one who asks, where a signal is made only if it is needed. */
export type OuterSignal = AbortSignal | Waiting | undefined;

type Execution = () => ExecutionResult | Promise<ExecutionResult>;

/**
 * The time that one operation has, from the moment it runs. When that is up, its signal aborts, which ends what it has under way
 * at the upstream, and its answer is the error.
 */
export class OperationDeadline implements Deadline {
  readonly #ms: number;
  readonly #outer: OuterSignal;
  #isArmed = false;
  #abort: AbortController | undefined;
  #release: () => void = () => {};
  /** Why it was ended, once it was. */
  #late: GatewayError | null = null;
  readonly #extensions = new Set<{ readonly ms: number }>();
  /** When the latest of the extensions was taken back, from the beginning. */
  #extendedUntil = 0;
  #began = 0;
  #timer: NodeJS.Timeout | undefined;
  #onTime: (error: GatewayError) => void = () => {};

  /**
   * @param ms what it has without an extension
   * @param outer the caller's own signal, or what makes it when it is first needed
   */
  constructor(ms: number, outer: OuterSignal) {
    this.#ms = ms;
    this.#outer = outer;
  }

  /** The caller's, for what does not run: a subscription has no deadline of its own. */
  get signal(): AbortSignal | undefined {
    if (this.#isArmed) return this.#aborting().signal;
    return this.#outer instanceof AbortSignal ? this.#outer : undefined;
  }

  /** From here on the signal is that of an execution, made when it is first asked for: one that waits for nothing needs none. */
  arm(): void {
    this.#isArmed = true;
  }

  extend(ms: number): () => void {
    const extension = { ms };
    this.#extensions.add(extension);
    if (this.#timer) this.#start();
    return () => {
      if (!this.#extensions.delete(extension) || !this.#timer) return;
      this.#extendedUntil = Math.min(performance.now() - this.#began, Math.max(ms, this.#extendedUntil));
      this.#start();
    };
  }

  async run(execute: Execution): Promise<ExecutionResult> {
    try {
      return await this.attempt(execute);
    } finally {
      this.end();
    }
  }

  /** The same for an execution that another one may follow, which then has what is left of the time; the last one is `run`, or `end` called. */
  async attempt<T>(execute: () => T | Promise<T>): Promise<T | ExecutionResult> {
    if (this.#late) return { errors: [asGraphQLError(this.#late)] };
    this.arm();
    this.#began ||= performance.now();
    const late = new Promise<ExecutionResult>((resolve) => {
      this.#onTime = (error) => {
        this.#late = error;
        // First, so that this is the answer, and not what the fields make of the abort.
        resolve({ errors: [asGraphQLError(error)] });
        this.#abort?.abort(error);
      };
    });
    this.#start();
    return Promise.race([late, execute()]);
  }

  /** A field that fails may take its parents along while others, such as waits, are still under way for nobody: aborts those. */
  end(): void {
    this.settle();
    this.#abort?.abort(OVER);
  }

  /** The same where nothing can be under way any more: an abort that nobody hears takes its time all the same. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#release();
  }

  #aborting(): AbortController {
    if (this.#abort) return this.#abort;
    const abort = new AbortController();
    this.#abort = abort;
    if (this.#late) abort.abort(this.#late);
    else if (this.#outer instanceof AbortSignal) this.#follow(this.#outer, abort);
    else this.#outer?.onGone(() => abort.abort(GONE));
    return abort;
  }

  #follow(outer: AbortSignal, abort: AbortController): void {
    const onOuter = () => abort.abort(outer.reason);
    if (outer.aborted) {
      onOuter();
      return;
    }
    outer.addEventListener('abort', onOuter, { once: true });
    this.#release = () => outer.removeEventListener('abort', onOuter);
  }

  #start(): void {
    clearTimeout(this.#timer);
    const extension = Math.max(this.#extendedUntil, ...[...this.#extensions].map(({ ms }) => ms));
    const ms = this.#ms + Math.ceil(extension);
    this.#timer = setTimeout(
      () => {
        const message = `This operation was ended after ${ms} ms. Ask for less at a time; what it was to change may have been changed all the same.`;
        this.#onTime(new GatewayError('LIMIT_EXCEEDED', message));
      },
      ms - (performance.now() - this.#began),
    );
  }
}

/** Holds every query and mutation to its deadline, and its answer to its size. Events of subscriptions are held to theirs where they are executed. */
export function limitExecution(): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { deadline, answer } = args.contextValue as unknown as GraphContext;
      setExecuteFn((given: unknown) =>
        deadline.run(async () => answer.bounded(await (executeFn(given as never) as ReturnType<Execution>))),
      );
    },
  };
}
