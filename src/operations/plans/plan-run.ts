import type { GraphContext } from '../../schema/context.ts';
import { JsonText } from './json-text.ts';

/** Thrown where a value is none that its field may have: what is to be said of that is for the reference to say. */
export class OffPlan extends Error {
  override readonly name = 'OffPlan';
}

export type Arguments = Readonly<Record<string, unknown>>;

/** Writes a value of some type. */
export type Write = (value: unknown, out: JsonText, run: PlanRun) => void;

/** One run of a plan. */
export class PlanRun {
  readonly context: GraphContext;
  /** Coerced. */
  readonly variables: Arguments;
  /** Arguments that are made with variables, by the places that the plan gives them: made once a run. */
  readonly args: (Arguments | undefined)[] = [];
  readonly #out = new JsonText();
  #isAtOnce = true;
  #waiting = 0;
  #failure: { readonly error: unknown } | null = null;
  #onSettled: () => void = () => {};

  constructor(context: GraphContext, variables: Arguments) {
    this.context = context;
    this.variables = variables;
  }

  /**
   * Runs it.
   *
   * @returns what was written, at once where nothing had to be waited for
   * @throws whatever a resolver threw, and OffPlan
   */
  write(write: (out: JsonText, run: PlanRun) => void): string | Promise<string> {
    write(this.#out, this);
    this.#isAtOnce = false;
    return this.#waiting === 0 ? this.#out.toString() : this.#settled();
  }

  /** Whether what is written now was there when it began: known before, and so likely to be asked for again. */
  get isAtOnce(): boolean {
    return this.#isAtOnce;
  }

  /** Has the value written into the gap when it is there. */
  await(value: PromiseLike<unknown>, gap: JsonText, write: Write): void {
    this.#waiting += 1;
    value.then(
      (there) => {
        // What comes after a failure is for nobody, and may be long.
        if (!this.#failure) this.#try(() => write(there, gap, this));
        this.#done();
      },
      (error: unknown) => {
        this.#failure ??= { error };
        this.#done();
      },
    );
  }

  #try(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#failure = { error };
    }
  }

  #done(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0 || this.#failure) this.#onSettled();
  }

  async #settled(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#onSettled = resolve;
    });
    if (this.#failure) throw this.#failure.error;
    return this.#out.toString();
  }
}
