import type { RawConnection } from '../../test/helpers/raw-frames.ts';
import { closeFrame, connectRaw, frame, MORE, openRaw, PING, PONG, TEXT } from '../../test/helpers/raw-frames.ts';
import { KEY } from '../live/graph.ts';

/** What one client does to the gateway for as long as it is let. */
export interface Flood {
  readonly name: string;
  /** Sockets that do it at once. */
  readonly sockets: number;
  readonly open: (url: string) => Promise<RawConnection>;
  /** What each of them sends again and again, or once where it is not to go on. */
  readonly chunk: (round: number) => Buffer;
  readonly once?: boolean;
  readonly reads?: boolean;
}

const many = (times: number, bytes: Buffer) => Buffer.concat(Array<Buffer>(times).fill(bytes));
const text = (message: object) => frame(TEXT, JSON.stringify(message));
const subscribe = (id: string, query: string) => text({ type: 'subscribe', id, payload: { query } });
const acknowledged = (url: string) => openRaw(url, { key: KEY });
const watching = (round: number) =>
  Buffer.concat(
    Array.from({ length: 10_000 }, (_, i) =>
      subscribe(`${round}-${i}`, 'subscription { messageReceived(inbox: "nobody@sandbox.test") { cursor } }'),
    ),
  );
const large = `{"a":"${'x'.repeat(1_000_000)}"}`;

export const floods: readonly Flood[] = [
  { name: 'nothing (for comparison)', sockets: 1, open: acknowledged, chunk: () => Buffer.alloc(0), once: true },
  { name: '10,000 subscribe messages at once', sockets: 1, open: acknowledged, chunk: watching, once: true },
  { name: 'subscribe messages without end', sockets: 1, open: acknowledged, chunk: watching },
  { name: 'the same on 20 sockets', sockets: 20, open: acknowledged, chunk: watching },
  {
    name: 'queries without end, never read',
    sockets: 10,
    open: acknowledged,
    chunk: (round) => many(1000, subscribe(`${round}`, '{ domains { name } }')),
    reads: false,
  },
  {
    name: 'connection_init in a row, new sockets',
    sockets: 20,
    open: (url) => openRaw(url, { init: false }),
    chunk: () => many(10_000, text({ type: 'connection_init' })),
  },
  {
    name: 'complete for unknown ids',
    sockets: 5,
    open: acknowledged,
    chunk: () => many(10_000, text({ type: 'complete', id: 'a' })),
  },
  { name: 'ping messages', sockets: 5, open: acknowledged, chunk: () => many(10_000, text({ type: 'ping' })) },
  {
    name: 'ping messages, never read',
    sockets: 20,
    open: acknowledged,
    chunk: () => many(10_000, text({ type: 'ping' })),
    reads: false,
  },
  { name: 'ping frames', sockets: 5, open: acknowledged, chunk: () => many(10_000, frame(PING, 'x'.repeat(100))) },
  {
    name: 'ping frames, never read',
    sockets: 5,
    open: acknowledged,
    chunk: () => many(10_000, frame(PING, 'x'.repeat(100))),
    reads: false,
  },
  { name: 'pong frames', sockets: 5, open: acknowledged, chunk: () => many(10_000, frame(PONG)) },
  {
    name: 'a million empty continuation frames',
    sockets: 1,
    open: acknowledged,
    chunk: () => Buffer.concat([frame(TEXT, '', { fin: false }), many(1_000_000, frame(MORE, '', { fin: false }))]),
    once: true,
  },
  {
    name: 'messages of 1 MB less a byte, never whole',
    sockets: 200,
    open: acknowledged,
    chunk: () => frame(TEXT, 'x'.repeat(2 ** 20 - 1), { length: BigInt(2 ** 20) }),
    once: true,
  },
  {
    name: 'messages of 1 MB that are none',
    sockets: 5,
    open: acknowledged,
    chunk: () => frame(TEXT, '['.repeat(2 ** 20 - 10)),
  },
  {
    name: 'first messages of 1 MB, kept open',
    sockets: 200,
    open: (url) => openRaw(url, { init: false }),
    chunk: () => frame(TEXT, `{"type":"connection_init","payload":${large}}`),
    once: true,
  },
  {
    name: 'closes without an answer to them',
    sockets: 50,
    open: acknowledged,
    chunk: () => many(100, closeFrame(1000)),
  },
  {
    name: 'sockets that say nothing',
    sockets: 1000,
    open: (url) => openRaw(url, { init: false }),
    chunk: () => Buffer.alloc(0),
    once: true,
  },
  {
    name: 'connections that send half a handshake',
    sockets: 500,
    open: connectRaw,
    chunk: () => Buffer.from('GET /graphql HTTP/1.1\r\nUpgrade: web'),
    once: true,
  },
];
