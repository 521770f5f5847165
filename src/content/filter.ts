import { domainToASCII } from 'node:url';
import { RE2JS } from 're2js';
import type { Message } from '../datasources/mail-source.ts';
import type { MailContent } from './mail-content.ts';
import type { PatternBudget } from './pattern-budget.ts';
import { PatternBudgetExceeded } from './pattern-budget.ts';

type Maybe<T> = T | null | undefined;

/** Conditions on a text; all that are given must hold. Upper and lower case are the same. */
export interface StringFilter {
  readonly equals?: Maybe<string>;
  readonly contains?: Maybe<string>;
  readonly startsWith?: Maybe<string>;
  readonly endsWith?: Maybe<string>;
  /** A regular expression in RE2's syntax, found anywhere in the beginning of the text. */
  readonly matches?: Maybe<string>;
}

/** Conditions on a message; all that are given must hold, so that an empty filter matches everything. */
export interface MessageFilter {
  readonly from?: Maybe<StringFilter>;
  readonly subject?: Maybe<StringFilter>;
  readonly text?: Maybe<StringFilter>;
  readonly isSeen?: Maybe<boolean>;
  readonly hasAttachments?: Maybe<boolean>;
  readonly hasCode?: Maybe<boolean>;
  /** The host of a link, or a domain above it. */
  readonly linkHost?: Maybe<string>;
}

/** What conditions are tested with. */
export interface FilterMeans {
  /** Of the operation: its conditions throw PatternBudgetExceeded when it is used up. */
  readonly budget: PatternBudget;
  /** What a message says; a promise where it has to be read first. */
  readonly read: (message: Message) => MailContent | Promise<MailContent>;
}

/** One condition of a filter, by the way to it, such as "subject.contains". */
export interface Condition {
  readonly name: string;
  readonly holds: (message: Message) => boolean | Promise<boolean>;
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
/** How much of a text is searched: that of a body where the pattern is small, of anything where it is as large as may be. */
const MAX_SEARCHED = 20_000;
const MAX_SEARCHED_ALWAYS = 1_000;

type Test = (text: string) => boolean;

interface TestMeans {
  readonly budget: PatternBudget;
  /** Characters that a pattern is searched for in at most. */
  readonly maxSearched: number;
}

const tests: { readonly [K in keyof StringFilter]-?: (wanted: string, means: TestMeans) => Test } = {
  equals: (wanted) => (text) => text === wanted,
  contains: (wanted) => (text) => text.includes(wanted),
  startsWith: (wanted) => (text) => text.startsWith(wanted),
  endsWith: (wanted) => (text) => text.endsWith(wanted),
  matches: (pattern, { budget, maxSearched }) => {
    const expression = budget.run(() => compilePattern(pattern));
    const affordable = Math.floor((MAX_PROGRAM * MAX_SEARCHED_ALWAYS) / expression.programSize());
    const searched = Math.min(maxSearched, Math.max(MAX_SEARCHED_ALWAYS, affordable));
    return (text) => budget.run(() => expression.matcher(text.slice(0, searched).normalize('NFC')).find());
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

interface NamedTest {
  readonly name: string;
  readonly test: Test;
}

/** The tests of a text that is known by that name. */
function compileText(name: string, filter: StringFilter, means: TestMeans): NamedTest[] {
  return (Object.keys(tests) as (keyof StringFilter)[]).flatMap((kind) => {
    const wanted = filter[kind];
    if (typeof wanted !== 'string') return [];
    const path = [name, kind];
    if (wanted === '') throw emptyString(path);
    if (kind === 'matches') return [{ name: path.join('.'), test: compileMatches(path, wanted, means) }];
    const test = tests[kind](fold(wanted), means);
    return [{ name: path.join('.'), test: (text: string) => test(fold(text)) }];
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

/** A host as links have it: lower case, punycode. */
function compileHost(wanted: string): (host: string) => boolean {
  const path = ['linkHost'];
  if (wanted === '') throw emptyString(path);
  const host = domainToASCII(wanted.trim().replace(/\.$/, ''));
  if (host === '' || /[\s/:@?#]/.test(wanted.trim())) {
    throw new FilterError(path, 'This is no name of a host, such as example.com.');
  }
  return (candidate) => candidate === host || candidate.endsWith(`.${host}`);
}

function emptyString(path: readonly string[]): FilterError {
  return new FilterError(path, 'An empty string is no condition: leave it out, or say what is wanted.');
}

/**
 * Makes a filter ready for use. The conditions that have to read a message come last.
 *
 * @throws FilterError for an empty string, and for what is no regular expression or host
 */
export function compileFilter(filter: MessageFilter, { budget, read }: FilterMeans): readonly Condition[] {
  const { from, subject, text, isSeen, hasAttachments, hasCode, linkHost } = filter;
  const conditions: Condition[] = [];
  const add = (name: string, holds: Condition['holds']) => void conditions.push({ name, holds });
  const addOnContent = (name: string, test: (content: MailContent) => boolean) =>
    add(name, (message) => {
      const content = read(message);
      return content instanceof Promise ? content.then(test) : test(content);
    });

  const short = { budget, maxSearched: MAX_SEARCHED_ALWAYS };
  for (const { name, test } of compileText('from', from ?? {}, short)) {
    add(name, ({ fromName, fromAddress }) => [fromAddress, fromName].some((sender) => sender !== null && test(sender)));
  }
  for (const { name, test } of compileText('subject', subject ?? {}, short)) {
    add(name, (message) => test(message.subject));
  }
  if (typeof isSeen === 'boolean') add('isSeen', (message) => message.isSeen === isSeen);
  if (typeof hasAttachments === 'boolean') {
    add('hasAttachments', ({ attachments }) => attachments.length > 0 === hasAttachments);
  }
  for (const { name, test } of compileText('text', text ?? {}, { budget, maxSearched: MAX_SEARCHED })) {
    addOnContent(name, (content) => test(content.text));
  }
  if (typeof hasCode === 'boolean') addOnContent('hasCode', ({ codes }) => codes.length > 0 === hasCode);
  if (typeof linkHost === 'string') {
    const isWanted = compileHost(linkHost);
    addOnContent('linkHost', ({ links }) => links.some(({ host }) => isWanted(host)));
  }
  return conditions;
}
