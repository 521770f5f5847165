import { mimeBombs } from '../../test/helpers/mime-bombs.ts';
import { megabytes, table } from '../live/figures.ts';
import type { Host } from './host.ts';

/** Each bomb as large as it is meant: to its reply, until it is listed, and a bystander's mail sent behind it. */
export async function bombs(host: Host): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const { name, raw, subject, from } of mimeBombs()) {
    const inbox = await host.rest.createInbox();
    const wire = Buffer.from(`${raw.replaceAll(/(?<=^|\r\n)\./g, '..')}\r\n.\r\n`, 'latin1');
    host.forgetPeak();
    const held = host.resident();
    const began = performance.now();
    const { reply, ms } = await host.send(inbox, wire);
    const delay = await host.bystander();
    const [message] = await host.rest.messages(inbox);
    const listed = performance.now() - began;
    const isRight = message.subject === subject && message.from_email === from;
    const size = megabytes(wire.length);
    const grown = megabytes(host.peak() - held);
    await host.rest.deleteInbox(inbox);
    rows.push([name, size, reply, ms.toFixed(0), listed.toFixed(0), isRight ? 'yes' : 'NO', grown, delay.toFixed(0)]);
  }
  const head = ['mail', 'size', 'reply', 'ms', 'listed, ms', 'subject, sender', 'memory', "bystander's, ms"];
  return table(head, rows);
}
