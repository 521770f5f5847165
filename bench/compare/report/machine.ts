import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Cores } from '../servers/cores.ts';

const BENCH = new URL('../../', import.meta.url);

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', [...args], { cwd: BENCH, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** Processes that wanted a core before the run began: above 0, others were at work beside it. */
const loadBefore = (loadavg()[0] ?? 0).toFixed(1);

/** What the figures are of: commit, machine and versions, a line each. */
export function conditions(cores: Cores): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', BENCH), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const changed =
    git('status', '--porcelain', '--', '../src', '../package-lock.json') === '' ? '' : ' and what is not committed';
  const commit = git('rev-parse', '--short', 'HEAD') || 'unknown';
  const [cpu] = cpus();
  const kept =
    cores.server === null
      ? 'No process is held to a core.'
      : `Each server has core ${cores.server} for itself; load and upstream share core ${cores.load}.`;
  return [
    `${new Date().toISOString().slice(0, 10)}, commit ${commit}${changed}.`,
    `${cpu?.model.trim() ?? 'Unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}; load average ${loadBefore} before the run. ${kept}`,
    `Node ${process.versions.node}; ${Object.entries(dependencies)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  ];
}
