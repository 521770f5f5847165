// A gateway with its sandbox in a process of its own, so that what it takes can be told from what its clients take.
import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

const config = readConfig({ PORT: '0', SANDBOX_SMTP_PORT: '0', SANDBOX_HTTP_PORT: '0', ...process.env });
const app = await startApp(config, pino({ level: 'error' }, pino.destination({ dest: 2, sync: true })));
const loop = monitorEventLoopDelay({ resolution: 10 });
loop.enable();
const gc = globalThis.gc as ((how: object) => void) | undefined;
/** With what V8 keeps for itself given back, which would else hide what a subscriber takes. */
const THOROUGH = { type: 'major', execution: 'sync', flavor: 'last-resort' };

let longestTurn = 0;
let isWatching = false;
/** CPU time, which a busy machine does not make longer, that the loop took between two looks of a timer. Milliseconds. */
function watchTurns(): void {
  if (isWatching) return;
  isWatching = true;
  let before = process.threadCpuUsage();
  setInterval(() => {
    const now = process.threadCpuUsage();
    longestTurn = Math.max(longestTurn, (now.user + now.system - before.user - before.system) / 1000);
    before = now;
  }, 1).unref();
}

process.on('message', async (ask: 'report' | 'collect' | 'turns' | 'cpu' | 'stop') => {
  if (ask === 'cpu') {
    process.send?.({ ...process.cpuUsage(), longestTurn });
    longestTurn = 0;
    return;
  }
  if (ask === 'stop') {
    await app.drain();
    process.disconnect();
    return;
  }
  const loopDelayP99 = loop.percentile(99) / 1e6;
  if (ask === 'turns') watchTurns();
  if (ask === 'collect') for (let i = 0; i < 3; i += 1) gc?.(THOROUGH);
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({
    rss,
    heapUsed,
    external,
    descriptors: readdirSync('/proc/self/fd').length,
    handles: process.getActiveResourcesInfo().length,
    loopDelayP99,
    timers: process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length,
    cpu: process.cpuUsage(),
    feeds: app.activity.feeds,
    watchers: app.activity.watchers,
    sockets: app.activity.sockets,
    accounts: app.activity.accounts,
    longestTurn,
  });
  // Without the pause of the collection.
  loop.reset();
  longestTurn = 0;
});
process.send?.({ url: app.url, upstreamUrl: app.upstreamUrl, smtpPort: app.sandbox?.smtpPort });
