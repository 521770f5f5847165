import type { RawData, WebSocket } from 'ws';
import type { SocketOperationRun } from './socket-operation.ts';

export interface OpenSocketOptions {
  /** What may wait to be read before nothing more is sent. Bytes. */
  readonly maxBacklogBytes: number;
  /** How long the operations of a revoked credential may take over their last answers. Milliseconds. */
  readonly lastAnswersMs?: number;
}

/** A socket may come with ever new credentials: so many are remembered. */
const MAX_CREDENTIALS = 100;

/** One socket: what goes out over it, the operations that it carries, and its end. */
export class OpenSocket {
  /** Its operations that are under way. */
  readonly running = new Set<SocketOperationRun>();
  /** Of the credentials that its operations have used, the latest last. */
  readonly #credentialIds = new Set<string>();
  readonly #socket: WebSocket;
  readonly #options: OpenSocketOptions;
  /** The message that found nothing before it and is still leaving. */
  #leaving: Buffer | null = null;
  #hasAnswered = true;
  #revocation: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket, options: OpenSocketOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.on('pong', () => {
      this.#hasAnswered = true;
    });
    socket.once('close', () => {
      clearTimeout(this.#revocation);
      this.#endOperations();
    });
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
    if (backlog - (this.#leaving?.length ?? 0) > this.#options.maxBacklogBytes) {
      return this.close(1013, 'Read faster or ask for less; resume from the last cursor');
    }
    // Of a string, the stream would count characters.
    const bytes = Buffer.from(data);
    if (backlog === 0) this.#leaving = bytes;
    return new Promise((resolve) => {
      socket.send(bytes, { binary: false }, () => {
        if (this.#leaving === bytes) this.#leaving = null;
        resolve();
      });
    });
  }

  /** Has what comes over it handled, until it closes. */
  onMessage(handle: (data: string) => Promise<void>): void {
    this.#socket.on('message', (data: RawData) => {
      if (this.#socket.readyState !== this.#socket.OPEN) return;
      handle(String(data)).catch(() => this.close(4400, 'Invalid message'));
    });
  }

  /** Cuts it, if its last ping was not answered; sends the next one. */
  ping(): void {
    if (this.#hasAnswered) this.#socket.ping();
    else this.#socket.terminate();
    this.#hasAnswered = false;
  }

  /** Ends its operations at once and closes it. The close frame is behind what waits; who never gets there is cut. */
  close(code?: number, reason?: string): void {
    this.#endOperations();
    this.#socket.close(code, reason);
  }

  /** Remembers that one of its operations uses the credential. */
  noteCredential(id: string): void {
    this.#credentialIds.delete(id);
    this.#credentialIds.add(id);
    if (this.#credentialIds.size <= MAX_CREDENTIALS) return;
    this.#credentialIds.delete(this.#credentialIds.values().next().value as string);
  }

  /** If it has used the credential: closes with 4403, once the operations that use it have given their last answers, or in a second. */
  revoke(credentialId: string): void {
    const mayHaveForgotten = this.#credentialIds.size >= MAX_CREDENTIALS;
    // Asked of every socket for every refused key, so most of them are to answer at once.
    if (this.#revocation || !(this.#credentialIds.has(credentialId) || mayHaveForgotten)) return;
    const using = [...this.running].filter((operation) => operation.credentialId === credentialId);
    if (using.length === 0 && !this.#credentialIds.has(credentialId)) return;
    const close = () => this.close(4403, 'Forbidden');
    this.#revocation = setTimeout(close, this.#options.lastAnswersMs ?? 1_000).unref();
    // An operation is over just before its last message is sent, without a pause between the two.
    void Promise.all(using.map(({ over }) => over)).then(() => setImmediate(close));
  }

  #endOperations(): void {
    for (const operation of [...this.running]) operation.end();
  }
}
