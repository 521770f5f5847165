import type { Duplex } from 'node:stream';
import type { WebSocket as ProtocolSocket } from 'graphql-ws';
import type { RawData } from 'ws';
import { GatewayError } from '../errors.ts';
import type { Delivery } from './delivery.ts';
import type { HeardSocket, SocketHearer } from './heard-socket.ts';
import type { IncomingShare } from './incoming-messages.ts';
import { IncomingMessages } from './incoming-messages.ts';
import { RunningOperations } from './running-operations.ts';
import type { SharedMessage } from './shared-message.ts';
import { SocketCredentials } from './socket-credentials.ts';
import type { Carrier } from './socket-operation.ts';
import type { Tally } from './tally.ts';
import type { Turns } from './turns.ts';

export interface OpenSocketOptions {
  /** What may wait to be read before nothing more is sent. Bytes. */
  readonly maxBacklogBytes: number;
  /** How long a socket may be without an operation. Milliseconds. */
  readonly idleMs: number;
  /** How long the operations of a credential that is turned away may take over their last answers. Milliseconds. */
  readonly lastAnswersMs?: number;
}

/** What a message takes besides its bytes while it waits to be read: small ones by the thousand are mostly this. */
const WAITING_BYTES = 512;
const NOTHING = Buffer.alloc(0);

/** What all sockets share. */
export interface SocketShare extends IncomingShare {
  /** Sockets of each credential. */
  readonly byCredential: Tally;
  readonly turns: Turns;
}

/** One socket: what goes out over it, the operations that it carries, and its end. */
export class OpenSocket implements Carrier, ProtocolSocket, SocketHearer {
  /** Its operations that are under way. */
  readonly running = new RunningOperations();
  readonly #credentials: SocketCredentials;
  readonly #socket: HeardSocket;
  readonly #stream: Duplex;
  readonly #share: SocketShare;
  readonly #options: OpenSocketOptions;
  /** Of the message that found nothing before it and is still leaving. */
  #leavingBytes = 0;
  /** Messages that have not left. */
  #waiting = 0;
  readonly #incoming: IncomingMessages;
  #hasAnswered = true;
  #turningAway: NodeJS.Timeout | undefined;
  /** To be called when it has closed. */
  onClosed: ((code: number, reason: string) => Promise<void>) | null = null;

