// The gateway beside its peers and what is possible without any of them: `npm run bench`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers } from './installed.ts';
import { measure } from './measure.ts';
import { readOptions, USAGE } from './options.ts';
import { profile } from './profile.ts';
import { chart } from './report/chart.ts';
import { conditions } from './report/machine.ts';
import { report } from './report/markdown.ts';
import { catalogue } from './servers/catalogue.ts';
import { chooseCores } from './servers/cores.ts';
import { openWorld } from './world.ts';

const options = readOptions(process.argv.slice(2));
if (options === 'help') {
  console.log(USAGE);
  process.exit();
}
installPeers();
const all = catalogue(options.gateways);
const unknown = options.servers?.find((wanted) => !all.some(({ id }) => id === wanted));
if (unknown !== undefined)
  throw new Error(`There is no server ${unknown}; there are ${all.map(({ id }) => id).join(', ')}.`);
const servers = all.filter(({ id }) => options.servers?.includes(id) ?? true);
const cores = chooseCores();
const world = await openWorld(options, servers, cores);
try {
  if (options.profile) await profile(world);
  else {
    const results = await measure(world);
    const about = { conditions: conditions(cores), rounds: options.pace.rounds };
    console.log(report(results, servers, { ...about, chart: null }));
    if (options.out !== null) {
      mkdirSync(options.out, { recursive: true });
      const [first = '', second = ''] = about.conditions;
      writeFileSync(join(options.out, 'compare.md'), report(results, servers, { ...about, chart: 'compare.svg' }));
      writeFileSync(
        join(options.out, 'compare.svg'),
        chart(results, servers, `${first} ${second.split('. ')[0]}. Bars: medians; lines: the least and the most.`),
      );
    }
  }
} finally {
  await world.close();
}
