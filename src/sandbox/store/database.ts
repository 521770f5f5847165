import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createTables } from './tables.ts';

/** Thrown by openDatabase when another process has the data folder open. */
export class DataFolderInUseError extends Error {
  readonly code = 'SANDBOX_DATA_IN_USE';
  override readonly name = 'DataFolderInUseError';

  constructor(dataDir: string, cause: unknown) {
    super(`The sandbox's data folder ${dataDir} is in use by another process`, { cause });
  }
}

/**
 * Opens `dataDir`/sandbox.db, creating folder and tables where they are missing.
 * Throws DataFolderInUseError when another process has it open.
 */
export function openDatabase(dataDir: string): DatabaseSync {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(dataDir, 'sandbox.db'));
  try {
    // One statement each: prepare() would drop all but the first, exec() stops at the first error.
    // EXCLUSIVE is the lock against a second process; the kernel drops it when this one dies, however it dies.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    // A log that one big mail has grown is cut again.
    db.exec('PRAGMA journal_size_limit = 67108864');
    // In WAL only FULL syncs the log at each commit, and a 250 promises just that.
    db.exec('PRAGMA synchronous = FULL');
    db.exec('PRAGMA foreign_keys = ON');
    // A write takes the exclusive lock now rather than at the first mail.
    db.exec('BEGIN IMMEDIATE');
    createTables(db);
    db.exec('COMMIT');
    return db;
  } catch (error) {
    db.close();
    if (isBusy(error)) throw new DataFolderInUseError(dataDir, error);
    throw error;
  }
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === SQLITE_BUSY;
}
