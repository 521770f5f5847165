// A crowd of subscribers in a process of its own, each a bare connection: it counts frames, and is to cost less than who sends them.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';

export interface CrowdOptions {
  readonly port: number;
  readonly count: number;
  /** Sent behind the acknowledgement, under an id of each one's own; null where nothing is to be asked for. */
  readonly subscribe: { readonly query: string; readonly variables: object } | null;
  readonly authorization: string;
}

/** When a message came to the first and to the last of them. Milliseconds of the machine's clock. */
export interface Wave {
  readonly first: number;
  readonly last: number;
  /** Bytes of a message with its frame. */
  readonly bytes: number;
}

const AT_ONCE = 200;
const PING = 0x89;
/** One for all connections: what it holds is looked at before the next chunk is read into it. */
const chunk = Buffer.alloc(65_536);
const machineTime = () => Number(process.hrtime.bigint()) / 1e6;

let crowd = 0;
let delivered = 0;
let first = 0;
let frameBytes = 0;

function noteDelivery(bytes: number): void {
  frameBytes = bytes;
  if (delivered === 0) first = machineTime();
  delivered += 1;
  if (delivered < crowd) return;
  delivered = 0;
  process.send?.({ first, last: machineTime(), bytes: frameBytes } satisfies Wave);
}

/** A client's frame; a mask of zeros leaves its bytes as they are. */
function frameOf(text: string, first = 0x81): Buffer {
  const bytes = Buffer.from(text);
  const length = bytes.length < 126 ? [0x80 | bytes.length] : [0x80 | 126, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from([first, ...length, 0, 0, 0, 0]), bytes]);
}

/** Resolves when it has subscribed. */
function join({ port, subscribe, authorization }: CrowdOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    let isOpen = false;
    let isSubscribed = subscribe === null;
    let unread = Buffer.alloc(0);
    const socket = connect({
      port,
      host: '127.0.0.1',
      onread: {
        buffer: chunk,
        callback(length) {
          const came = chunk.subarray(0, length);
          read(unread.length > 0 ? Buffer.concat([unread, came]) : came);
          return true;
        },
      },
    });
    const onFrame = (opcode: number, bytes: number) => {
      if (opcode === PING) return void socket.write(frameOf('', 0x8a));
      if (isSubscribed) return noteDelivery(bytes);
      isSubscribed = true;
      socket.write(frameOf(JSON.stringify({ id: randomUUID(), type: 'subscribe', payload: subscribe })));
      resolve();
    };
    const read = (bytes: Buffer) => {
      let at = 0;
      if (!isOpen) {
        const end = bytes.indexOf('\r\n\r\n');
        if (!bytes.toString('latin1', 0, 12).startsWith('HTTP/1.1 101')) return reject(new Error(String(bytes)));
        at = end + 4;
        isOpen = true;
        if (subscribe === null) resolve();
        else socket.write(frameOf(JSON.stringify({ type: 'connection_init', payload: { authorization } })));
      }
      while (bytes.length - at >= 4 || (bytes.length - at >= 2 && (bytes[at + 1] as number) < 126)) {
        const short = bytes[at + 1] as number;
        const size = short < 126 ? 2 + short : 4 + bytes.readUInt16BE(at + 2);
        if (bytes.length - at < size) break;
        onFrame(bytes[at] as number, size);
        at += size;
      }
      unread = at < bytes.length ? Buffer.from(bytes.subarray(at)) : Buffer.alloc(0);
    };
    socket.setNoDelay();
    socket.once('error', reject);
    socket.write(
      [
        'GET /graphql HTTP/1.1',
        `Host: 127.0.0.1:${port}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        'Sec-WebSocket-Protocol: graphql-transport-ws',
        '\r\n',
      ].join('\r\n'),
    );
  });
}

process.on('message', async (options: CrowdOptions) => {
  for (let left = options.count; left > 0; left -= AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, left) }, () => join(options)));
  }
  crowd += options.count;
  process.send?.('joined');
});
process.on('disconnect', () => process.exit());
