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
import { TimeSlices } from './time-slices.ts';

export interface MailReaderOptions {
  /** What has been read is kept up to here. Bytes, about. */
  readonly maxBytes: number;
  readonly threads: ReadingThreads;
}

type Result = MailContent | SafeHtml | Unreadable;

/** What came of a reading, and whether another would come to the same. */
interface Outcome<T> {
  readonly result: T;
  readonly isFinal: boolean;
}

/** What an entry takes beyond its text, and each link and code besides theirs. Bytes. */
const OVERHEAD = 512;

/**
 * Reads mails: what they say, and their HTML made safe. Each is read once as long as there is room to remember it, keyed by whose
 * it is and what it holds; small ones here and in turns, large ones in a thread.
 */
export class MailReader {
  readonly #threads: ReadingThreads;
  readonly #slices = new TimeSlices();
  readonly #known: LRUCache<string, Result>;
  readonly #underWay = new Map<string, Promise<Result>>();
  /** What a message is known by, since working it out takes a hash of all of it. */
  readonly #keys = new WeakMap<Message, string>();

  constructor({ maxBytes, threads }: MailReaderOptions) {
    this.#threads = threads;
    // 0 would mean no bound.
    this.#known = new LRUCache({ maxSize: Math.max(1, maxBytes), sizeCalculation: sizeOf });
  }

  /**
   * What a message says: at once where that is known. It always says something: of what cannot be read to its end, its beginning.
   *
   * @param owner of the message: what is remembered for one is never given to another
   */
  read(message: Message, owner: string): MailContent | Promise<MailContent> {
    return this.#remember(`${this.#keyOf(message, owner)} content`, () => this.#readContent(message, owner));
  }

  /**
   * The HTML of a message made safe, with gaps for the links of its own images.
   *
   * @param keepRemote whether what it loads from elsewhere is kept
   */
  html(message: Message, keepRemote: boolean, owner: string): SafeHtml | Unreadable | Promise<SafeHtml | Unreadable> {
    const files = message.attachments.map(({ filename, extension }) => ({ filename, extension }));
    const names = files.length === 0 ? '' : hash('sha256', JSON.stringify(files));
    const key = `${this.#keyOf(message, owner)} html ${keepRemote} ${names}`;
    const reading: HtmlReading = { kind: 'html', html: message.content, options: { keepRemote, files } };
    return this.#remember(key, () => this.#sanitise(reading, owner));
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

  #remember<T extends Result>(key: string, read: () => Promise<Outcome<T>>): T | Promise<T> {
    const known = this.#known.get(key) as T | undefined;
    if (known) return known;
    const underWay = this.#underWay.get(key) as Promise<T> | undefined;
    if (underWay !== undefined) return underWay;
    const reading = read()
      .then(({ result, isFinal }) => {
        if (isFinal) this.#known.set(key, result);
        return result;
      })
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, reading);
    return reading;
  }

  async #readContent({ subject, isHtml, content }: Message, owner: string): Promise<Outcome<MailContent>> {
    const mail = { subject, isHtml, content };
    const beginning = { subject: subject.slice(0, SMALL), isHtml, content: content.slice(0, SMALL) };
    const isSmall = content.length + subject.length <= SMALL;
    if (isSmall) return { result: await this.#slices.run(() => readContent(mail)), isFinal: true };
    return this.#inThread({ kind: 'content', mail }, owner, () => this.#slices.run(() => readContent(beginning)));
  }

  async #sanitise(reading: HtmlReading, owner: string): Promise<Outcome<SafeHtml | Unreadable>> {
    if (reading.html.length <= SMALL) {
      const sanitise = await loadSanitiser();
      return { result: await this.#slices.run(() => sanitise(reading)), isFinal: true };
    }
    return this.#inThread(reading, owner, async () => ({ unreadable: 'It takes too long to make this HTML safe.' }));
  }

  async #inThread<R extends Reading>(
    reading: R,
    owner: string,
    instead: () => Promise<ReadingResult<R>>,
  ): Promise<Outcome<ReadingResult<R>>> {
    try {
      return { result: await this.#threads.run(reading, owner), isFinal: true };
    } catch (error) {
      if (!(error instanceof ReadingAbandoned)) throw error;
      return { result: await instead(), isFinal: error.reason === 'TIME' };
    }
  }
}

function sizeOf(result: Result): number {
  if ('unreadable' in result) return OVERHEAD;
  if ('pieces' in result) return OVERHEAD + 2 * result.pieces.reduce((sum, piece) => sum + piece.length, 0);
  const { text, links, codes } = result;
  const ofLinks = links.reduce((sum, link) => sum + OVERHEAD / 4 + link.url.length + link.text.length, 0);
  return OVERHEAD + 2 * (text.length + ofLinks) + codes.length * OVERHEAD;
}
