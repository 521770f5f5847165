// A file of FILE_MB (200) in the sandbox, fetched by its link through a gateway and from the sandbox itself, the three in processes of
// their own: equal bytes, memory, time, and what is left of a download whose client leaves half-way. Linux only: it reads /proc.
import { setTimeout as sleep } from 'node:timers/promises';
import { megabytes, quantile, table } from '../live/figures.ts';
import { startGatewayProcess } from '../live/gateway-process.ts';
import { ask, KEY } from '../live/graph.ts';
import type { Target } from './download.ts';
import { dawdle, leaveAfter, sha256, time } from './download.ts';
import { connectionsTo, forgetPeak, peak, resident, startSandboxProcess } from './process.ts';
import { storeFile } from './stored-file.ts';

const FILE_BYTES = Number(process.env.FILE_MB ?? 200) * 2 ** 20;
const RUNS = Number(process.env.RUNS ?? 5);
const SLOW_READERS = 20;
const SLOW_BYTES_PER_SECOND = 2 ** 20;
const SLOW_MS = 10_000;

const file = await storeFile(FILE_BYTES);
const sandbox = await startSandboxProcess(file.folder);
const gateway = await startGatewayProcess({
  UPSTREAM_URL: sandbox.url,
  // All downloads are of one account, which has a quarter of them.
  UPSTREAM_CONNECTIONS: String(SLOW_READERS * 4),
});
const authorization = `Bearer ${KEY}`;
const port = Number(new URL(sandbox.url).port);

const query = `{ inbox(address: "${file.inbox}") { messages { nodes { attachments { url } } } } }`;
interface Found {
  readonly inbox: { readonly messages: { readonly nodes: readonly { readonly attachments: readonly Target[] }[] } };
}
const link = (await ask<Found>(gateway.url, query)).inbox.messages.nodes[0]?.attachments[0] as Target;
const direct: Target = {
  url: `${sandbox.url}/api/messages/large/attachments/large.bin`,
  headers: { authorization },
};

/** By how much the gateway's memory grows over what it takes after a collection. Bytes. */
async function rise(run: () => Promise<unknown>): Promise<number> {
  await gateway.report('collect');
  const before = resident(gateway.pid);
  forgetPeak(gateway.pid);
  await run();
  return peak(gateway.pid) - before;
}

let hash = '';
const firstRise = await rise(async () => {
  hash = await sha256(link);
});
const isEqual = hash === file.sha256 && (await sha256(direct)) === file.sha256;

const times: { link: number; direct: number; rise: number }[] = [];
for (let i = 0; i < RUNS; i += 1) {
  let taken = 0;
  const rose = await rise(async () => {
    taken = await time(link);
  });
  times.push({ link: taken, direct: await time(direct), rise: rose });
}

const aborts: number[] = [];
for (let i = 0; i < RUNS; i += 1) {
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, connectionsTo(port));
  }, 5);
  const left = await leaveAfter(link, FILE_BYTES / 2);
  clearInterval(watching);
  // Those that stay are idle: they are kept for the next call and the next file.
  while (connectionsTo(port) >= most) {
    if (performance.now() - left > 30_000) throw new Error('The connection of the download is still there');
    await sleep(1);
  }
  aborts.push(performance.now() - left);
}

const slowRise = await rise(() =>
  Promise.all(Array.from({ length: SLOW_READERS }, () => dawdle(link, SLOW_BYTES_PER_SECOND, SLOW_MS))),
);

const exitCode = await gateway.stop();
await sandbox.stop();

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const median = (of: (run: (typeof times)[number]) => number) => quantile(times.map(of), 0.5);
console.log(
  table(
    ['run', 'through the gateway', 'directly', 'ratio', "rise of the gateway's memory"],
    [
      ...times.map((run, i) => [
        i + 1,
        seconds(run.link),
        seconds(run.direct),
        (run.link / run.direct).toFixed(2),
        megabytes(run.rise),
      ]),
      [
        'median',
        seconds(median((run) => run.link)),
        seconds(median((run) => run.direct)),
        median((run) => run.link / run.direct).toFixed(2),
        megabytes(median((run) => run.rise)),
      ],
    ],
  ),
);
console.log(`
${megabytes(FILE_BYTES)}, SHA-256 ${isEqual ? 'equal' : 'DIFFERENT'} both ways; the first download of a new process: memory rises by ${megabytes(firstRise)}
client leaves half-way: the upstream connection is gone after ${aborts.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}
${SLOW_READERS} readers of ${megabytes(SLOW_BYTES_PER_SECOND)}/s for ${seconds(SLOW_MS)}: memory rises by ${megabytes(slowRise)}
exit code ${exitCode}`);
