import { describe, expect, test } from 'vitest';
import { Authenticator } from '../../src/http/authenticate.ts';
import { credentials } from '../helpers/mail.ts';

const TOKENS = ['first-gateway-token', 'second-gateway-token'];
const SERVICE_KEY = "the-gateway's-own-key";
const refusal = { code: 'UNAUTHENTICATED' };

/** The upstream key of a caller with that header, or the error it is refused with. */
function keyOf(authenticator: Authenticator, authorization?: string | null): string {
  return authenticator.authenticate(authorization).key;
}

const passThrough = new Authenticator({ credentials, tokens: [] });
const service = new Authenticator({ credentials, serviceKey: SERVICE_KEY, tokens: TOKENS });
const loopback = new Authenticator({ credentials, serviceKey: SERVICE_KEY, tokens: [], keyOfAnonymous: SERVICE_KEY });
const sandbox = new Authenticator({ credentials, tokens: [], keyOfAnonymous: 'sandbox-key-1' });

describe('a header of the form Bearer and a key', () => {
  test.each(['Bearer abc', 'bearer abc', 'BEARER   abc', ' Bearer abc '])('may be written %j', (header) => {
    expect(keyOf(passThrough, header)).toBe('abc');
  });

  test('may hold whatever a header may', () => {
    expect(keyOf(passThrough, 'Bearer a.b-c_d~e+f/g=!"#')).toBe('a.b-c_d~e+f/g=!"#');
    expect(keyOf(passThrough, `Bearer ${'x'.repeat(4096)}`)).toHaveLength(4096);
  });

  test.each([
    'abc',
    'Bearer',
    'Bearer ',
    'Bearerabc',
    'Basic abc',
    'Bearer a b',
    'Bearer a,Bearer b',
    'Bearer ü',
    'Bearer a\u0000',
    `Bearer ${'x'.repeat(4097)}`,
  ])('is not %j', (header) => {
    for (const authenticator of [passThrough, service, loopback, sandbox]) {
      expect(() => keyOf(authenticator, header)).toThrow(expect.objectContaining(refusal));
    }
  });
});

describe('passed through', () => {
  test("is the caller's own key", () => {
    expect(keyOf(passThrough, 'Bearer mine')).toBe('mine');
    expect(passThrough.authenticate('Bearer mine')).toBe(credentials.of('mine'));
  });

  test.each([undefined, null, '', ' '])(
    'is nothing for a caller without a key (%j), who is told how to send one',
    (header) => {
      expect(() => keyOf(passThrough, header)).toThrow(
        expect.objectContaining({ ...refusal, message: 'Send the header "Authorization: Bearer <API key>".' }),
      );
    },
  );
});

describe('for a service', () => {
  test.each(TOKENS)("the token %s opens the gateway's own key", (token) => {
    expect(keyOf(service, `Bearer ${token}`)).toBe(SERVICE_KEY);
  });

  test.each([SERVICE_KEY, 'first-gateway-toke', 'first-gateway-token2', 'FIRST-GATEWAY-TOKEN', `${TOKENS}`])(
    'the token %s opens nothing',
    (token) => {
      expect(() => keyOf(service, `Bearer ${token}`)).toThrow(expect.objectContaining(refusal));
    },
  );

  test.each([undefined, null, '', 'Basic abc'])('a caller with %j is asked for a token', (header) => {
    expect(() => keyOf(service, header)).toThrow(
      expect.objectContaining({ ...refusal, message: expect.stringContaining('<gateway token>') }),
    );
  });

  test('tokens without a key open nothing', () => {
    const keyless = new Authenticator({ credentials, tokens: TOKENS });
    expect(() => keyOf(keyless, `Bearer ${TOKENS[0]}`)).toThrow(expect.objectContaining(refusal));
  });
});

describe('on loopback', () => {
  test.each([undefined, null, ''])("a caller with %j uses the gateway's key", (header) => {
    expect(keyOf(loopback, header)).toBe(SERVICE_KEY);
    expect(keyOf(sandbox, header)).toBe('sandbox-key-1');
  });

  test('a caller with a key of its own uses that', () => {
    expect(keyOf(loopback, 'Bearer mine')).toBe('mine');
    expect(keyOf(sandbox, 'Bearer sandbox-key-2')).toBe('sandbox-key-2');
  });
});

test('no refusal repeats what was sent', () => {
  for (const header of ['Bearer secret secret', 'Basic secret', 'Bearer secret']) {
    expect(() => keyOf(service, header)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  }
});

describe('who presents something is named', () => {
  test('after the credential, where the key is its own', () => {
    const { id } = credentials.of('mine');
    expect(passThrough.presenterOf('Bearer mine')).toEqual({ id, hasPresented: true });
  });

  test('after the token and not after the key that all share, and told of under that name when it is let in', () => {
    const told: string[] = [];
    const onToken = (id: string) => told.push(id);
    const gateway = new Authenticator({ credentials, serviceKey: SERVICE_KEY, tokens: TOKENS, onToken });
    const ids = TOKENS.map((token) => gateway.presenterOf(`Bearer ${token}`)?.id as string);
    expect(new Set([...ids, credentials.of(SERVICE_KEY).id]).size).toBe(3);
    for (const token of TOKENS) gateway.authenticate(`Bearer ${token}`);
    expect(() => gateway.authenticate('Bearer unknown')).toThrow(
      expect.objectContaining({ context: { reason: 'UNKNOWN_TOKEN' } }),
    );
    expect(told).toEqual(ids);
  });

  test('whether it is good or not, and never by what it presents', () => {
    for (const authenticator of [passThrough, service, loopback, sandbox]) {
      const presenter = authenticator.presenterOf('Bearer whatever-it-is');
      expect(presenter).toEqual({ id: expect.stringMatching(/^[\w-]{22}$/), hasPresented: true });
    }
  });

  test('after the key of loopback, where nothing need be presented', () => {
    expect(sandbox.presenterOf(null)).toEqual({ id: credentials.of('sandbox-key-1').id, hasPresented: false });
  });

  test.each([undefined, null, '', ' ', 'Basic abc', 'Bearer', 'Bearer a b'])('not at all by %j', (header) => {
    expect(service.presenterOf(header)).toBeNull();
  });
});
