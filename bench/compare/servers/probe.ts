// Loaded into every server that is measured (--import): tells what the process takes when it is asked over IPC, and profiles it. Idle
// until then.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

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
  /** How late a timer of the loop was at most since it is watched. Milliseconds. */
  readonly longestDelay: number;
  /** The longest that the loop's thread was busy between two looks of that timer, in CPU time. Milliseconds. */
  readonly longestTurn: number;
}

let longestDelay = 0;
let longestTurn = 0;
let timer: NodeJS.Timeout | undefined;
let session: Session | undefined;

function watch(): void {
  clearInterval(timer);
  longestDelay = 0;
  longestTurn = 0;
  let at = performance.now();
  let used = process.threadCpuUsage();
  timer = setInterval(() => {
    const now = performance.now();
    const usage = process.threadCpuUsage();
    longestDelay = Math.max(longestDelay, now - at - 1);
    longestTurn = Math.max(longestTurn, (usage.user + usage.system - used.user - used.system) / 1000);
    at = now;
    used = usage;
  }, 1);
  timer.unref();
}

async function carryOut(ask: ProbeAsk): Promise<void> {
  if (ask.ask === 'settled') {
    for (let i = 0; i < 3; i += 1) (globalThis.gc as (() => void) | undefined)?.();
  } else if (ask.ask === 'watch') {
    watch();
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
    longestDelay,
    longestTurn,
  } satisfies Usage);
});
// Not without the one who measures it.
process.on('disconnect', () => process.exit());
// Otherwise the server itself decides when it ends.
process.channel?.unref();
