/** A piece of work that takes microseconds and fails at nothing. */
export interface Task {
  run(): void;
}

/** What may be done before others have their turn. Milliseconds. */
const SLICE = 4;
/** Tasks between two looks at the clock. */
const BETWEEN_LOOKS = 16;

/**
 * Does what came due to thousands at once in slices, first come first served: between two of them the loop sees to everybody
 * else. The first slice follows at once upon what made it due.
 */
export class Turns {
  #tasks: Task[] = [];
  #next = 0;
  #isRunning = false;

  push(task: Task): void {
    this.#tasks.push(task);
    if (this.#isRunning) return;
    this.#isRunning = true;
    queueMicrotask(this.#run);
  }

  readonly #run = (): void => {
    const end = performance.now() + SLICE;
    while (this.#next < this.#tasks.length) {
      const task = this.#tasks[this.#next] as Task;
      this.#next += 1;
      task.run();
      if (this.#next % BETWEEN_LOOKS !== 0 || performance.now() < end) continue;
      // It may be long until there is none left.
      this.#tasks.splice(0, this.#next);
      this.#next = 0;
      setImmediate(this.#run);
      return;
    }
    this.#tasks = [];
    this.#next = 0;
    this.#isRunning = false;
  };
}
