// One flood, from a process of its own, so that what it takes is not taken for what the gateway takes. Arguments: URL, number of
// the flood, milliseconds. Sockets that are closed are opened again.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RawConnection } from '../../test/helpers/raw-frames.ts';
import { floods } from './floods.ts';

const [url = '', number = '0', ms = '0'] = process.argv.slice(2);
const { sockets, open, chunk, once: isOnce = false, reads = true } = floods[Number(number)] as (typeof floods)[number];
const end = performance.now() + Number(ms);
const isOver = () => performance.now() > end;
const told = new Map<string, number>();
let bytes = 0;
let opened = 0;

async function flood(): Promise<void> {
  const connection = await open(url).catch(() => null);
  // It may be refused, or be held up by what the others do.
  if (!connection) return;
  opened += 1;
  const { socket } = connection;
  if (!reads) socket.pause();
  for (let round = 0; !isOver() && !connection.isClosed() && socket.writable; round += 1) {
    const sent = chunk(round);
    bytes += sent.length;
    const isTaken = socket.write(sent);
    if (isOnce) break;
    await (isTaken ? sleep(1) : drained(connection));
  }
  while (!isOver() && !connection.isClosed() && socket.writable) await sleep(20);
  if (connection.isClosed()) note((await connection.end)?.code ?? 'cut');
  else if (!socket.writable) note('cut');
  socket.destroy();
}

function note(ended: number | string): void {
  told.set(`${ended}`, (told.get(`${ended}`) ?? 0) + 1);
}

/** Comes back when there is room, the connection ends, or the time is up. */
async function drained({ socket }: RawConnection): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  await Promise.race([
    once(socket, 'drain', { signal }),
    once(socket, 'close', { signal }),
    sleep(Math.max(0, end - performance.now()), undefined, { signal }),
  ]).catch(() => {});
  stop.abort();
}

await Promise.all(
  Array.from({ length: sockets }, async () => {
    while (!isOver()) {
      await flood();
      await sleep(5);
    }
  }),
);
process.send?.({
  opened,
  megabytes: Math.round(bytes / 2 ** 20),
  ends: [...told].map(([code, times]) => `${code} × ${times}`),
});
process.disconnect();
