import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';

/** Starts to listen and returns the port, a free one for port 0. Rejects with the listen error, such as EADDRINUSE. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  // Rejects on 'error'.
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
