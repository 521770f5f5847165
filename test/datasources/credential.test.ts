import { inspect } from 'node:util';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { Credentials } from '../../src/datasources/credential.ts';

const KEY = 'upstream-key-that-nobody-may-see';
const secret = Buffer.alloc(32, 1);

describe('a credential', () => {
  const credential = new Credentials(secret).of(KEY);
  const call = { credential, nested: [{ credential }] };

  test('has the key for the upstream', () => {
    expect(credential.key).toBe(KEY);
  });

  test.each<[string, () => string]>([
    ['JSON', () => JSON.stringify(call)],
    ['a string', () => `${credential} ${String(credential)} ${[credential].join()}`],
    ['inspection', () => inspect(call, { depth: 10, showHidden: true, getters: true })],
    ['inspection of a copy', () => inspect({ ...credential }, { showHidden: true, getters: true })],
    ['the keys of a copy', () => JSON.stringify(Object.entries({ ...credential }))],
    ['an error that holds it', () => inspect(new Error('failed', { cause: call }))],
  ])('does not show its key in %s', (_, print) => {
    expect(print()).not.toContain(KEY);
  });

  test('does not show its key in a log line', () => {
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    log.info(call, 'called');
    log.error({ err: Object.assign(new Error('failed'), { credential }) });
    expect(lines).toHaveLength(2);
    expect(lines.join()).toContain(credential.id);
    expect(lines.join()).not.toContain(KEY);
  });

  test('shows its id where it is printed, so that lines can be told apart', () => {
    expect(JSON.stringify(credential)).toBe(JSON.stringify(credential.id));
    expect(inspect(credential)).toBe(`Credential(${credential.id})`);
  });
});

describe('the id', () => {
  const idOf = (key: string, by = secret) => new Credentials(by).of(key).id;

  test('is the same for the same key and secret, on every replica', () => {
    expect(idOf(KEY)).toBe(idOf(KEY));
    expect(idOf(KEY)).toMatch(/^[\w-]{22}$/);
  });

  test('differs with the key and with the secret', () => {
    expect(new Set([idOf(KEY), idOf(`${KEY}.`), idOf(KEY, Buffer.alloc(32, 2))]).size).toBe(3);
  });
});

describe('the cursor key', () => {
  test('depends on the key alone, so that cursors outlive the process', () => {
    const [one, other] = [new Credentials(secret), new Credentials(Buffer.alloc(32, 2))];
    expect(one.of(KEY).cursorKey).toEqual(other.of(KEY).cursorKey);
    expect(one.of(KEY).cursorKey).not.toEqual(one.of(`${KEY}.`).cursorKey);
  });
});

test('credentials of one key are one object while it is remembered', () => {
  const credentials = new Credentials(secret);
  expect(credentials.of(KEY)).toBe(credentials.of(KEY));
});
