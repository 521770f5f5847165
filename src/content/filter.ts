import { RE2JS } from 're2js';
import type { Message } from '../datasources/mail-source.ts';
import { PatternBudget, PatternBudgetExceeded } from './pattern-budget.ts';

type Maybe<T> = T | null | undefined;

/** Conditions on a text; all that are given must hold. Upper and lower case are the same. */
export interface StringFilter {
  readonly equals?: Maybe<string>;
  readonly contains?: Maybe<string>;
  readonly startsWith?: Maybe<string>;
  readonly endsWith?: Maybe<string>;
  /** A regular expression in RE2's syntax, found anywhere in the first 1,000 characters. */
  readonly matches?: Maybe<string>;
}

/** Conditions on a message; all that are given must hold, so that an empty filter matches everything. */
export interface MessageFilter {
  readonly from?: Maybe<StringFilter>;
  readonly subject?: Maybe<StringFilter>;
  readonly isSeen?: Maybe<boolean>;
  readonly hasAttachments?: Maybe<boolean>;
}

/** One condition of a filter, by the way to it, such as "subject.contains". */
export interface Condition {
  readonly name: string;
  readonly holds: (message: Message) => boolean;
}

/** What is wrong with a filter. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
  /** The way to the condition at fault. */
  readonly path: readonly string[];

  constructor(path: readonly string[], message: string) {
    super(message);
    this.path = path;
  }
}

// An engine like RE2 takes time in proportion to the text times the program that a pattern becomes, and repetitions make a large
// program of a short pattern; so both are bounded, at some 45 ms for the worst text and pattern. What many messages take
// together is bounded by the operation's budget.
const MAX_PATTERN = 256;
const MAX_REPETITIONS = 100;
const MAX_PROGRAM = 500;
const MAX_PATTERN_TEXT = 1_000;

type Test = (text: string) => boolean;

const tests: { readonly [K in keyof StringFilter]-?: (wanted: string, budget: PatternBudget) => Test } = {
  equals: (wanted) => (text) => text === wanted,
  contains: (wanted) => (text) => text.includes(wanted),
  startsWith: (wanted) => (text) => text.startsWith(wanted),
  endsWith: (wanted) => (text) => text.endsWith(wanted),
  matches: (pattern, budget) => {
    const expression = budget.run(() => compilePattern(pattern));
    return (text) => budget.run(() => expression.matcher(text.slice(0, MAX_PATTERN_TEXT)).find());
  },
};

function compilePattern(pattern: string): RE2JS {
  const repeated = [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].map(([, least, most]) => Number(most || least));
  const isLarge = pattern.length > MAX_PATTERN || repeated.some((count) => count > MAX_REPETITIONS);
  const expression = isLarge ? null : RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  if (expression && expression.programSize() <= MAX_PROGRAM) return expression;
  throw new PatternTooLarge();
}

class PatternTooLarge extends Error {
  override readonly name = 'PatternTooLarge';
}

/** What counts as the same text: letters of either case, and accents written in either way. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function compileText(
  budget: PatternBudget,
  field: string,
  filter: StringFilter,
  textsOf: (message: Message) => readonly string[],
): Condition[] {
  const conditions: Condition[] = [];
  for (const kind of Object.keys(tests) as (keyof StringFilter)[]) {
    const wanted = filter[kind];
    if (typeof wanted !== 'string') continue;
    const path = [field, kind];
    if (wanted === '')
      throw new FilterError(path, 'An empty string is no condition: leave it out, or say what is wanted.');
    const isPattern = kind === 'matches';
    let test: Test;
    try {
      test = tests[kind](isPattern ? wanted : fold(wanted), budget);
    } catch (error) {
      if (error instanceof PatternBudgetExceeded) throw error;
      if (error instanceof PatternTooLarge) {
        const limits = `${MAX_PATTERN} characters and ${MAX_REPETITIONS} repetitions of a part at most`;
        throw new FilterError(path, `This regular expression is too large: ${limits}, and fewer where they multiply.`);
      }
      throw new FilterError(
        path,
        'This is not a regular expression of RE2 (which has no look-around and no back-references).',
      );
    }
    const prepare = isPattern ? (text: string) => text.normalize('NFC') : fold;
    conditions.push({ name: path.join('.'), holds: (message) => textsOf(message).some((text) => test(prepare(text))) });
  }
  return conditions;
}

/**
 * Makes a filter ready for use.
 *
 * @param budget of the operation: its conditions throw PatternBudgetExceeded when it is used up
 * @throws FilterError for an empty string or what is no regular expression
 */
export function compileFilter(
  { from, subject, isSeen, hasAttachments }: MessageFilter,
  budget: PatternBudget = new PatternBudget(),
): readonly Condition[] {
  const conditions: Condition[] = [];
  if (from) {
    conditions.push(
      ...compileText(budget, 'from', from, ({ fromName, fromAddress }) =>
        [fromAddress, fromName].filter((text) => text !== null),
      ),
    );
  }
  if (subject) conditions.push(...compileText(budget, 'subject', subject, (message) => [message.subject]));
  if (typeof isSeen === 'boolean') conditions.push({ name: 'isSeen', holds: (message) => message.isSeen === isSeen });
  if (typeof hasAttachments === 'boolean') {
    conditions.push({ name: 'hasAttachments', holds: ({ attachments }) => attachments.length > 0 === hasAttachments });
  }
  return conditions;
}
