import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bystander } from '../helpers/mail-bystander.ts';
import type { TestSandbox } from '../helpers/sandbox.ts';
import { startTestSandbox } from '../helpers/sandbox.ts';
import { converse } from '../helpers/smtp-conversation.ts';

const MAX_BYTES = 100_000;
const MAX_RECIPIENTS = 20;
let sandbox: TestSandbox;
let quiet: Awaited<ReturnType<typeof bystander>>;
beforeAll(async () => {
  sandbox = await startTestSandbox({ maxMessageBytes: MAX_BYTES, maxRecipients: MAX_RECIPIENTS });
  quiet = await bystander(sandbox);
});
afterEach(() => quiet.getsMail());
afterAll(() => sandbox.close());

const MAIL = 'MAIL FROM:<a@b.test>';
const long = 'x'.repeat(10_000);

/** What is sent, command by command, and how the last one is answered; {inbox} is an inbox that is there. */
const SEQUENCES: [string, readonly string[], RegExp][] = [
  ['MAIL before EHLO', [MAIL], /^503 5\.5\.1 /],
  ['RCPT before MAIL', ['EHLO a', 'RCPT TO:<{inbox}>'], /^503 5\.5\.1 /],
  ['DATA before MAIL', ['EHLO a', 'DATA'], /^503 5\.5\.1 /],
  ['DATA before RCPT', ['EHLO a', MAIL, 'DATA'], /^503 5\.5\.1 /],
  ['DATA behind a refused RCPT', ['EHLO a', MAIL, 'RCPT TO:<nobody@sandbox.test>', 'DATA'], /^503 5\.5\.1 /],
  ['a second MAIL', ['EHLO a', MAIL, MAIL], /^503 5\.5\.1 /],
  ['DATA behind an EHLO in the middle', ['EHLO a', MAIL, 'RCPT TO:<{inbox}>', 'EHLO a', 'DATA'], /^503 5\.5\.1 /],
  ['DATA behind RSET', ['EHLO a', MAIL, 'RCPT TO:<{inbox}>', 'RSET', 'DATA'], /^503 5\.5\.1 /],
  ['EHLO of 10 KB', [`EHLO ${long}`], /^421 /],
  ['EHLO without a name', ['EHLO'], /^501 /],
  ['EHLO with control characters', ['EHLO a\x01b'], /^(250|501)/],
  ['AUTH, which is not offered', ['EHLO a', 'AUTH LOGIN'], /^500 5\.5\.2 /],
  ['XCLIENT, which is not offered', ['EHLO a', 'XCLIENT ADDR=10.0.0.1'], /^500 5\.5\.2 /],
  ['XFORWARD, which is not offered', ['EHLO a', 'XFORWARD NAME=x'], /^500 5\.5\.2 /],
  ['a PROXY header, which is not asked for', ['PROXY TCP4 10.0.0.1 10.0.0.2 1 2'], /^500 5\.5\.2 /],
  ['TURN', ['EHLO a', 'TURN'], /^500 5\.5\.2 /],
  ['EXPN', ['EHLO a', 'EXPN all'], /^500 5\.5\.2 /],
  ['VRFY, which tells nothing', ['EHLO a', 'VRFY {inbox}'], /^252 2\.1\.5 /],
  ['HTTP', ['GET / HTTP/1.1'], /^421 /],
  ['the name of a property', ['__proto__'], /^500 5\.5\.2 /],
  ['an empty line', [''], /^500 5\.5\.2 /],
  ['NUL', ['\0'], /^500 5\.5\.2 /],
  ['8-bit bytes', ['\xff\xfe'], /^500 5\.5\.2 /],
  ['a bare CR in a command', ['EHLO a', `${MAIL}\rRCPT TO:<{inbox}>`], /^(501|555|250) /],
];

const PARAMETERS: [string, RegExp][] = [
  ['SIZE=1', /^250 /],
  [`SIZE=${MAX_BYTES + 1}`, /^552 5\.3\.4 /],
  ['SIZE=-1', /^501 5\.5\.4 /],
  ['SIZE=NaN', /^501 5\.5\.4 /],
  ['SIZE=1e3', /^501 5\.5\.4 /],
  ['SIZE=0x10', /^501 5\.5\.4 /],
  ['SIZE=', /^501 5\.5\.4 /],
  ['SIZE=1 SIZE=2', /^501 5\.5\.4 /],
  [`SIZE=${'9'.repeat(20)}`, /^552 5\.3\.4 /],
  [`SIZE=${'9'.repeat(1000)}`, /^501 5\.5\.4 /],
  ['BODY=8BITMIME', /^250 /],
  ['BODY=7BIT', /^250 /],
  ['BODY=BINARYMIME', /^501 /],
  ['SMTPUTF8', /^250 /],
  ['RET=FULL ENVID=x', /^250 /],
  ['REQUIRETLS', /^(250|5\d\d) /],
  ['AUTH=<>', /^250 /],
  ['X=+0D+0A', /^501 /],
  ['__proto__=x', /^250 /],
  [Array.from({ length: 300 }, (_, at) => `X${at}=y`).join(' '), /^250 /],
];

