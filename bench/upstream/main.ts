// What the way to the upstream costs: a call that nothing is remembered for, a look at an inbox that has not changed, a large inbox.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { benchLarge } from './large.ts';
import { race } from './race.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const benches: Readonly<Record<string, (url: string) => Promise<void>>> = {
  cold: (url) => race(url, ROUNDS, 'a call whose list is not remembered', ['request', 'cold']),
  polls: (url) => race(url, ROUNDS, 'a look at an unchanged inbox', ['fetch', 'feed']),
  large: (url) => benchLarge(url, ROUNDS),
};

const upstream = fork(new URL('./upstream.ts', import.meta.url));
const [url] = (await once(upstream, 'message')) as [string];
for (const [name, bench] of Object.entries(benches)) {
  if (process.env.ONLY && process.env.ONLY !== name) continue;
  await bench(url);
  console.log('');
}
upstream.disconnect();
