import type { MaybePromise } from '../maybe-promise.ts';
import type { GraphContext } from '../schema/context.ts';
import type { AnswerBasis } from './answer-basis.ts';
import type { AnswerSize } from './answer-size.ts';
import type { OperationDeadline } from './deadline.ts';
import type { Plan } from './plans/plan.ts';
import type { Plans } from './plans/plans.ts';
import { staleMarksOf } from './stale-marks.ts';

/** The context of an operation, with what is seen to around its execution. */
export interface OperationContext extends GraphContext {
  readonly answer: AnswerSize;
  readonly basis: AnswerBasis;
  readonly deadline: OperationDeadline;
}

/** What a request asks to be executed. */
export interface AskedOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer that was come to without an error. */
export interface DirectAnswer {
  /** The whole of it. */
  readonly json: string;
  /** What it may be given again by; null where it may not. */
  readonly basis: AnswerBasis | null;
}

/** That an operation is left to the reference, with the context in which it has been tried, if it has. */
export interface LeftAlone {
  readonly tried: OperationContext | null;
}

const UNTRIED: LeftAlone = { tried: null };

/**
 * Executes queries by their plans. Whatever does not come to data without an error is left: it is executed anew in the same
 * context, where what has been loaded is not asked for again.
 */
export class DirectExecution {
  readonly #plans: Plans;

  constructor(plans: Plans) {
    this.#plans = plans;
  }

  /** @param makeContext is called for what has a plan */
  run(asked: AskedOperation, makeContext: () => OperationContext): MaybePromise<DirectAnswer | LeftAlone> {
    const plan = this.#plans.of(asked.query, asked.operationName);
    const variables = plan?.accept(asked.variables);
    if (!plan || !variables) return UNTRIED;
    const context = makeContext();
    context.deadline.arm();
    try {
      const data = plan.run(context, variables);
      return typeof data === 'string' ? end(context, data) : awaited(context, data);
    } catch {
      return leave(context);
    }
  }
}

async function awaited(context: OperationContext, data: ReturnType<Plan['run']>): Promise<DirectAnswer | LeftAlone> {
  try {
    const written = await context.deadline.attempt(() => data);
    return typeof written === 'string' ? end(context, written) : leave(context);
  } catch {
    return leave(context);
  }
}

function end(context: OperationContext, data: string): DirectAnswer | LeftAlone {
  if (!context.answer.isCertain(data.length)) return leave(context);
  // Every field has been written, so there is nothing left that may still be waited for.
  context.deadline.settle();
  const stale = staleMarksOf(context);
  if (stale.length === 0) return { json: `{"data":${data}}`, basis: context.basis };
  return { json: `{"data":${data},"extensions":${JSON.stringify({ stale })}}`, basis: null };
}

function leave(context: OperationContext): LeftAlone {
  // What of the first execution is still under way has the old ones.
  return { tried: { ...context, answer: context.answer.anew(), patternBudget: context.patternBudget.anew() } };
}
