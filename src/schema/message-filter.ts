import type { Condition, MessageFilter } from '../content/filter.ts';
import { compileFilter } from '../content/filter.ts';
import { FilterError } from '../content/filter-error.ts';
import { PatternBudgetExceeded } from '../content/pattern-budget.ts';
import type { Message } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { readMessage } from './read-message.ts';

const StringFilterInput = builder.inputType('StringFilter', {
  description:
    'Case-insensitive; up to 10,000 characters each. `matches` is a regular expression of a linear-time engine.',
  fields: (t) => ({
    equals: t.string(),
    contains: t.string(),
    startsWith: t.string(),
    endsWith: t.string(),
    matches: t.string({
      description:
        "In RE2's syntax, found anywhere in the first 1,000 characters; of a message's text, 20,000, or fewer for a large pattern.",
    }),
  }),
});

export const MessageFilterInput = builder.inputType('MessageFilter', {
  description: 'Every given condition must hold. An empty object matches everything; an empty string is refused.',
  fields: (t) => ({
    from: t.field({ description: "The sender's address, or the display name.", type: StringFilterInput }),
    subject: t.field({ type: StringFilterInput }),
    text: t.field({ description: 'The body as plain text.', type: StringFilterInput }),
    isSeen: t.boolean(),
    hasAttachments: t.boolean(),
    hasCode: t.boolean({ description: 'Whether `codes` has any.' }),
    linkHost: t.string({ description: 'A link to this host or a host below it.' }),
  }),
});

/**
 * The conditions of a filter, by their names, those that have to read a message last. A filter that makes no sense is
 * BAD_USER_INPUT, one that takes too long LIMIT_EXCEEDED.
 */
export function conditionsOf(
  where: MessageFilter | null | undefined,
  context: Pick<GraphContext, 'patternBudget' | 'reader' | 'credential' | 'call' | 'caller' | 'basis'>,
): readonly Condition[] {
  const { patternBudget: budget, reader, caller } = context;
  const read = (message: Message) => readMessage(message, context);
  const inTurn = <T>(work: () => T) => reader.inTurn(work, caller());
  return explained(() => compileFilter(where ?? {}, { budget, read, inTurn })).map(({ name, holds }) => ({
    name,
    holds: (message) => {
      // A pattern takes some milliseconds, and so does a search of a long text; many may be due at once.
      const isLong = name.endsWith('.matches') || name.startsWith('text.');
      const held = isLong ? inTurn(() => holds(message)) : explained(() => holds(message));
      return typeof held === 'boolean' ? held : explainedLater(held);
    },
  }));
}

/** Whether a message meets all of them; it is not read where another condition has failed before. */
export function matchesAll(conditions: readonly Condition[]): (message: Message) => boolean | Promise<boolean> {
  const from = (start: number, message: Message): boolean | Promise<boolean> => {
    for (let i = start; i < conditions.length; i += 1) {
      const held = conditions[i]?.holds(message);
      if (typeof held === 'object') return held.then((isMet) => isMet && from(i + 1, message));
      if (!held) return false;
    }
    return true;
  };
  return (message) => from(0, message);
}

/** Messages of one list that wait for their turn at the same time. A list may have hundreds of thousands, and be asked for many times. */
const AT_A_TIME = 32;

/** Those of the messages that meet all conditions. Looks at no more of them once the operation is over: hundreds may wait their turn. */
export function matchingOf(
  messages: readonly Message[],
  conditions: readonly Condition[],
  context: Pick<GraphContext, 'reader' | 'call' | 'caller'>,
): MaybePromise<readonly Message[]> {
  return conditions.length === 0 ? messages : filtered(messages, conditions, context);
}

async function filtered(
  messages: readonly Message[],
  conditions: readonly Condition[],
  { reader, call, caller }: Pick<GraphContext, 'reader' | 'call' | 'caller'>,
): Promise<readonly Message[]> {
  const matches = matchesAll(conditions);
  const { signal } = call();
  const test = (message: Message) => {
    signal?.throwIfAborted();
    return matches(message);
  };
  const matching: Message[] = [];
  for (let start = 0; start < messages.length; start += AT_A_TIME) {
    const some = messages.slice(start, start + AT_A_TIME);
    const held = await Promise.all(some.map((message) => reader.inTurn(() => test(message), caller())));
    matching.push(...some.filter((_, i) => held[i]));
  }
  return matching;
}

function explained<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw explain(error);
  }
}

async function explainedLater<T>(result: Promise<T>): Promise<Awaited<T>> {
  try {
    return await result;
  } catch (error) {
    throw explain(error);
  }
}

function explain(error: unknown): unknown {
  if (error instanceof PatternBudgetExceeded) {
    const { retryAfter } = error;
    const message =
      retryAfter === undefined
        ? 'The regular expressions of this operation take too long. Make them simpler, or use contains.'
        : `Your regular expressions have taken too long lately. Try again in ${retryAfter} s, make them simpler, or use contains.`;
    return new GatewayError('LIMIT_EXCEEDED', message, { context: { field: ['where'] }, retryAfter });
  }
  if (!(error instanceof FilterError)) return error;
  const message = `where.${error.path.join('.')}: ${error.message}`;
  return new GatewayError('BAD_USER_INPUT', message, { context: { field: ['where', ...error.path] } });
}
