import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { siteOf } from '../../src/sandbox/smtp/clients.ts';
import { outOfPatience, PATIENCE } from '../../src/sandbox/smtp/patience.ts';
import { bystander } from '../helpers/mail-bystander.ts';
import { startTestSandbox, waitFor } from '../helpers/sandbox.ts';
import { converse } from '../helpers/smtp-conversation.ts';

type Conversation = Awaited<ReturnType<typeof converse>>;

/** Writes a byte again and again until the server has had enough. */
async function trickle(smtp: Conversation, byte: string): Promise<void> {
  while (!smtp.isClosed()) {
    await smtp.write(byte);
    await delay(50);
  }
}

describe.concurrent('a client that takes too long is told goodbye, while others go on', () => {
  const patience = { idleMs: 1500, commandsMs: 2000, messageMs: 3000, graceMs: 1500, bytesPerSecond: 1_000_000 };

  test.each<[string, (smtp: Conversation, inbox: string) => Promise<void>, RegExp]>([
    ['silent from the start', async () => {}, /^421 4\.4\.2 Timeout/],
    ['silent behind EHLO', async (smtp) => void (await smtp.command('EHLO a')), /^421 4\.4\.2 Timeout/],
    ['silent in its mail', (smtp, inbox) => smtp.startData(inbox), /^421 4\.4\.2 Timeout/],
    ['a command, byte by byte', (smtp) => trickle(smtp, 'x'), /^421 4\.4\.2 No mail for too long/],
    ['a command now and then', async (smtp) => trickleCommands(smtp), /421 4\.4\.2 No mail for too long/],
    [
      'its mail, byte by byte',
      async (smtp, inbox) => {
        await smtp.startData(inbox);
        await trickle(smtp, 'x');
      },
      /^421 4\.4\.2 The message comes too slowly/,
    ],
  ])('%s', async (_name, misbehave, goodbye) => {
    await using sandbox = await startTestSandbox({ clients: patience });
    const quiet = await bystander(sandbox);
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    await misbehave(smtp, inbox);
    await smtp.closes();
    expect(smtp.unread()).toMatch(goodbye);
    await quiet.getsMail();
    expect((await sandbox.rest.list(inbox)).body.messages).toEqual([]);
  });

  async function trickleCommands(smtp: Conversation): Promise<void> {
    await smtp.command('EHLO a');
    await trickle(smtp, 'NOOP\r\n');
  }

  test('a client that sends mail after mail is not, and neither is one that waits for the server', async () => {
    await using sandbox = await startTestSandbox({ clients: patience });
    const quiet = await bystander(sandbox);
    using smtp = await converse(sandbox.smtpPort);
    for (let count = 0; count < 12; count += 1) {
      await smtp.startData(quiet.inbox);
      await smtp.write('Subject: again\r\n\r\nx\r\n.\r\n');
      expect(await smtp.reply()).toMatch(/^250 /);
      await delay(250);
    }
    expect(smtp.isClosed()).toBe(false);
  });
});

test.each<[string, { ms: number; bytes: number | null }, RegExp | null]>([
  ['five minutes of commands', { ms: 299_000, bytes: null }, null],
  ['more than that', { ms: 301_000, bytes: null }, /No mail/],
  ['a minute of a message that has not begun', { ms: 60_000, bytes: 0 }, null],
  ['a byte every ten seconds', { ms: 61_000, bytes: 6 }, /slowly/],
  ['2 KB a second', { ms: 500_000, bytes: 1_000_000 }, null],
  ['a message that would take an hour', { ms: 601_000, bytes: 10_000_000 }, /too long/],
])('with the defaults: %s', (_name, owed, expected) => {
  const reason = outOfPatience(owed, PATIENCE);
  if (expected === null) expect(reason).toBeNull();
  else expect(reason).toMatch(expected);
});

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::7', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s counts as %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

const descriptors = () => readdirSync('/proc/self/fd').length;

/** So many connections at once, from that address; what each of them is greeted with, once all are. */
async function crowd(port: number, count: number, address: string) {
  const clients = await Promise.all(Array.from({ length: count }, () => converse(port, address)));
  return {
    greeted: clients.filter(({ greeting }) => greeting.startsWith('220 ')).length,
    refused: clients.filter(({ greeting }) => greeting.startsWith('421 4.7.0 Too many ')).length,
    leave() {
      for (const client of clients) client.close();
    },
  };
}

test.skipIf(process.platform !== 'linux')(
  'one address cannot take all the places, all together cannot take more, and what they held is free again',
  async () => {
    await using sandbox = await startTestSandbox({ clients: { total: 60, perAddress: 40 } });
    const quiet = await bystander(sandbox);
    await quiet.getsMail();
    const before = descriptors();

    const first = await crowd(sandbox.smtpPort, 150, '127.0.0.2');
    expect(first).toMatchObject({ greeted: 40, refused: 110 });
    // Another address has its places still.
    await quiet.getsMail();

    const second = await crowd(sandbox.smtpPort, 150, '127.0.0.3');
    expect(second).toMatchObject({ greeted: 20, refused: 130 });
    await expect(sandbox.sendMail({ to: quiet.inbox })).rejects.toThrow(/421 4\.7\.0 Too many clients/);

    second.leave();
    await waitFor('places to be free again', async () => {
      using smtp = await converse(sandbox.smtpPort);
      return smtp.greeting.startsWith('220 ');
    });
    await quiet.getsMail();
    first.leave();
    await waitFor('the descriptors to be given back', () => descriptors() <= before);
  },
);
