import { RE2JS } from 're2js';
import type { Message } from '../datasources/mail-source.ts';

type Maybe<T> = T | null | undefined;

/** Conditions on a text; all that are given must hold. Upper and lower case are the same. */
export interface StringFilter {
  readonly equals?: Maybe<string>;
  readonly contains?: Maybe<string>;
  readonly startsWith?: Maybe<string>;
  readonly endsWith?: Maybe<string>;
  /** A regular expression in RE2's syntax, found anywhere in the text. */
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

/** Long enough for any pattern that somebody writes, short enough to compile at once. */
const MAX_PATTERN = 1_000;

type Test = (text: string) => boolean;

const tests: { readonly [K in keyof StringFilter]-?: (wanted: string) => Test } = {
  equals: (wanted) => (text) => text === wanted,
  contains: (wanted) => (text) => text.includes(wanted),
  startsWith: (wanted) => (text) => text.startsWith(wanted),
  endsWith: (wanted) => (text) => text.endsWith(wanted),
  // An engine whose time grows with the text alone: no pattern can hold up the gateway.
  matches: (pattern) => {
    const expression = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    return (text) => expression.matcher(text).find();
  },
};

/** What counts as the same text: letters of either case, and accents written in either way. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function compileText(
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
    if (isPattern && wanted.length > MAX_PATTERN) {
      throw new FilterError(path, `A regular expression has ${MAX_PATTERN} characters at most.`);
    }
    let test: Test;
    try {
      test = tests[kind](isPattern ? wanted : fold(wanted));
    } catch {
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
 * @throws FilterError for an empty string or what is no regular expression
 */
export function compileFilter({ from, subject, isSeen, hasAttachments }: MessageFilter): readonly Condition[] {
  const conditions: Condition[] = [];
  if (from) {
    conditions.push(
      ...compileText('from', from, ({ fromName, fromAddress }) =>
        [fromAddress, fromName].filter((text) => text !== null),
      ),
    );
  }
  if (subject) conditions.push(...compileText('subject', subject, (message) => [message.subject]));
  if (typeof isSeen === 'boolean') conditions.push({ name: 'isSeen', holds: (message) => message.isSeen === isSeen });
  if (typeof hasAttachments === 'boolean') {
    conditions.push({ name: 'hasAttachments', holds: ({ attachments }) => attachments.length > 0 === hasAttachments });
  }
  return conditions;
}
