import { PassThrough, Readable, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileBytes } from '../../src/http/file-bytes.ts';

const NO_BOUND = Number.POSITIVE_INFINITY;

/** What gets all that is passed on; with a small mark, it asks for a pause after each piece. */
function sink(highWaterMark = 16_384) {
  const taken: Buffer[] = [];
  const target = new Writable({
    highWaterMark,
    write(chunk, _, done) {
      taken.push(chunk);
      setImmediate(done);
    },
  });
  return { target, bytes: () => Buffer.concat(taken).toString('latin1') };
}

const from = (...chunks: readonly string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk, 'latin1')));

/** What a target is given of these pieces, and why no more. */
async function pass(chunks: readonly string[], length: number | null, max = NO_BOUND, peek = 0) {
  const { target, bytes } = sink();
  const file = new FileBytes(from(...chunks));
  if (peek > 0) await file.peek(peek, 1000);
  const error = await file.pipeTo(target, length, max).then(
    () => null,
    (reason: Error) => reason.name,
  );
  while (target.writableLength > 0) await turn();
  return { bytes: bytes(), error, isEnded: target.writableEnded };
}

describe('the bytes of a file', () => {
  const chunk = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 9 });

  test('are passed on as they are, however they come, looked at or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(chunk), fc.nat(20), fc.boolean(), async (chunks, peek, isKnown) => {
        const all = chunks.join('');
        const length = isKnown ? all.length : null;
        expect(await pass(chunks, length, NO_BOUND, peek)).toEqual({ bytes: all, error: null, isEnded: true });
      }),
    );
  });

  test('that are not as many as was promised never amount to that many', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(chunk), fc.nat(40), fc.nat(20), async (chunks, length, peek) => {
        fc.pre(chunks.join('').length !== length);
        const { bytes, error, isEnded } = await pass(chunks, length, NO_BOUND, peek);
        expect([error, isEnded]).toEqual(['FileSizeError', false]);
        // Nothing at all is what a promise of nothing comes to.
        if (length > 0) expect(bytes.length).toBeLessThan(length);
        expect(chunks.join('').startsWith(bytes)).toBe(true);
      }),
    );
  });

  test('of a number that is not known are cut at the bound', async () => {
    expect(await pass(['abc', 'de'], null, 5)).toEqual({ bytes: 'abcde', error: null, isEnded: true });
    expect(await pass(['abc', 'de', 'f'], null, 5)).toEqual({ bytes: 'abcde', error: 'FileSizeError', isEnded: false });
    expect(await pass(['abc', 'def'], null, 5, 9)).toEqual({ bytes: 'abc', error: 'FileSizeError', isEnded: false });
  });

  test('wait for a target that is slow', async () => {
    const { target, bytes } = sink(1);
    const chunks = Array.from({ length: 200 }, (_, i) => `${i},`);
    const file = new FileBytes(from(...chunks));
    await file.peek(10, 1000);
    await file.pipeTo(target, null, NO_BOUND);
    await new Promise((resolve) => target.once('finish', resolve));
    expect(bytes()).toBe(chunks.join(''));
  });

  test.each(['before they are looked at', 'while they are looked at', 'after'])(
    'that break off %s are an error',
    async (when) => {
      const body = new PassThrough();
      body.on('error', () => {});
      body.write('begun');
      const breakOff = () => body.destroy(new Error('socket hang up'));
      const file = new FileBytes(body);
      if (when.startsWith('before')) breakOff();
      const broken = { code: 'UPSTREAM_UNAVAILABLE' };
      const peeked = file.peek(when === 'after' ? 5 : 100, 10_000);
      if (when.startsWith('while')) setImmediate(breakOff);
      if (when !== 'after') return expect(peeked).rejects.toMatchObject(broken);
      expect(String(await peeked)).toBe('begun');
      const { target, bytes } = sink();
      const passed = file.pipeTo(target, null, NO_BOUND);
      setImmediate(breakOff);
      await expect(passed).rejects.toMatchObject(broken);
      expect([bytes(), target.writableEnded]).toEqual(['begun', false]);
    },
  );
});

describe('the memory of a file', () => {
  test('is given back piece by piece, as the pieces have left', async () => {
    const chunks = Array.from({ length: 4 }, () => Buffer.alloc(10_000, 'x'));
    const { target } = sink();
    const taken: number[] = [];
    target.on('drain', () => taken.push(chunks.filter(({ length }) => length === 0).length));
    await new FileBytes(Readable.from(chunks)).pipeTo(target, null, NO_BOUND);
    await new Promise((resolve) => target.once('finish', resolve));
    expect(chunks.map(({ length }) => length)).toEqual([0, 0, 0, 0]);
    expect(taken[0]).toBeLessThan(4);
  });

  test('is kept where something else is in it, or where the bytes have not left', async () => {
    const shared = Buffer.from(new ArrayBuffer(10), 0, 5).fill('x');
    await new FileBytes(Readable.from([shared])).pipeTo(sink().target, null, NO_BOUND);
    expect(String(shared)).toBe('xxxxx');

    const whole = Buffer.alloc(10_000, 'x');
    const broken = new Writable({ write: (_, _encoding, done) => done(new Error('gone')) }).on('error', () => {});
    await new FileBytes(Readable.from([whole])).pipeTo(broken, null, NO_BOUND);
    await turn();
    expect(whole).toHaveLength(10_000);
  });
});

describe('a look at the first bytes', () => {
  test('gives as many as were asked for, in whatever pieces they come', async () => {
    expect(String(await new FileBytes(from('ab', 'cd', 'ef')).peek(5, 1000))).toBe('abcde');
    expect(String(await new FileBytes(from('abcdefgh')).peek(5, 1000))).toBe('abcde');
  });

  test('gives all of a shorter file', async () => {
    expect(String(await new FileBytes(from('ab', 'cd')).peek(5, 60_000))).toBe('abcd');
    expect(String(await new FileBytes(from()).peek(5, 60_000))).toBe('');
  });

  test('gives what there is of a file that is slow, which goes on afterwards', async () => {
    const body = new PassThrough();
    body.write('slow');
    const file = new FileBytes(body);
    expect(String(await file.peek(100, 20))).toBe('slow');
    const { target, bytes } = sink();
    const passed = file.pipeTo(target, 8, NO_BOUND);
    body.end('ness');
    await passed;
    await turn();
    expect(bytes()).toBe('slowness');
  });
});
