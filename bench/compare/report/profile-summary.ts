/** What the inspector gives (Chrome DevTools Protocol, Profiler.Profile), as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds between a sample and the one before. */
  readonly timeDeltas: readonly number[];
}

export interface Share {
  readonly name: string;
  /** Of the time in which something was done: from 0 to 1. */
  readonly share: number;
}

export interface ProfileSummary {
  /** Milliseconds in which something was done, the collection of garbage included. */
  readonly busyMs: number;
  readonly functions: readonly Share[];
  readonly files: readonly Share[];
}

const IDLE = new Set(['(idle)', '(root)', '(program)']);

/** A path below the project, the package that a file is of, or what V8 calls it. */
function fileOf(url: string, root: string): string {
  const path = url.replace(/^file:\/\//, '');
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)(\/.*)?/.exec(path);
  if (inPackage) return inPackage[1] as string;
  return path.startsWith(root) ? path.slice(root.length).replace(/^\//, '') : path;
}

function sorted(times: ReadonlyMap<string, number>, all: number): readonly Share[] {
  return [...times].map(([name, time]) => ({ name, share: time / all })).sort((a, b) => b.share - a.share);
}

/**
 * Where the time itself went: not what was called from there.
 *
 * @param root the project's folder, which is left out of names
 */
export function summarise({ nodes, samples, timeDeltas }: CpuProfile, root: string): ProfileSummary {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const functions = new Map<string, number>();
  const files = new Map<string, number>();
  let busy = 0;
  for (const [i, id] of samples.entries()) {
    const frame = frames.get(id);
    const time = timeDeltas[i] ?? 0;
    // Nor is what it takes to stop the profile.
    if (!frame || IDLE.has(frame.functionName) || frame.url === 'node:inspector') continue;
    busy += time;
    const file = fileOf(frame.url, root);
    const name = `${frame.functionName || '(anonymous)'}${file ? ` ${file}:${frame.lineNumber + 1}` : ''}`;
    functions.set(name, (functions.get(name) ?? 0) + time);
    const place = file || frame.functionName;
    files.set(place, (files.get(place) ?? 0) + time);
  }
  return { busyMs: busy / 1000, functions: sorted(functions, busy), files: sorted(files, busy) };
}
