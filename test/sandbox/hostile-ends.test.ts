import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bystander } from '../helpers/mail-bystander.ts';
import type { TestSandbox } from '../helpers/sandbox.ts';
import { startTestSandbox } from '../helpers/sandbox.ts';
import { converse } from '../helpers/smtp-conversation.ts';

let sandbox: TestSandbox;
let quiet: Awaited<ReturnType<typeof bystander>>;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  quiet = await bystander(sandbox);
});
afterEach(() => quiet.getsMail());
afterAll(() => sandbox.close());

/** What some server takes for a line end. */
const LINE_ENDS: Record<string, string> = {
  'CR LF': '\r\n',
  LF: '\n',
  CR: '\r',
  'LF CR': '\n\r',
  'CR CR LF': '\r\r\n',
  'CR NUL LF': '\r\0\n',
  'LF LF': '\n\n',
  'CR CR': '\r\r',
  NUL: '\0',
  VT: '\v',
  FF: '\f',
  RS: '\x1e',
  NEL: '\x85',
  'NEL in UTF-8': '\xc2\x85',
  'U+2028': '\xe2\x80\xa8',
  'U+2029': '\xe2\x80\xa9',
  'overlong LF': '\xc0\x8a',
  'CR and LF with the eighth bit': '\x8d\x8a',
  space: ' ',
};
const FALSE_DOTS: Record<string, string> = {
  'two dots': '\r\n..\r\n',
  'a dot and a space': '\r\n. \r\n',
  'a dot and NUL': '\r\n.\0\r\n',
  'a dot behind NUL': '\r\n\0.\r\n',
  'a full width dot': '\r\n\xef\xbc\x8e\r\n',
  'an overlong dot': '\r\n\xc0\xae\r\n',
  'an encoded dot': '\r\n=2E\r\n',
  'CR LF . CR, then CR LF': '\r\n.\r\r\n',
  'CR LF . LF, then CR LF': '\r\n.\n\r\n',
};

const REAL = ['CR LF', 'LF', 'CR'];

/** A dot between any of them and one of the three that are real somewhere, or the other way round. */
function falseEnds(): [string, string][] {
  const pairs = Object.entries(LINE_ENDS).flatMap(([before, one]) =>
    Object.entries(LINE_ENDS)
      .filter(([after]) => REAL.includes(before) || REAL.includes(after))
      .map(([after, other]): [string, string] => [`${before} . ${after}`, `${one}.${other}`]),
  );
  return [...pairs.filter(([, wire]) => !wire.includes('\r\n.\r\n')), ...Object.entries(FALSE_DOTS)];
}

/** In one packet, in pieces of every small size, and cut at the dot. */
const CUTS: Record<string, (text: string) => string[]> = {
  whole: (text) => [text],
  'byte by byte': (text) => [...text],
  'in threes': (text) => text.match(/.{1,3}/gs) ?? [],
  'around the dots': (text) => text.split(/(?=\.)|(?<=\.)/),
};

async function writeInPieces(smtp: Awaited<ReturnType<typeof converse>>, pieces: readonly string[]) {
  for (const piece of pieces) {
    await smtp.write(piece);
    await turn();
  }
}

describe('no false end splits a mail', () => {
  const ends = falseEnds();
  const smuggled = (inbox: string) =>
    `MAIL FROM:<eve@example.org>\r\nRCPT TO:<${inbox}>\r\nDATA\r\nSubject: smuggled\r\n\r\nx`;

  test.each(Object.entries(CUTS))('%s', async (how, cut) => {
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    await smtp.command('EHLO test.example');
    // All of them whole, and some of them in each of the other ways, which take their time.
    const tried = how === 'whole' ? ends : ends.filter(([name]) => /^(CR|LF|CR LF) \. (CR|LF|CR LF)$/.test(name));
    for (const [name, end] of tried) {
      const head = `MAIL FROM:<a@b.test>\r\nRCPT TO:<${inbox}>\r\nDATA\r\nSubject: ${name}\r\n\r\nbefore`;
      // The reply to NOOP is the very next one, so the smuggled commands have had none.
      await writeInPieces(smtp, [head, ...cut(`${end}${smuggled(inbox)}\r\n.\r\n`), 'NOOP\r\n']);
      const replies: string[] = [];
      for (let count = 0; count < 5; count += 1) replies.push((await smtp.reply()).slice(0, 9));
      expect(replies, name).toEqual(['250 2.1.0', '250 2.1.5', '354 End d', '250 2.6.0', '250 2.0.0']);
    }
    const messages = await sandbox.rest.messages(inbox, tried.length);
    expect(messages.map(({ subject }) => subject).toSorted()).toEqual(tried.map(([name]) => name).toSorted());
    for (const { content } of messages) expect(content).toContain('MAIL FROM:<eve@example.org>');
  });

  test('of all that are thought of', () => {
    expect(ends.length).toBe(112);
  });
});

