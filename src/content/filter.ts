import { domainToASCII } from 'node:url';
import type { Message } from '../datasources/mail-source.ts';
import { emptyString, FilterError } from './filter-error.ts';
import { foldedOf } from './folded.ts';
import type { MailContent } from './mail-content.ts';
import type { PatternBudget } from './pattern-budget.ts';
import type { Maybe, StringFilter } from './string-filter.ts';
import { compileText, MAX_SEARCHED, MAX_SEARCHED_ALWAYS } from './string-filter.ts';

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
  /** Tests what has been read when there is time for it: many readings may end at once. */
  readonly inTurn: <T>(work: () => T) => Promise<T>;
}

/** One condition of a filter, by the way to it, such as "subject.contains". */
export interface Condition {
  readonly name: string;
  readonly holds: (message: Message) => boolean | Promise<boolean>;
}

/** A host as links have it: lower case, punycode. */
function compileHost(wanted: string): (host: string) => boolean {
  const path = ['linkHost'];
  if (wanted === '') throw emptyString(path);
  const written = wanted.trim();
  const isAddress = /^\[[\da-f:.]+\]$/i.test(written) && URL.canParse(`http://${written}`);
  const host = isAddress ? new URL(`http://${written}`).hostname : domainToASCII(written).replace(/\.$/, '');
  // domainToASCII takes more than names: what ends a host in a URL, and patterns.
  if (!isAddress && !/^[^\s/:@?#*%[\]\\]+$/.test(written)) throw noHost(path);
  if (host === '' || host.split('.').includes('')) throw noHost(path);
  return (candidate) => candidate === host || candidate.endsWith(`.${host}`);
}

function noHost(path: readonly string[]): FilterError {
  return new FilterError(path, 'This is no name of a host, such as example.com; hosts below it count as well.');
}

/**
 * Makes a filter ready for use. The conditions that have to read a message come last.
 *
 * @throws FilterError for an empty string, and for what is no regular expression or host
 */
export function compileFilter(filter: MessageFilter, { budget, read, inTurn }: FilterMeans): readonly Condition[] {
  const { from, subject, text, isSeen, hasAttachments, hasCode, linkHost } = filter;
  const conditions: Condition[] = [];
  const add = (name: string, holds: Condition['holds']) => void conditions.push({ name, holds });
  const addOnContent = (name: string, test: (content: MailContent) => boolean) =>
    add(name, (message) => {
      const content = read(message);
      return content instanceof Promise ? content.then((given) => inTurn(() => test(given))) : test(content);
    });

  const short = { budget, maxSearched: MAX_SEARCHED_ALWAYS };
  for (const { name, test, isFolded } of compileText('from', from ?? {}, short)) {
    add(name, (message) => {
      const isMet = (sender: string | null) => sender !== null && test(isFolded ? foldedOf(message, sender) : sender);
      return isMet(message.fromAddress) || isMet(message.fromName);
    });
  }
  for (const { name, test, isFolded } of compileText('subject', subject ?? {}, short)) {
    add(name, (message) => test(isFolded ? foldedOf(message, message.subject) : message.subject));
  }
  if (typeof isSeen === 'boolean') add('isSeen', (message) => message.isSeen === isSeen);
  if (typeof hasAttachments === 'boolean') {
    add('hasAttachments', ({ attachments }) => attachments.length > 0 === hasAttachments);
  }
  for (const { name, test, isFolded } of compileText('text', text ?? {}, { budget, maxSearched: MAX_SEARCHED })) {
    addOnContent(name, (content) => test(isFolded ? foldedOf(content, content.text) : content.text));
  }
  if (typeof hasCode === 'boolean') addOnContent('hasCode', ({ codes }) => codes.length > 0 === hasCode);
  if (typeof linkHost === 'string') {
    const isWanted = compileHost(linkHost);
    addOnContent('linkHost', ({ links }) => links.some(({ host }) => isWanted(host)));
  }
  return conditions;
}
