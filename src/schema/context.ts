import type { ExecutionResult } from 'graphql';
import type { MailContent } from '../content/mail-content.ts';
import type { PatternBudget } from '../content/pattern-budget.ts';
import type { SafeHtml } from '../content/safe-html.ts';
import type { Credential } from '../datasources/credential.ts';
import type { Loaders } from '../datasources/loaders.ts';
import type {
  InboxDirectory,
  MailCall,
  MailSource,
  Message,
  MessageList,
  QuotaBook,
  StaleMark,
} from '../datasources/mail-source.ts';
import type { WatchOptions } from '../live/inbox-watcher.ts';
import type { WaitOptions, WaitOutcome } from '../live/wait-for-message.ts';
import type { WatchEvent } from '../live/watch-event.ts';

/** What the graph asks of the feeds. */
export interface LiveInboxes {
  watch(options: WatchOptions, call: MailCall): Promise<AsyncIterableIterator<WatchEvent>>;
  waitFor(options: WaitOptions, call: MailCall): Promise<WaitOutcome>;
  cursorOf(list: MessageList, credential: Credential): string;
}

/** Makes the links under which attachments can be had without a header. */
export interface AttachmentLinker {
  /** The last moment at which a link made now works. */
  expiryFor(inboxExpiresAt: Date | null, now: Date): Date;
  urlFor(file: { message: Message; index: number; expiresAt: Date; credential: Credential }): Promise<string>;
}

/** Whose message it is that is read, for whom, and until when the answer is waited for. */
export interface Asker {
  readonly owner: string;
  /** Who takes turns with others; several may have what is of one owner. */
  readonly caller: string;
  readonly signal?: AbortSignal | undefined;
}

/** Reads what is in a mail; what it remembers for one owner it never gives to another. */
export interface MailReading {
  read(message: Message, asker: Asker): MailContent | Promise<MailContent>;
  /** With gaps for the links of its own images; or why it cannot be had. */
  html(
    message: Message,
    keepRemote: boolean,
    asker: Asker,
  ): SafeHtml | { readonly unreadable: string } | Promise<SafeHtml | { readonly unreadable: string }>;
  /** Runs a piece of work when the caller's turn comes among others that share the one thread. */
  inTurn<T>(work: () => T, caller: string): Promise<T>;
}

/** Until when an operation may run. */
export interface Deadline {
  /**
   * Lets it run longer by so much; of several, the longest counts. Milliseconds.
   *
   * @returns takes it back, once what needed it is over: the rest then has its usual time from there, and no more
   */
  extend(ms: number): () => void;
  /** Executes it; when the time is up, the result is the error LIMIT_EXCEEDED. */
  run(execute: () => ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult>;
}

/** How large the answer to an operation, or to an event of one, may be. */
export interface AnswerBound {
  /** Called before a long text is made for it; throws LIMIT_EXCEEDED past the bound. */
  take(characters: number): void;
  /** The result, or where it is larger the error LIMIT_EXCEEDED in its place. */
  bounded(result: ExecutionResult): ExecutionResult;
}

/** What one operation may ask for. */
export interface GraphLimits {
  /** Nodes of a page. */
  readonly maxPageSize: number;
  /** Bytes of an attachment that are given inline. */
  readonly maxInlineBytes: number;
  /** Milliseconds of a waitForMessage. */
  readonly maxWaitMs: number;
}

/** What every resolver is given: the parts, bound to the caller of one operation. */
export interface GraphContext {
  readonly source: MailSource;
  readonly directory: InboxDirectory;
  readonly quota: QuotaBook;
  readonly live: LiveInboxes;
  readonly links: AttachmentLinker;
  readonly reader: MailReading;
  readonly limits: GraphLimits;
  readonly deadline: Deadline;
  readonly answer: AnswerBound;
  /** What the regular expressions of the operation may take. */
  readonly patternBudget: PatternBudget;
  /** When the operation began or, in a subscription, the event: the same for all of its fields. */
  readonly now: () => Date;
  /** Names who asks: the account or, where all callers have one account, the token. */
  readonly caller: () => string;
  /** What goes along with each call to the source; throws UNAUTHENTICATED for a caller without a usable credential. */
  readonly call: () => MailCall;
  readonly loaders: Loaders;
  /** What the operation was answered from so far that was known before. */
  readonly staleReads: () => readonly StaleMark[];
  /**
   * The context of an event of this subscription: its own loaders, time and share of upstream calls. All that ask the same of the
   * event share what comes of it, so it ends by a signal of its own and not with this subscriber.
   */
  readonly forEvent: (signal: AbortSignal) => GraphContext;
}

/** The caller of an operation, as one who has messages read. */
export function askerOf({ call, caller }: Pick<GraphContext, 'call' | 'caller'>): Asker {
  const { credential, signal } = call();
  return { owner: credential.id, caller: caller(), signal };
}