describe('the true end is found', () => {
  const conversation = (inbox: string) =>
    ['one', 'two', 'three']
      .map(
        (subject) =>
          `MAIL FROM:<a@b.test>\r\nRCPT TO:<${inbox}>\r\nDATA\r\nSubject: ${subject}\r\n\r\n${subject}\r\n.\r\n`,
      )
      .join('');

  test.each(Object.entries(CUTS))('and what is pipelined behind it is three mails, %s', async (_how, cut) => {
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    await smtp.command('EHLO test.example');
    await writeInPieces(smtp, cut(`${conversation(inbox)}QUIT\r\n`));
    const codes: string[] = [];
    for (let count = 0; count < 13; count += 1) codes.push((await smtp.reply()).slice(0, 3));
    expect(codes).toEqual([...['one', 'two', 'three'].flatMap(() => ['250', '250', '354', '250']), '221']);
    const messages = await sandbox.rest.messages(inbox, 3);
    expect(messages.map(({ subject, content }) => [subject, content.trim()]).toSorted()).toEqual([
      ['one', 'one'],
      ['three', 'three'],
      ['two', 'two'],
    ]);
  });

  const END = '\r\n.\r\n';
  test.each(Array.from({ length: END.length - 1 }, (_, at) => [at + 1]))(
    'with a pause behind %i bytes of it',
    async (at) => {
      const inbox = await sandbox.rest.createInbox();
      using smtp = await converse(sandbox.smtpPort);
      await smtp.startData(inbox);
      await smtp.write(`Subject: paused\r\n\r\nx${END.slice(0, at)}`);
      // Another's mail goes in and is listed meanwhile.
      await quiet.getsMail();
      expect(smtp.unread()).toBe('');
      await smtp.write(END.slice(at));
      expect(await smtp.reply()).toMatch(/^250 2\.6\.0 /);
      expect((await sandbox.rest.messages(inbox))[0]).toMatchObject({ subject: 'paused', content: 'x\n' });
    },
  );

  test('and what a client sends without one is no mail', async () => {
    const inbox = await sandbox.rest.createInbox();
    for (const end of ['\r\n.', '\r\n.\r', '\n.\n', '\r\n.\n']) {
      const smtp = await converse(sandbox.smtpPort);
      await smtp.startData(inbox);
      await smtp.write(`Subject: cut off\r\n\r\nx${end}`);
      await smtp.end();
      expect(await smtp.reply()).not.toMatch(/^250/);
    }
    await quiet.getsMail();
    expect((await sandbox.rest.list(inbox)).body.messages).toEqual([]);
  });
});

test.each(['BDAT 5 LAST', 'BDAT 99999999999999999999', 'BDAT -1', 'bdat 0 LAST', 'BURL imap://x LAST'])(
  '%s is not a way to bring a mail',
  async (command) => {
    const inbox = await sandbox.rest.createInbox();
    using smtp = await converse(sandbox.smtpPort);
    expect(await smtp.command('EHLO test.example')).not.toMatch(/CHUNKING|BINARYMIME|BURL/);
    await smtp.command('MAIL FROM:<ann@example.org>');
    await smtp.command(`RCPT TO:<${inbox}>`);
    expect(await smtp.command(command)).toMatch(/^500 5\.5\.2 /);
    expect(await smtp.command('DATA')).toMatch(/^354 /);
    await smtp.write('Subject: by DATA\r\n\r\nx\r\n.\r\n');
    expect(await smtp.reply()).toMatch(/^250 /);
    expect((await sandbox.rest.messages(inbox)).map(({ subject }) => subject)).toEqual(['by DATA']);
  },
);
