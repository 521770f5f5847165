/** A chunk takes so much at least, however small. Bytes. */
const CHUNK_BYTES = 256;
/** What one control frame with nothing unfinished around it may come to. Bytes. */
const CONTROL_BYTES = 512;

/** Whoever sends messages. */
export interface Sender {
  /** Cuts it off, and lets go of what it has sent. */
  cut(): void;
}

/**
 * What all sockets together have sent of messages that are not whole yet, or have not had their turn: it is kept until then, and
 * no socket alone is at fault. Where it is too much, the one that has sent most is cut off.
 */
export class UnfinishedMessages {
  readonly #maxBytes: number;
  readonly #bytes = new Map<Sender, number>();
  #total = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Bytes of all of them. */
  get total(): number {
    return this.#total;
  }

  /** Notes that so much has come. */
  add(sender: Sender, bytes: number): void {
    const more = Math.max(bytes, CHUNK_BYTES);
    this.#bytes.set(sender, (this.#bytes.get(sender) ?? 0) + more);
    this.#total += more;
    while (this.#total > this.#maxBytes) this.#cutLargest();
  }

  /** Notes that its message is read, or that there will be no more of it. */
  end(sender: Sender): void {
    this.#total -= this.#bytes.get(sender) ?? 0;
    this.#bytes.delete(sender);
  }

  /** Notes that a ping or pong was among what came: between the frames of a message it changes nothing. */
  noteControl(sender: Sender): void {
    if ((this.#bytes.get(sender) ?? 0) <= CONTROL_BYTES) this.end(sender);
  }

  #cutLargest(): void {
    const [largest] = [...this.#bytes].reduce((most, each) => (each[1] > most[1] ? each : most));
    this.end(largest);
    largest.cut();
  }
}