const ADDRESSES: [string, RegExp][] = [
  ['', /^250 /],
  ['@relay.test,@other.test:a@b.test', /^250 /],
  ['"a b"@b.test', /^(250|501) /],
  ['"a@b"@b.test', /^(250|501) /],
  ['a@[127.0.0.1]', /^250 /],
  ['a@[IPv6:::1]', /^250 /],
  ['a@[999.0.0.1]', /^501 5\.1\.7 /],
  ['jürgen@exämple.org', /^250 /],
  ['a@xn--99999999999999', /^(250|501) /],
  ['a\u200b@b.test', /^501 5\.1\.7 /],
  ['a..b@b.test', /^501 5\.1\.7 /],
  ['a@b@c.test', /^501 5\.1\.7 /],
  ['a\0@b.test', /^501 5\.1\.7 /],
  [`${'x'.repeat(2000)}@b.test`, /^501 5\.1\.7 /],
  [`${'x'.repeat(3000)}@b.test`, /^500 5\.5\.2 /],
  [`${long}@b.test`, /^421 /],
];

async function lastReply(commands: readonly string[]): Promise<string> {
  using smtp = await converse(sandbox.smtpPort);
  let reply = '';
  for (const command of commands) reply = await smtp.command(command.replace('{inbox}', quiet.inbox));
  // One reply for each command, and no more.
  expect(smtp.unread()).toBe('');
  return reply;
}

/** Each in a connection of its own, all at once. */
async function answers(rows: readonly (readonly [name: string, commands: readonly string[], expected: RegExp])[]) {
  await Promise.all(
    rows.map(async ([name, commands, expected]) => {
      expect(await lastReply(commands), name.slice(0, 60)).toMatch(expected);
    }),
  );
}

test(`${SEQUENCES.length} odd commands and sequences are answered, each once`, () => answers(SEQUENCES));

test(`${PARAMETERS.length} parameters of MAIL are taken or refused by the book`, () =>
  answers(PARAMETERS.map(([parameter, expected]) => [parameter, ['EHLO a', `${MAIL} ${parameter}`], expected])));

test(`${ADDRESSES.length} odd senders are taken or refused by the book`, () =>
  answers(ADDRESSES.map(([address, expected]) => [address, ['EHLO a', `MAIL FROM:<${address}>`], expected])));

test('none of them is a recipient', () =>
  answers(ADDRESSES.map(([address]) => [address, ['EHLO a', MAIL, `RCPT TO:<${address}>`], /^(501|500|550|421) /])));

test('an inbox is a recipient by a source route and with any parameter', () =>
  answers(
    ['<{inbox}> NOTIFY=NEVER', '<{inbox}> ORCPT=rfc822;a@b.test', '<{inbox}> X=y', '<@relay.test:{inbox}>'].map(
      (recipient) => [recipient, ['EHLO a', MAIL, `RCPT TO:${recipient}`], /^250 /],
    ),
  ));

