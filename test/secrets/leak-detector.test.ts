import { describe, expect, test } from 'vitest';
import { LeakDetector } from '../helpers/leak-detector.ts';

const SECRET = 'canary-of-this-test';

/** What is found in these pieces of one answer. */
function found(pieces: readonly (string | Buffer)[], secrets: readonly string[] = [SECRET]) {
  const detector = new LeakDetector();
  for (const secret of secrets) detector.note('key', secret);
  const see = detector.wire();
  for (const piece of pieces) see(Buffer.from(piece as string));
  return detector.leaks.map(({ kind, where }) => `${kind} on ${where}`);
}

describe('a secret on the wire', () => {
  test('is seen wherever the pieces of an answer begin and end', () => {
    const answer = `before ${SECRET} after`;
    for (let at = 0; at <= answer.length; at += 1) {
      expect(found([answer.slice(0, at), answer.slice(at)]), `cut at ${at}`).toEqual(['key on wire']);
    }
    expect(found([...answer])).toEqual(['key on wire']);
    expect(found([Buffer.alloc(100_000), answer, Buffer.alloc(100_000)])).toEqual(['key on wire']);
  });

  test('is seen beside longer and shorter ones', () => {
    const longer = `${SECRET}-and-more-of-it`;
    expect(found([...`x${SECRET}x`], [longer, SECRET, 'another-one'])).toEqual(['key on wire']);
  });

  test('is not seen where it is not, or is told of two answers', () => {
    expect(found([SECRET.slice(0, -1), ' ', SECRET.slice(1)])).toEqual([]);
    const detector = new LeakDetector();
    detector.note('key', SECRET);
    detector.wire()(Buffer.from(SECRET.slice(0, 8)));
    detector.wire()(Buffer.from(SECRET.slice(8)));
    expect(detector.leaks).toEqual([]);
  });

  test('is told of without being told', () => {
    const detector = new LeakDetector();
    detector.note('key', SECRET);
    detector.wire()(Buffer.from(`before ${SECRET} after`));
    expect(detector.leaks).toEqual([{ kind: 'key', where: 'wire', around: 'before <key> after' }]);
  });
});

describe('a line of a log', () => {
  const inLog = (line: string, ...noted: Parameters<LeakDetector['note']>[]) => {
    const detector = new LeakDetector();
    for (const note of noted) detector.note(...note);
    detector.line(line);
    return detector.leaks.map(({ kind, where }) => `${kind} in ${where}`);
  };

  test('is searched for keys and for mails, as they are and as JSON has them', () => {
    expect(inLog(`{"key":"${SECRET}"}`, ['key', SECRET])).toEqual(['key in log']);
    const text = 'say "hello"\nand go';
    expect(inLog(JSON.stringify({ err: { text } }), ['mail', text, 'unlogged'])).toEqual(['mail in log']);
    expect(inLog('{"msg":"all is well"}', ['key', SECRET], ['mail', text, 'unlogged'])).toEqual([]);
  });

  test('is searched for whatever may be the token of an attachment', () => {
    const token = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.BBBBBBBB.CCCC';
    expect(inLog(`GET /attachments/${token}/a.pdf`)).toEqual(['attachment token in log']);
  });
});

test('a mail may be answered, which is what it is for', () => {
  const detector = new LeakDetector();
  detector.note('mail', 'the subject of a mail', 'unlogged');
  detector.wire()(Buffer.from('{"subject":"the subject of a mail"}'));
  expect(detector.leaks).toEqual([]);
});

test.each(['', 'x', 'xy'])('a secret is seen in Base64 as well, wherever it begins in it: behind %j', (before) => {
  for (const alphabet of ['base64', 'base64url'] as const) {
    const detector = new LeakDetector();
    detector.note('key', 'canary?>key~~~?');
    const text = Buffer.from(`${before}canary?>key~~~?:and more`).toString(alphabet);
    detector.line(`{"cursor":"${text}"}`);
    const see = detector.wire();
    for (const byte of Buffer.from(text)) see(Buffer.from([byte]));
    expect(detector.leaks.map(({ kind, where }) => [kind, where])).toEqual([
      ['key', 'log'],
      ['key', 'wire'],
    ]);
  }
});
