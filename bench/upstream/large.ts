// How long the loop is held up by an inbox of 500 messages of 50 KB, and of one of very many small ones.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { spread } from './figures.ts';
import { wayUp } from './way-up.ts';

/** The longest turn of the loop while that is done. Milliseconds. */
async function longestTurn(run: () => Promise<unknown>): Promise<number> {
  await sleep(50);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await sleep(20);
  delay.reset();
  await run();
  await sleep(20);
  delay.disable();
  return delay.max / 1e6;
}

export async function benchLarge(url: string, rounds: number): Promise<void> {
  console.log('| longest turn while an inbox is looked at, ms | first | unchanged | one new | 20 new |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const size of ['500x50000', '20000x500', '60000x50']) {
    const turns = { first: [] as number[], unchanged: [] as number[], one: [] as number[], twenty: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      await fetch(`${url}/more?more=0`);
      await fetch(`${url}/api/messages?email=${size}.0@mail.test`).then((reply) => reply.arrayBuffer());
      const up = wayUp(url, { pollMs: 3_600_000 });
      const address = `${size}.${round}@mail.test`;
      const watcher = { current: null as Awaited<ReturnType<typeof up.feeds.watch>> | null };
      turns.first.push(
        await longestTurn(async () => {
          watcher.current = await up.feeds.watch({ address }, up.call);
        }),
      );
      const feed = up.feeds.find(address, up.call.credential);
      turns.unchanged.push(await longestTurn(async () => feed?.refresh()));
      for (const [name, more] of [
        ['one', 1],
        ['twenty', 21],
      ] as const) {
        await fetch(`${url}/more?more=${more}`);
        await fetch(`${url}/api/messages?email=${size}.0@mail.test`).then((reply) => reply.arrayBuffer());
        turns[name].push(await longestTurn(async () => feed?.refresh()));
      }
      await watcher.current?.return();
      await up.close();
    }
    console.log(
      `| ${size} | ${Object.values(turns)
        .map((each) => spread(each))
        .join(' | ')} |`,
    );
  }
}
