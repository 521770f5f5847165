import { fileURLToPath } from 'node:url';
import type { Server } from './catalogue.ts';
import { INBOX, INBOX_OF_OPENAPI } from './operations.ts';
import { PROBED, start } from './started.ts';

const FOLDER = fileURLToPath(new URL('../../peers/', import.meta.url));

/** What src/server.ts sets for itself helps every server of this kind, so that all have it. */
export const AS_THE_GATEWAY = ['--no-allocation-site-pretenuring'];

type Peer = Pick<Server, 'id' | 'name' | 'workloads'> &
  Partial<Pick<Server, 'kind' | 'query'>> & { readonly file: string; readonly env?: Readonly<Record<string, string>> };

function peer({ file, env = {}, ...server }: Peer): Server {
  return {
    kind: 'peer',
    query: INBOX,
    ...server,
    start: ({ upstreamUrl, ttlMs, pollMs = 0, core }) =>
      start({
        name: server.name,
        args: [...AS_THE_GATEWAY, ...PROBED, `${FOLDER}${file}`],
        env: { UPSTREAM_URL: upstreamUrl, LIST_TTL_MS: String(ttlMs), POLL_MS: String(pollMs), ...env },
        core,
      }),
  };
}

/** What others have, and what is left when there is no GraphQL. */
export const PEERS: readonly Server[] = [
  { id: 'yoga', name: 'Yoga', file: 'yoga.ts', workloads: 'abc' },
  {
    id: 'yoga-cache',
    name: 'Yoga, response cache',
    file: 'yoga.ts',
    env: { RESPONSE_CACHE: '1' },
    workloads: 'a',
  },
  { id: 'mercurius', name: 'Mercurius', file: 'mercurius.ts', workloads: 'abe' },
  { id: 'mercurius-jit', name: 'Mercurius, JIT', file: 'mercurius.ts', env: { JIT: '1' }, workloads: 'abcd' },
  { id: 'yoga-own', name: "Yoga, the gateway's schema", file: 'own-schema.ts', workloads: 'abc' },
  {
    id: 'mercurius-own',
    name: "Mercurius, the gateway's schema",
    file: 'own-schema.ts',
    env: { MERCURIUS: '1' },
    workloads: 'abc',
  },
  {
    id: 'mercurius-jit-own',
    name: "Mercurius, JIT, the gateway's schema",
    file: 'own-schema.ts',
    env: { MERCURIUS: '1', JIT: '1' },
    workloads: 'abc',
  },
  { id: 'apollo', name: 'Apollo, RESTDataSource', file: 'apollo.ts', workloads: 'abcd' },
  { id: 'apollo-lists', name: 'Apollo, same cache', file: 'apollo.ts', env: { OWN_LISTS: '1' }, workloads: 'ab' },
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
    workloads: 'c',
  },
  { id: 'floor-frames', name: 'ws, one frame for all', kind: 'floor', file: 'frames.ts', workloads: 'e' },
].map((entry) => peer(entry as Peer));
