import { describe, expect, test, vi } from 'vitest';
import type { Domain, MailCall, MailSource } from '../../src/datasources/mail-source.ts';
import type { ErrorContext } from '../../src/errors.ts';
import { GatewayError } from '../../src/errors.ts';
import { checkDomain, checkUsername, createNamedInbox, renameInbox } from '../../src/schema/named-inbox.ts';
import { inbox, mailCall, mailSource } from '../helpers/mail.ts';

const RANDOM = 'random@mail.test';

/** A source that makes random inboxes, gives the names that are wanted, and writes down what it was asked. */
function naming(overrides: Partial<MailSource> = {}) {
  const asked: [string, ...unknown[]][] = [];
  const calls: MailCall[] = [];
  const recorded = <A extends unknown[], R>(name: string, run: (...args: A) => Promise<R>) =>
    vi.fn(async (...args: A) => {
      asked.push([name, ...args.slice(0, -1)]);
      calls.push(args.at(-1) as MailCall);
      return run(...args);
    });
  const methods: Partial<MailSource> = {
    createInbox: async () => inbox({ address: RANDOM }),
    renameInbox: async (_, { username, domain }) => inbox({ address: `${username}@${domain}` }),
    deleteInbox: async () => {},
    ...overrides,
  };
  const entries = Object.entries(methods).map(([name, run]) => [name, recorded(name, run as never)]);
  return { asked, calls, source: mailSource(Object.fromEntries(entries)) };
}

const refused = (context: ErrorContext) => async () => {
  throw new GatewayError(context.reason === 'DOMAIN_NOT_ALLOWED' ? 'FORBIDDEN' : 'BAD_USER_INPUT', 'No.', { context });
};

describe('a username', () => {
  test.each(['a', ' demo123 ', 'first.last', 'a_b-c+d', 'ü', "o'hara", 'x'.repeat(64)])('may be %j', (name) => {
    expect(checkUsername(name)).toBe(name.trim());
  });

  test.each([
    '',
    ' ',
    'a b',
    'a@b',
    'a/b',
    '../x',
    'a\\b',
    'a,b',
    '"a"',
    '<a>',
    'a\nb',
    'a\u0000b',
    '\ud800',
    'x'.repeat(65),
  ])('may not be %j', (name) => {
    expect(() => checkUsername(name)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', context: { field: ['username'] } }),
    );
  });
});

describe('a domain', () => {
  test.each(['mail.test', ' Mail.TEST ', 'localhost', 'xn--bcher-kva.example', 'bücher.example'])(
    'may be %j',
    (name) => {
      expect(checkDomain(name)).toBe(name.trim().toLowerCase());
    },
  );

  test.each(['', '.', '..', 'a..b', '.a', 'a.', 'a/b', 'a@b', 'a b', 'a\u0000', 'x'.repeat(64)])(
    'may not be %j',
    (name) => {
      expect(() => checkDomain(name)).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', context: { field: ['domain'] } }),
      );
    },
  );
});

