import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INBOX } from './operations.ts';
import { PEERS } from './peers.ts';
import type { Started } from './started.ts';
import { PROBED, start } from './started.ts';

/** What a server is started with. */
export interface Surroundings {
  readonly upstreamUrl: string;
  /** How long a list of messages is remembered. Milliseconds; 0 for not at all. */
  readonly ttlMs: number;
  /** Between two looks at an inbox that is watched. Milliseconds. */
  readonly pollMs?: number;
  readonly core: number | null;
}

/** A server that can be measured. */
export interface Server {
  readonly id: string;
  readonly name: string;
  /** gateway: this project; peer: what others have; floor: what is left when there is no GraphQL. */
  readonly kind: 'gateway' | 'peer' | 'floor';
  /** What it is asked for an inbox. */
  readonly query: string;
  /** The letters of those that it has a part in. */
  readonly workloads: string;
  /** Of a gateway: where its code is, and the flags of Node that `npm start` gives it. */
  readonly checkout?: { readonly folder: string; readonly flags: readonly string[] };
  start(surroundings: Surroundings): Promise<Started>;
}

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Limits on, and high enough to refuse nothing: the load is one credential at one address. */
export const GATEWAY_SETTINGS = {
  PORT: '0',
  RATE_LIMIT_CREDENTIAL: '1000000000',
  RATE_LIMIT_ADDRESS: '1000000000',
  UPSTREAM_CONNECTIONS: '512',
  MAX_SOCKETS_PER_ADDRESS: '20000',
  MAX_SOCKETS_PER_CREDENTIAL: '20000',
} as const;

/** The flags of Node in a checkout's `npm start`. */
function flagsOf(folder: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const flags = /\bnode ((?:(?!src\/)\S+ )*)src\/server\.ts/.exec(scripts.start ?? '')?.[1];
  if (flags === undefined) throw new Error(`${folder} does not start with node src/server.ts.`);
  return flags.split(' ').filter(Boolean);
}

/** The gateway of a checkout, started as `npm start` does. */
export function gatewayOf(folder: string, id: string, name: string): Server {
  const flags = flagsOf(folder);
  return {
    id,
    name,
    kind: 'gateway',
    query: INBOX,
    workloads: 'abcdefg',
    checkout: { folder, flags },
    start: ({ upstreamUrl, ttlMs, pollMs, core }) =>
      start({
        name,
        args: [...flags, ...PROBED, 'src/server.ts'],
        cwd: folder,
        env: {
          ...GATEWAY_SETTINGS,
          UPSTREAM_URL: upstreamUrl,
          MESSAGES_TTL_MS: String(ttlMs),
          // Who remembers nothing has nothing to give in an outage either, as none of the others has.
          ...(ttlMs === 0 ? { STALE_IF_ERROR_MS: '0' } : {}),
          ...(pollMs === undefined ? {} : { POLL_FAST_MS: String(pollMs), POLL_SLOW_MS: String(pollMs) }),
        },
        core,
      }),
  };
}

/** What a checkout is called: its folder and, where git knows it, its commit. */
function checkout(folder: string): string {
  try {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
    return `${basename(folder)} ${commit}`;
  } catch {
    return basename(folder);
  }
}

/**
 * Every server there is.
 *
 * @param gateways folders of other checkouts of the gateway
 */
export function catalogue(gateways: readonly string[]): readonly Server[] {
  return [
    gatewayOf(ROOT, 'gateway', 'tempmail-gateway'),
    ...gateways.map((folder, i) => gatewayOf(folder, `gateway-${i + 2}`, `gateway of ${checkout(folder)}`)),
    ...PEERS,
  ];
}
