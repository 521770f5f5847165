import { SMTPStream } from 'smtp-server/lib/smtp-stream.js';
import { DataDecoder } from './data-decoder.ts';

/**
 * smtp-server's reader of commands and DATA, with another way to read DATA: its own takes a turn of the event loop and a
 * buffer for every line that begins with two dots, of which a mail may have millions.
 */
export class DataStream extends SMTPStream {
  #decoder = new DataDecoder();

  override startDataMode(maxBytes?: number | string | null) {
    this.#decoder = new DataDecoder();
    return super.startDataMode(maxBytes);
  }

  override _feedDataStream(chunk: Buffer, done: (error?: Error | null) => void): void {
    const { content, rest } = this.#decoder.decode(chunk);
    this._countDataBytes(content.length);
    if (rest) {
      this._endDataMode(content, rest, done);
      return;
    }
    const stream = this._dataStream;
    if (content.length === 0 || !stream?.writable || stream.write(content) || stream.destroyed) {
      done();
      return;
    }
    // A stream that its reader gives up is closed and never drains.
    const go = () => {
      stream.off('drain', go);
      stream.off('close', go);
      done();
    };
    stream.on('drain', go);
    stream.on('close', go);
  }
}
