import type { ListOutcome, ListTask } from '../../src/datasources/list-task.ts';
import { runListTask } from '../../src/datasources/list-task.ts';

/** A thread of ListThreads that dies of what holds "die here", and never comes to the end of what holds "stay here". */
export default function run(task: ListTask): ListOutcome {
  const text = Buffer.from(task.body).toString();
  if (text.includes('die here')) process.exit(1);
  while (text.includes('stay here'));
  return runListTask(task);
}
