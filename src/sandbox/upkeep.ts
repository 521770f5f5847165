import type { SandboxLog } from './options.ts';
import type { Store } from './store/store.ts';

const SWEEP_EVERY_MS = 5000;
const SAVE_EVERY_MS = 2000;

/** Sweeps expired inboxes and saves the quota now and then. Returns how to stop it. */
export function startUpkeep(store: Store, log: SandboxLog): () => void {
  let stopped = false;
  const failed = (error: unknown) => log.error({ err: error }, 'Upkeep of the sandbox failed');

  const sweep = async () => {
    // Batch by batch, each in a turn of its own: a thousand inboxes with their mail must not stop everything else.
    while (!stopped && (await store.commits.write(() => store.inboxes.sweep())));
  };
  const save = async () => {
    if (store.usage.isDirty()) await store.commits.write(() => store.usage.save());
  };
  const timers = [
    setInterval(() => void sweep().catch(failed), SWEEP_EVERY_MS).unref(),
    setInterval(() => void save().catch(failed), SAVE_EVERY_MS).unref(),
  ];
  return () => {
    stopped = true;
    for (const timer of timers) clearInterval(timer);
  };
}
