// The gateway beside its peers and what is possible without any of them: `npm run bench`.
import { installPeers } from './installed.ts';
import { readOptions, USAGE } from './options.ts';
import { catalogue } from './servers/catalogue.ts';
import { chooseCores } from './servers/cores.ts';
import { figureOf, median, ratioOf } from './statistics.ts';
import type { RatesOf } from './workloads/answers.ts';
import { measureCold, measureNew, measureWarm } from './workloads/answers.ts';
import { measureFanOut } from './workloads/fan-out.ts';
import { measureLargeInbox } from './workloads/large-inbox.ts';
import { measureCalls } from './workloads/one-call.ts';
import { measurePolling } from './workloads/polling.ts';
import { measureStartUp } from './workloads/start-up.ts';
import { openWorld } from './world.ts';

const options = readOptions(process.argv.slice(2));
if (options === 'help') {
  console.log(USAGE);
  process.exit();
}
installPeers();
const all = catalogue(options.gateways);
const servers = options.servers === null ? all : all.filter(({ id }) => options.servers?.includes(id));
const world = await openWorld(options, servers, chooseCores());

function show({ title, letter, turns, sameness }: RatesOf): void {
  console.log(`\n(${letter}) ${title}`);
  const gateway = turns.get('gateway')?.map(({ rate }) => rate);
  for (const [id, all] of turns) {
    const rate = figureOf(all.map((turn) => turn.rate));
    const cpu = figureOf(all.map((turn) => turn.cpu));
    const busy = figureOf(all.map((turn) => turn.busy));
    const ratio =
      gateway &&
      ratioOf(
        gateway,
        all.map((turn) => turn.rate),
      );
    console.log(
      id.padEnd(18),
      `${rate.median.toFixed(0)}/s (${rate.min.toFixed(0)}-${rate.max.toFixed(0)})`.padEnd(26),
      `${cpu.median.toFixed(0)} us`.padEnd(9),
      `load ${busy.median.toFixed(2)}`.padEnd(10),
      ratio ? `gateway is ${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}-${ratio.max.toFixed(2)})` : '',
      sameness.get(id),
    );
  }
}
const began = performance.now();
const wants = (letter: string) => options.only.includes(letter);
if (wants('a')) show(await measureWarm(world));
if (wants('b')) show(await measureNew(world));
if (wants('c')) {
  show(await measureCold(world, 0));
  show(await measureCold(world, 20));
}
if (wants('d')) console.log('(d)', await measureCalls(world));
if (wants('e')) {
  for (const n of [1_000, 5_000]) {
    const { deliveries, weights } = await measureFanOut(world, n);
    for (const [id, all] of deliveries) {
      console.log(
        id,
        n,
        ...(['first', 'last', 'rate', 'cpu', 'busy'] as const).map(
          (k) => `${k} ${median(all.map((d) => d[k])).toFixed(2)}`,
        ),
        weights.get(id),
      );
    }
  }
}
if (wants('f')) console.dir(await measureLargeInbox(world), { depth: 5 });
if (wants('g')) for (const [id, all] of await measurePolling(world)) console.log('(g)', id, figureOf(all));
if (wants('h'))
  for (const [id, { ready, rss }] of await measureStartUp(world))
    console.log('(h)', id, figureOf(ready), figureOf(rss));
await world.close();
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