  /** @param stream the connection under the socket */
  constructor(socket: HeardSocket, stream: Duplex, options: OpenSocketOptions, share: SocketShare) {
    this.#socket = socket;
    this.#stream = stream;
    this.#options = options;
    this.#share = share;
    this.#credentials = new SocketCredentials(share.byCredential);
    this.#incoming = new IncomingMessages(socket, this, share);
    stream.on('data', ({ length }: Buffer) => this.#incoming.count(length));
    socket.hearer = this;
  }

  /** Has its messages handled. */
  onMessage(handle: (data: string) => Promise<void>): void {
    this.#incoming.onMessage(handle);
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  /**
   * Resolves when the bytes have left: until then the next event of this subscription is not asked for. A reader that leaves too
   * much behind is closed with 1013, which clients take for a reason to come back. The one message that is leaving does not
   * count, however large: what waits behind it does.
   */
  async send(data: string): Promise<void> {
    if (!this.#isRead()) return;
    // Of a string, the stream would count characters.
    const bytes = Buffer.from(data);
    const left = Promise.withResolvers<void>();
    const isFirst = this.#socket.bufferedAmount === 0;
    this.#socket.send(bytes, { binary: false }, this.#leaving(isFirst ? bytes.length : 0, left.resolve));
    return left.promise;
  }

  /** As `send`, of a message that others are sent as well. */
  sendShared(message: SharedMessage, id: string, waiting: Pick<Delivery, 'resume'>): boolean {
    if (!this.#isRead()) return false;
    const stream = this.#stream;
    const isFirst = stream.writableLength === 0;
    const length = message.writeTo(stream, id);
    if (stream.writableLength === 0) return true;
    // To be told when all before it has left; mostly nothing is to be told.
    stream.write(
      NOTHING,
      this.#leaving(isFirst ? length : 0, () => waiting.resume()),
    );
    return false;
  }

  /** Cuts it, if its last ping was not answered; closes it, if it has been idle for too long; sends the next ping otherwise. */
  ping(): void {
    if (!this.#hasAnswered) this.cut();
    // Clients that want to stay connect again upon 1000; others have nothing to do.
    else if (this.running.idleMs > this.#options.idleMs) this.close(1000, 'Idle: nothing was asked for');
    else this.#socket.ping();
    this.#hasAnswered = false;
  }

  /** Ends its operations at once and closes it. The close frame is behind what waits; who never gets there is cut. */
  close(code?: number, reason = ''): void {
    this.#endOperations();
    // What a client sent may be in it, and a frame has room for 123 bytes.
    this.#socket.close(code, Buffer.byteLength(reason) > 123 ? reason.slice(0, 41) : reason);
  }

  /** Ends it without a word. */
  cut(): void {
    this.#socket.terminate();
  }

  hearMessage(data: RawData, isBinary: boolean): void {
    this.#incoming.take(data, isBinary);
  }

  hearControl(isPong: boolean): void {
    if (isPong) this.#hasAnswered = true;
    this.#incoming.noteControl();
  }

  /** Nobody reads on. */
  hearError(): void {
    this.#endOperations();
  }

  hearClose(code: number, reason: string): void {
    void this.onClosed?.(code, reason);
  }

  /** To be called when its connection is no more. */
  gone(): void {
    this.#incoming.end();
    clearTimeout(this.#turningAway);
    this.#credentials.end();
    this.#endOperations();
  }

  /**
   * Remembers that one of its operations uses the credential.
   *
   * @throws GatewayError LIMIT_EXCEEDED where the credential has as many sockets as it may have without this one, which is then
   *   closed with 4429 unless another credential has its place on it
   */
  noteCredential(id: string): void {
    if (this.#credentials.note(id)) return;
    if (this.#credentials.isEmpty) this.#turnAway(id, 4429, 'Too many sockets of this key');
    const message = `This key has ${this.#share.byCredential.max} sockets in use. Close some, or have more operations on each.`;
    throw new GatewayError('LIMIT_EXCEEDED', message);
  }

  /** If it has used the credential: closes with 4403, once the operations that use it have given their last answers, or in a second. */
  revoke(credentialId: string): void {
    const hasUsed = this.#credentials.has(credentialId);
    // Asked of every socket for every refused key, so most of them are to answer at once.
    if (!(hasUsed || this.#credentials.mayHaveForgotten)) return;
    const isUsing = [...this.running].some((operation) => operation.credentialId === credentialId);
    if (hasUsed || isUsing) this.#turnAway(credentialId, 4403, 'Forbidden');
  }

  /** Closes it, once the operations that use the credential have given their last answers, or in a second. */
  #turnAway(credentialId: string, code: number, reason: string): void {
    if (this.#turningAway) return;
    const using = [...this.running].filter((operation) => operation.credentialId === credentialId);
    const close = () => this.close(code, reason);
    this.#turningAway = setTimeout(close, this.#options.lastAnswersMs ?? 1_000).unref();
    // An operation is over just before its last message is sent, without a pause between the two.
    void Promise.all(using.map(({ over }) => over)).then(() => setImmediate(close));
  }

  get turns(): Turns {
    return this.#share.turns;
  }

  /** Whether somebody is left to be sent something, and takes what is sent; closes it otherwise. */
  #isRead(): boolean {
    const socket = this.#socket;
    if (socket.readyState !== socket.OPEN) {
      this.#endOperations();
      return false;
    }
    const behind = socket.bufferedAmount - this.#leavingBytes + Math.max(0, this.#waiting - 1) * WAITING_BYTES;
    if (behind <= this.#options.maxBacklogBytes) return true;
    this.close(1013, 'Read faster or ask for less; resume from the last cursor');
    return false;
  }

  /**
   * Counts a message among those that have not left, until what is returned is called.
   *
   * @param alone its bytes, if it found nothing before it; 0 otherwise
   */
  #leaving(alone: number, onLeft: () => void): () => void {
    if (alone > 0) this.#leavingBytes = alone;
    this.#waiting += 1;
    return () => {
      if (alone > 0) this.#leavingBytes = 0;
      this.#waiting -= 1;
      onLeft();
    };
  }

  #endOperations(): void {
    for (const operation of [...this.running]) operation.end();
  }
}
