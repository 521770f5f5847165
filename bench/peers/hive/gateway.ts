// Hive Gateway over the upstream's OpenAPI, composed at its start; with RESPONSE_CACHE, its response cache, a session by credential.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import InMemoryLRUCache from '@graphql-mesh/cache-inmemory-lru';
import { announce, LIST_TTL_MS } from '../settings.ts';

/** The graph of mesh.config.ts. */
function compose(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hive-'));
  try {
    const file = join(folder, 'supergraph.graphql');
    const bench = new URL('../../', import.meta.url);
    const args = ['node_modules/.bin/mesh-compose', '-c', 'peers/hive/mesh.config.ts', '-o', file];
    execFileSync(process.execPath, args, { cwd: bench, stdio: 'pipe' });
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const gateway = createGatewayRuntime({
  supergraph: compose(),
  logging: 'error',
  graphiql: false,
  landingPage: false,
  ...(process.env.RESPONSE_CACHE
    ? {
        cache: new InMemoryLRUCache({ max: 10_000 }) as never,
        responseCaching: {
          session: (request: { headers: Headers }) => request.headers.get('authorization'),
          ttl: LIST_TTL_MS,
        } as never,
      }
    : {}),
});
const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port));
