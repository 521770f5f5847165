import type { Condition, MessageFilter } from '../content/filter.ts';
import { compileFilter, FilterError } from '../content/filter.ts';
import type { PatternBudget } from '../content/pattern-budget.ts';
import { PatternBudgetExceeded } from '../content/pattern-budget.ts';
import type { Message } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import { builder } from './builder.ts';

const StringFilterInput = builder.inputType('StringFilter', {
  description: 'Case-insensitive. `matches` is a regular expression of a linear-time engine.',
  fields: (t) => ({
    equals: t.string(),
    contains: t.string(),
    startsWith: t.string(),
    endsWith: t.string(),
    matches: t.string({ description: "In RE2's syntax, found anywhere in the first 1,000 characters." }),
  }),
});

export const MessageFilterInput = builder.inputType('MessageFilter', {
  description: 'Every given condition must hold. An empty object matches everything; an empty string is refused.',
  fields: (t) => ({
    from: t.field({ description: "The sender's address, or the display name.", type: StringFilterInput }),
    subject: t.field({ type: StringFilterInput }),
    isSeen: t.boolean(),
    hasAttachments: t.boolean(),
  }),
});

/**
 * The conditions of a filter, by their names. A filter that makes no sense is BAD_USER_INPUT, one that takes too long
 * LIMIT_EXCEEDED.
 */
export function conditionsOf(where: MessageFilter | null | undefined, budget: PatternBudget): readonly Condition[] {
  return explained(() => compileFilter(where ?? {}, budget)).map(({ name, holds }) => ({
    name,
    holds: (message) => explained(() => holds(message)),
  }));
}

/** Whether a message meets all of them. */
export function matchesAll(conditions: readonly Condition[]): (message: Message) => boolean {
  return (message) => conditions.every(({ holds }) => holds(message));
}

function explained<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw explain(error);
  }
}

function explain(error: unknown): unknown {
  if (error instanceof PatternBudgetExceeded) {
    const message = 'The regular expressions of this operation take too long. Make them simpler, or use contains.';
    return new GatewayError('LIMIT_EXCEEDED', message, { context: { field: ['where'] } });
  }
  if (!(error instanceof FilterError)) return error;
  const message = `where.${error.path.join('.')}: ${error.message}`;
  return new GatewayError('BAD_USER_INPUT', message, { context: { field: ['where', ...error.path] } });
}
