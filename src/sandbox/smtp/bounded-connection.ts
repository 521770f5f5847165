import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import { DataStream } from './data-stream.ts';
import type { Patience } from './patience.ts';
import { outOfPatience } from './patience.ts';

/** Octets of a command line: what RFC 5321 asks for is 512, and some more for each extension. */
const MAX_LINE = 2048;
/** Octets of a line at which there is no more waiting for its end. */
export const MAX_ENDLESS_LINE = 4096;
/** Commands without a mail, beside RCPT. */
const MAX_COMMANDS = 100;
/** RCPT without a mail, beyond the recipients that one may have. */
const MAX_REFUSED_RECIPIENTS = 10_000;

/** A connection of smtp-server whose client may not go on for ever. */
export class BoundedConnection extends SMTPConnection {
  #commands = 0;
  #recipients = 0;
  #since = performance.now();
  #message: DataStream | null = null;

  override _createParser(): DataStream {
    const parser = new DataStream({ maxCommandLength: MAX_ENDLESS_LINE });
    parser.oncommand = (command, callback) => this._onCommand(command, callback);
    parser.on('error', (error) => this.send(421, error.message));
    return parser;
  }

  override _onCommand(command: Buffer, callback: () => void = () => {}): void {
    // What comes in clear during a TLS handshake is dropped there without a reply.
    if (this._upgrading || !this.#refuses(command, callback)) super._onCommand(command, callback);
  }

  #refuses(command: Buffer, callback: () => void): boolean {
    if (/^RCPT /i.test(command.toString('latin1', 0, 5))) this.#recipients += 1;
    else this.#commands += 1;
    const mostRecipients = MAX_REFUSED_RECIPIENTS + (this._server.options.maxRecipients ?? 0);
    if (this.#commands > MAX_COMMANDS || this.#recipients > mostRecipients) {
      this.send(421, 'Too many commands without a mail', '4.7.0');
      return true;
    }
    if (command.length <= MAX_LINE) return false;
    this.send(500, `A command line has at most ${MAX_LINE} octets`);
    setImmediate(() => this._whenWritable(callback));
    return true;
  }

  override handler_DATA(command: Buffer, callback: () => void): void {
    super.handler_DATA(command, callback);
    const parser = this._parser as DataStream | false;
    if (parser === false || !parser._dataMode) return;
    this.#message = parser;
    this.#since = performance.now();
  }

  override send(code: number, data?: string | string[] | null, context?: string | false): void {
    if (context === 'DATA_OK') {
      this.#commands = 0;
      this.#recipients = 0;
    }
    super.send(code, data, context);
  }

  override _resetSession(): void {
    super._resetSession();
    if (!this.#message) return;
    this.#message = null;
    this.#since = performance.now();
  }

  /** `context` may be such a code itself. A 554 is only ever the answer to a mail loop. */
  override _getEnhancedStatusCode(code: number, context?: string | false): string {
    if (context && /^\d\./.test(context)) return context;
    if (code === 554) return '5.4.6';
    return super._getEnhancedStatusCode(code, context);
  }

  /** Says goodbye to a client that takes too long, or whose message has no end. */
  checkPace(patience: Patience): void {
    // It waits for us: for its message to be stored.
    if (this._handlerPending || (this.#message && !this.#message._dataMode)) return;
    const ms = performance.now() - this.#since;
    const bytes = this.#message ? this.#message.dataBytes : null;
    const isEndless = (bytes ?? 0) > 2 * (Number(this._server.options.size) || Number.POSITIVE_INFINITY);
    const reason = isEndless ? 'The message is far too big' : outOfPatience({ ms, bytes }, patience);
    if (reason !== null) this.send(421, reason);
  }
}