describe('a new inbox', () => {
  test.each([{}, { username: null, domain: null }])(
    'without a wanted name (%j) is a random one, in one call',
    async (name) => {
      const { source, asked } = naming();
      expect(await createNamedInbox(source, name, mailCall())).toMatchObject({ address: RANDOM });
      expect(asked).toEqual([['createInbox']]);
    },
  );

  test.each([
    [
      { username: 'demo', domain: 'Other.test' },
      { username: 'demo', domain: 'other.test' },
    ],
    [{ username: 'demo' }, { username: 'demo', domain: 'mail.test' }],
    [{ domain: 'other.test' }, { username: 'random', domain: 'other.test' }],
  ])('of the name %j is a random one renamed to %j', async (name, to) => {
    const { source, asked } = naming();
    const made = await createNamedInbox(source, name, mailCall());
    expect(made.address).toBe(`${to.username}@${to.domain}`);
    expect(asked).toEqual([['createInbox'], ['renameInbox', RANDOM, to]]);
  });

  test('that has the wanted name by chance is not renamed', async () => {
    const { source, asked } = naming();
    expect(await createNamedInbox(source, { domain: 'mail.test' }, mailCall())).toMatchObject({ address: RANDOM });
    expect(asked).toHaveLength(1);
  });

  test.each([{ username: 'a b' }, { domain: 'a b' }, { username: '' }])(
    'of the bad name %j costs no call',
    async (name) => {
      const { source, asked } = naming();
      await expect(createNamedInbox(source, name, mailCall())).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(asked).toEqual([]);
    },
  );

  test('is deleted again when its name is refused, and the refusal is the answer', async () => {
    const { source, asked } = naming({ renameInbox: refused({ reason: 'ADDRESS_TAKEN', address: 'demo@mail.test' }) });
    await expect(createNamedInbox(source, { username: 'demo' }, mailCall())).rejects.toMatchObject({
      context: { reason: 'ADDRESS_TAKEN', address: 'demo@mail.test' },
    });
    expect(asked.at(-1)).toEqual(['deleteInbox', RANDOM]);
  });

  test('is deleted again though the caller has gone and its share is used up', async () => {
    const { source, calls } = naming({ renameInbox: refused({}) });
    const spend = () => {};
    const { signal } = new AbortController();
    await expect(createNamedInbox(source, { username: 'demo' }, mailCall({ signal, spend }))).rejects.toThrow();
    expect(calls.map((call) => [call.signal, call.spend])).toEqual([
      [signal, spend],
      [signal, spend],
      [undefined, undefined],
    ]);
    expect(new Set(calls.map(({ credential }) => credential)).size).toBe(1);
  });

  test('that cannot be deleted again leaves the refusal as the answer', async () => {
    const { source } = naming({
      renameInbox: refused({ reason: 'ADDRESS_TAKEN' }),
      deleteInbox: () => Promise.reject(new GatewayError('UPSTREAM_TIMEOUT', 'Late.')),
    });
    await expect(createNamedInbox(source, { username: 'demo' }, mailCall())).rejects.toMatchObject({
      context: { reason: 'ADDRESS_TAKEN' },
    });
  });
});

describe('a domain that is not allowed', () => {
  const to = { username: 'demo', domain: 'other.test' };
  const renaming = (listDomains: MailSource['listDomains']) => {
    const { source, asked } = naming({
      listDomains,
      renameInbox: refused({ reason: 'DOMAIN_NOT_ALLOWED', status: 403 }),
    });
    return { asked, result: renameInbox(source, RANDOM, to, mailCall()) };
  };
  const domain = (name: string): Domain => ({ name, type: 'FREE', isCustom: false });

  test('is refused with all that are', async () => {
    const { result, asked } = renaming(async () => [domain('a.test'), domain('b.test')]);
    await expect(result).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'No.',
      context: { reason: 'DOMAIN_NOT_ALLOWED', status: 403, allowedDomains: ['a.test', 'b.test'], field: ['domain'] },
    });
    expect(asked.at(-1)).toEqual(['listDomains', 'ALL']);
  });

  test('is refused with the free ones where there is no list of all', async () => {
    const { result } = renaming(async (type) => {
      if (type === 'ALL') throw new GatewayError('FORBIDDEN', 'No.');
      return [domain('free.test')];
    });
    await expect(result).rejects.toMatchObject({ context: { allowedDomains: ['free.test'] } });
  });

  test('is refused all the same where no list can be had', async () => {
    const { result } = renaming(() => Promise.reject(new GatewayError('LIMIT_EXCEEDED', 'Too many calls.')));
    await expect(result).rejects.toMatchObject({ code: 'FORBIDDEN', context: { allowedDomains: [] } });
  });
});

test('a refusal for another reason asks for no domains', async () => {
  const { source, asked } = naming({ renameInbox: refused({ reason: 'ADDRESS_TAKEN' }) });
  const to = { username: 'demo', domain: 'other.test' };
  await expect(renameInbox(source, RANDOM, to, mailCall())).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(asked).toHaveLength(1);
});
