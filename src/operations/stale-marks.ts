import type { ExecutionResult } from 'graphql';
import type { StaleMark } from '../datasources/mail-source.ts';
import type { GraphContext } from '../schema/context.ts';

/** What is read off the pipeline of an operation; the same of Yoga's and of a socket's. */
interface Execution {
  readonly args: { readonly contextValue: unknown };
}

interface Done {
  readonly result: unknown;
  setResult(result: ExecutionResult): void;
}

/** A Yoga plugin that lists in `extensions.stale` what an answer was made of that was known before, since the upstream could not be asked. */
export const staleMarks = {
  onExecute({ args }: Execution) {
    return {
      onExecuteDone({ result, setResult }: Done) {
        const marks = staleMarksOf(args.contextValue as Partial<GraphContext>);
        if (marks.length === 0 || !isResult(result)) return;
        setResult({ ...result, extensions: { ...result.extensions, stale: marks } });
      },
    };
  },
};

/** What an operation was answered from that was known before, as a client is told of it. */
export function staleMarksOf({ staleReads }: Partial<Pick<GraphContext, 'staleReads'>>): readonly object[] {
  return oldestOfEach(staleReads?.() ?? []);
}

function isResult(result: unknown): result is ExecutionResult {
  return typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result);
}

/** One mark of each subject, as of the oldest of its reads. */
function oldestOfEach(marks: readonly StaleMark[]): readonly object[] {
  const bySubject = Map.groupBy(marks, ({ subject }) => subject);
  return [...bySubject.values()].map((ofOne) => {
    const { subject, asOf, code, retryAfter } = ofOne.reduce((old, mark) => (mark.asOf < old.asOf ? mark : old));
    return { subject, asOf: asOf.toISOString(), code, ...(retryAfter === undefined ? {} : { retryAfter }) };
  });
}
