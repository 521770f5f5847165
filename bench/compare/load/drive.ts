import { openConnection } from './connection.ts';
import type { DriveJob, Driven } from './jobs.ts';
import { requestsTo, variablesAt } from './requests.ts';

/**
 * Opens the connections and asks once on each: what a server and its upstream need for a connection is none of what an answer takes.
 *
 * @returns keeps a request under way on every connection until the time is over, and waits for the replies to those under way
 */
export async function makeReady(job: DriveJob): Promise<() => Promise<Driven>> {
  const { url, query, series, from, connections, ms, count = Number.POSITIVE_INFINITY } = job;
  const make = requestsTo(new URL(url).host, query);
  const same = series === 'same' ? make(variablesAt('same', 0)) : null;
  const failed = Promise.withResolvers<never>();
  // Nobody may be waiting when it does.
  failed.promise.catch(() => {});
  let answered = Promise.withResolvers<void>();
  const waits: number[] = [];
  let sent = 0;
  let done = 0;
  let until = 0;
  let most = 0;

  const open = await Promise.all(
    Array.from({ length: connections }, async () => {
      let at = 0;
      const ask = (now: number) => {
        at = now;
        connection.send(same ?? make(variablesAt(series, from + sent)));
        sent += 1;
      };
      const next = (now: number) => {
        if (now < until && sent < most) ask(now);
        else if (done === sent) answered.resolve();
      };
      const onReply = (status: number) => {
        if (status !== 200) {
          failed.reject(new Error(`${url} answered with ${status} under load.`));
          return;
        }
        const now = performance.now();
        done += 1;
        waits.push(now - at);
        next(now);
      };
      const connection = await openConnection({ url, onReply, onError: failed.reject });
      return { connection, ask, next };
    }),
  );
  for (const { ask } of open) ask(performance.now());
  await Promise.race([answered.promise, failed.promise]);

  return async () => {
    answered = Promise.withResolvers();
    waits.length = 0;
    most = sent + count;
    const before = process.cpuUsage();
    const began = performance.now();
    until = began + ms;
    for (const { next } of open) next(began);
    await Promise.race([answered.promise, failed.promise]);
    const took = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    for (const { connection } of open) connection.socket.destroy();
    const sorted = Float64Array.from(waits).sort();
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
    const busy = (user + system) / 1000 / took;
    return { next: from + sent, requests: waits.length, ms: took, p50: at(0.5), p99: at(0.99), busy };
  };
}
