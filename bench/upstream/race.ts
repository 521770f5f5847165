import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Ask } from './contestant.ts';
import { median, spread } from './figures.ts';

const SIZES = ['1x50', '20x500', '20x5000'];
const CALLS = 2_000;
/** Rounds that do not count: until code that is run often is compiled for it. */
const WARM_UP = 4;

async function ask(process: ChildProcess, what: Ask): Promise<number> {
  process.send(what);
  const [took] = (await once(process, 'message')) as [number];
  return took;
}

/** Has two ways do the same in turns, and prints what each call took, and the part of the first that the second took. */
export async function race(
  url: string,
  rounds: number,
  title: string,
  names: readonly [string, string],
): Promise<void> {
  console.log(`| ${title}, µs of CPU | ${names.join(' | ')} | ratio |`);
  console.log('| --- | --- | --- | --- |');
  const processes = names.map((name) => fork(new URL('./contestant.ts', import.meta.url), [name, url]));
  for (const size of SIZES) {
    const figures: number[][] = processes.map(() => []);
    for (let round = -WARM_UP; round < rounds; round += 1) {
      for (const [i, process] of processes.entries()) {
        const took = await ask(process, { size, calls: CALLS });
        if (round >= 0) figures[i]?.push(took);
      }
    }
    const [first = [], second = []] = figures;
    console.log(`| ${size} | ${spread(first)} | ${spread(second)} | ${(median(second) / median(first)).toFixed(2)} |`);
  }
  for (const process of processes) process.disconnect();
}
