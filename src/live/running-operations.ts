import type { SocketOperationRun } from './socket-operation.ts';

/** The operations of a socket that are under way, and how long there have been none. */
export class RunningOperations extends Set<SocketOperationRun> {
  #idleSince = performance.now();

  /** Milliseconds since the last one was over, or since the beginning; 0 while there is one. */
  get idleMs(): number {
    return this.size > 0 ? 0 : performance.now() - this.#idleSince;
  }

  override delete(operation: SocketOperationRun): boolean {
    const wasThere = super.delete(operation);
    if (wasThere && this.size === 0) this.#idleSince = performance.now();
    return wasThere;
  }
}
