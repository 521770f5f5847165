import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { makeReady } from '../../../bench/compare/load/drive.ts';
import type { DriveJob } from '../../../bench/compare/load/jobs.ts';
import { addressAt } from '../../../bench/compare/upstream/mailbox.ts';
import { listen } from '../../helpers/listen.ts';

/** Answers everything with a status, and notes which inboxes it is asked for. */
async function startServer(statusOf: (count: number) => number = () => 200) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { variables } = (await json(request)) as { variables: { address: string } };
    asked.push(variables.address);
    response.writeHead(statusOf(asked.length), { 'content-length': 2 }).end('{}');
  });
  const { url, close } = await listen(server);
  const job: DriveJob = {
    ask: 'get ready',
    url,
    query: '{ a }',
    series: 'rotating',
    from: 10,
    connections: 4,
    ms: 60_000,
    count: 6,
  };
  return { asked, job, [Symbol.asyncDispose]: close };
}

const inboxes = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => addressAt(from + i)).toSorted();

describe('driving a server', () => {
  test('begins with a request on each connection, which does not count', async () => {
    await using server = await startServer();
    const go = await makeReady(server.job);
    expect(server.asked.toSorted()).toEqual(inboxes(10, 14));
    expect(await go()).toMatchObject({ requests: 6, next: 20 });
    expect(server.asked.toSorted()).toEqual(inboxes(10, 20));
  });

  test('sends nothing more once the time is over', async () => {
    await using server = await startServer();
    const go = await makeReady({ ...server.job, ms: 0 });
    expect(await go()).toMatchObject({ requests: 0, next: 14 });
    expect(server.asked).toHaveLength(4);
  });

  test.each([
    ['before', 1],
    ['while', 8],
  ])('fails %s it is measured, where an answer is none', async (_, bad) => {
    await using server = await startServer((count) => (count === bad ? 503 : 200));
    await expect(makeReady(server.job).then((go) => go())).rejects.toThrow('answered with 503 under load');
  });
});
