import { RE2JS } from 're2js';
import { emptyString, FilterError } from './filter-error.ts';
import type { PatternBudget } from './pattern-budget.ts';
import { PatternBudgetExceeded } from './pattern-budget.ts';
import { streamSafe } from './stream-safe.ts';
import { substringTest } from './substring.ts';

export type Maybe<T> = T | null | undefined;

/** Conditions on a text; all that are given must hold. Upper and lower case are the same. */
export interface StringFilter {
  readonly equals?: Maybe<string>;
  readonly contains?: Maybe<string>;
  readonly startsWith?: Maybe<string>;
  readonly endsWith?: Maybe<string>;
  /** A regular expression in RE2's syntax, found anywhere in the beginning of the text. */
  readonly matches?: Maybe<string>;
}

// An engine like RE2 takes time in proportion to the text times the program that a pattern becomes, and repetitions make a large
// program of a short pattern; so both are bounded, at some 45 ms for the worst text and pattern. What many messages take
// together is bounded by the operation's budget.
const MAX_PATTERN = 256;
const MAX_REPETITIONS = 100;
const MAX_PROGRAM = 500;
/** How much of a text is searched: that of a body where the pattern is small, of anything where it is as large as may be. */
export const MAX_SEARCHED = 20_000;
export const MAX_SEARCHED_ALWAYS = 1_000;

type Test = (text: string) => boolean;

export interface TestMeans {
  readonly budget: PatternBudget;
  /** Characters that a pattern is searched for in at most. */
  readonly maxSearched: number;
}

const tests: { readonly [K in keyof StringFilter]-?: (wanted: string, means: TestMeans) => Test } = {
  equals: (wanted) => (text) => text === wanted,
  contains: substringTest,
  startsWith: (wanted) => (text) => text.startsWith(wanted),
  endsWith: (wanted) => (text) => text.endsWith(wanted),
  matches: (pattern, { budget, maxSearched }) => {
    const expression = budget.run(() => compilePattern(pattern));
    const affordable = Math.floor((MAX_PROGRAM * MAX_SEARCHED_ALWAYS) / expression.programSize());
    const searched = Math.min(maxSearched, Math.max(MAX_SEARCHED_ALWAYS, affordable));
    return (text) => budget.run(() => expression.matcher(normalized(text.slice(0, searched))).find());
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
export function fold(text: string): string {
  return normalized(text).toLowerCase();
}

function normalized(text: string): string {
  return streamSafe(text).normalize('NFC');
}

export interface NamedTest {
  readonly name: string;
  readonly test: Test;
  /** Whether it wants the text as `fold` makes it. */
  readonly isFolded: boolean;
}

/** The tests of a text that is known by that name. */
export function compileText(name: string, filter: StringFilter, means: TestMeans): NamedTest[] {
  return (Object.keys(tests) as (keyof StringFilter)[]).flatMap((kind): NamedTest[] => {
    const wanted = filter[kind];
    if (typeof wanted !== 'string') return [];
    const path = [name, kind];
    if (wanted === '') throw emptyString(path);
    if (kind === 'matches')
      return [{ name: path.join('.'), test: compileMatches(path, wanted, means), isFolded: false }];
    return [{ name: path.join('.'), test: tests[kind](fold(wanted), means), isFolded: true }];
  });
}

function compileMatches(path: readonly string[], pattern: string, means: TestMeans): Test {
  try {
    return tests.matches(pattern, means);
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
}
