import type { WebSocket } from 'ws';
import { GatewayError } from '../errors.ts';
import { RunningOperations } from './running-operations.ts';
import { SocketCredentials } from './socket-credentials.ts';
import type { Tally } from './tally.ts';

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

/** One socket: what goes out over it, the operations that it carries, and its end. */
export class OpenSocket {
  /** Its operations that are under way. */
  readonly running = new RunningOperations();
  readonly #credentials: SocketCredentials;
  readonly #socket: WebSocket;
  readonly #options: OpenSocketOptions;
  readonly #maxOfCredential: number;
  /** The message that found nothing before it and is still leaving. */
  #leaving: Buffer | null = null;
  /** Messages that have not left. */
  #waiting = 0;
  #hasAnswered = true;
  #turningAway: NodeJS.Timeout | undefined;

  /** @param byCredential sockets of each credential */
  constructor(socket: WebSocket, options: OpenSocketOptions, byCredential: Tally) {
    this.#socket = socket;
    this.#options = options;
    this.#maxOfCredential = byCredential.max;
    this.#credentials = new SocketCredentials(byCredential);
    socket.on('pong', () => {
      this.#hasAnswered = true;
    });
    // Broken frames and oversized messages: ws closes it with the code that fits. Nobody reads on.
    socket.on('error', () => this.#endOperations());
  }

  /**
   * Resolves when the bytes have left: until then the next event of this subscription is not asked for. A reader that leaves too
   * much behind is closed with 1013, which clients take for a reason to come back. The one message that is leaving does not
   * count, however large: what waits behind it does.
   */
  async send(data: string): Promise<void> {
    const socket = this.#socket;
    // Nobody is left to be answered.
    if (socket.readyState !== socket.OPEN) return this.#endOperations();
    const backlog = socket.bufferedAmount;
    const behind = backlog - (this.#leaving?.length ?? 0) + Math.max(0, this.#waiting - 1) * WAITING_BYTES;
    if (behind > this.#options.maxBacklogBytes) {
      return this.close(1013, 'Read faster or ask for less; resume from the last cursor');
    }
    // Of a string, the stream would count characters.
    const bytes = Buffer.from(data);
    if (backlog === 0) this.#leaving = bytes;
    this.#waiting += 1;
    return new Promise((resolve) => {
      socket.send(bytes, { binary: false }, () => {
        if (this.#leaving === bytes) this.#leaving = null;
        this.#waiting -= 1;
        resolve();
      });
    });
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

  /** To be called when its connection is no more. */
  gone(): void {
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
    const message = `This key has ${this.#maxOfCredential} sockets in use. Close some, or have more operations on each.`;
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

  #endOperations(): void {
    for (const operation of [...this.running]) operation.end();
  }
}
