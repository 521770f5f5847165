import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCH = fileURLToPath(new URL('../', import.meta.url));

function changedAt(file: string): number {
  return statSync(`${BENCH}${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Installs the peers where they are missing, or older than the lockfile. */
export function installPeers(): void {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.error('Installing the peers into bench/node_modules …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: BENCH, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci failed in bench/, so there is nothing to compare with.');
}
