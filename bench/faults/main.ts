// Every fault of an upstream, met by every operation of a gateway in a process of its own: what ends as it must, the longest that an
// answer took, and how much memory the gateway took meanwhile.
import { readFileSync, writeFileSync } from 'node:fs';
import { cellsOf, FAULT_SETTINGS, HANG_SETTINGS, wrongWith } from '../../test/helpers/fault-table.ts';
import type { Fault } from '../../test/helpers/faults/fault.ts';
import { faults, startFaultyUpstream } from '../../test/helpers/faulty-upstream.ts';
import { table } from '../live/figures.ts';
import type { GatewayProcess } from '../live/gateway-process.ts';
import { startGatewayProcess } from '../live/gateway-process.ts';

const MB = 2 ** 20;

interface Figures {
  readonly fault: Fault;
  readonly cells: number;
  readonly wrong: readonly string[];
  /** Milliseconds. */
  readonly longest: number;
  /** Bytes. */
  readonly growth: number;
}

/** The most memory that the process has had since the last time. Bytes. */
function peakOf(pid: number): number {
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return Number(peak) * 1024;
}

const upstream = await startFaultyUpstream();
const start = (settings: Record<string, string>) => startGatewayProcess({ ...settings, UPSTREAM_URL: upstream.url });

async function meet(gateway: GatewayProcess, fault: Fault): Promise<Figures> {
  const { rss } = await gateway.report();
  peakOf(gateway.pid);
  const cells = cellsOf([fault]);
  let longest = 0;
  const wrong = await Promise.all(
    cells.map(async (cell) => {
      const began = performance.now();
      const said = await wrongWith(gateway.url, upstream, cell);
      longest = Math.max(longest, performance.now() - began);
      return said;
    }),
  );
  return { fault, cells: cells.length, wrong: wrong.flat(), longest, growth: peakOf(gateway.pid) - rss };
}

const figures: Figures[] = [];
const patient = await start(FAULT_SETTINGS);
// Code that runs for the first time is loaded and compiled.
for (const fault of faults.filter(({ hangs }) => !hangs).slice(0, 5)) await meet(patient, fault);
for (const fault of faults) {
  const gateway = fault.hangs ? await start(HANG_SETTINGS) : patient;
  figures.push(await meet(gateway, fault));
  if (gateway !== patient) await gateway.stop();
}
const after = await patient.report('collect');
await patient.stop();

const shown = (list: readonly Figures[]) =>
  table(
    ['fault', 'operations', 'longest, ms', 'memory, MB'],
    list.map(({ fault, cells, longest, growth }) => [fault.name, cells, longest.toFixed(0), (growth / MB).toFixed(1)]),
  );
const most = (of: (figure: Figures) => number) => figures.toSorted((a, b) => of(b) - of(a)).slice(0, 8);
const heavy = figures.filter(({ fault }) => /1 GB|without end|bomb|10,000/.test(fault.name));
const count = figures.reduce((sum, { cells }) => sum + cells, 0);
const wrong = figures.flatMap((figure) => figure.wrong);

console.log(
  `${count - wrong.length} of ${count} as they must be (${faults.length} faults), ${upstream.strayed} redirections followed`,
);
for (const line of wrong) console.log(line);
console.log(`\nThe longest\n${shown(most(({ longest }) => longest))}`);
console.log(`\nThe most memory\n${shown(most(({ growth }) => growth))}`);
console.log(`\nThe largest replies\n${shown(heavy)}`);
console.log(
  `\nIn the end: heap ${(after.heapUsed / MB).toFixed(1)} MB, ${after.descriptors} descriptors, ${after.timers} timers`,
);
await upstream[Symbol.asyncDispose]();
if (wrong.length > 0) process.exitCode = 1;
