import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { MailContent } from '../content/mail-content.ts';
import { readContent } from '../content/mail-content.ts';
import type { SafeHtml } from '../content/safe-html.ts';
import type { Message } from '../datasources/mail-source.ts';
import type { HtmlReading, Reading, ReadingResult, Unreadable } from './read.ts';
import { loadSanitiser, SMALL } from './read.ts';
import type { ReadingThreads } from './reading-threads.ts';
import { ReadingAbandoned } from './reading-threads.ts';
import { SharedReading } from './shared-reading.ts';
import { TimeSlices } from './time-slices.ts';

export interface MailReaderOptions {
  /** What has been read is kept up to here. Bytes, about. */
  readonly maxBytes: number;
  readonly threads: ReadingThreads;
}

type Result = MailContent | SafeHtml | Unreadable;

/** What came of a reading, and for how long another would come to the same. */
interface Outcome<T> {
  readonly result: T;
  readonly lasts: 'always' | 'a while' | 'not at all';
}

/** Who asks. */
export interface Asker {
  /** Whose the message is: what is remembered for one is never given to another. */
  readonly owner: string;
  /** Who takes turns with others; several may have what is of one owner. */
  readonly caller: string;
  /** Makes what is aborted when the asker does not wait any more. */
  readonly signal?: () => AbortSignal | undefined;
}

/** What an entry takes beyond its text, and each link and code besides theirs. Bytes. */
const OVERHEAD = 512;

/** How long it is remembered that a mail takes too long: the machine may have been busy. Milliseconds. */
const A_WHILE = 60_000;

/**
 * Reads mails: what they say, and their HTML made safe. Each is read once as long as there is room to remember it, keyed by whose
 * it is and what it holds; small ones here and in turns, large ones in a thread.
 */
export class MailReader {
  readonly #threads: ReadingThreads;
  readonly #slices = new TimeSlices();
  readonly #known: LRUCache<string, Result>;
  readonly #underWay = new Map<string, SharedReading<Result>>();
  /** What a message is known by, since working it out takes a hash of all of it. */
  readonly #keys = new WeakMap<Message, string>();

  constructor({ maxBytes, threads }: MailReaderOptions) {
    this.#threads = threads;
    // 0 would mean no bound.
    this.#known = new LRUCache({ maxSize: Math.max(1, maxBytes), sizeCalculation: sizeOf });
  }

  /** What a message says: at once where that is known. It always says something: of what cannot be read to its end, its beginning. */
  read(message: Message, asker: Asker): MailContent | Promise<MailContent> {
    const { owner, caller } = asker;
    return this.#remember(`${this.#keyOf(message, owner)} content`, asker, (unwanted) =>
      this.#readContent(message, caller, unwanted),
    );
  }

  /**
   * The HTML of a message made safe, with gaps for the links of its own images.
   *
   * @param keepRemote whether what it loads from elsewhere is kept
   */
  html(message: Message, keepRemote: boolean, asker: Asker): SafeHtml | Unreadable | Promise<SafeHtml | Unreadable> {
    const { owner, caller } = asker;
    const files = message.attachments.map(({ filename, extension }) => ({ filename, extension }));
    const names = files.length === 0 ? '' : hash('sha256', JSON.stringify(files));
    const key = `${this.#keyOf(message, owner)} html ${keepRemote} ${names}`;
    const reading: HtmlReading = { kind: 'html', html: message.content, options: { keepRemote, files } };
    return this.#remember(key, asker, (unwanted) => this.#sanitise(reading, caller, unwanted));
  }

  /** Runs a piece of work when the caller's turn comes among others that share this thread. */
  inTurn<T>(work: () => T, caller: string): Promise<T> {
    return this.#slices.run(work, caller);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#threads.close();
  }

  #keyOf(message: Message, owner: string): string {
    const known = this.#keys.get(message);
    if (known !== undefined) return known;
    const { subject, isHtml, content } = message;
    const key = `${owner} ${hash('sha256', JSON.stringify([subject, isHtml]))} ${hash('sha256', content)}`;
    this.#keys.set(message, key);
    return key;
  }

  #remember<T extends Result>(
    key: string,
    { signal }: Asker,
    read: (unwanted: AbortSignal) => Promise<Outcome<T>>,
  ): T | Promise<T> {
    const known = this.#known.get(key) as T | undefined;
    if (known) return known;
    let shared = this.#underWay.get(key) as SharedReading<T> | undefined;
    if (!shared) {
      const started = new SharedReading<T>(async (unwanted) => {
        const { result, lasts } = await read(unwanted);
        if (lasts !== 'not at all') this.#known.set(key, result, lasts === 'a while' ? { ttl: A_WHILE } : {});
        return result;
      });
      this.#underWay.set(key, started);
      // Whoever comes after the last one has left begins anew.
      started.onOver(() => this.#underWay.get(key) === started && this.#underWay.delete(key));
      shared = started;
    }
    return shared.join(signal?.());
  }

  async #readContent(
    { subject, isHtml, content }: Message,
    caller: string,
    unwanted: AbortSignal,
  ): Promise<Outcome<MailContent>> {
    const mail = { subject, isHtml, content };
    const beginning = { subject: subject.slice(0, SMALL), isHtml, content: content.slice(0, SMALL) };
    const isSmall = content.length + subject.length <= SMALL;
    if (isSmall) return { result: await this.#slices.run(() => readContent(mail), caller), lasts: 'always' };
    const instead = () =>
      this.#slices.run((): MailContent => ({ ...readContent(beginning), isBeginning: true }), caller);
    return this.#inThread({ kind: 'content', mail }, caller, unwanted, instead);
  }

  async #sanitise(
    reading: HtmlReading,
    caller: string,
    unwanted: AbortSignal,
  ): Promise<Outcome<SafeHtml | Unreadable>> {
    if (reading.html.length <= SMALL) {
      const sanitise = await loadSanitiser();
      return { result: await this.#slices.run(() => sanitise(reading), caller), lasts: 'always' };
    }
    const instead = async () => ({ unreadable: 'It takes too long to make this HTML safe.' });
    return this.#inThread(reading, caller, unwanted, instead);
  }

  async #inThread<R extends Reading>(
    reading: R,
    caller: string,
    unwanted: AbortSignal,
    instead: () => Promise<ReadingResult<R>>,
  ): Promise<Outcome<ReadingResult<R>>> {
    try {
      return { result: await this.#threads.run(reading, caller, unwanted), lasts: 'always' };
    } catch (error) {
      if (!(error instanceof ReadingAbandoned) || error.reason === 'GONE') throw error;
      return { result: await instead(), lasts: error.reason === 'TIME' ? 'a while' : 'not at all' };
    }
  }
}

function sizeOf(result: Result): number {
  if ('unreadable' in result) return OVERHEAD;
  if ('pieces' in result) return OVERHEAD + result.pieces.reduce((sum, piece) => sum + bytesOf(piece), 0);
  const { text, links, codes } = result;
  const ofLinks = links.reduce((sum, link) => sum + OVERHEAD / 4 + bytesOf(link.url) + bytesOf(link.text), 0);
  // Conditions have the text a second time, in lower case.
  return OVERHEAD + 2 * bytesOf(text) + ofLinks + codes.length * OVERHEAD;
}

/** A string of Latin letters takes a byte for each, any other two. */
function bytesOf(text: string): number {
  return /[^\0-\xff]/.test(text) ? 2 * text.length : text.length;
}
