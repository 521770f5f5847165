import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import type { Config } from './config.ts';
import { ConfigError } from './config.ts';

/** An older Node passes over what it does not know, and says of the second process that the port is in use. */
const KNOWS_SHARED_PORTS = process.versions.node.localeCompare('23.1', 'en', { numeric: true }) >= 0;

/**
 * Starts to listen and returns the port.
 *
 * @throws ConfigError for a SHARED_PORT where there is none; the system's own errors, such as EADDRINUSE
 */
export async function listen(server: Server, { host, port, sharedPort }: Config): Promise<number> {
  if (sharedPort && !KNOWS_SHARED_PORTS)
    throw new ConfigError(`SHARED_PORT needs Node 23.1 or newer; this is ${process.version}.`);
  try {
    server.listen({ host, port, reusePort: sharedPort });
    await once(server, 'listening');
  } catch (error) {
    if (sharedPort && (error as NodeJS.ErrnoException).code === 'ENOTSUP')
      throw new ConfigError('SHARED_PORT is true, and this system does not spread connections among processes.');
    throw error;
  }
  return (server.address() as AddressInfo).port;
}
