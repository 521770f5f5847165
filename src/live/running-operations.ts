import type { SocketOperationRun } from './socket-operation.ts';

/** The operations of a socket that are under way, mostly one; and how long there have been none. */
export class RunningOperations implements Iterable<SocketOperationRun> {
  /** As long as there are operations, and no longer: a set takes several times as much, on every one of thousands of sockets. */
  #operations: readonly SocketOperationRun[] = [];
  #idleSince = performance.now();

  get size(): number {
    return this.#operations.length;
  }

  /** Milliseconds since the last one was over, or since the beginning; 0 while there is one. */
  get idleMs(): number {
    return this.size > 0 ? 0 : performance.now() - this.#idleSince;
  }

  [Symbol.iterator](): Iterator<SocketOperationRun> {
    return this.#operations.values();
  }

  has(operation: SocketOperationRun): boolean {
    return this.#operations.includes(operation);
  }

  add(operation: SocketOperationRun): void {
    this.#operations = this.#operations.concat(operation);
  }

  delete(operation: SocketOperationRun): void {
    if (!this.has(operation)) return;
    this.#operations = this.#operations.filter((each) => each !== operation);
    if (this.size === 0) this.#idleSince = performance.now();
  }
}
