import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which core the server under measurement has, and which the load and the upstream; null where processes cannot be held to one. */
export interface Cores {
  readonly server: number | null;
  readonly load: number | null;
}

export function chooseCores(): Cores {
  const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;
  return canPin ? { server: 0, load: 1 } : { server: null, load: null };
}
