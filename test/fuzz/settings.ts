import fc from 'fast-check';
import { expect } from 'vitest';
import { ConfigError, readConfig, variables } from '../../src/config.ts';
import { normalizeAddress } from '../../src/datasources/mail-source.ts';
import { Authenticator } from '../../src/http/authenticate.ts';
import { ClientAddresses, parseNetwork } from '../../src/http/client-address.ts';
import { credentials } from '../helpers/mail.ts';
import { anyText, mutated } from './arbitraries.ts';
import type { FuzzTarget } from './target.ts';
import { taken } from './target.ts';

const VALUES = [
  '4000',
  'true',
  'https://a.example/x',
  'a,b,,c',
  '10.0.0.0/8,::1',
  '+02:00',
  'mail.test,vip.test:premium',
  'x'.repeat(40),
  '[::1]',
];
const names = Object.values(variables).map(({ name }) => name);
const environment = fc.dictionary(fc.constantFrom(...names), fc.oneof(mutated(fc.constantFrom(...VALUES)), anyText), {
  maxKeys: 5,
});

const byToken = new Authenticator({ credentials, serviceKey: 'key', tokens: ['token-a', 'token-b'] });
const byKey = new Authenticator({ credentials, tokens: [], keyOfAnonymous: 'anonymous' });
const header = fc.option(
  fc.oneof(mutated(fc.constantFrom('Bearer token-a', 'bearer  key', 'Basic YTpi', 'Bearer', 'Bearer a b')), anyText),
);

export const settingTargets: readonly FuzzTarget[] = [
  {
    name: 'environment',
    runs: 200,
    property: () =>
      fc.property(environment, (env) => {
        try {
          readConfig(env);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          for (const line of (error as Error).message.split('\n'))
            expect(line).toMatch(/^[A-Z_]+ .+\.$|^[A-Z_]+ and [A-Z_]+ /);
        }
      }),
  },
  {
    name: 'Authorization header',
    runs: 400,
    property: () =>
      fc.property(header, (given) => {
        const service = taken(() => byToken.authenticate(given));
        if (service) expect([service.key, /^bearer +token-[ab]$/i.test(given?.trim() ?? '')]).toEqual(['key', true]);
        const caller = taken(() => byKey.authenticate(given));
        if (caller) expect(caller.key).toMatch(/^[\x21-\x7e]+$/);
      }),
  },
  {
    name: 'address of a mailbox',
    runs: 500,
    property: () => {
      const address = mutated(
        fc.constantFrom('a@b.example', '"a b"@c.d', 'ä@ö.ü', `${'x'.repeat(64)}@${'y'.repeat(63)}.z`, ' a@b '),
      );
      return fc.property(fc.oneof(address, anyText), (text) => {
        const read = normalizeAddress(text);
        if (read === null) return;
        expect([normalizeAddress(read), read.length <= 254, /[\s<>,]/.test(read)]).toEqual([read, true, false]);
      });
    },
  },
  {
    name: 'X-Forwarded-For',
    runs: 300,
    property: () => {
      const hop = fc.oneof(
        fc.ipV4(),
        fc.ipV6(),
        fc.constantFrom('127.0.0.1', '[::1]:80', '10.0.0.1:99', '::ffff:10.0.0.1'),
        anyText,
      );
      const networks = [parseNetwork('127.0.0.0/8'), parseNetwork('10.0.0.0/8')].filter((network) => network !== null);
      const clients = new ClientAddresses(networks);
      return fc.property(fc.array(hop, { maxLength: 6 }), fc.option(hop, { nil: undefined }), (hops, remoteAddress) => {
        parseNetwork(hops.join('/'));
        const request = { headers: { 'x-forwarded-for': hops.join(', ') }, socket: { remoteAddress } };
        expect(clients.of(request as never)).toMatch(/^(?:unknown|\d+(?:\.\d+){3}|[0-9a-f:]+\/64)$/);
      });
    },
  },
];
