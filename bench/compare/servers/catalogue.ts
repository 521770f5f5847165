import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INBOX, INBOX_OF_OPENAPI } from './operations.ts';
import type { Started } from './started.ts';
import { PROBED, start } from './started.ts';

/** What a server is started with. */
export interface Surroundings {
  readonly upstreamUrl: string;
  /** How long a list of messages is remembered. Milliseconds; 0 for not at all. */
  readonly ttlMs: number;
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
  /** Workloads of requests (a to d) that it has a part in. */
  readonly workloads: string;
  start(surroundings: Surroundings): Promise<Started>;
}

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PEERS = fileURLToPath(new URL('../../peers/', import.meta.url));

/** Limits on, and high enough to refuse nothing: the load is one credential at one address. */
export const GATEWAY_SETTINGS = {
  PORT: '0',
  RATE_LIMIT_CREDENTIAL: '1000000000',
  RATE_LIMIT_ADDRESS: '1000000000',
  UPSTREAM_CONNECTIONS: '512',
} as const;

/** The gateway of a checkout, started as `npm start` does. */
export function gatewayOf(folder: string, id: string, name: string): Server {
  return {
    id,
    name,
    kind: 'gateway',
    query: INBOX,
    workloads: 'abcd',
    start: ({ upstreamUrl, ttlMs, core }) =>
      start({
        name,
        args: [...PROBED, 'src/server.ts'],
        cwd: folder,
        env: { ...GATEWAY_SETTINGS, UPSTREAM_URL: upstreamUrl, MESSAGES_TTL_MS: String(ttlMs) },
        core,
      }),
  };
}

type Peer = Pick<Server, 'id' | 'name' | 'workloads'> &
  Partial<Pick<Server, 'kind' | 'query'>> & { readonly file: string; readonly env?: Readonly<Record<string, string>> };

function peer({ file, env = {}, ...server }: Peer): Server {
  return {
    kind: 'peer',
    query: INBOX,
    ...server,
    start: ({ upstreamUrl, ttlMs, core }) =>
      start({
        name: server.name,
        args: [...PROBED, `${PEERS}${file}`],
        env: { UPSTREAM_URL: upstreamUrl, LIST_TTL_MS: String(ttlMs), ...env },
        core,
      }),
  };
}

const OTHERS: readonly Server[] = [
  { id: 'yoga', name: 'Yoga', file: 'yoga.ts', workloads: 'abcd' },
  {
    id: 'yoga-cache',
    name: 'Yoga, response cache',
    file: 'yoga.ts',
    env: { RESPONSE_CACHE: '1' },
    workloads: 'a',
  },
  { id: 'mercurius', name: 'Mercurius', file: 'mercurius.ts', workloads: 'abcd' },
  { id: 'mercurius-jit', name: 'Mercurius, JIT', file: 'mercurius.ts', env: { JIT: '1' }, workloads: 'abcd' },
  { id: 'apollo', name: 'Apollo, RESTDataSource', file: 'apollo.ts', workloads: 'abcd' },
  { id: 'apollo-lists', name: 'Apollo, same cache', file: 'apollo.ts', env: { OWN_LISTS: '1' }, workloads: 'abcd' },
  { id: 'hive', name: 'Hive Gateway', file: 'hive/gateway.ts', query: INBOX_OF_OPENAPI, workloads: 'cd' },
  {
    id: 'hive-cache',
    name: 'Hive Gateway, response cache',
    file: 'hive/gateway.ts',
    env: { RESPONSE_CACHE: '1' },
    query: INBOX_OF_OPENAPI,
    workloads: 'a',
  },
  { id: 'floor-map', name: 'node:http, Map', kind: 'floor', file: 'floor.ts', env: { FLOOR: 'map' }, workloads: 'a' },
  {
    id: 'floor-projection',
    name: 'node:http, projection',
    kind: 'floor',
    file: 'floor.ts',
    env: { FLOOR: 'projection' },
    workloads: 'ab',
  },
  {
    id: 'floor-cold',
    name: 'node:http, undici, projection',
    kind: 'floor',
    file: 'floor.ts',
    env: { FLOOR: 'cold' },
    workloads: 'cd',
  },
].map((entry) => peer(entry as Peer));

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
    ...OTHERS,
  ];
}
