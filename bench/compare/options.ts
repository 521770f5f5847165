import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** How long and how often everything is measured. */
export interface Pace {
  readonly rounds: number;
  /** Of one server's turn in a round. Milliseconds. */
  readonly turnMs: number;
  /** For which a server is warmed up, at most. Milliseconds. */
  readonly warmUpMs: number;
}

export interface Options {
  /** Letters of workloads. */
  readonly only: readonly string[];
  /** Ids of servers; null for all. */
  readonly servers: readonly string[] | null;
  readonly pace: Pace;
  readonly isFull: boolean;
  /** Checkouts of the gateway that are measured beside this one. */
  readonly gateways: readonly string[];
  /** Whether the gateway's CPU profile is taken, instead of comparing. */
  readonly profile: boolean;
  /** The folder that the report and its chart are written into: bench/results for a whole run, unless another is given; null for none. */
  readonly out: string | null;
}

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

export const WORKLOADS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

const PACES = {
  short: { rounds: 7, turnMs: 200, warmUpMs: 5_000 },
  full: { rounds: 15, turnMs: 600, warmUpMs: 10_000 },
  quick: { rounds: 3, turnMs: 250, warmUpMs: 2_000 },
} as const;

export const USAGE = `npm run bench                     all workloads, four to five minutes
npm run bench -- --full           longer rounds, and more of them
npm run bench -- --quick          three short rounds: a first impression, which is not written down
  --only a,b                      these workloads (${WORKLOADS.join(' ')})
  --servers gateway,mercurius-jit these servers
  --rounds 9                      so many rounds
  --gateway FOLDER                another checkout of the gateway besides this one; may be given again
  --profile                       the gateway's CPU profile under these workloads, instead of a comparison
  --out FOLDER                    writes the report and its chart there; only a whole run writes to bench/results`;

function list(text: string | undefined): readonly string[] | null {
  return text === undefined ? null : text.split(',').map((part) => part.trim());
}

/** Reads the command line; throws with what is wrong in it. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      servers: { type: 'string' },
      rounds: { type: 'string' },
      gateway: { type: 'string', multiple: true, default: [] },
      profile: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const only = list(values.only) ?? WORKLOADS;
  const unknown = only.find((letter) => !WORKLOADS.includes(letter as never));
  if (unknown !== undefined) throw new Error(`There is no workload ${unknown}.`);
  const pace = PACES[values.full ? 'full' : values.quick ? 'quick' : 'short'];
  const rounds = Number(values.rounds ?? pace.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a number from 1 on.');
  const servers = list(values.servers);
  const isWhole =
    !values.quick &&
    values.only === undefined &&
    servers === null &&
    values.rounds === undefined &&
    values.gateway.length === 0;
  return {
    only,
    servers,
    pace: { ...pace, rounds },
    isFull: values.full,
    gateways: values.gateway,
    profile: values.profile,
    out: values.out ?? (isWhole && !values.profile ? RESULTS : null),
  };
}
