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
  NoteRead,
  QuotaBook,
  StaleMark,
} from '../datasources/mail-source.ts';
import type { WatchOptions } from '../live/inbox-watcher.ts';
import type { WaitOptions, WaitOutcome } from '../live/wait-for-message.ts';
import type { WatchEvent } from '../live/watch-event.ts';
import type { MaybePromise } from '../maybe-promise.ts';

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
  /** The moment from which on that is another one; null where it is the same to the end. */
  nextExpiryAt(inboxExpiresAt: Date | null, now: Date): Date | null;
  urlFor(file: { message: Message; index: number; expiresAt: Date; credential: Credential }): Promise<string>;
}

/** Whose message it is that is read, for whom, and until when the answer is waited for. */
export interface Asker {
  readonly owner: string;
  /** Who takes turns with others; several may have what is of one owner. */
  readonly caller: string;
  /** Made where something is waited for: what is known needs none. */
  readonly signal?: () => AbortSignal | undefined;
}

/** Reads what is in a mail; what it remembers for one owner it never gives to another. */
export interface MailReading {
  read(message: Message, asker: Asker): MaybePromise<MailContent>;
  /** With gaps for the links of its own images; or why it cannot be had. */
  html(message: Message, keepRemote: boolean, asker: Asker): MaybePromise<SafeHtml | { readonly unreadable: string }>;
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

/**
 * What an answer is made from. It may be given again to the same caller for as long as all of that is as it was: an answer is as
 * fresh as what it was made from, and has no age of its own.
 */
export interface Basis {
  /** Something was read that tells whether it still is what would be read. */
  readonly note: NoteRead;
  /** A value in it is another one from that moment on. */
  until(moment: Date): void;
  /** It is of this moment alone. */
  never(): void;
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
  readonly basis: Basis;
  /** What the regular expressions of the operation may take. */
  readonly patternBudget: PatternBudget;
  /** When the operation began or, in a subscription, the event: the same for all of its fields. */
  readonly now: () => Date;
  /** Names who asks: the account or, where all callers have one account, the token. */
  readonly caller: () => string;
  /** Whose mail it is; throws UNAUTHENTICATED for a caller without a usable one. */
  readonly credential: () => Credential;
  /** What goes along with each call to the source; throws UNAUTHENTICATED as well. */
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
