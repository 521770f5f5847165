import type { ListOutcome, ListTask } from './list-task.ts';
import { runListTask } from './list-task.ts';

/** The work of a thread of ListThreads. */
export default function run(task: ListTask): ListOutcome {
  return runListTask(task);
}
