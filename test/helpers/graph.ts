import type { ExecutionResult } from 'graphql';
import { graphql } from 'graphql';
import { readContent } from '../../src/content/mail-content.ts';
import { PatternBudget } from '../../src/content/pattern-budget.ts';
import { createLoaders } from '../../src/datasources/loaders.ts';
import type { MailSource } from '../../src/datasources/mail-source.ts';
import { AnswerBasis } from '../../src/operations/answer-basis.ts';
import { AnswerSize } from '../../src/operations/answer-size.ts';
import { OperationDeadline } from '../../src/operations/deadline.ts';
import type { GraphContext } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/index.ts';
import { inbox, mailCall, mailSource } from './mail.ts';

/** Runs an operation on the graph with graphql-js alone, over a source of the given methods. */
export async function runGraph(
  source: string,
  methods: Partial<MailSource> = {},
  options: { readonly variables?: Record<string, unknown>; readonly context?: Partial<GraphContext> } = {},
): Promise<ExecutionResult<Record<string, never>>> {
  const mail = mailSource(methods);
  const call = () => mailCall();
  const credential = () => call().credential;
  const directory = options.context?.directory ?? {
    find: async (address: string) => inbox({ address }),
    list: async () => [],
  };
  const unexpected = () => {
    throw new Error('was not expected to be asked');
  };
  const contextValue: GraphContext = {
    source: mail,
    directory,
    quota: { latest: () => null },
    live: { watch: unexpected, waitFor: unexpected, cursorOf: () => 'cursor' },
    links: { expiryFor: unexpected, nextExpiryAt: unexpected, urlFor: unexpected },
    reader: { read: readContent, html: unexpected, inTurn: async (work) => work() },
    limits: { maxPageSize: 500, maxInlineBytes: 1_000_000, maxWaitMs: 600_000 },
    answer: new AnswerSize(33_554_432),
    basis: new AnswerBasis(),
    deadline: new OperationDeadline(30_000, undefined),
    patternBudget: new PatternBudget(),
    now: () => new Date('2026-06-28T09:37:47Z'),
    caller: () => mailCall().credential.id,
    credential,
    call,
    loaders: createLoaders(mail, directory, { credential, call }),
    staleReads: () => [],
    forEvent: unexpected,
    ...options.context,
  };
  const result = await graphql({ schema, source, contextValue, variableValues: options.variables ?? {} });
  return result as ExecutionResult<Record<string, never>>;
}
