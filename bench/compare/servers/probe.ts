// Loaded into every server that is measured (--import): tells what the process takes when it is asked over IPC, and profiles it. Idle
// until then.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';

export type ProbeAsk =
  | { readonly ask: 'usage' }
  /** After the garbage has been collected, where it may be. */
  | { readonly ask: 'settled' }
  /** Watches the delays of the loop from now on. */
  | { readonly ask: 'watch' }
  | { readonly ask: 'profile' }
  | { readonly ask: 'save profile'; readonly file: string };

export interface Usage {
  /** Of all threads, since the start. Microseconds. */
  readonly cpu: number;
  /** Bytes. */
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
  /** Of the loop, since it is watched: the longest delay and the one that 99 of 100 stay below. Milliseconds. */
  readonly longestDelay: number;
  readonly delayP99: number;
}

let loop: ReturnType<typeof monitorEventLoopDelay> | undefined;
let session: Session | undefined;

async function carryOut(ask: ProbeAsk): Promise<void> {
  if (ask.ask === 'settled') {
    for (let i = 0; i < 3; i += 1) (globalThis.gc as (() => void) | undefined)?.();
  } else if (ask.ask === 'watch') {
    loop?.disable();
    loop = monitorEventLoopDelay({ resolution: 1 });
    loop.enable();
  } else if (ask.ask === 'profile') {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 500 });
    await session.post('Profiler.start');
  } else if (ask.ask === 'save profile' && session) {
    const { profile } = await session.post('Profiler.stop');
    writeFileSync(ask.file, JSON.stringify(profile));
    session.disconnect();
  }
}

process.on('message', async (ask: ProbeAsk) => {
  await carryOut(ask);
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({
    cpu: user + system,
    rss,
    heapUsed,
    external,
    longestDelay: (loop?.max ?? 0) / 1e6,
    delayP99: (loop?.percentile(99) ?? 0) / 1e6,
  } satisfies Usage);
});
// The server itself decides when it ends.
process.channel?.unref();
