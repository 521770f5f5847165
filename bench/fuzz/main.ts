// FUZZ_SECONDS (600) of the properties of test/fuzz, in turns, each turn with a seed of its own; the live ones against a gateway and a
// sandbox in this process. Prints the seed and the path of every counterexample, and how often each was tried; exit code 1 if
// anything was found. FUZZ_ONLY=word tries those alone whose names have that word.
import { randomInt } from 'node:crypto';
import { setImmediate as breath } from 'node:timers/promises';
import fc from 'fast-check';
import { startFuzzHost } from '../../test/fuzz/host.ts';
import { liveTargets } from '../../test/fuzz/live.ts';
import { partTargets } from '../../test/fuzz/parts.ts';
import { table } from '../live/figures.ts';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 600);
const ONLY = process.env.FUZZ_ONLY ?? '';
/** One turn of a property. Milliseconds. */
const TURN = 2_000;
/** One try that takes longer hangs. Milliseconds. */
const HANGS = 30_000;

let escaped = 0;
const onEscaped = (error: unknown) => {
  escaped += 1;
  console.error('Nobody caught:', error);
};
process.on('uncaughtException', onEscaped).on('unhandledRejection', onEscaped);

interface Tally {
  readonly name: string;
  runs: number;
  turns: number;
  findings: number;
  /** Longest time of one run. Milliseconds. */
  slowest: number;
}

/** One turn; prints what it finds. */
async function turn(tally: Tally, property: fc.IRawProperty<unknown>): Promise<void> {
  const seed = randomInt(2 ** 31);
  let began = 0;
  const run = property.run.bind(property);
  property.run = ((value: unknown) => {
    began = performance.now();
    const note = <T>(result: T): T => {
      tally.slowest = Math.max(tally.slowest, performance.now() - began);
      return result;
    };
    const result = run(value);
    return result instanceof Promise ? result.then(note) : note(result);
  }) as typeof property.run;
  const details = await fc.check(property, {
    seed,
    numRuns: 1_000_000,
    interruptAfterTimeLimit: TURN,
    markInterruptAsFailure: false,
    timeout: HANGS,
  });
  // What the last try began is heard before the next turn, which may leave nothing else a chance.
  await breath();
  tally.turns += 1;
  tally.runs += details.numRuns;
  if (!details.failed) return;
  tally.findings += 1;
  const { counterexamplePath, counterexample, errorInstance } = details;
  console.error(`\nFOUND in "${tally.name}": seed ${seed}, path ${counterexamplePath}`);
  console.error(fc.stringify(counterexample).slice(0, 2_000));
  console.error(errorInstance instanceof Error ? errorInstance.stack : errorInstance);
}

const host = await startFuzzHost();
const targets = [
  ...partTargets.map(({ name, property }) => ({ name, property: () => property() })),
  ...liveTargets.map(({ name, property }) => ({ name, property: () => property(host) })),
].filter(({ name }) => name.includes(ONLY));
const tallies = targets.map(({ name }): Tally => ({ name, runs: 0, turns: 0, findings: 0, slowest: 0 }));

const until = performance.now() + SECONDS * 1000;
for (let i = 0; performance.now() < until; i = (i + 1) % targets.length) {
  await turn(tallies[i] as Tally, targets[i]?.property() as fc.IRawProperty<unknown>);
}
await host[Symbol.asyncDispose]();

const row = ({ name, turns, runs, slowest, findings }: Tally) => [name, turns, runs, slowest.toFixed(0), findings];
console.log(table(['any …', 'turns', 'runs', 'slowest, ms', 'found'], tallies.map(row)));
const runs = tallies.reduce((sum, tally) => sum + tally.runs, 0);
const found = tallies.reduce((sum, tally) => sum + tally.findings, 0);
console.log(`\n${runs} runs in ${SECONDS} s: ${found} found, ${escaped} errors that nobody caught`);
process.exitCode = found + escaped > 0 ? 1 : 0;
