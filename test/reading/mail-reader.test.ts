import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MailReader } from '../../src/reading/mail-reader.ts';
import { ReadingThreads } from '../../src/reading/reading-threads.ts';
import { attachment } from '../helpers/mail.ts';
import { message } from '../helpers/messages.ts';

const OWNER = { owner: 'owner', caller: 'caller' };
const LIMITS = { timeoutMs: 10_000, idleMs: 1_000, maxWaiting: 100 };

let threads: ReadingThreads;
let reader: MailReader;
beforeEach(() => {
  threads = new ReadingThreads(LIMITS);
  reader = new MailReader({ maxBytes: 10_000_000, threads });
});
afterEach(() => reader.close());

const html = (content: string) => message('m', { isHtml: true, content, subject: 'Welcome' });
/** A mail of some 100 KB with its code at the end. */
const large = () => html(`${'<p>Some words of no interest to anyone.</p>'.repeat(2_500)}<p>Your code is 482913</p>`);

describe('a mail', () => {
  test('says its text, links and codes', async () => {
    const mail = html('<p>Your code is <b>482913</b>, or <a href="https://example.com/in">sign in here</a></p>');
    const content = await reader.read(mail, OWNER);
    expect(content).toMatchObject({
      text: 'Your code is 482913, or sign in here',
      links: [{ url: 'https://example.com/in', host: 'example.com', text: 'sign in here' }],
      codes: [{ value: '482913', source: 'BODY' }],
    });
  });

  test('that is large says the same, read in a thread', async () => {
    const content = await reader.read(large(), OWNER);
    expect(content.text).toMatch(/^Some words.*Your code is 482913$/s);
    expect(content.codes[0]?.value).toBe('482913');
    expect(threads.size).toBe(1);
  });

  test('that is small starts no thread', async () => {
    await reader.read(html('<p>hello</p>'), OWNER);
    await reader.html(html('<p>hello</p>'), false, OWNER);
    expect(threads.size).toBe(0);
  });

  test('is read once: what is known is given at once, also of an equal message of a later list', async () => {
    const first = await reader.read(large(), OWNER);
    expect(reader.read(large(), OWNER)).toBe(first);
    const [one, other] = [reader.read(html('a'), OWNER), reader.read(html('a'), OWNER)];
    expect(await one).toBe(await other);
  });

  test('is read for each owner apart', async () => {
    const first = await reader.read(html('a'), OWNER);
    const other = reader.read(html('a'), { owner: 'another', caller: 'caller' });
    expect(other).toBeInstanceOf(Promise);
    expect(await other).not.toBe(first);
  });

  test('is told from one of another subject, another body or another kind', async () => {
    const mails = [
      message('m', { subject: 'a', content: '<b>1</b>' }),
      message('m', { subject: 'b', content: '<b>1</b>' }),
      message('m', { subject: 'a', content: '<b>2</b>' }),
      message('m', { subject: 'a', content: '<b>1</b>', isHtml: true }),
    ];
    const read = await Promise.all(mails.map((mail) => reader.read(mail, OWNER)));
    expect(new Set(read).size).toBe(4);
  });

  test('is read anew where there is no room to remember it', async () => {
    const small = new MailReader({ maxBytes: 0, threads });
    const first = await small.read(html('a'), OWNER);
    const again = await small.read(html('a'), OWNER);
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });
});

