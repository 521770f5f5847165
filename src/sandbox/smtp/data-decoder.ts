const CR = 0x0d;
const LF = 0x0a;
const DOT = 0x2e;

/** How much of CR LF . CR LF stands before the next byte. */
const IN_LINE = 0;
const CR_SEEN = 1;
const LINE_START = 2;
const DOT_HELD = 3;
const DOT_CR_HELD = 4;

/** What a piece of DATA comes to: the message's own bytes, and once it has ended, what follows it. */
export interface Decoded {
  content: Buffer;
  rest: Buffer | null;
}

/**
 * Takes a message out of DATA (RFC 5321, 4.5.2): it ends at CR LF . CR LF and at nothing else, and a line that begins with
 * two dots loses one. In one pass over the bytes, whatever they are and however they are cut.
 */
export class DataDecoder {
  // The line end of the DATA command counts.
  #state = LINE_START;

  decode(chunk: Buffer): Decoded {
    // Two bytes of an earlier piece may have waited for this one.
    const content = Buffer.allocUnsafe(chunk.length + 2);
    let state = this.#state;
    let length = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (state === DOT_HELD) {
        if (byte === CR) {
          state = DOT_CR_HELD;
          continue;
        }
        // The first of two dots is stuffing. A dot that no sender should have left alone stays.
        if (byte !== DOT) content[length++] = DOT;
      } else if (state === DOT_CR_HELD) {
        if (byte === LF) return { content: content.subarray(0, length), rest: chunk.subarray(at + 1) };
        content[length++] = DOT;
        content[length++] = CR;
      } else if (state === LINE_START && byte === DOT) {
        state = DOT_HELD;
        continue;
      }
      content[length++] = byte;
      const afterCr = state === CR_SEEN && byte === LF;
      if (byte === CR) state = CR_SEEN;
      else state = afterCr ? LINE_START : IN_LINE;
    }
    this.#state = state;
    return { content: content.subarray(0, length), rest: null };
  }
}
