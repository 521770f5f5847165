import { openAccounts } from './accounts.ts';
import { openChunks } from './chunks.ts';
import { CommitQueue } from './commit-queue.ts';
import { openDatabase } from './database.ts';
import { openInboxes } from './inboxes.ts';
import { openMessages } from './messages.ts';
import { openSpool } from './spool.ts';
import { openUsage } from './usage.ts';

export interface StoreOptions {
  dataDir: string;
  apiKeys: readonly string[];
  clock: () => number;
  newMessageId: () => string;
  /** Told of every commit with the number of writes it holds; a throw fails the commit. */
  onCommit?: ((writes: number) => void) | undefined;
}

export type Store = ReturnType<typeof openStore>;

/** Everything that outlives the process, in one SQLite file. Throws DataFolderInUseError. */
export function openStore({ dataDir, apiKeys, clock, newMessageId, onCommit }: StoreOptions) {
  const db = openDatabase(dataDir);
  try {
    const chunks = openChunks(db);
    const commits = new CommitQueue(db, onCommit);
    const usage = openUsage(db, clock);
    return {
      accounts: openAccounts(db, apiKeys),
      chunks,
      commits,
      inboxes: openInboxes(db, clock),
      messages: openMessages(db, clock),
      spool: openSpool(db, chunks, newMessageId),
      usage,

      /** Writes what waits and closes the file. */
      close(): void {
        // If this fails, some seconds of counting are lost, as they are when the process is killed.
        commits.write(() => usage.save()).catch(() => {});
        commits.close();
        db.close();
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}
