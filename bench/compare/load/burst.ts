import { openConnection } from './connection.ts';
import type { BurstJob, Driven } from './jobs.ts';
import { requestsTo } from './requests.ts';

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
  const open = await Promise.all(
    Array.from({ length: connections }, () => openConnection({ url, onReply, onError: reject })),
  );
  const request = requestsTo(new URL(url).host, query)(variables);
  const began = performance.now();
  for (const connection of open) connection.send(request);
  await promise;
  const ms = performance.now() - began;
  for (const { socket } of open) socket.destroy();
  return { requests: connections, ms };
}