describe('the HTML of a mail', () => {
  test('has gaps for the links of its own images, which depend on the names of its files', async () => {
    const content = '<p>Look: <img src="cid:photo.png"></p>';
    const photo = attachment({ filename: 'photo.png', extension: 'png' });
    const mail = message('m', { isHtml: true, content, attachments: [photo] });
    expect(await reader.html(mail, false, OWNER)).toMatchObject({ files: [0] });
    expect(await reader.html({ ...mail, attachments: [] }, false, OWNER)).toMatchObject({ files: [] });
  });

  test('is made by the policy that is asked for, and remembered by it', async () => {
    const mail = html('<img src="https://example.com/a.png">');
    const blocked = await reader.html(mail, false, OWNER);
    const kept = await reader.html(mail, true, OWNER);
    expect(JSON.stringify(blocked)).not.toContain('example.com');
    expect(JSON.stringify(kept)).toContain('example.com');
    expect(reader.html(mail, false, OWNER)).toBe(blocked);
    expect(reader.html(mail, true, OWNER)).toBe(kept);
  });

  test('that is large is made in a thread', async () => {
    const safe = await reader.html(large(), false, OWNER);
    expect('pieces' in safe && safe.pieces[0]).toContain('Your code is 482913');
    expect(threads.size).toBe(1);
  });

  test('that is beyond every bound is given up with a reason', async () => {
    expect(await reader.html(html('<b>'.repeat(3_000_000)), false, OWNER)).toEqual({
      unreadable: expect.stringMatching(/\w/),
    });
  });
});

describe('where there is no time', () => {
  test('the beginning of a mail is read, and its HTML given up with a reason', async () => {
    const hurried = new ReadingThreads({ ...LIMITS, timeoutMs: 0 });
    await using _ = { [Symbol.asyncDispose]: () => hurried.close() };
    const strict = new MailReader({ maxBytes: 10_000_000, threads: hurried });
    const content = await strict.read(large(), OWNER);
    expect(content.text).toMatch(/^Some words/);
    expect(content.codes).toEqual([]);
    expect(strict.read(large(), OWNER)).toBe(content);
    expect(await strict.html(large(), false, OWNER)).toEqual({ unreadable: expect.stringContaining('too long') });
  });

  test('nor place, it is tried again the next time', async () => {
    const none = new ReadingThreads({ ...LIMITS, threads: 1, maxWaiting: 1 });
    await using _ = { [Symbol.asyncDispose]: () => none.close() };
    const crowded = new MailReader({ maxBytes: 10_000_000, threads: none });
    const mails = Array.from({ length: 4 }, (__, i) => ({ ...large(), subject: `mail ${i}` }));
    const read = await Promise.all(mails.map((mail) => crowded.read(mail, OWNER)));
    expect(read.filter(({ codes }) => codes.length > 0).length).toBeLessThan(4);
    for (const mail of mails) expect((await crowded.read(mail, OWNER)).codes).toHaveLength(1);
  });
});

describe('an asker who leaves', () => {
  test('is let go at once, and what waits for a thread is not read', async () => {
    const one = new ReadingThreads({ ...LIMITS, threads: 1 });
    await using _ = { [Symbol.asyncDispose]: () => one.close() };
    const busy = new MailReader({ maxBytes: 10_000_000, threads: one });
    const client = new AbortController();
    const mails = Array.from({ length: 20 }, (__, i) => ({ ...large(), subject: `mail ${i}` }));
    const left = mails.map((mail) =>
      busy.read(mail, { owner: 'owner', caller: 'caller', signal: () => client.signal }),
    );
    client.abort(new Error('gone'));
    for (const reading of left) await expect(reading).rejects.toThrow('gone');
    const other = { ...large(), subject: 'another' };
    expect((await busy.read(other, OWNER)).codes).toHaveLength(1);
    // The one that was under way has come to its end; of the others nothing is known.
    expect(mails.filter((mail) => !(busy.read(mail, OWNER) instanceof Promise)).length).toBeLessThan(2);
  });

  test('leaves the reading to the others who wait for it', async () => {
    const client = new AbortController();
    const left = reader.read(large(), { owner: 'owner', caller: 'caller', signal: () => client.signal });
    const stays = reader.read(large(), OWNER);
    client.abort();
    await expect(left).rejects.toThrow();
    expect((await stays).codes).toHaveLength(1);
  });
});

test('what is under way when the gateway goes down comes to an end, and no thread is left', async () => {
  const reading = reader.read(large(), OWNER);
  await reader.close();
  expect((await reading).text).toMatch(/^Some words/);
  expect(threads.size).toBe(0);
});
