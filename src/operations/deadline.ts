import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors.ts';
import type { Deadline, GraphContext } from '../schema/context.ts';
import { asGraphQLError } from './as-graphql-error.ts';

const OVER = new DOMException('The operation is over', 'AbortError');

type Execution = () => ExecutionResult | Promise<ExecutionResult>;

/**
 * The time that one operation has, from the moment it runs. When that is up, its signal aborts, which ends what it has under way
 * at the upstream, and its answer is the error.
 */
export class OperationDeadline implements Deadline {
  readonly #ms: number;
  readonly #outer: AbortSignal | undefined;
  #abort: AbortController | undefined;
  readonly #extensions = new Set<{ readonly ms: number }>();
  /** When the latest of the extensions was taken back, from the beginning. */
  #extendedUntil = 0;
  #began = 0;
  #timer: NodeJS.Timeout | undefined;
  #onTime: (error: GatewayError) => void = () => {};

  /**
   * @param ms what it has without an extension
   * @param outer the caller's own signal
   */
  constructor(ms: number, outer: AbortSignal | undefined) {
    this.#ms = ms;
    this.#outer = outer;
  }

  /** The caller's, for what does not run: a subscription has no deadline of its own. */
  get signal(): AbortSignal | undefined {
    return this.#abort ? this.#abort.signal : this.#outer;
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
    const abort = new AbortController();
    const onOuter = () => abort.abort(this.#outer?.reason);
    if (this.#outer?.aborted) onOuter();
    else this.#outer?.addEventListener('abort', onOuter, { once: true });
    this.#abort = abort;
    this.#began = performance.now();
    const late = new Promise<ExecutionResult>((resolve) => {
      this.#onTime = (error) => {
        // First, so that this is the answer, and not what the fields make of the abort.
        resolve({ errors: [asGraphQLError(error)] });
        abort.abort(error);
      };
    });
    this.#start();
    try {
      return await Promise.race([late, execute()]);
    } finally {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#outer?.removeEventListener('abort', onOuter);
      // A field that fails may take its parents along while others, such as waits, are still under way for nobody.
      abort.abort(OVER);
    }
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
