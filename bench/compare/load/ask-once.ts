import { openConnection } from './connection.ts';
import type { Answer, OnceJob } from './jobs.ts';
import { requestsTo } from './requests.ts';

/** Asks one thing and gives the answer as it came. */
export async function askOnce({ url, query, variables }: OnceJob): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const connection = await openConnection({ url, keeps: true, onReply: resolve, onError: reject });
  connection.send(requestsTo(new URL(url).host, query)(variables));
  const status = await promise;
  connection.socket.destroy();
  return { status, body: connection.body().toString() };
}
