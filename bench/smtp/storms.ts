import { megabytes, table } from '../live/figures.ts';
import type { Host } from './host.ts';

const BYTES = 8 * 1024 * 1024;

/** Eight megabytes of each, after what keeps the first of them from ending the mail. */
const STORMS: readonly [string, string, string][] = [
  ['.. CR LF', '..\r\n', ''],
  ['. CR LF', '.\r\n', 'x'],
  ['CR LF .', '\r\n.', 'x'],
  ['CR LF ..', '\r\n..', 'x'],
  ['LF .', '\n.', 'x'],
  ['LF . LF', '\n.\n', 'x'],
  ['CR .', '\r.', 'x'],
  ['.', '.', ''],
  ['CR LF', '\r\n', ''],
  ['LF', '\n', ''],
  ['CR', '\r', ''],
  ['NUL', '\0', ''],
  ['a line', 'x', ''],
];

/** Each storm as the DATA of one mail: to its reply, and the memory that it took meanwhile. */
export async function storms(host: Host): Promise<string> {
  const rows: (string | number)[][] = [];
  // The first one pays for what is compiled on the way.
  await host.bystander();
  for (const [name, unit, before] of STORMS) {
    const inbox = await host.rest.createInbox();
    const wire = Buffer.from(`${before}${unit.repeat(BYTES / unit.length)}\r\n.\r\n`);
    host.forgetPeak();
    const held = host.resident();
    const { reply, ms, cpuMs } = await host.send(inbox, wire);
    const grown = host.peak() - held;
    const delay = await host.bystander();
    await host.rest.deleteInbox(inbox);
    rows.push([name, reply, ms.toFixed(0), cpuMs, megabytes(grown), delay.toFixed(0)]);
  }
  return table(['8 MB of', 'reply', 'ms', 'of it computing', 'memory', "bystander's mail, ms"], rows);
}
