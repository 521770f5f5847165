import { waitFor } from '../../test/helpers/sandbox.ts';
import { converse } from '../../test/helpers/smtp-conversation.ts';
import { megabytes, table } from '../live/figures.ts';
import type { Host } from './host.ts';

/** So many connections at once, from that many addresses of loopback; then all leave. */
export async function crowd(host: Host, count: number, addresses: number): Promise<string> {
  await host.bystander();
  const held = host.resident();
  const descriptors = host.descriptors();
  const began = performance.now();
  const clients = await Promise.all(
    // Those that are closed without a word greet nobody.
    Array.from({ length: count }, (_, at) =>
      converse(host.smtpPort, `127.0.0.${2 + (at % addresses)}`).catch(() => null),
    ),
  );
  const taken = performance.now() - began;
  const greeted = clients.filter((client) => client?.greeting.startsWith('220')).length;
  const refused = clients.filter((client) => client?.greeting.startsWith('421')).length;
  const most = host.descriptors();
  const grown = host.resident() - held;
  for (const client of clients) client?.close();
  const left = performance.now();
  await waitFor('a place', () => host.bystander().catch(() => false as const));
  const free = performance.now() - left;
  await waitFor('the descriptors', () => host.descriptors() <= descriptors + 4);
  return table(
    [
      'connections',
      'greeted',
      'told 421',
      'closed',
      'ms',
      'memory',
      'descriptors: before, most, after',
      "bystander's mail once they left, ms",
    ],
    [
      [
        `${count} from ${addresses}`,
        greeted,
        refused,
        count - greeted - refused,
        taken.toFixed(0),
        megabytes(grown),
        `${descriptors}, ${most}, ${host.descriptors()}`,
        free.toFixed(0),
      ],
    ],
  );
}

/** One mail to so many inboxes, pipelined; `most` is what the sandbox takes. */
export async function recipients(host: Host, count: number): Promise<string> {
  const inboxes: string[] = [];
  for (let at = 0; at < count; at += 50) {
    inboxes.push(...(await Promise.all(Array.from({ length: 50 }, () => host.rest.createInbox()))));
  }
  const held = host.resident();
  host.forgetPeak();
  using smtp = await converse(host.smtpPort);
  const began = performance.now();
  const lines = inboxes.map((inbox) => `RCPT TO:<${inbox}>\r\n`).join('');
  await smtp.write(`EHLO a\r\nMAIL FROM:<a@b.test>\r\n${lines}DATA\r\nSubject: all\r\n\r\nx\r\n.\r\nQUIT\r\n`);
  const delay = await host.bystander();
  await smtp.closes();
  const taken = performance.now() - began;
  const codes = smtp
    .unread()
    .split('\r\n')
    .map((line) => line.slice(0, 9));
  const of = (code: string) => codes.filter((one) => one === code).length;
  const last = inboxes.findLastIndex((_, at) => at < of('250 2.1.5'));
  const listed = await host.rest.messages(inboxes[last] as string);
  return table(
    ['recipients', 'accepted', 'refused with 452', 'ms to 250', 'memory', 'the last one has it', "bystander's, ms"],
    [
      [
        count,
        of('250 2.1.5'),
        of('452 4.5.3'),
        taken.toFixed(0),
        megabytes(host.peak() - held),
        listed.length === 1 ? 'yes' : 'NO',
        delay.toFixed(0),
      ],
    ],
  );
}
