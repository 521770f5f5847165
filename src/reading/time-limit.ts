/**
 * Bounds the time of a reading from the moment when its thread begins with it: a thread takes its time to start, and the one that
 * waits may be held up itself, which is no fault of what is read.
 */
export class TimeLimit {
  /** Where the thread writes when it began; see `begin`. */
  readonly began = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  readonly #abort = new AbortController();
  readonly #ms: number;
  #timer: NodeJS.Timeout | NodeJS.Immediate;

  /** @param ms that a reading may take */
  constructor(ms: number) {
    this.#ms = ms;
    this.#timer = setTimeout(() => this.#look(), ms).unref();
  }

  /** Aborted when the time is up. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  clear(): void {
    clearTimeout(this.#timer as NodeJS.Timeout);
    clearImmediate(this.#timer as NodeJS.Immediate);
  }

  #look(): void {
    const [began = 0] = new Float64Array(this.began);
    const left = began === 0 ? this.#ms : began + this.#ms - clock();
    // One turn more: what it came to may have arrived while this thread was held up.
    if (left > 0) this.#timer = setTimeout(() => this.#look(), left).unref();
    else this.#timer = setImmediate(() => this.#abort.abort());
  }
}

/** Said by the thread when it begins. */
export function begin(began: SharedArrayBuffer): void {
  new Float64Array(began)[0] = clock();
}

/** Milliseconds, alike in all threads. */
function clock(): number {
  return performance.timeOrigin + performance.now();
}
