import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the sandbox keeps its data. `release` removes it if it is a temporary one. */
export interface DataFolder {
  path: string;
  release(): void;
}

/** The given folder, which stays, or a temporary one, which goes on release or at the latest when the process exits. */
export function openDataFolder(dataDir: string | null): DataFolder {
  if (dataDir !== null) return { path: dataDir, release() {} };
  const path = mkdtempSync(join(tmpdir(), 'tempmail-sandbox-'));
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    path,
    release() {
      process.off('exit', remove);
      remove();
    },
  };
}
