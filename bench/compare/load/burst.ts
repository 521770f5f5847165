import type { Connection } from './connection.ts';
import { openConnection } from './connection.ts';
import type { BurstJob, Driven } from './jobs.ts';
import { requestsTo } from './requests.ts';

const AT_ONCE = 250;

/** Sends the same request on many connections in one moment, and waits for every reply. */
export async function burst({
  url,
  query,
  variables,
  connections,
}: BurstJob): Promise<Pick<Driven, 'requests' | 'ms'>> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let left = connections;
  const onReply = (status: number) => {
    if (status !== 200) reject(new Error(`${url} answered with ${status}.`));
    left -= 1;
    if (left === 0) resolve();
  };
  const open: Connection[] = [];
  // A server has room for so many (511, of Node's) that it has not accepted yet.
  while (open.length < connections) {
    const count = Math.min(AT_ONCE, connections - open.length);
    const options = { url, onReply, onError: reject };
    open.push(...(await Promise.all(Array.from({ length: count }, () => openConnection(options)))));
  }
  const request = requestsTo(new URL(url).host, query)(variables);
  const began = performance.now();
  for (const connection of open) connection.send(request);
  await promise;
  const ms = performance.now() - began;
  for (const { socket } of open) socket.destroy();
  return { requests: connections, ms };
}
