// How what an answer takes grows with the messages that are in it and the inboxes that are asked for: given again, and executed
// each time. (What grows with subscribers is shown by `npm run bench:fanout`.)
import { fileURLToPath } from 'node:url';
import type { Series } from '../compare/load/requests.ts';
import { readOptions } from '../compare/options.ts';
import { GATEWAY_SETTINGS } from '../compare/servers/catalogue.ts';
import { chooseCores } from '../compare/servers/cores.ts';
import type { Usage } from '../compare/servers/probe.ts';
import type { Started } from '../compare/servers/started.ts';
import { PROBED, start } from '../compare/servers/started.ts';
import { openWorld } from '../compare/world.ts';
import { quantile, table } from '../live/figures.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const TURN_MS = 400;
const WARM_UP_MS = 3_000;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Case {
  readonly title: string;
  readonly query: string;
  readonly series: Series;
}

const FIELDS = 'id subject fromName fromAddress receivedAt isSeen attachments { filename size }';
const page = (messages: number) => ({
  title: `one inbox of ${messages} messages, all of them asked for`,
  query: `{ inbox(address: "grown-${messages}@mail.test") { unseenCount messages(first: ${messages}) { nodes { ${FIELDS} } } } }`,
  series: 'same' as const,
});
const SIZES = [20, 100, 500];
const CASES: readonly Case[] = [
  ...SIZES.map(page),
  {
    title: 'one of 1,000 inboxes of 20 messages, in turns',
    query: `query ($address: EmailAddress!) { inbox(address: $address) { unseenCount messages(first: 20) { nodes { ${FIELDS} } } } }`,
    series: 'rotating',
  },
];

const options = readOptions([]);
if (options === 'help') throw new Error('There is no help here.');
const world = await openWorld(options, [], chooseCores());
const gateway = (name: string, env: Readonly<Record<string, string>>) =>
  start({
    name,
    args: [...PROBED, 'src/server.ts'],
    cwd: ROOT,
    env: { ...GATEWAY_SETTINGS, UPSTREAM_URL: world.upstreamUrl, MESSAGES_TTL_MS: '3600000', ...env },
    core: world.cores.server,
  });

/** CPU of an answer. Microseconds. */
async function measure(server: Started, { query, series }: Case, ms: number): Promise<number> {
  const job = { url: `${server.url}/graphql`, query, series, from: 0, connections: 16, ms };
  const usage = () => server.ask<unknown, Usage>({ ask: 'usage' });
  let before: Usage | undefined;
  const { requests } = await world.drive(job, async () => {
    before = await usage();
  });
  return ((await usage()).cpu - (before?.cpu ?? 0)) / requests;
}

try {
  for (const messages of SIZES) {
    await world.upstream({ ask: 'make', addresses: [`grown-${messages}@mail.test`], messages, characters: 400 });
  }
  const servers = {
    kept: await gateway('A gateway', {}),
    executed: await gateway('A gateway that keeps no answer', { ANSWER_CACHE_MAX_BYTES: '0' }),
  };
  const found = new Map<string, number[]>();
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const each of CASES) {
      for (const [name, server] of Object.entries(servers)) {
        const cpu = await measure(server, each, round < 0 ? WARM_UP_MS : TURN_MS);
        const key = `${each.title} ${name}`;
        if (round >= 0) found.set(key, [...(found.get(key) ?? []), cpu]);
      }
    }
  }
  const cell = (title: string, name: string) => {
    const all = found.get(`${title} ${name}`) ?? [];
    const [least, median, most] = [0, 0.5, 1].map((share) => quantile(all, share).toFixed(0));
    return `${median} (${least} to ${most})`;
  };
  console.log(
    `CPU of an answer, in microseconds: medians of ${ROUNDS} interleaved rounds, with the least and the most\n`,
  );
  console.log(
    table(
      ['asked for', 'given again', 'executed'],
      CASES.map(({ title }) => [title, cell(title, 'kept'), cell(title, 'executed')]),
    ),
  );
  for (const server of Object.values(servers)) await server.stop();
} finally {
  await world.close();
}