describe('what has no end is cut', () => {
  const FLOODS: [string, string, RegExp][] = [
    ['unknown commands', 'FOO\r\n', /^421 .*too many unrecognized/m],
    ['empty lines', '\r\n', /^421 .*too many unrecognized/m],
    ['bare LF', '\n', /^421 .*too many unrecognized/m],
    ['NOOP', 'NOOP\r\n', /^421 4\.7\.0 Too many commands/m],
    ['RSET', 'RSET\r\n', /^421 4\.7\.0 Too many commands/m],
    ['HELP', 'HELP\r\n', /^421 4\.7\.0 Too many commands/m],
    ['VRFY', 'VRFY a\r\n', /^421 4\.7\.0 Too many commands/m],
    ['EHLO', 'EHLO a\r\n', /^421 4\.7\.0 Too many commands/m],
    ['MAIL', `${MAIL}\r\n`, /^421 4\.7\.0 Too many commands/m],
    ['DATA', 'DATA\r\n', /^421 4\.7\.0 Too many commands/m],
    ['RCPT', 'RCPT TO:<nobody@sandbox.test>\r\n', /^421 4\.7\.0 Too many commands/m],
    ['lines of 3 KB', `${'x'.repeat(3000)}\r\n`, /^500 5\.5\.2 A command line has at most 2048 octets.*^421 /ms],
    ['a line', 'x', /^421 .*too long/m],
    ['CR', '\r', /^421 .*too long/m],
    ['NUL', '\0', /^421 .*too long/m],
  ];

  test.each(FLOODS)('%s', async (_name, unit, goodbye) => {
    using smtp = await converse(sandbox.smtpPort);
    const block = Buffer.from(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    void smtp.write(block);
    await smtp.closes();
    expect(smtp.unread()).toMatch(goodbye);
    expect(smtp.unread().length).toBeLessThan(1_500_000);
  });

  test('QUIT, behind which nothing runs', async () => {
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    await smtp.write(`EHLO a\r\nQUIT\r\n${MAIL}\r\nRCPT TO:<${inbox}>\r\nDATA\r\nSubject: late\r\n\r\nx\r\n.\r\n`);
    await smtp.end();
    expect(smtp.unread()).toMatch(/^221 [^\r]*\r\n$/m);
    expect((await sandbox.rest.list(inbox)).body.messages).toEqual([]);
  });

  test('a mail that is announced small and sent large', async () => {
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    for (const command of ['EHLO a', `${MAIL} SIZE=10`, `RCPT TO:<${inbox}>`, 'DATA']) await smtp.command(command);
    await smtp.write(`${'x'.repeat(MAX_BYTES)}\r\n.\r\n`);
    expect(await smtp.reply()).toMatch(/^552 5\.3\.4 /);
  });

  test('a mail of any size', async () => {
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    await smtp.startData(inbox);
    void smtp.write(Buffer.alloc(3 * MAX_BYTES, 'x'));
    await smtp.closes();
    expect(smtp.unread()).toMatch(/^421 .*far too big/);
    expect((await sandbox.rest.list(inbox)).body.messages).toEqual([]);
  });
});

test('of thousands of recipients as many as one mail may have get it, and the same one again counts once', async () => {
  const inboxes: string[] = [];
  for (let count = 0; count < MAX_RECIPIENTS; count += 1) inboxes.push(await sandbox.rest.createInbox());
  const others = Array.from({ length: 3000 }, (_, at) => `other${at}@elsewhere.test`);
  const again = Array.from({ length: 3000 }, (_, at) => inboxes[at % MAX_RECIPIENTS] as string);
  using smtp = await converse(sandbox.smtpPort);
  const all = [...inboxes, ...others, ...again];
  const lines = [...all.map((address) => `RCPT TO:<${address}>`), 'DATA'];
  await smtp.write(`EHLO a\r\n${MAIL}\r\n${lines.join('\r\n')}\r\nSubject: to all\r\n\r\nx\r\n.\r\nQUIT\r\n`);
  await smtp.closes();
  const codes = smtp
    .unread()
    .split('\r\n')
    .filter((line) => /^\d{3} /.test(line))
    .map((line) => line.slice(0, 3));
  const count = (code: string) => codes.filter((one) => one === code).length;
  expect(count('452')).toBe(3000);
  // Those of EHLO, MAIL and the mail itself are the other three.
  expect(count('250')).toBe(MAX_RECIPIENTS + 3000 + 3);
  for (const inbox of inboxes) expect(await sandbox.rest.messages(inbox)).toHaveLength(1);
});

describe('a mail that goes round in circles', () => {
  const hop = (at: number) => `Received: from a${at}.test\r\n by b.test; Mon, 23 Nov 2026 00:00:00 +0000\r\n`;
  const hops = (count: number) => Array.from({ length: count }, (_, at) => hop(at)).join('');

  test.each<[string, string, RegExp]>([
    ['51 Received fields are a loop', `${hops(51)}Subject: x\r\n\r\nx`, /^554 5\.4\.6 /],
    ['51 in any case', `${hops(51).replaceAll('Received', 'rEcEiVeD')}\r\nx`, /^554 5\.4\.6 /],
    ['thousands of them are', 'Received: x\r\n'.repeat(7000), /^554 5\.4\.6 /],
    ['50 are none', `${hops(50)}Subject: x\r\n\r\nx`, /^250 /],
    ['those in the body do not count', `${hops(50)}\r\n${hops(50)}`, /^250 /],
    ['folded lines that look like them do not', `Subject: x\r\n${' Received: x\r\n'.repeat(60)}\r\nx`, /^250 /],
    ['nor do fields whose names begin so', `${'Received-SPF: pass\r\n'.repeat(60)}\r\nx`, /^250 /],
  ])('%s', async (_name, mail, expected) => {
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    await smtp.startData(inbox);
    await smtp.write(`${mail}\r\n.\r\n`);
    expect(await smtp.reply()).toMatch(expected);
    if (!/250/.test(String(expected))) expect((await sandbox.rest.list(inbox)).body.messages).toEqual([]);
  });
});
