import { openConnection } from './connection.ts';
import type { DriveJob, Driven } from './jobs.ts';
import { requestsTo, variablesAt } from './requests.ts';

/** Keeps a request under way on every connection until the time is over, and waits for the replies to those under way. */
export async function drive(job: DriveJob): Promise<Driven> {
  const { url, query, series, from, connections, ms, count = Number.POSITIVE_INFINITY } = job;
  const make = requestsTo(new URL(url).host, query);
  const same = series === 'same' ? make(variablesAt('same', 0)) : null;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const waits: number[] = [];
  let sent = 0;
  let done = 0;
  let until = Number.POSITIVE_INFINITY;

  const open = await Promise.all(
    Array.from({ length: connections }, async () => {
      let at = 0;
      const next = () => {
        at = performance.now();
        if (at >= until || sent >= count) {
          if (done === sent) resolve();
          return;
        }
        connection.send(same ?? make(variablesAt(series, from + sent)));
        sent += 1;
      };
      const onReply = (status: number) => {
        if (status !== 200) {
          reject(new Error(`${url} answered with ${status} under load.`));
          return;
        }
        done += 1;
        waits.push(performance.now() - at);
        next();
      };
      const connection = await openConnection({ url, onReply, onError: reject });
      return { connection, next };
    }),
  );
  const before = process.cpuUsage();
  const began = performance.now();
  until = began + ms;
  for (const { next } of open) next();
  await promise;
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  for (const { connection } of open) connection.socket.destroy();
  const sorted = Float64Array.from(waits).sort();
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { requests: done, ms: took, p50: at(0.5), p99: at(0.99), busy: (user + system) / 1000 / took };
}
