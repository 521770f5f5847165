import type { RawData, WebSocket } from 'ws';
import type { LargeMessages } from './large-messages.ts';
import { LARGE_BYTES } from './large-messages.ts';
import type { UnfinishedMessages } from './unfinished-messages.ts';

/** What all sockets share. */
export interface IncomingShare {
  readonly unfinished: UnfinishedMessages;
  readonly large: LargeMessages;
}

/** Who has the messages, and ends the socket. */
export interface Receiver {
  close(code: number, reason: string): void;
  cut(): void;
}

/** What is still read of a socket that was closed here: the answer to its close frame is behind what was under way. Bytes. */
const LAST_BYTES = 65_536;
/** How long one that sends more than that may take to read up to its close frame. Milliseconds. */
const LAST_MS = 1_000;

/** What comes in over one socket. */
export class IncomingMessages {
  readonly #socket: WebSocket;
  readonly #receiver: Receiver;
  readonly #share: IncomingShare;
  /** A large message that waits for its turn, and what came after it. */
  #waiting: RawData[] | null = null;
  #handle: ((data: string) => Promise<void>) | null = null;
  #sinceClose = 0;
  #isUnheard = false;

  constructor(socket: WebSocket, receiver: Receiver, share: IncomingShare) {
    this.#socket = socket;
    this.#receiver = receiver;
    this.#share = share;
  }

  /** Has what comes handled, until it closes. */
  onMessage(handle: (data: string) => Promise<void>): void {
    this.#handle = handle;
  }

  get #isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  /** Notes that so much has come over the connection, before what is made of it. Bytes. */
  count(bytes: number): void {
    if (this.#isOpen) {
      this.#share.unfinished.add(this.#receiver, bytes);
      return;
    }
    this.#share.unfinished.end(this.#receiver);
    this.#sinceClose += bytes;
    if (this.#sinceClose <= LAST_BYTES || this.#isUnheard) return;
    // Who goes on as if nothing had been said is not listened to any more, but may still read why.
    this.#isUnheard = true;
    this.#socket.pause();
    setTimeout(() => this.#receiver.cut(), LAST_MS).unref();
  }

  /** A ping or a pong has come. */
  noteControl(): void {
    this.#share.unfinished.noteControl(this.#receiver);
  }

  /** The connection is no more. */
  end(): void {
    this.#share.unfinished.end(this.#receiver);
  }

  take(data: RawData, isBinary: boolean): void {
    if (!this.#isOpen) return;
    if (isBinary) {
      this.#receiver.close(4400, 'Messages are text');
    } else if (this.#waiting) {
      this.#waiting.push(data);
    } else if ((data as Buffer).length < LARGE_BYTES) {
      this.#read(data);
    } else {
      this.#waiting = [data];
      this.#socket.pause();
      this.#share.large.push(() => this.#readWaiting(this.#waiting as RawData[]));
    }
  }

  #readWaiting(waiting: RawData[]): void {
    const data = waiting.shift();
    if (this.#isOpen) this.#read(data as RawData);
    else waiting.length = 0;
    if (waiting.length > 0) {
      this.#share.large.push(() => this.#readWaiting(waiting));
    } else {
      this.#waiting = null;
      if (!this.#isUnheard) this.#socket.resume();
    }
  }

  #read(data: RawData): void {
    this.#share.unfinished.end(this.#receiver);
    this.#handle?.(String(data)).catch(() => this.#receiver.close(4400, 'Invalid message'));
  }
}
