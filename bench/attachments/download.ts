import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What to fetch, and how. */
export interface Target {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function open({ url, headers = {} }: Target): Promise<IncomingMessage> {
  const [response] = (await once(get(url, { headers, agent: false }), 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} for ${url}`);
  return response;
}

/** Milliseconds from the request to the last byte. */
export async function time(target: Target): Promise<number> {
  const started = performance.now();
  const response = await open(target);
  response.resume();
  await once(response, 'end');
  return performance.now() - started;
}

export async function sha256(target: Target): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of await open(target)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Leaves after that many bytes, and gives the moment. */
export async function leaveAfter(target: Target, bytes: number): Promise<number> {
  const response = await open(target);
  let read = 0;
  for await (const chunk of response) {
    read += (chunk as Buffer).length;
    if (read >= bytes) break;
  }
  response.destroy();
  return performance.now();
}

/** Reads so many bytes a second for so long, then leaves. */
export async function dawdle(target: Target, bytesPerSecond: number, ms: number): Promise<void> {
  const response = await open(target);
  const started = performance.now();
  let read = 0;
  for await (const chunk of response) {
    read += (chunk as Buffer).length;
    const due = started + (read / bytesPerSecond) * 1000;
    if (due > started + ms) break;
    await sleep(Math.max(0, due - performance.now()));
  }
  response.destroy();
}
